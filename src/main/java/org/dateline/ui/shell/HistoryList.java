package org.dateline.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.PaneHeader;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/// Everything a person did in this library, last first; what was taken back is struck through.
final class HistoryList extends VBox {
    HistoryList(Workspace workspace) {
        getStyleClass().add("history");
        ListView<Workbench.HistoryLine> list = new ListView<>();
        list.getItems().setAll(workspace.workbench().history());
        list.setFixedCellSize(26);
        list.setPrefSize(460, 26 * 12 + 2);
        list.setAccessibleText(Texts.of("shell.history"));
        list.setCellFactory(l -> new Cell());
        Label none = new Label(Texts.of("shell.history.none"));
        none.getStyleClass().add("secondary");
        none.setWrapText(true);
        none.setMaxWidth(400);
        list.setPlaceholder(none);
        PaneHeader header = new PaneHeader(Texts.of("shell.history"))
                .count(Texts.number(list.getItems().size()));
        getChildren().addAll(header, list);
    }

    private static final class Cell extends ListCell<Workbench.HistoryLine> {
        @Override
        protected void updateItem(Workbench.@Nullable HistoryLine item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            String line = ActWords.of(item.recorded().act());
            Label text = new Label(line);
            text.getStyleClass().add(item.stands() ? "dense" : "struck");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label at = new Label(DateTimeFormatter.ofPattern(
                            Texts.of("shell.history.at"), Texts.mine().locale())
                    .format(item.recorded().at().atZone(ZoneId.systemDefault())));
            at.getStyleClass().add("meta");
            at.setMinWidth(USE_PREF_SIZE);
            HBox row = new HBox(12, text, gap, at);
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            row.setMaxWidth(430);
            setGraphic(row);
            setAccessibleText(item.stands() ? line : Texts.of("shell.history.undone", line));
        }
    }
}
