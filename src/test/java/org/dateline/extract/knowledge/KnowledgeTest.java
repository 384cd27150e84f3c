package org.dateline.extract.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
