package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WhenTest {
    @Test
    void readsWhatNewsNeeds() {
        assertThat(days("2025-02-15")).isEqualTo("2025-02-15..2025-02-15");
        assertThat(days("2025-02")).isEqualTo("2025-02-01..2025-02-28");
        assertThat(days("2022")).isEqualTo("2022-01-01..2022-12-31");
        assertThat(days("2025-02-17/2025-02-23")).isEqualTo("2025-02-17..2025-02-23");
        assertThat(days("../2025-02-15")).isEqualTo(LocalDate.MIN + "..2025-02-15");
        assertThat(days("2022/..")).isEqualTo("2022-01-01.." + LocalDate.MAX);
        assertThat(days("2025~")).isEqualTo("2025-01-01..2025-12-31");
        assertThat(days("2024-24")).isEqualTo("2024-12-01..2025-02-28");
        assertThat(days("2019-40")).isEqualTo("2019-01-01..2019-06-30");
        assertThat(days("2025-34")).isEqualTo("2025-04-01..2025-06-30");
        assertThat(days("199X")).isEqualTo("1990-01-01..1999-12-31");
        assertThat(days("2025-02-18T17:42Z")).isEqualTo("2025-02-18..2025-02-18");
    }

    @Test
    void whatIsNoTimeIsNotRead() {
        for (String bad : new String[] {"soon", "2025-13-01", "2025-02-30", "2025-03/2025-01", "../..", "25-02"}) {
            assertThat(When.parse(bad)).as(bad).isEmpty();
        }
    }

    @Test
    void ordersByFirstDayAndPutsTheUnknownLast() {
        When day = When.of("2025-02-01");
        When month = When.of("2025-02");
        assertThat(day).isLessThan(month);
        assertThat(month).isLessThan(When.UNKNOWN);
        assertThat(month.covers(day)).isTrue();
        assertThat(day.overlaps(When.UNKNOWN)).isFalse();
    }

    private static String days(String edtf) {
        When when = When.of(edtf);
        return when.first() + ".." + when.last();
    }
}
