package org.dateline.extract.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.TimeMention;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.NameSpan;
import org.dateline.extract.token.Tokeniser;
import org.dateline.text.Span;
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
    void aLimitToWhatWasProposedLiesAhead() {
        assertThat(read("She proposed a meeting of both before the end of August."))
                .containsExactly("the end of August = ../2025-08-31~");
        assertThat(read("He promised a reply by Friday.")).containsExactly("Friday = ../2025-02-14");
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
    void whatPeopleHaveHeardOfHasHappened() {
        assertThat(read("They will look for ways round Monday's ruling.")).containsExactly("Monday = 2025-02-10");
        assertThat(read("It marks a year since the 14 February terrorist attack."))
                .contains("14 February = 2024-02-14");
        assertThat(read("Trade grew after Peru backed the Chilean plan in March."))
                .containsExactly("March = 2024-03");
        assertThat(read("Ministers plan a summit in March.")).containsExactly("March = 2025-03");
        assertThat(read("Neither he nor his lawyer could be found on Monday.")).containsExactly("Monday = 2025-02-10");
        assertThat(read("Until Monday, they had not named him.")).containsExactly("Monday = ../2025-02-10");
    }

    @Test
    void whatSomebodyIsBlamedForIsOver() {
        assertThat(read("He is accused of killing a man in November.")).containsExactly("November = 2024-11");
        assertThat(read("They blame the army for an attack in May.")).containsExactly("May = 2024-05");
        assertThat(read("He is accused of plotting to kill a man in November.")).containsExactly("November = 2025-11");
    }

    @Test
    void whatWasPlannedBeforeMayLieOnEitherSide() {
        assertThat(read("She had hoped to see it approved in May.")).containsExactly("May = 2025-05");
        assertThat(read("He had planned to leave on Monday.")).containsExactly("Monday = 2025-02-10");
        assertThat(read("A strike would follow unless the owners backed down by Sunday."))
                .containsExactly("Sunday = ../2025-02-16");
    }

    @Test
    void weeksOfAMonth() {
        assertThat(read("Sales fell in the first week of January."))
                .containsExactly("the first week of January = 2025-01-01/2025-01-07");
        assertThat(read("Sales fell in the last week of March 2020."))
                .containsExactly("the last week of March 2020 = 2020-03-25/2020-03-31");
    }

    @Test
    void nowAtTheHeadOfASentenceTellsNoTime() {
        assertThat(read("Now the alliance is larger. It is larger now.")).hasSize(1);
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

    @Test
    void anotherAnchorMovesEverythingRelativeAndNothingElse() {
        String text = "On Monday they recalled May 9, 1945, and agreed to meet next month.";
        assertThat(draft(text, When.of("2025-02-12")).times)
                .extracting(t -> t.when().edtf())
                .containsExactly("2025-02-10", "1945-05-09", "2025-03");
        assertThat(draft(text, When.of("2019-07-03")).times)
                .extracting(t -> t.when().edtf())
                .containsExactly("2019-07-01", "1945-05-09", "2019-08");
    }

    @Test
    void aDateWithoutAYearIsTheNearestUnlessItsVerbForbidsIt() {
        assertThat(read("The appeal must be filed by March 1.")).containsExactly("March 1 = ../2025-03-01");
        assertThat(read("The store opened its doors in December.")).containsExactly("December = 2024-12");
        assertThat(read("The store will open its doors in December.")).containsExactly("December = 2025-12");
        assertThat(read("Rebels attacked the town on March 4.")).containsExactly("March 4 = 2024-03-04");
        assertThat(mentions("The appeal is due on March 1.").getFirst().alternative())
                .isEqualTo(When.of("2024-03-01"));
    }

    @Test
    void lastThisAndNext() {
        assertThat(read("They met last Friday, last autumn and last November."))
                .containsExactly("last Friday = 2025-02-07", "last autumn = 2024-23", "last November = 2024-11");
        assertThat(read("They will meet next Friday and next spring."))
                .containsExactly("next Friday = 2025-02-21", "next spring = 2025-21");
        assertThat(read("They met last quarter, and this year is better."))
                .containsExactly("last quarter = 2024-36", "this year = 2025");
        assertThat(read("Work ends in April next year.")).containsExactly("April next year = 2026-04");
    }

    @Test
    void aWeekendIsSaturdayAndSunday() {
        assertThat(read("It rained over the weekend.")).containsExactly("the weekend = 2025-02-08/2025-02-09");
        assertThat(read("It will rain at the weekend.")).containsExactly("the weekend = 2025-02-15/2025-02-16");
    }

    @Test
    void partsOfTheDayAndClocks() {
        assertThat(mentions("It began on Monday night and ended this morning."))
                .extracting(t -> t.type() + " " + t.value())
                .containsExactly("TIME 2025-02-10TNI", "TIME 2025-02-12TMO");
        assertThat(mentions("They spoke at 9 a.m. Tuesday, again at noon."))
                .extracting(TimeMention::value)
                .containsExactly("2025-02-11T09:00", "2025-02-11T12:00");
    }

    @Test
    void seasonsQuartersFiscalYearsDecadesCenturies() {
        assertThat(mentions("Sales fell in Q3 2024 and in fiscal 2023."))
                .extracting(TimeMention::value)
                .containsExactly("2024-Q3", "FY2023");
        assertThat(read("Profit rose in the fourth quarter.")).containsExactly("the fourth quarter = 2024-36");
        assertThat(read("It was built in the early 1990s and the 19th century."))
                .containsExactly("early 1990s = 1990/1993", "the 19th century = 1800/1899");
        assertThat(read("She retired in mid-2012.")).containsExactly("mid-2012 = 2012-05/2012-08");
    }

    @Test
    void theFirstOfTwoEndsMeansTheRange() {
        assertThat(read("The fair runs from 14 to 16 March 2025."))
                .containsExactly("14 to 16 March 2025 = 2025-03-14/2025-03-16");
        assertThat(read("Talks will run from Friday to Monday."))
                .containsExactly("Friday = 2025-02-14/2025-02-17", "Monday = 2025-02-17");
        assertThat(read("He led the bank between 2014 and 2019.")).containsExactly("2014 = 2014/2019", "2019 = 2019");
        assertThat(read("He led the bank (2014-2019).")).containsExactly("2014-2019 = 2014/2019");
    }

    @Test
    void repeatedTimesAreSets() {
        assertThat(mentions("They meet every week, twice a month, and publish annually."))
                .extracting(t -> t.type() + " " + t.value())
                .containsExactly("SET P1W", "SET P1M", "SET P1Y");
    }

    @Test
    void feastsHaveTheirDay() {
        assertThat(read("They met before Easter 2024.")).containsExactly("Easter 2024 = ../2024-03-31");
        assertThat(read("It snowed on Christmas Eve.")).containsExactly("Christmas Eve = 2024-12-24");
    }

    @Test
    void numbersAndNamesThatAreNoTimes() {
        assertThat(read("Some 2000 people live there, 1500 of them since the Windows 2000 fair in Expo 2010."))
                .isEmpty();
        assertThat(read("A 44-year-old man may march; the daily Clarion fell silent."))
                .isEmpty();
        Draft draft = new Draft(Article.of("", "", When.of(ANCHOR), "en", "", "", "April Jones spoke."));
        new Tokeniser().read(draft);
        draft.names.add(new NameSpan(new Span(0, 11), NameSpan.Kind.PER, 1));
        new Times().read(draft);
        assertThat(draft.times).isEmpty();
    }

    @Test
    void aClockTimeTakesTheDayBehindIt() {
        assertThat(read("The strike began at 3 p.m. on Monday.")).contains("3 p.m. = 2025-02-10T15:00");
        assertThat(read("It closed at noon on 2 May 2024.")).contains("noon = 2024-05-02T12:00");
        assertThat(read("It landed at 14:00 CET on 4 May 2024.")).contains("14:00 CET = 2024-05-04T14:00+01:00");
    }

    @Test
    void twoDaysFromTodayAndFeastsOfTwoWords() {
        assertThat(read("It opens the day after tomorrow.")).containsExactly("the day after tomorrow = 2025-02-14");
        assertThat(read("It closed the day before yesterday."))
                .containsExactly("the day before yesterday = 2025-02-10");
        assertThat(read("They marched on May Day.")).containsExactly("May Day = 2024-05-01");
        assertThat(read("They prayed on Easter Sunday.")).containsExactly("Easter Sunday = 2024-03-31");
    }

    @Test
    void thisWeekendIsTheNextOneUnlessItWas() {
        assertThat(read("The club plays this weekend.")).containsExactly("this weekend = 2025-02-15/2025-02-16");
        assertThat(read("The club lost this weekend.")).containsExactly("this weekend = 2025-02-08/2025-02-09");
        assertThat(mentions("The club lost last weekend.").getFirst().alternative())
                .isEqualTo(When.of("2025-02-01/2025-02-02"));
    }

    @Test
    void daysCountedInAMonth() {
        assertThat(read("It closed on the last day of August 2024."))
                .containsExactly("the last day of August 2024 = 2024-08-31");
        assertThat(read("It opened on the first Monday of October 2024."))
                .containsExactly("the first Monday of October 2024 = 2024-10-07");
        assertThat(read("It rained on the last Sunday in January."))
                .containsExactly("the last Sunday in January = 2025-01-26");
        assertThat(read("They marched on the first of May 2024."))
                .containsExactly("the first of May 2024 = 2024-05-01");
        assertThat(mentions("The court sits on Mondays.").getFirst().value()).isEqualTo("XXXX-WXX-1");
    }

    @Test
    void aLengthWithAFutureVerbIsAPoint() {
        assertThat(read("The dam will open in two days.")).containsExactly("two days = 2025-02-14");
        assertThat(mentions("Prices fell by a tenth in two days.").getFirst().value())
                .isEqualTo("P2D");
        assertThat(mentions("She will be the first to visit Riga in two months.")
                        .getFirst()
                        .value())
                .isEqualTo("P2M");
    }

    @Test
    void whatIsPlanOnlyAsANounLooksNowhere() {
        assertThat(read("On Friday, when she set aside travel plans, the dam broke."))
                .containsExactly("Friday = 2025-02-07");
        assertThat(read("On Friday she plans to leave.")).containsExactly("Friday = 2025-02-14");
    }

    @Test
    void untilLooksAheadUnlessTheVerbWaited() {
        assertThat(read("The hearing was put off until Friday.")).containsExactly("Friday = ../2025-02-14");
        assertThat(read("The judge postponed it until Friday.")).containsExactly("Friday = ../2025-02-14");
    }

    @Test
    void anIrregularPastLooksBack() {
        assertThat(read("The party, which is new, swept to power in December.")).containsExactly("December = 2024-12");
    }

    @Test
    void whatIsMovedToATimeIsYetToCome() {
        assertThat(read("The judge postponed the trial to January.")).containsExactly("January = 2026-01");
        assertThat(read("They put the talks off to January.")).containsExactly("January = 2026-01");
        assertThat(read("They drove to the coast in January.")).containsExactly("January = 2025-01");
    }

    @Test
    void aMonthThatHangsOnANounIsTheNearestWhateverThePresentBesideIt() {
        assertThat(read("There is proof of fraud in the November vote.")).containsExactly("November = 2024-11");
        assertThat(read("Rivals, who are in exile, accuse him of rigging the election in November."))
                .containsExactly("November = 2024-11");
        assertThat(read("The election in November is disputed.")).containsExactly("November = 2024-11");
        assertThat(read("The election in November is expected to be close.")).containsExactly("November = 2025-11");
        assertThat(read("The two are to meet in November.")).containsExactly("November = 2025-11");
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
