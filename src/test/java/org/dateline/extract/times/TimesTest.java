package org.dateline.extract.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.TimeMention;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.token.Tokeniser;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class TimesTest {
    /// A Wednesday.
    private static final String ANCHOR = "2025-02-12";

    @Test
    void datesOfTheCalendar() {
        assertThat(read("They met on Saturday, February 15, 2025, in Riga."))
                .containsExactly("Saturday, February 15, 2025 = 2025-02-15");
        assertThat(read("They met on 15 February 2025.")).containsExactly("15 February 2025 = 2025-02-15");
        assertThat(read("Updated 2025-02-15.")).containsExactly("2025-02-15 = 2025-02-15");
        assertThat(read("It ended in March 1999 in Rome.")).containsExactly("March 1999 = 1999-03");
        assertThat(read("The 2019 pledge was kept.")).containsExactly("2019 = 2019");
        assertThat(read("It ran from Feb. 14-16 in Munich.")).containsExactly("Feb. 14-16 = 2025-02-14/2025-02-16");
        assertThat(read("Trade grew in the 1990s.")).containsExactly("1990s = 199X");
    }

    @Test
    void aWeekdayLooksBackWithAPastVerbAndAheadWithAFutureOne() {
        assertThat(read("The minister resigned on Monday.")).containsExactly("Monday = 2025-02-10");
        assertThat(read("The minister will resign on Monday.")).containsExactly("Monday = 2025-02-17");
        assertThat(mentions("The minister will resign on Monday.").getFirst().alternative())
                .isEqualTo(When.of("2025-02-10"));
        assertThat(read("The bank said on Tuesday it would lend more on Friday."))
                .containsExactly("Tuesday = 2025-02-11", "Friday = 2025-02-14");
    }

    @Test
    void relativeUnits() {
        assertThat(read("They will meet next week.")).containsExactly("next week = 2025-02-17/2025-02-23");
        assertThat(read("They met last month.")).containsExactly("last month = 2025-01");
        assertThat(read("It fell three years ago.")).containsExactly("three years ago = 2022");
        assertThat(read("It rained earlier this month.")).containsExactly("earlier this month = 2025-02-01/2025-02-12");
        assertThat(read("They met on January 6. Two days later, the deal fell apart."))
                .containsExactly("January 6 = 2025-01-06", "Two days later = 2025-01-08");
        assertThat(read("Talks began on Monday. On the second day, a text was shown."))
                .containsExactly("Monday = 2025-02-10", "the second day = 2025-02-11");
    }

    @Test
    void partsOfTheYear() {
        assertThat(read("It was built in the first half of 2019.")).containsExactly("the first half of 2019 = 2019-40");
        assertThat(read("It was signed in late 2023.")).containsExactly("late 2023 = 2023-09/2023-12");
        assertThat(read("Profit fell in the third quarter of 2024."))
                .containsExactly("the third quarter of 2024 = 2024-35");
        assertThat(read("Work starts in the autumn of 2026.")).containsExactly("the autumn of 2026 = 2026-23");
        assertThat(read("It is due by the end of 2026.")).containsExactly("the end of 2026 = ../2026-12");
    }

    @Test
    void openEnds() {
        assertThat(read("It has sold power since 2022.")).containsExactly("2022 = 2022/..");
        assertThat(read("It will stay shut until March.")).containsExactly("March = ../2025-03");
    }

    @Test
    void lengthsAreNoPoints() {
        assertThat(mentions("They spoke for three days after a two-week pause."))
                .extracting(t -> t.type() + " " + t.value() + " " + t.when())
                .containsExactly("DURATION P3D unknown", "DURATION P2W unknown");
    }

    @Test
    void clockTimesCarryTheirZone() {
        assertThat(read("The call began at 5:42 p.m. GMT on the line."))
                .containsExactly("5:42 p.m. GMT = 2025-02-12T17:42Z");
    }

    @Test
    void withoutAnyDateNothingIsReckoned() {
        Draft draft = draft("They met on Monday.", When.UNKNOWN);
        assertThat(draft.times).extracting(TimeMention::when).containsExactly(When.UNKNOWN);
        Draft dated = draft("KYIV, 3 March 2024. They met on Monday.", When.UNKNOWN);
        assertThat(dated.times).extracting(TimeMention::when).contains(When.of("2024-02-26"));
    }

    private static List<String> read(String text) {
        return mentions(text).stream()
                .map(t -> t.span().of(text) + " = " + t.when())
                .toList();
    }

    private static List<TimeMention> mentions(String text) {
        return draft(text, When.of(ANCHOR)).times;
    }

    private static Draft draft(String text, When anchor) {
        Draft draft = new Draft(Article.of("", "", anchor, "en", "", "", text));
        new Tokeniser().read(draft);
        new Anchor().read(draft);
        new Times().read(draft);
        return draft;
    }
}
