package org.dateline.extract.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.entity.Office;
import org.dateline.time.When;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
    private static Knowledge knowledge;

    @BeforeAll
    static void load() {
        knowledge = Knowledge.load();
    }

    private static List<String> holders(String role, String of, String day) {
        return knowledge.holders(role, of, LocalDate.parse(day)).stream()
                .map(Term::person)
                .toList();
    }

    @Test
    void anOfficeIsHeldByWhoHeldItOnTheDay() {
        assertThat(holders("HOS", "US", "2016-05-01")).containsExactly("barack-obama");
        assertThat(holders("HOS", "US", "2018-05-01")).containsExactly("donald-trump");
        assertThat(holders("HOS", "US", "2022-05-01")).containsExactly("joe-biden");
        assertThat(holders("FM", "RU", "2025-02-15")).containsExactly("sergey-lavrov");
    }

    /// On the first days of a January and a July since 2000: the four offices of the states that news is fullest of.
    @Test
    void theGreatStatesOfficesAreHeldByOnePersonAllTheYears() {
        Map<String, Integer> silent = new TreeMap<>();
        for (String of : List.of(
                "US", "GB", "FR", "DE", "IT", "JP", "CA", "RU", "CN", "IN", "BR", "MX", "AR", "AU", "ID", "KR", "SA",
                "ZA", "TR")) {
            for (String role : List.of("LEADER", "FM", "DEF", "FIN")) {
                for (int half = 0; half < 52; half++) {
                    LocalDate day = LocalDate.of(2000 + half / 2, half % 2 == 0 ? 1 : 7, 15);
                    int holders = role.equals("LEADER")
                            ? knowledge.holders("HOS", of, day).size()
                                    + knowledge.holders("HOG", of, day).size()
                            : knowledge.holders(role, of, day).size();
                    if (holders == 0) {
                        silent.merge(of + " " + role, 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(silent.values()).allMatch(halves -> halves <= 3, silent.toString());
    }

    @Test
    void thoseWhoLeadInternationalBodiesAreKnownByTheBodysName() {
        for (String head : List.of(
                "SECGEN United Nations",
                "SECGEN NATO",
                "ORGHEAD European Commission",
                "ORGHEAD International Monetary Fund",
                "ORGHEAD World Bank",
                "ORGHEAD World Health Organization",
                "ORGHEAD International Atomic Energy Agency",
                "ORGHEAD UN High Commissioner for Refugees",
                "CB European Central Bank",
                "CB Federal Reserve",
                "CB Bank of England",
                "CB Bank of Japan")) {
            int space = head.indexOf(' ');
            for (int year = 2005; year <= 2025; year += 5) {
                assertThat(knowledge.holders(
                                head.substring(0, space), head.substring(space + 1), LocalDate.of(year, 9, 1)))
                        .as(head + " " + year)
                        .hasSize(1);
            }
        }
    }

    @Test
    void beforeTheFirstTermNobodyHoldsIt() {
        assertThat(holders("FM", "UA", "1950-01-01")).isEmpty();
    }

    @Test
    void spellingsLeadToOnePerson() {
        assertThat(knowledge.names().find("andriy sybiha"))
                .isEqualTo(knowledge.names().find("andriy sybiha"));
        assertThat(knowledge.names().find("volodymyr zelensky").get(0).thing())
                .isSameAs(knowledge.names().find("volodymyr zelenskyy").get(0).thing());
    }

    @Test
    void aKnownPersonHasOfficesWithTerms() {
        Office office =
                knowledge.entity("person/sergey-lavrov").orElseThrow().offices().get(0);
        assertThat(office).isEqualTo(new Office("Minister of Foreign Affairs", "RU", When.of("2004-03-09/..")));
    }

    @Test
    void aTitlesEndSaysWhatOfficeItIs() {
        Titles titles = knowledge.titles();
        assertThat(titles.role("foreign minister")).isEqualTo("FM");
        assertThat(titles.role("acting foreign minister")).isEqualTo("FM");
        assertThat(titles.role("deputy foreign minister")).isEmpty();
        assertThat(titles.role("deputy energy minister")).isEmpty();
        assertThat(titles.role("president")).isEqualTo("HOS");
    }
}
