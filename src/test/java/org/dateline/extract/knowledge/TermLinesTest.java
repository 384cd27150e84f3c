package org.dateline.extract.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermLinesTest {
    private static final String HEADER = "person\trole\toffice\tof\tstart\tend\tseen\tcertainty\tsource\n";
    private static final Table PERSONS = Table.parse(
            "persons.tsv",
            "key\tname\taliases\tcountry\twikidata\n"
                    + "ana-brandt\tAna Brandt\t\tDE\t\n"
                    + "per-holm\tPer Holm\t\tNO\t\n"
                    + "zo\u02bbe\tZo\u02bbe\t\tUZ\t\n");

    private static TermLines lines(String... rows) {
        String text = HEADER + String.join("", rows);
        return TermLines.of(
                "terms.tsv", new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    private static String row(String person, String role, String start) {
        return person + "\t" + role + "\tOffice\tDE\t" + start + "\t\t\thigh\town\n";
    }

    @Test
    void eachPersonGetsTheTermsOfBothTables() {
        TermLines leading = lines(
                row("ana-brandt", "FM", "2001"), row("ana-brandt", "HOG", "2005"), row("zo\u02bbe", "CB", "2010"));
        List<Person> all = Person.all(PERSONS, leading, lines(row("ana-brandt", "MIN", "1999")));
        assertThat(all.get(0).terms()).extracting(Term::start).containsExactly("2001", "2005", "1999");
        assertThat(all.get(1).terms()).isEmpty();
        assertThat(all.get(2).terms()).extracting(Term::person).containsExactly("zo\u02bbe");
        assertThat(leading.all()).extracting(Term::role).containsExactly("FM", "HOG", "CB");
    }

    @Test
    void aTermOfNobodyIsNamed() {
        TermLines stray = lines(row("ana-brandt", "FM", "2001"), row("nobody", "HOG", "2005"));
        assertThatThrownBy(() -> Person.all(PERSONS, stray, lines()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("terms.tsv")
                .hasMessageContaining("nobody");
    }

    @Test
    void aFaultyRowIsNamedWhenItIsRead() {
        Person ana =
                Person.all(PERSONS, lines("ana-brandt\tFM\tOffice\n"), lines()).get(0);
        assertThatThrownBy(() -> ana.terms().size())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 cells");
    }

    @Test
    void officesAreFoundByKindAndState() {
        Offices offices = new Offices(lines(row("ana-brandt", "FM", "2001")), lines(row("per-holm", "MIN", "2002")));
        assertThat(offices.of("FM", "DE")).extracting(Term::person).containsExactly("ana-brandt");
        assertThat(offices.of("MIN", "DE")).extracting(Term::person).containsExactly("per-holm");
        assertThat(offices.of("FM", "FR")).isEmpty();
    }
}
