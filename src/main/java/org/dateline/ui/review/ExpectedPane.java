package org.dateline.ui.review;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Expected;
import org.dateline.timeline.Happening;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Notice;
import org.dateline.ui.pane.Workspace;
import org.jspecify.annotations.Nullable;

/// What was planned for a day that has passed, without a report of what came of it.
public final class ExpectedPane extends BorderPane {
    private final Workspace workspace;
    private final ListView<Happening> list = new ListView<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final Label asOf = new Label();
    private @Nullable List<Happening> shown;

    public ExpectedPane(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().addAll("pane", "review-pane");
        asOf.getStyleClass().add("meta");
        asOf.setStyle("-fx-padding: 8 12 8 12;");
        list.setFixedCellSize(32);
        list.setAccessibleText(Texts.of("review.expected"));
        list.setCellFactory(l -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((p, was, now) -> {
            if (now != null) {
                workspace.selection().select(new Focus.OfHappening(now.id()));
            }
        });
        list.setOnKeyPressed(e -> {
            Happening h = list.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && h != null) {
                Evidence first = h.evidence().getFirst();
                workspace.selection().select(new Focus.OfPlace(first.article(), first.trigger(), h.id()));
                e.consume();
            }
        });
        workspace.answerProperty().addListener((p, was, now) -> show());
        show();
    }

    /// How many there are, for the tab.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    private void show() {
        List<Happening> happenings = workspace.answer().happenings();
        if (happenings == shown && getCenter() != null) {
            return;
        }
        shown = happenings;
        Expected expected = Expected.of(workspace.snapshot().happenings(), happenings);
        count.set(expected.overdue().size());
        list.getItems().setAll(expected.overdue());
        boolean none = expected.overdue().isEmpty();
        asOf.setText(none ? "" : Texts.of("review.asOf", Texts.mine().day(expected.asOf())));
        setTop(none ? null : asOf);
        setCenter(
                workspace.answer().total() < 0 ? Notice.loading() : none ? Notice.empty("review.expected.none") : list);
    }

    private static final class Cell extends ListCell<Happening> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Happening h, boolean empty) {
            super.updateItem(h, empty);
            setText(null);
            setGraphic(empty || h == null ? null : HappeningRow.of(h));
            if (h != null) {
                setAccessibleText(h.title());
            }
        }
    }
}
