package org.dateline.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Action;
import org.dateline.ui.pane.Workspace;

/// All keys at a glance, by what they are about.
final class Keys extends VBox {
    private static final int COLUMNS = 3;

    Keys(Workspace workspace) {
        getStyleClass().add("keys");
        setFocusTraversable(true);
        setAccessibleText(Texts.of("shell.keys"));
        Label title = new Label(Texts.of("shell.keys"));
        title.getStyleClass().add("card-title");
        Map<String, List<Action>> groups = new LinkedHashMap<>();
        for (Action action : workspace.actions().all()) {
            if (action.key() != null) {
                groups.computeIfAbsent(action.group(), g -> new ArrayList<>()).add(action);
            }
        }
        List<VBox> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            VBox column = new VBox(16);
            column.setMinWidth(220);
            columns.add(column);
        }
        int[] heights = new int[COLUMNS];
        groups.forEach((group, actions) -> {
            int least = 0;
            for (int i = 1; i < COLUMNS; i++) {
                least = heights[i] < heights[least] ? i : least;
            }
            heights[least] += actions.size() + 2;
            columns.get(least).getChildren().add(group(group, actions));
        });
        HBox all = new HBox(32);
        all.getChildren().addAll(columns);
        getChildren().addAll(title, all);
    }

    private static VBox group(String group, List<Action> actions) {
        Label head = new Label(Texts.of("shell.group." + group));
        head.getStyleClass().add("section-title");
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(4);
        ColumnConstraints keys = new ColumnConstraints(84, 84, 84);
        grid.getColumnConstraints().add(keys);
        for (int i = 0; i < actions.size(); i++) {
            KeyCombination key = actions.get(i).key();
            Label label = new Label(key == null ? "" : text(key));
            label.getStyleClass().add("key");
            Label name = new Label(Palette.name(actions.get(i)));
            name.getStyleClass().add("dense");
            GridPane.setValignment(label, VPos.CENTER);
            grid.addRow(i, label, name);
        }
        return new VBox(6, head, grid);
    }

    /// A key as it is written on the screen.
    static String text(KeyCombination key) {
        return key.getDisplayText()
                .replace("Shift+/", "?")
                .replace("Shift+Slash", "?")
                .replace("Period", ".")
                .replace("+", " ")
                .strip();
    }
}
