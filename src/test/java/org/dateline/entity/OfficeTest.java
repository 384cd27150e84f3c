package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class OfficeTest {
    private static Office office(String title, String of, String term) {
        return new Office(title, of, term.isEmpty() ? When.UNKNOWN : When.of(term));
    }

    @Test
    void whatArticlesSpellDifferentlyIsOneOffice() {
        assertThat(Office.each(List.of(
                        office("president", "NO", "2031-01-20/.."),
                        office("envoy", "", ""),
                        office("President", "NO", "2031-01-20/.."),
                        office("President", "NO", ""),
                        office("Envoy", "", ""))))
                .containsExactly(office("President", "NO", "2031-01-20/.."), office("Envoy", "", ""));
    }

    @Test
    void twoTermsAndTwoCountriesAreTwoOffices() {
        List<Office> all = List.of(
                office("President", "NO", "2021-01-20/2025-01-20"),
                office("President", "NO", "2031-01-20/.."),
                office("President", "IS", "2031-01-20/.."));
        assertThat(Office.each(all)).isEqualTo(all);
    }
}
