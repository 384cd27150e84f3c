package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.entity.Entity.Origin;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class RowTableTest {
    private static final Entity PROBE = new Entity(
            "person/hari-testov",
            EntityKind.PERSON,
            "Hari Testov",
            List.of("H. Testov", "Testow"),
            List.of(
                    new Office(
                            "Deputy Minister", "LV", When.parse("2024-03-01/..").orElseThrow()),
                    new Office("Chair", "Sample Relief", When.UNKNOWN),
                    new Office("Poet", "", When.UNKNOWN)),
            "LV",
            Origin.ANALYST);

    private static List<Entity> rows(String... lines) {
        RowTable.Read read = RowTable.read(String.join("\n", lines));
        assertThat(read.faults()).isEmpty();
        return read.rows();
    }

    private static String fault(String... lines) {
        RowTable.Read read = RowTable.read(String.join("\n", lines));
        assertThat(read.faults()).hasSize(1);
        return read.faults().getFirst().toString();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<Entity> all = List.of(
                PROBE,
                new Entity("country/GE", EntityKind.COUNTRY, "Sakartvelo", List.of(), List.of(), "GE", Origin.ANALYST),
                new Entity(
                        "organisation/sample-relief",
                        EntityKind.ORGANISATION,
                        "Sample Relief",
                        List.of("SR"),
                        List.of(),
                        "",
                        Origin.ANALYST),
                new Entity(
                        "place/probeville-lv",
                        EntityKind.PLACE,
                        "Probeville",
                        List.of(),
                        List.of(),
                        "LV",
                        Origin.ANALYST));
        assertThat(rows(RowTable.write(all))).isEqualTo(all);
    }

    @Test
    void columnsStandInAnyOrderAndMostMayBeMissing() {
        assertThat(rows("Name\tKIND", "", "# a remark", "Sample Relief\tOrganisation"))
                .containsExactly(new Entity(
                        "organisation/sample-relief",
                        EntityKind.ORGANISATION,
                        "Sample Relief",
                        List.of(),
                        List.of(),
                        "",
                        Origin.ANALYST));
    }

    @Test
    void aSpreadsheetsMarksAndLineEndsDoNoHarm() {
        assertThat(RowTable.read("\uFEFFkind\tname\taliases\r\nplace\t\"Probeville, \"\"the Port\"\"\"\tProbe\t\t\r\n")
                        .faults())
                .extracting(fault -> fault.reason().english())
                .containsExactly("5 cells where the first line names 3 columns");
        assertThat(RowTable.read("\uFEFFkind\tname\r\nplace\t\"Probeville, \"\"the Port\"\"\"\r\n")
                        .rows())
                .extracting(Entity::name)
                .containsExactly("Probeville, \"the Port\"");
    }

    @Test
    void aRowMayStandForSomebodyOfTheTables() {
        assertThat(rows("kind\tname\tid", "person\tMarco Rubio Jr\tperson/marco-rubio")
                        .getFirst()
                        .id())
                .isEqualTo("person/marco-rubio");
    }

    @Test
    void everyFaultNamesItsLineAndWhatWouldBeRight() {
        assertThat(fault(""))
                .isEqualTo("line 1: the file is empty; the first line names the columns: kind, name, aliases,"
                        + " country, offices, id");
        assertThat(fault("name\tcountry", "x\tLV")).startsWith("line 1: there is no column “kind”");
        assertThat(fault("kind\tname\tcolour", "x\ty\tz"))
                .startsWith("line 1: there is no column “colour” in such a table");
        assertThat(fault("kind\tname", "ship\tMV Sample"))
                .isEqualTo("line 2: “ship” is no kind; it is person, country, organisation or place");
        assertThat(fault("kind\tname", "", "person\t ")).isEqualTo("line 3: the name is empty");
        assertThat(fault("kind\tname\tcountry", "person\tHari Testov\tLatvia"))
                .isEqualTo("line 2: “Latvia” is no country's code; it is two letters as in ISO 3166, such as UA");
        assertThat(fault("kind\tname", "country\tSakartvelo"))
                .isEqualTo("line 2: a country needs its code in the column country");
        assertThat(fault("kind\tname\toffices", "place\tProbeville\tMayor"))
                .isEqualTo("line 2: only a person holds offices, not a country, an organisation or a place");
        assertThat(fault("kind\tname\toffices", "person\tHari Testov\tMinister; LV; since May"))
                .startsWith("line 2: the term “since May” is no date or range in EDTF");
        assertThat(fault("kind\tname\toffices", "person\tHari Testov\t; LV"))
                .isEqualTo("line 2: the office “; LV” is not written “title; of; term”");
        assertThat(fault("kind\tname\tid", "person\tHari Testov\tplace/hari"))
                .isEqualTo("line 2: the id “place/hari” is not of the kind of its row; it begins with person/");
        assertThat(fault("kind\tname", "person\tHari Testov", "person\tHari Testov"))
                .isEqualTo("line 3: “Hari Testov” stands in line 2 already; keep one of them");
    }

    @Test
    void aFaultStopsNoOtherLine() {
        RowTable.Read read = RowTable.read("kind\tname\nship\tMV Sample\nperson\tHari Testov\n");
        assertThat(read.rows()).extracting(Entity::name).containsExactly("Hari Testov");
        assertThat(read.faults()).extracting(RowTable.Fault::line).containsExactly(2);
    }

    @Test
    void whatPartsCellsAndListsNeverStandsInsideThem() {
        Entity odd = new Entity(
                "person/a-b",
                EntityKind.PERSON,
                "A\tB",
                List.of("x|y"),
                List.of(new Office("Head; of all", "LV", When.UNKNOWN)),
                "",
                Origin.ANALYST);
        Entity back = rows(RowTable.write(List.of(odd))).getFirst();
        assertThat(back.name()).isEqualTo("A B");
        assertThat(back.aliases()).containsExactly("x/y");
        assertThat(back.offices()).extracting(Office::title).containsExactly("Head, of all");
    }
}
