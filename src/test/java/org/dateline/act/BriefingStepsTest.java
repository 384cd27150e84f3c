package org.dateline.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.briefing.Block;
import org.dateline.briefing.Briefing;
import org.junit.jupiter.api.Test;

/// How the saves of a briefing that is being written become steps of the history.
class BriefingStepsTest {
    private static final Instant NOON = Instant.parse("2025-03-01T12:00:00Z");

    @Test
    void savesWhileOneBriefingIsWrittenAreOneStep() {
        Desk desk =
                Desk.of(List.of(save(1, 0, "b", "One"), save(2, 2, "b", "One two"), save(3, 9, "b", "One two three")));
        assertThat(desk.standing()).extracting(Recorded::sequence).containsExactly(3L);
        assertThat(desk.briefings()).containsExactly(briefing("b", "One two three"));
        assertThat(desk.isPassed(1)).isTrue();
        assertThat(desk.isPassed(3)).isFalse();
        Desk undone = desk.with(new Recorded(4, NOON.plusSeconds(20), new Act.Undone(3)));
        assertThat(undone.briefings()).isEmpty();
        assertThat(undone.with(new Recorded(5, NOON.plusSeconds(30), new Act.Redone(3)))
                        .briefings())
                .containsExactly(briefing("b", "One two three"));
    }

    @Test
    void aLongPauseAnotherActOrAnotherBriefingBeginsAStep() {
        Desk desk = Desk.of(List.of(
                save(1, 0, "b", "One"),
                save(2, 3600, "b", "Two"),
                save(3, 3601, "c", "Other"),
                new Recorded(4, NOON.plusSeconds(3602), new Act.Tagged("a", "later")),
                save(5, 3603, "c", "Other still")));
        assertThat(desk.standing()).extracting(Recorded::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
        Desk undone = desk.with(new Recorded(6, NOON.plusSeconds(3604), new Act.Undone(5)));
        assertThat(undone.briefing("c")).contains(briefing("c", "Other"));
    }

    private static Recorded save(long sequence, int seconds, String id, String title) {
        return new Recorded(sequence, NOON.plusSeconds(seconds), new Act.BriefingSaved(briefing(id, title)));
    }

    private static Briefing briefing(String id, String title) {
        return new Briefing(id, title, LocalDate.of(2025, 3, 1), List.of(new Block.Heading("What happened")));
    }
}
