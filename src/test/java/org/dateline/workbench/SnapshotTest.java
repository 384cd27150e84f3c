package org.dateline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.act.Desk;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    @Test
    void anArticleKnowsItsHappeningsInTheirOrderAndEachOnce() {
        Happening talks = happening("talks", told("a", 3), told("b", 8));
        Happening call = happening("call", told("a", 20), told("a", 44));
        Snapshot snapshot = Snapshot.empty(
                        new Snapshot.Library("L", Path.of("L.dateline"), "", 2, 0), Desk.of(List.of()))
                .withHappenings(List.of(talks, call));
        assertThat(snapshot.reportedBy("a")).containsExactly(talks, call);
        assertThat(snapshot.reportedBy("b")).containsExactly(talks);
        assertThat(snapshot.reportedBy("c")).isEmpty();
        assertThat(snapshot.with(List.of()).reportedBy("b")).containsExactly(talks);
        assertThat(snapshot.withHappenings(List.of(call)).reportedBy("b")).isEmpty();
    }

    private static Happening happening(String id, Evidence... evidence) {
        return new Happening(
                id,
                id,
                EventType.CONSULT,
                Status.HAPPENED,
                Happening.Outcome.OPEN,
                When.UNKNOWN,
                When.UNKNOWN,
                List.of(),
                "",
                List.of(evidence),
                1,
                List.of(),
                "",
                List.of());
    }

    private static Evidence told(String article, int at) {
        Span trigger = new Span(at, at + 5);
        return new Evidence(article, "Wire", When.UNKNOWN, trigger, trigger, "", Status.HAPPENED, When.UNKNOWN);
    }
}
