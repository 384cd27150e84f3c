package org.dateline.extract.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.entity.EntityKind;
import org.junit.jupiter.api.Test;

/// Offices told of several persons at once, behind a pronoun, or far from the name.
class SharedPredicatesTest {
    private static Map<String, List<String>> roles(String text, String... tags) {
        return Reading.of("2012-07-16", text, tags).roles();
    }

    @Test
    void anOfficeOfTwoIsEachOnes() {
        String[] two = {"PER: Ana Brandt", "PER: Per Holm"};
        Map<String, List<String>> both = Map.of(
                "Ana Brandt", List.of("chief executive of Nestlé"), "Per Holm", List.of("chief executive of Nestlé"));
        assertThat(roles("Ana Brandt and Per Holm will become chief executives of Nestle.", two))
                .isEqualTo(both);
        assertThat(roles("Ana Brandt and Per Holm were named chief executives of Nestle.", two))
                .isEqualTo(both);
        assertThat(roles("Ana Brandt, 44, and Per Holm, who is 60, serve as chief executives of Nestle.", two))
                .isEqualTo(both);
        assertThat(roles("Ana Brandt and Per Holm will become co-chief executives of the merged company.", two))
                .isEqualTo(Map.of(
                        "Ana Brandt",
                        List.of("co-chief executive of "),
                        "Per Holm",
                        List.of("co-chief executive of ")));
    }

    @Test
    void whatIsDeniedOrSaidOfOthersIsNobodysOffice() {
        String[] two = {"PER: Ana Brandt", "PER: Per Holm"};
        Map<String, List<String>> none = Map.of("Ana Brandt", List.of(), "Per Holm", List.of());
        assertThat(roles("Ana Brandt and Per Holm are not directors of Nestle.", two))
                .isEqualTo(none);
        assertThat(roles("Ana Brandt saw Per Holm. The heirs were named directors of Nestle.", two))
                .isEqualTo(none);
    }

    @Test
    void whatIsToldBehindAPronounIsTheOneMeant() {
        assertThat(roles("Ana Brandt spoke. She also chairs Nestle these days.", "PER: Ana Brandt"))
                .isEqualTo(Map.of("Ana Brandt", List.of("chair of Nestlé")));
        assertThat(roles("Ana Brandt spoke. She is also chairwoman of Nestle.", "PER: Ana Brandt"))
                .isEqualTo(Map.of("Ana Brandt", List.of("chairwoman of Nestlé")));
    }

    @Test
    void whoHeadsABodyIsItsHeadAndWhoLeadsItsRivalsIsNot() {
        assertThat(roles("Ana Brandt heads Nestle.", "PER: Ana Brandt"))
                .isEqualTo(Map.of("Ana Brandt", List.of("head of Nestlé")));
        assertThat(roles("Ana Brandt leads Nestle workers home.", "PER: Ana Brandt"))
                .isEqualTo(Map.of("Ana Brandt", List.of()));
        assertThat(roles("Ana Brandt leads Nestle's choir.", "PER: Ana Brandt"))
                .isEqualTo(Map.of("Ana Brandt", List.of()));
    }

    @Test
    void anOfficeStandsBehindWhatIsSaidOfTheChosenOne() {
        String text = "The union chose Ana Brandt, a banker of 44, as chairwoman of Nestle.";
        assertThat(roles(text, "PER: Ana Brandt"))
                .isEqualTo(Map.of("Ana Brandt", List.of("banker of ", "chairwoman of Nestlé")));
    }

    @Test
    void aCollegeOfficeIsOfTheUniversityNamedBefore() {
        String text = "Leiden University waits. The provost, Ana Brandt, will serve as interim rector.";
        assertThat(roles(text, "ORG: Leiden University", "PER: Ana Brandt"))
                .isEqualTo(Map.of(
                        "Ana Brandt", List.of("provost of Leiden University", "interim rector of Leiden University")));
    }

    @Test
    void whoWroteTheReportIsNotInIt() {
        Reading read = Reading.of(
                "2012-07-16", "GENEVA (Reuters) - Nestle grew, Reuters said.", "ORG: Reuters", "ORG: Reuters");
        assertThat(read.names(EntityKind.ORGANISATION)).containsExactly("Nestlé", "Reuters");
        read = Reading.of("2012-07-16", "GENEVA (Reuters) - Nestle grew.", "ORG: Reuters");
        assertThat(read.names(EntityKind.ORGANISATION)).containsExactly("Nestlé");
        read = Reading.of("2012-07-16", "A branch (Reuters) grew.", "ORG: Reuters");
        assertThat(read.names(EntityKind.ORGANISATION)).containsExactly("Reuters");
    }

    @Test
    void aFirmNamedForSeveralIsOneAndAFamilyIsNoMovement() {
        Reading read = Reading.of("2012-07-16", "He banks with Brandt & Cie in Basel.", "PER: Brandt", "ORG: Cie");
        assertThat(read.names(EntityKind.ORGANISATION)).containsExactly("Brandt & Cie");
        assertThat(read.names(EntityKind.PERSON)).isEmpty();
        read = Reading.of("2020-09-27", "Mohammed Ali al-Houthi spoke of peace.", "PER: Mohammed Ali al-Houthi");
        assertThat(read.names(EntityKind.PERSON)).containsExactly("Mohammed Ali al-Houthi");
        assertThat(read.names(EntityKind.ORGANISATION)).isEmpty();
    }

    @Test
    void aJobIsKeptAndTwoOfficesHaveOneBody() {
        assertThat(roles("Ana Brandt keeps her job as chief executive of Nestle.", "PER: Ana Brandt"))
                .isEqualTo(Map.of("Ana Brandt", List.of("chief executive of Nestlé")));
        assertThat(roles("Ana Brandt, president and majority owner of Nestle, spoke.", "PER: Ana Brandt"))
                .isEqualTo(Map.of("Ana Brandt", List.of("president of Nestlé", "majority owner of Nestlé")));
        assertThat(roles("Ana Brandt, who has run Nestle since May, spoke.", "PER: Ana Brandt"))
                .isEqualTo(Map.of("Ana Brandt", List.of("head of Nestlé")));
    }
}
