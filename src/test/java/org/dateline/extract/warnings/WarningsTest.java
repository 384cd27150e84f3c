package org.dateline.extract.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Warning;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Stage;
import org.dateline.extract.knowledge.Knowledge;
import org.dateline.extract.link.Linker;
import org.dateline.extract.times.Anchor;
import org.dateline.extract.times.Times;
import org.dateline.extract.token.Tokeniser;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class WarningsTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final List<Stage> STAGES =
            List.of(new Tokeniser(), new Anchor(), new Linker(KNOWLEDGE), new Times(), new Warnings(KNOWLEDGE));

    @Test
    void aWrongYearIsGivenAwayByWhoHeldTheOfficeAndTheMeetingNamesTheDay() {
        String text =
                "U.S. Secretary of State Marco Rubio and Russian Foreign Minister Sergei Lavrov spoke on Saturday,"
                        + " February 17, 2024.\n\nThey met ministers during the Munich Security Conference.";
        assertThat(read(text, ""))
                .containsExactly(
                        "NO_PUBLICATION_DATE unknown The article has no publication date: relative times are reckoned"
                                + " from 17 February 2024, the first date in its text.",
                        "ANACHRONISM 2025-02-15 “Saturday, February 17, 2024”: Marco Rubio has been Secretary of State"
                                + " only since 21 January 2025; Saturday 15 February 2025 would fit the offices held and"
                                + " the Munich Security Conference of 2025; 17 February 2025 is a Monday.");
    }

    @Test
    void aWeekdayThatDoesNotGoWithItsDate() {
        assertThat(read("The ministers signed the accord on Tuesday, March 12, 2025, in Oslo.", "2025-03-14"))
                .containsExactly("WEEKDAY 2025-03-11 “Tuesday, March 12, 2025”: 12 March 2025 is a Wednesday;"
                        + " Tuesday 11 March 2025 or Wednesday 12 March 2025 would fit.");
    }

    @Test
    void whatFitsRaisesNoWarning() {
        assertThat(read("Secretary of State Marco Rubio met his colleagues on Thursday, April 3, 2025.", "2025-04-04"))
                .isEmpty();
        assertThat(read("The ministers signed the accord on Wednesday, March 12, 2025, in Oslo.", "2025-03-14"))
                .isEmpty();
    }

    @Test
    void thePastOfSomeoneNowInOfficeIsNoAnachronism() {
        assertThat(read(
                        "Secretary of State Marco Rubio, who was elected to the Senate on November 2, 2010, met reporters.",
                        "2025-04-04"))
                .isEmpty();
        assertThat(read(
                        "Former Secretary of State Antony Blinken wrote on May 5, 2025, that he was glad.",
                        "2025-05-06"))
                .isEmpty();
    }

    @Test
    void aDateAheadOfTheReportIsNotHeldAgainstWhoIsInOfficeNow() {
        assertThat(read("Prime Minister David Cameron will leave by 9 September 2017.", "2016-06-28"))
                .isEmpty();
        assertThat(read("Prime Minister David Cameron left on 9 September 2009.", "2016-06-28"))
                .hasSize(1);
    }

    @Test
    void whoDoesNothingInTheClauseIsNotHeldAgainstItsDate() {
        assertThat(read(
                        "Judges read the charges on 17 January 2011 against the killers of Prime Minister Rafik Hariri."
                                + " They named the murder of Prime Minister Rafik Hariri on 18 January 2011 a crime.",
                        "2011-01-20"))
                .isEmpty();
        assertThat(read("Former U.S. Secretary of State Colin Powell spoke on Sunday, 10 June 2007.", "2007-06-11"))
                .isEmpty();
    }

    @Test
    void aSlipInTheYearOfNewsFitsTheReport() {
        assertThat(read("President Barack Obama announced on 2 May 2008 that the hunt was over.", "2011-05-03"))
                .containsExactly(
                        "ANACHRONISM 2011-05-02 “2 May 2008”: Barack Obama was President from 20 January 2009 to"
                                + " 20 January 2017; Monday 2 May 2011 would fit the offices held.");
    }

    @Test
    void anEditionIsKnownByItsNumberOrItsCity() {
        assertThat(read("Ministers agreed on rules at the COP21 in Paris on 12 December 2014.", "2015-12-20"))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .startsWith("ANACHRONISM 2015-12-12 ");
        assertThat(read("Ministers dined at the NATO summit in Washington on 11 July 2023.", "2024-07-15"))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .startsWith("ANACHRONISM 2024-07-");
        assertThat(read("Ministers dined at the NATO summit in Vilnius on 11 July 2023.", "2023-07-15"))
                .isEmpty();
    }

    @Test
    void someoneElseHeldTheOfficeOnTheDayOfTheReport() {
        assertThat(read("British Prime Minister Boris Johnson met farmers on Tuesday.", "2024-03-14"))
                .hasSize(1)
                .first(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .startsWith("ANACHRONISM ")
                .contains("Boris Johnson was Prime Minister from");
    }

    @Test
    void aReportWhosePeopleWereNotYetInOffice() {
        assertThat(read(
                        "U.S. Secretary of State Marco Rubio called for calm. British Foreign Secretary David Lammy agreed.",
                        "2024-02-17"))
                .hasSize(1)
                .first(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .startsWith("ANACHRONISM 2025-02-17 The report is dated 17 February 2024, but Marco Rubio has been");
    }

    @Test
    void aMeetingOnADayItWasNotOn() {
        assertThat(read("Ministers spoke at the Munich Security Conference on 15 February 2024.", "2025-02-20"))
                .isEmpty();
        assertThat(read("Ministers spoke at the Munich Security Conference on 15 March 2025.", "2025-03-20"))
                .containsExactly(
                        "ANACHRONISM 2025-02-16 “15 March 2025”: the Munich Security Conference was not on then;"
                                + " Sunday 16 February 2025 would fit the Munich Security Conference of 2025; 15 March 2025 is a Saturday.");
    }

    private static List<String> read(String text, String published) {
        Draft draft = new Draft(Article.of("", "", When.of(published), "en", "", "", text));
        STAGES.forEach(s -> s.read(draft));
        return draft.warnings.stream()
                .map((Warning w) -> w.kind() + " " + w.fits() + " " + w.text())
                .toList();
    }
}
