package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class ExpectedTest {
    @Test
    void aPlanIsOverdueWhenItsDayIsBeforeTheNewestReportAndNothingCameOfIt() {
        Happening overdue = happening("h1", Status.PLANNED, "2025-02-10", "2025-02-01", Happening.Outcome.OPEN);
        Happening later = happening("h2", Status.PLANNED, "2025-03-10", "2025-02-01", Happening.Outcome.OPEN);
        Happening called = happening("h3", Status.PLANNED, "2025-02-10", "2025-02-01", Happening.Outcome.CANCELLED);
        Happening undated = happening("h4", Status.PROPOSED, "", "2025-02-01", Happening.Outcome.OPEN);
        Happening ofNobody =
                happening("h6", Status.PLANNED, "2025-02-10", "2025-02-01", Happening.Outcome.OPEN, List.of());
        Happening news = happening("h5", Status.HAPPENED, "2025-02-20", "2025-02-20", Happening.Outcome.OPEN);
        List<Happening> all = List.of(overdue, later, called, undated, ofNobody, news);
        assertThat(Expected.of(all, all)).isEqualTo(new Expected(LocalDate.of(2025, 2, 20), List.of(overdue)));
    }

    @Test
    void anEmptyLibraryExpectsNothing() {
        assertThat(Expected.of(List.of(), List.of()).overdue()).isEmpty();
    }

    private static Happening happening(
            String id, Status status, String when, String reported, Happening.Outcome outcome) {
        return happening(id, status, when, reported, outcome, List.of("country/NO"));
    }

    private static Happening happening(
            String id,
            Status status,
            String when,
            String reported,
            Happening.Outcome outcome,
            List<String> participants) {
        When at = When.of(when);
        When said = When.of(reported);
        Evidence evidence =
                new Evidence("a1", "Sample Wire", said, new Span(0, 3), new Span(0, 9), "They meet.", status, at);
        return new Happening(
                id,
                id,
                EventType.CONSULT,
                status,
                outcome,
                at,
                said,
                participants,
                "",
                List.of(evidence),
                1,
                List.of(),
                "",
                List.of());
    }
}
