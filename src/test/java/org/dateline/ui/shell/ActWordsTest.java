package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.dateline.act.Act;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActWordsTest {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void asBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void anActIsOneLineInTheLanguageOfTheWindow() {
        Act act = new Act.Renamed("person/a", "Ann Lee", "Anne Lee");
        assertThat(in(Locale.ENGLISH, act)).isEqualTo("Renamed Ann Lee to Anne Lee");
        assertThat(in(Locale.GERMAN, act)).isEqualTo("Ann Lee in Anne Lee umbenannt");
    }

    @Test
    void severalActsAreSaidByWhatTheyAmountToWhateverTheJournalCallsThem() {
        Act renamed = new Act.Together(
                "Renamed the search a to b",
                List.of(new Act.SearchRemoved("a"), new Act.SearchSaved("b", "talks", Instant.EPOCH)));
        assertThat(in(Locale.GERMAN, renamed)).isEqualTo("Die Suche „a“ in „b“ umbenannt");
        Act both = new Act.Together("", List.of(new Act.Tagged("x", "later"), new Act.Tagged("y", "later")));
        assertThat(in(Locale.ENGLISH, both)).isEqualTo("Tagged an article later and 1 more");
    }

    @Test
    void longWordsAreCut() {
        Act act = new Act.SearchRemoved("a very long name of a search that nobody would ever give one");
        assertThat(in(Locale.ENGLISH, act)).isEqualTo("Removed the search “a very long name of a search that nobod…”");
    }

    private static String in(Locale locale, Act act) {
        Locale.setDefault(Locale.Category.DISPLAY, locale);
        return ActWords.of(act);
    }
}
