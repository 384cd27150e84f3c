package org.dateline.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.text.Folding;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Action;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.KeyWords;
import org.dateline.ui.pane.Words;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Snapshot;
import org.jspecify.annotations.Nullable;

/// The command palette: every action that can be done now with its key, and everyone in the library by name.
final class Palette extends VBox {
    private static final int ENTITIES = 8;

    private final Workspace workspace;
    private final TextField field = new TextField();
    private final ListView<Line> list = new ListView<>();

    /// One line of the palette.
    private record Line(String name, String hint, @Nullable String key, Runnable run) {}

    Palette(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().add("palette");
        field.setPromptText(Texts.of("shell.palette.prompt"));
        field.setAccessibleText(Texts.of("shell.palette.prompt"));
        list.setAccessibleText(Texts.of("shell.palette"));
        list.setFixedCellSize(28);
        list.setPrefHeight(28 * 12 + 2);
        list.setPrefWidth(560);
        list.setFocusTraversable(false);
        list.setCellFactory(l -> new Cell());
        list.setPlaceholder(new Label(Texts.of("shell.palette.none")));
        list.setOnMouseClicked(e -> run());
        field.textProperty().addListener((p, was, now) -> fill());
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP) {
                int at = list.getSelectionModel().getSelectedIndex() + (e.getCode() == KeyCode.DOWN ? 1 : -1);
                list.getSelectionModel()
                        .select(Math.clamp(at, 0, Math.max(0, list.getItems().size() - 1)));
                list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 8));
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER) {
                run();
                e.consume();
            }
        });
        getChildren().addAll(field, list);
        fill();
    }

    private void run() {
        Line line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            workspace.layer().close();
            line.run().run();
        }
    }

    private void fill() {
        List<Line> lines = new java.util.ArrayList<>();
        for (Action action : workspace.actions().find(field.getText(), Palette::name)) {
            if (action.can().getAsBoolean() && !action.id().equals("view.palette")) {
                lines.add(new Line(
                        name(action),
                        Texts.of("shell.group." + action.group()),
                        action.key() == null ? null : KeyWords.of(action.key()),
                        action.run()));
            }
        }
        String key = Folding.key(field.getText());
        if (key.length() >= 2) {
            int found = 0;
            for (Snapshot.Known known : workspace.snapshot().entities()) {
                String folded = Folding.key(known.entity().name());
                if (folded.startsWith(key) || folded.contains(" " + key)) {
                    String id = known.entity().id();
                    lines.add(new Line(
                            known.entity().name(),
                            Words.of(known.entity().kind()),
                            null,
                            () -> workspace.selection().select(new Focus.OfEntity(id))));
                    if (++found == ENTITIES) {
                        break;
                    }
                }
            }
        }
        list.getItems().setAll(lines);
        list.getSelectionModel().selectFirst();
    }

    static String name(Action action) {
        return Texts.of("shell.action." + action.id());
    }

    private static final class Cell extends ListCell<Line> {
        @Override
        protected void updateItem(@Nullable Line item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            Label name = new Label(item.name());
            Label hint = new Label(item.hint());
            hint.getStyleClass().add("meta");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox row = new HBox(10, name, hint, gap);
            if (item.key() != null) {
                Label key = new Label(item.key());
                key.getStyleClass().add("key");
                row.getChildren().add(key);
            }
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(item.name());
        }
    }
}
