package org.dateline.ui.review;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.dateline.timeline.Expected;
import org.dateline.timeline.Happening;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Snapshot;

/// What was planned for a day that has passed, without a report of what came of it.
public final class ExpectedPane extends ReviewPane {
    public ExpectedPane(Workspace workspace) {
        super(workspace, "review.expected");
        follow();
    }

    @Override
    Found of(Snapshot snapshot, List<Happening> happenings) {
        Expected expected = Expected.of(snapshot.happenings(), happenings);
        List<Happening> overdue = expected.overdue();
        return new Found(
                overdue,
                overdue.isEmpty() ? "" : Texts.of("review.asof", Texts.mine().day(expected.asOf())));
    }

    @Override
    Node row(Happening happening) {
        HBox row = HappeningRow.of(happening);
        row.getStyleClass().add("review-line");
        return row;
    }
}
