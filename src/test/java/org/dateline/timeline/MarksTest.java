package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.EventType;
import org.dateline.time.When;
import org.dateline.timeline.Marks.Clock;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static final List<Lane> LANES = List.of(
            Lane.of(Lane.Kind.ENTITY, "person/anna-berg", "Anna Berg"),
            Lane.of(Lane.Kind.ENTITY, "country/NO", "Norway"));

    private static Marks.Builder add(Marks.Builder to, String id, String when, Sign sign, long lanes, String planOf) {
        When reported = When.of("2025-03-04");
        return to.add(id, "Talks " + id, When.of(when), reported, sign, EventType.CONSULT, true, 9, lanes, planOf);
    }

    @Test
    void marksComeBackAsTheyWereAdded() {
        Marks.Builder builder = Marks.builder(LANES);
        add(builder, "a", "2025-03-01", Sign.PLANNED, 0b11, "b");
        add(builder, "b", "2025-03-02", Sign.HAPPENED, 0b10, "");
        Marks marks = builder.readUntil(LocalDate.of(2025, 4, 1)).build();
        assertThat(marks.size()).isEqualTo(2);
        assertThat(marks.title(1)).isEqualTo("Talks b");
        assertThat(marks.first(Clock.HAPPENED, 0))
                .isEqualTo((int) LocalDate.of(2025, 3, 1).toEpochDay());
        assertThat(marks.first(Clock.REPORTED, 0))
                .isEqualTo((int) LocalDate.of(2025, 3, 4).toEpochDay());
        assertThat(marks.outcome(0)).isEqualTo(1);
        assertThat(marks.outcome(1)).isEqualTo(-1);
        assertThat(marks.count(0)).isEqualTo(1);
        assertThat(marks.count(1)).isEqualTo(2);
        assertThat(marks.indexOf("b")).isEqualTo(1);
        assertThat(marks.readUntil()).isEqualTo((int) LocalDate.of(2025, 4, 1).toEpochDay());
    }

    @Test
    void onlyWhatHappenedIsDrawnAsManySources() {
        Marks.Builder builder = Marks.builder(LANES);
        add(builder, "a", "2025-03-01", Sign.PLANNED, 1, "");
        add(builder, "b", "2025-03-01", Sign.HAPPENED, 1, "");
        Marks marks = builder.build();
        assertThat(marks.isMany(0)).isFalse();
        assertThat(marks.isMany(1)).isTrue();
    }

    @Test
    void aRangeOfWhatHappenedLastedAndAMonthIsUncertain() {
        Marks.Builder builder = Marks.builder(LANES);
        add(builder, "lasted", "2025-03-01/2025-03-03", Sign.HAPPENED, 1, "");
        add(builder, "some day", "2025-03", Sign.HAPPENED, 1, "");
        add(builder, "next week", "2025-03-03/2025-03-09", Sign.PLANNED, 1, "");
        add(builder, "a day", "2025-03-03", Sign.PLANNED, 1, "");
        add(builder, "before", "../2025-03-31", Sign.PLANNED, 1, "");
        Marks marks = builder.build();
        assertThat(List.of(marks.isSoft(0), marks.isSoft(1), marks.isSoft(2), marks.isSoft(3), marks.isSoft(4)))
                .containsExactly(false, true, true, false, true);
        assertThat(marks.first(Clock.HAPPENED, 4))
                .isEqualTo((int) LocalDate.of(2025, 3, 1).toEpochDay());
    }

    @Test
    void anUnknownTimeHasNoPlace() {
        Marks marks = Marks.builder(LANES)
                .add("x", "", When.UNKNOWN, When.UNKNOWN, Sign.HAPPENED, EventType.OTHER, false, 1, 1, "")
                .build();
        assertThat(marks.first(Clock.HAPPENED, 0)).isEqualTo(Marks.NOWHERE);
    }
}
