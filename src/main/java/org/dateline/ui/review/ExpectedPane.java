package org.dateline.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.dateline.timeline.Expected;
import org.dateline.timeline.Happening;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Workspace;

/// What was planned for a day that has passed, without a report of what came of it.
public final class ExpectedPane extends ReviewPane {
    private final Label asOf = new Label();

    public ExpectedPane(Workspace workspace) {
        super(workspace, "review.expected");
        asOf.getStyleClass().addAll("meta", "review-head");
        follow();
    }

    @Override
    List<Happening> of(List<Happening> happenings) {
        Expected expected = Expected.of(workspace.snapshot().happenings(), happenings);
        asOf.setText(Texts.of("review.asOf", Texts.mine().day(expected.asOf())));
        return expected.overdue();
    }

    @Override
    Optional<Node> head() {
        return Optional.of(asOf);
    }

    @Override
    Node row(Happening happening) {
        HBox row = HappeningRow.of(happening);
        row.getStyleClass().add("review-line");
        return row;
    }
}
