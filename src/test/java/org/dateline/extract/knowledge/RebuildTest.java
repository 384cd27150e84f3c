package org.dateline.extract.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the hard checks of the rebuilding command leave out, close or mark.
class RebuildTest {
    private static final String HEADER =
            "person\taliases\trole\toffice\ttitle\tof\tstart\tend\tend_status\tfirst_seen\tlast_seen\tcertainty\twikidata\tsource\tnote\n";

    private final List<String> report = new ArrayList<>();

    private People built(String... rows) {
        People people = new People(report, List.of());
        people.add(Table.parse("office_holders.tsv", HEADER + String.join("\n", rows) + "\n"));
        people.finish();
        return people;
    }

    private static String row(String person, String role, String of, String start, String end, String item) {
        String status = end.isEmpty() ? "in_office_as_of:2025-12" : "ended";
        return String.join(
                "\t", person, "", role, "Office", "", of, start, end, status, "", "", "high", item, "own work", "");
    }

    @Test
    void twoRowsOfOneItemAreOnePerson() {
        People people = built(
                row("Ana Sample", "FM", "FR", "2001-01-01", "2003-01-01", "Q1"),
                row("Ana Sample", "HOG", "FR", "2003-01-02", "2005-01-01", "Q1"));
        assertThat(people.personRows()).containsExactly("ana-sample\tAna Sample\t\tFR\tQ1\town");
        assertThat(people.termRows(t -> true)).hasSize(2);
    }

    @Test
    void twoSpellingsThatTookOneOfficeOnOneDayAreOnePerson() {
        People people = built(
                row("Serhiy Sample", "FM", "UA", "2010-03-11", "2012-01-01", "Q7"),
                row("Sergiy Sample", "FM", "UA", "2010-03-11", "2012-01-01", ""));
        assertThat(people.personRows()).hasSize(1);
        assertThat(report).contains("one person twice: Sergiy Sample is Serhiy Sample");
    }

    @Test
    void twoPersonsOfOneNameInTwoCountriesStayTwo() {
        People people = built(
                row("Ana Sample", "FM", "FR", "2001-01-01", "2003-01-01", ""),
                row("Ana Sample", "FM", "ES", "2001-01-01", "2003-01-01", ""));
        assertThat(people.personRows())
                .containsExactly("ana-sample\tAna Sample\t\tFR\t\town", "ana-sample-es\tAna Sample\t\tES\t\town");
    }

    @Test
    void anOpenTermEndsWhereTheSuccessorStarts() {
        People people = built(
                row("Ana Sample", "FM", "FR", "2001-01-01", "", ""),
                row("Bo Other", "FM", "FR", "2003-05-01", "2004-01-01", ""));
        assertThat(people.termRows(t -> t.end().equals("2003-05-01"))).hasSize(1);
    }

    @Test
    void overlappingTermsAreMarkedAndNeverUsedForATitle() {
        People people = built(
                row("Ana Sample", "FM", "FR", "2001-01-01", "2004-01-01", ""),
                row("Bo Other", "FM", "FR", "2002-01-01", "2005-01-01", ""));
        assertThat(people.termRows(t -> t.certainty().equals("disputed"))).hasSize(2);
    }

    @Test
    void aTermThatEndsBeforeItStartsIsLeftOut() {
        assertThat(built(row("Ana Sample", "FM", "FR", "2005-01-01", "2001-01-01", ""))
                        .termRows(t -> true))
                .isEmpty();
    }

    @Test
    void namesThatAreNoOnePersonsAreLeftOut() {
        assertThat(PersonNames.read("Ana Sample, Bo Other")).isEmpty();
        assertThat(PersonNames.read("Acting President Sample")).isEmpty();
        assertThat(PersonNames.read("Sample 2")).isEmpty();
        assertThat(PersonNames.read("Ana and Bo Sample")).isEmpty();
    }

    @Test
    void namesAreWrittenTheOneWay() {
        assertThat(PersonNames.read("Ana Sample, Jr."))
                .hasValue(new PersonNames("Ana Sample Jr.", List.of("Ana Sample")));
        assertThat(PersonNames.read("Gen. Bo Other")).hasValue(new PersonNames("Bo Other", List.of()));
        assertThat(PersonNames.read("Ana Sample, Baroness Sample of Somewhere"))
                .hasValue(new PersonNames("Ana Sample", List.of()));
    }

    @Test
    void aLongSourceBecomesItsCode() {
        assertThat(
                        Sources.code(
                                "Wikidata (CC0) via every-politician-scrapers/poland-cabinet:html/holders21.csv; evidence:WCEP 2006-07-14..2007-10-21"))
                .isEqualTo("wikidata:poland-cabinet seen:2006-07-14..2007-10-21");
    }

    @Test
    void anEndGuessedLongAfterTheLastSightIsDisputed() {
        String guessed = "end inferred from successor start";
        People people = built(
                String.join(
                        "\t",
                        "Ana Sample",
                        "",
                        "HOG",
                        "Office",
                        "",
                        "FR",
                        "2001-01-01",
                        "2009-01-01",
                        "ended",
                        "",
                        "2003-05-01",
                        "high",
                        "",
                        "own work",
                        guessed),
                String.join(
                        "\t",
                        "Bo Other",
                        "",
                        "HOG",
                        "Office",
                        "",
                        "ES",
                        "2001-01-01",
                        "2004-01-01",
                        "ended",
                        "",
                        "2003-05-01",
                        "high",
                        "",
                        "own work",
                        guessed));
        assertThat(people.termRows(t -> true))
                .containsExactly(
                        "ana-sample\tHOG\tOffice\tFR\t2001-01-01\t2009-01-01\t\tdisputed\town",
                        "bo-other\tHOG\tOffice\tES\t2001-01-01\t2004-01-01\t\thigh\town");
    }

    @Test
    void aFirstNameThatLooksLikeARankStays() {
        assertThat(PersonNames.read("Gen Nakatani").orElseThrow().name()).isEqualTo("Gen Nakatani");
        assertThat(PersonNames.read("Gen. Ana Sample").orElseThrow().name()).isEqualTo("Ana Sample");
    }
}
