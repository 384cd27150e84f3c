package org.dateline.ui.review;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Notice;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Snapshot;
import org.jspecify.annotations.Nullable;

/// A list of happenings of the answer that want a second look. Choosing one selects it, Enter or a double click opens
/// its first report; an empty list says what belongs there.
///
/// FX thread.
abstract sealed class ReviewPane extends BorderPane permits DisagreementsPane, ExpectedPane {
    /// Where titles begin in every row: what stands before is glyph and date, or the field of a disagreement.
    static final double BEFORE_TITLE = 150;

    final Workspace workspace;

    private final ListView<Happening> list = new ListView<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final Label head = new Label();
    private final String key;
    private @Nullable List<Happening> shown;
    private @Nullable Found latest;

    /// @param key of its texts: its name, and with `.none` what it says when empty
    ReviewPane(Workspace workspace, String key) {
        this.workspace = workspace;
        this.key = key;
        getStyleClass().addAll("pane", "review-pane");
        getStylesheets().add(ReviewPane.class.getResource("review.css").toExternalForm());
        head.getStyleClass().addAll("meta", "review-head");
        list.setAccessibleText(Texts.of(key));
        list.setCellFactory(l -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((p, was, now) -> {
            if (now != null) {
                workspace.selection().select(new Focus.OfHappening(now.id()));
            }
        });
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                open();
                e.consume();
            }
        });
        list.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
                open();
            }
        });
    }

    /// Follows the answer from now on; the last thing a constructor does.
    final void follow() {
        workspace.answerProperty().addListener((p, was, now) -> show());
        visibleProperty().addListener((p, was, now) -> {
            if (now && latest != null) {
                fill(latest);
            }
        });
        show();
    }

    /// How many there are, for the tab.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Which of these belong here, in the order of the list. Any thread.
    abstract Found of(Snapshot snapshot, List<Happening> happenings);

    /// @param head a line above the list; none where empty
    record Found(List<Happening> happenings, String head) {}

    /// What a row shows.
    abstract Node row(Happening happening);

    private void open() {
        Happening h = list.getSelectionModel().getSelectedItem();
        if (h != null) {
            Evidence first = h.evidence().getFirst();
            workspace.selection().select(new Focus.OfPlace(first.article(), first.trigger(), h.id()));
            workspace.actions().run("go.reader");
        }
    }

    private void show() {
        List<Happening> happenings = workspace.answer().happenings();
        if (happenings == shown && getCenter() != null) {
            return;
        }
        shown = happenings;
        if (workspace.answer().total() < 0) {
            setCenter(Notice.loading());
            return;
        }
        Snapshot snapshot = workspace.snapshot();
        workspace.aside(() -> of(snapshot, happenings), found -> {
            if (happenings == shown) {
                show(found);
            }
        });
    }

    private void show(Found found) {
        count.set(found.happenings().size());
        latest = found;
        // Nobody looks at a list behind another view: it is filled when its turn comes.
        if (isVisible()) {
            fill(found);
        }
    }

    private void fill(Found found) {
        latest = null;
        boolean none = found.happenings().isEmpty();
        list.getItems().setAll(found.happenings());
        head.setText(found.head());
        setTop(none || found.head().isEmpty() ? null : head);
        setCenter(none ? Notice.empty(key + ".none") : list);
    }

    private final class Cell extends ListCell<Happening> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Happening h, boolean empty) {
            super.updateItem(h, empty);
            setText(null);
            setGraphic(empty || h == null ? null : row(h));
            setAccessibleText(empty || h == null ? "" : h.title());
        }
    }
}
