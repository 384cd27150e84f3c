package org.dateline.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.article.Status;
import org.dateline.time.When;
import org.dateline.timeline.Conflict;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Notice;
import org.dateline.ui.pane.Words;
import org.dateline.ui.pane.Workspace;
import org.jspecify.annotations.Nullable;

/// What sources disagree on: each happening that carries a conflict, with every value and the source that gives it. A
/// value leads to its sentence.
public final class DisagreementsPane extends BorderPane {
    private final Workspace workspace;
    private final ListView<Happening> list = new ListView<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private @Nullable List<Happening> shown;

    public DisagreementsPane(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().addAll("pane", "review-pane");
        list.setAccessibleText(Texts.of("review.disagreements"));
        list.setCellFactory(l -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((p, was, now) -> {
            if (now != null) {
                workspace.selection().select(new Focus.OfHappening(now.id()));
            }
        });
        workspace.answerProperty().addListener((p, was, now) -> show());
        show();
    }

    /// How many happenings are disputed, for the tab.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    private void show() {
        List<Happening> happenings = workspace.answer().happenings();
        if (happenings == shown && getCenter() != null) {
            return;
        }
        shown = happenings;
        List<Happening> disputed =
                happenings.stream().filter(h -> !h.conflicts().isEmpty()).toList();
        count.set(disputed.size());
        list.getItems().setAll(disputed);
        setCenter(
                workspace.answer().total() < 0
                        ? Notice.loading()
                        : disputed.isEmpty() ? Notice.empty("review.disagreements.none") : list);
    }

    private VBox row(Happening h) {
        VBox box = new VBox(4, HappeningRow.of(h));
        box.setStyle("-fx-padding: 8 0 8 0;");
        for (Conflict conflict : h.conflicts()) {
            box.getChildren().add(conflict(h, conflict));
        }
        return box;
    }

    private HBox conflict(Happening h, Conflict conflict) {
        Label field = new Label(Texts.of("review.field." + conflict.field()));
        field.getStyleClass().addAll("dense", "secondary");
        field.setMinWidth(150);
        VBox values = new VBox(2);
        for (Conflict.Value value : conflict.values()) {
            values.getChildren().add(value(h, conflict.field(), value));
        }
        HBox row = new HBox(8, field, values);
        row.setStyle("-fx-padding: 0 0 0 22;");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private HBox value(Happening h, String field, Conflict.Value value) {
        Optional<Evidence> evidence = h.evidence().stream()
                .filter(e -> e.article().equals(value.article()))
                .findFirst();
        Hyperlink link = new Hyperlink(words(field, value.value()));
        link.getStyleClass().add("dense");
        evidence.ifPresent(e -> link.setOnAction(a -> {
            link.setVisited(false);
            workspace.selection().select(new Focus.OfPlace(e.article(), e.sentence(), h.id()));
        }));
        Label source = new Label(evidence.map(Evidence::source).orElse(""));
        source.getStyleClass().add("meta");
        HBox row = new HBox(8, link, source);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private String words(String field, String value) {
        if (field.equals("when")) {
            return When.parse(value).map(Dates::exact).orElse(value);
        }
        if (field.equals("status")) {
            for (Status status : Status.values()) {
                if (status.word().equals(value)) {
                    return Words.of(status);
                }
            }
        }
        return workspace.names(value);
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
            if (h != null) {
                setAccessibleText(h.title());
            }
        }
    }
}
