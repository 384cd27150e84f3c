package org.dateline.ui.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.briefing.Citation;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Carried;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.Facts;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Notice;
import org.dateline.ui.pane.PaneHeader;
import org.dateline.ui.pane.Workspace;
import org.jspecify.annotations.Nullable;

/// What was collected: cited evidence by its number, then what is not cited yet. A click, Enter or a drag cites; O
/// opens where the words stand, Delete drops them.
final class Collected extends BorderPane {
    private static final double ROW = 92;

    private final Workspace workspace;
    private final BriefingModel model;
    private final Consumer<Citation> cite;
    private final PaneHeader header = new PaneHeader(Texts.of("briefing.collected.title"));
    private final ListView<Row> list = new ListView<>();

    /// One row.
    ///
    /// @param number 0 where it is not cited
    /// @param first whether it is the first of those that are not cited, while others are
    private record Row(Citation citation, int number, boolean first) {}

    Collected(Workspace workspace, BriefingModel model, Consumer<Citation> cite) {
        this.workspace = workspace;
        this.model = model;
        this.cite = cite;
        getStyleClass().addAll("pane", "hairline-right", "collected", "landing-place");
        setPrefWidth(280);
        list.setFixedCellSize(ROW);
        list.setCellFactory(l -> new Cell());
        list.setAccessibleText(Texts.of("briefing.collected.title"));
        list.setOnKeyPressed(e -> {
            Row row = list.getSelectionModel().getSelectedItem();
            if (row == null) {
                return;
            }
            if (e.getCode() == KeyCode.ENTER) {
                cite.accept(row.citation());
                e.consume();
            } else if (e.getCode() == KeyCode.DELETE && row.number() == 0) {
                model.drop(row.citation());
                e.consume();
            } else if (e.getCode() == KeyCode.O) {
                open(row.citation());
                e.consume();
            }
        });
        workspace
                .carry()
                .onto(
                        this,
                        load -> load.filter().isPresent(),
                        (load, e) -> load.filter().ifPresent(workspace::brief));
        setTop(header);
    }

    private void open(Citation c) {
        workspace.selection().select(new Focus.OfPlace(c.article(), c.span(), ""));
        workspace.actions().run("view.reader");
    }

    void fill() {
        List<Citation> cited = model.cited();
        header.count(Texts.of("briefing.collected.count", model.collected().size(), cited.size()));
        if (model.collected().isEmpty()) {
            setCenter(Notice.empty("briefing.collected.empty"));
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (Citation c : cited) {
            rows.add(new Row(c, model.number(c), false));
        }
        boolean first = !cited.isEmpty();
        for (Citation c : model.collected()) {
            if (model.number(c) == 0) {
                rows.add(new Row(c, 0, first));
                first = false;
            }
        }
        if (!rows.equals(list.getItems())) {
            int at = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(rows);
            list.getSelectionModel().select(Math.min(at, rows.size() - 1));
        }
        setCenter(list);
    }

    private final class Cell extends ListCell<Row> {
        private final Label badge = new Label();
        private final Label source = new Label();
        private final Label date = new Label();
        private final Label words = Facts.text("");
        private final VBox all = new VBox(2);
        private final Label left = new Label(Texts.of("briefing.collected.left"));

        Cell() {
            setPrefWidth(0);
            badge.setMinWidth(20);
            badge.setAlignment(Pos.CENTER);
            source.getStyleClass().add("meta");
            date.getStyleClass().add("meta");
            date.setMinWidth(USE_PREF_SIZE);
            words.setMaxHeight(50);
            words.setMinHeight(16);
            left.getStyleClass().addAll("dense", "secondary");
            VBox text = new VBox(1, new HBox(6, source, date), words);
            HBox row = new HBox(8, badge, text);
            HBox.setHgrow(text, Priority.ALWAYS);
            all.getChildren().add(row);
            workspace.carry().from(this, () -> Optional.ofNullable(getItem()).map(r -> Carried.of(r.citation())));
            setOnMouseClicked(e -> {
                if (getItem() != null && e.isStillSincePress()) {
                    cite.accept(getItem().citation());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Row item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Citation c = item.citation();
            badge.setText(item.number() > 0 ? Integer.toString(item.number()) : "");
            badge.getStyleClass().setAll("label", item.number() > 0 ? "badge" : "no-badge");
            source.setText(c.source());
            date.setText(Dates.brief(c.published(), 0));
            words.setText(c.quote().replace('\n', ' ').strip());
            all.getChildren().remove(left);
            if (item.first()) {
                all.getChildren().addFirst(left);
            }
            setGraphic(all);
            setAccessibleText(Texts.of("briefing.row", c.source(), c.quote()));
        }
    }
}
