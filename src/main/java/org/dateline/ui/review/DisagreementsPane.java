package org.dateline.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.timeline.Conflict;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import org.dateline.ui.pane.ConflictWords;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Snapshot;

/// What sources disagree on: each happening that carries a conflict, with every value and the source that gives it. A
/// value leads to its sentence.
public final class DisagreementsPane extends ReviewPane {
    public DisagreementsPane(Workspace workspace) {
        super(workspace, "review.disagreements");
        follow();
    }

    @Override
    Found of(Snapshot snapshot, List<Happening> happenings) {
        return new Found(
                happenings.stream().filter(h -> !h.conflicts().isEmpty()).toList(), "");
    }

    @Override
    Node row(Happening h) {
        VBox box = new VBox(4, HappeningRow.of(h));
        box.getStyleClass().add("review-row");
        for (Conflict conflict : h.conflicts()) {
            box.getChildren().add(conflict(h, conflict));
        }
        return box;
    }

    private HBox conflict(Happening h, Conflict conflict) {
        Label field = new Label(ConflictWords.field(conflict.field()));
        field.getStyleClass().addAll("dense", "secondary");
        field.setMinWidth(BEFORE_TITLE);
        VBox values = new VBox(2);
        for (Conflict.Value value : conflict.values()) {
            values.getChildren().add(value(h, conflict.field(), value));
        }
        HBox row = new HBox(8, field, values);
        row.getStyleClass().add("review-side");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private HBox value(Happening h, String field, Conflict.Value value) {
        Optional<Evidence> evidence = h.evidence().stream()
                .filter(e -> e.article().equals(value.article()))
                .findFirst();
        Hyperlink link = new Hyperlink(ConflictWords.value(workspace, field, value.value()));
        link.getStyleClass().add("dense");
        evidence.ifPresent(e -> link.setOnAction(a -> {
            link.setVisited(false);
            workspace.selection().select(new Focus.OfPlace(value.article(), value.sentence(), h.id()));
        }));
        Label source = new Label(evidence.map(Evidence::source).orElse(""));
        source.getStyleClass().add("meta");
        HBox row = new HBox(8, link, source);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }
}
