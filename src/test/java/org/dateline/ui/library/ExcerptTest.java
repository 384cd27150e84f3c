package org.dateline.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.text.Span;
import org.dateline.workbench.Answer;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static String shown(Excerpt excerpt) {
        StringBuilder out = new StringBuilder();
        excerpt.pieces().forEach(p -> out.append(p.hit() ? "[" + p.words() + "]" : p.words()));
        return out.toString();
    }

    private static Answer.Sentence sentence(String text, String hit) {
        int at = text.indexOf(hit);
        return new Answer.Sentence(
                new Span(0, text.length()), text, at < 0 ? List.of() : List.of(new Span(at, at + hit.length())));
    }

    @Test
    void aShortSentenceIsShownWholeWithItsMatch() {
        assertThat(shown(Excerpt.of(sentence("The ministers met for talks.", "talks"), 80)))
                .isEqualTo("The ministers met for [talks].");
    }

    @Test
    void aLateMatchIsBroughtIntoSight() {
        String text = "After a long day of waiting in the rain outside the palace the delegations began their talks.";
        assertThat(shown(Excerpt.of(sentence(text, "talks"), 40)))
                .startsWith("…")
                .contains("[talks]");
    }

    @Test
    void aLongSentenceEndsAtAWord() {
        assertThat(shown(Excerpt.of(sentence("one two three four five six seven eight", ""), 16)))
                .isEqualTo("one two three…");
    }
}
