package org.dateline.extract.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Mention.Form;
import org.junit.jupiter.api.Test;

/// Whom `the two presidents`, `both men`, `the Ukrainian leader` and `the NATO chief` mean.
class PairsTest {
    private static final String DAY = "2025-02-20";

    private static List<String> nominals(String text, String... tags) {
        return Reading.of(DAY, text, tags).mentions(Form.NOMINAL);
    }

    @Test
    void theTwoPresidentsAreThoseNamedTogetherBefore() {
        String text = "Vladimir Putin and Donald Trump spoke on Tuesday. The two presidents agreed to meet.";
        assertThat(nominals(text))
                .containsExactly("presidents=person/vladimir-putin", "presidents=person/donald-trump");
    }

    @Test
    void threeWhoFitAreNotTwo() {
        String text =
                "Vladimir Putin, Emmanuel Macron and Donald Trump spoke on Tuesday. The two presidents agreed to meet.";
        assertThat(nominals(text)).isEmpty();
        text = "Vladimir Putin and Donald Trump spoke. Emmanuel Macron did not. The two presidents agreed to meet.";
        assertThat(nominals(text)).isEmpty();
    }

    @Test
    void aGovernmentInTheSentenceDecides() {
        String text = "Vladimir Putin and Donald Trump spoke. Emmanuel Macron did not. "
                + "The Kremlin wants a meeting of the two presidents.";
        assertThat(nominals(text))
                .containsExactly("presidents=person/vladimir-putin", "presidents=person/donald-trump");
        text = "Volodymyr Zelenskyy and Donald Trump spoke. The Kremlin wants a meeting of the two presidents.";
        assertThat(nominals(text)).isEmpty();
    }

    @Test
    void statesThatArePairedHaveTwoPresidents() {
        String text = "Russia and Ukraine agreed. The next step, Ukraine said, is a meeting of the two presidents.";
        assertThat(nominals(text))
                .containsExactlyInAnyOrder("presidents=person/vladimir-putin", "presidents=person/volodymyr-zelenskyy");
        text = "Russia and Ukraine agreed. The next step, France said, is a meeting of the two presidents.";
        assertThat(nominals(text)).isEmpty();
    }

    @Test
    void bothMenAreTheTwoNamedLast() {
        String text = "Ana Brandt waited for Per Holm. Both men talked.";
        assertThat(nominals(text, "PER: Ana Brandt", "PER: Per Holm"))
                .containsExactly("men=person/ana-brandt", "men=person/per-holm");
        text = "Ana Brandt waited. The men with the guns talked.";
        assertThat(nominals(text, "PER: Ana Brandt")).isEmpty();
    }

    @Test
    void aLeaderIsTheHolderOfTheDay() {
        assertThat(nominals("The Ukrainian leader arrived.")).containsExactly("leader=person/volodymyr-zelenskyy");
        assertThat(nominals("The Kremlin chief is pleased.")).containsExactly("chief=person/vladimir-putin");
        assertThat(nominals("The NATO chief is pleased.")).containsExactly("chief=person/mark-rutte");
        assertThat(nominals("A Ukrainian leader arrived.")).isEmpty();
        assertThat(nominals("The former Ukrainian leader arrived.")).isEmpty();
        assertThat(Reading.of("2012-07-16", "The Ukrainian leader arrived.").mentions(Form.NOMINAL))
                .containsExactly("leader=person/viktor-yanukovych");
    }
}
