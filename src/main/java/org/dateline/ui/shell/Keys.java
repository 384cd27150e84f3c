package org.dateline.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Action;
import org.dateline.ui.pane.KeyWords;
import org.dateline.ui.pane.Workspace;

/// All keys at a glance, by what they are about.
final class Keys extends VBox {
    private static final int COLUMNS = 3;

    /// What keys do inside a pane that has the keyboard, by group and text; those of the registry work everywhere.
    private static final Map<String, Map<String, String>> PANES = new LinkedHashMap<>();

    static {
        Map<String, String> time = new LinkedHashMap<>();
        time.put("pan", "Left Right");
        time.put("zoom", "Plus Minus");
        time.put("fit", "Home");
        time.put("walk", "Tab");
        time.put("sentence", "Enter");
        time.put("lane.move", "Alt Up Down");
        time.put("lane.name", "F2");
        time.put("lane.fold", "F");
        PANES.put("time", time);
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("include", "Enter");
        lists.put("exclude", "X");
        lists.put("lane", "L");
        lists.put("copies", "Right");
        PANES.put("lists", lists);
    }

    /// @param key as it is written on the screen
    private record Line(String key, String name) {}

    Keys(Workspace workspace) {
        getStyleClass().add("keys");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Texts.of("shell.keys"));
        Label title = new Label(Texts.of("shell.keys"));
        title.getStyleClass().add("card-title");
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (Action action : workspace.actions().all()) {
            KeyCombination key = action.key();
            if (key != null) {
                groups.computeIfAbsent(action.group(), g -> new ArrayList<>())
                        .add(new Line(KeyWords.of(key), Palette.name(action)));
            }
        }
        PANES.forEach((group, keys) -> keys.forEach((name, key) -> groups.computeIfAbsent(group, g -> new ArrayList<>())
                .add(new Line(KeyWords.of(key), Texts.of("shell.keys." + name)))));
        List<VBox> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            VBox column = new VBox(16);
            column.setMinWidth(220);
            columns.add(column);
        }
        int[] heights = new int[COLUMNS];
        groups.forEach((group, lines) -> {
            int least = 0;
            for (int i = 1; i < COLUMNS; i++) {
                least = heights[i] < heights[least] ? i : least;
            }
            heights[least] += lines.size() + 2;
            columns.get(least).getChildren().add(group(group, lines));
        });
        HBox all = new HBox(28);
        all.getChildren().addAll(columns);
        getChildren().addAll(title, all);
    }

    private static VBox group(String group, List<Line> lines) {
        Label head = new Label(Texts.of("shell.group." + group));
        head.getStyleClass().add("section-title");
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(4);
        ColumnConstraints keys = new ColumnConstraints(84, Region.USE_COMPUTED_SIZE, Region.USE_PREF_SIZE);
        grid.getColumnConstraints().add(keys);
        for (int i = 0; i < lines.size(); i++) {
            Label label = new Label(lines.get(i).key());
            label.getStyleClass().add("key");
            label.setMinWidth(USE_PREF_SIZE);
            Label name = new Label(lines.get(i).name());
            name.getStyleClass().add("dense");
            GridPane.setValignment(label, VPos.CENTER);
            grid.addRow(i, label, name);
        }
        return new VBox(6, head, grid);
    }
}
