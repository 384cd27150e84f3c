package org.dateline.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.ui.kit.Texts;

/// The views as a line of words.
final class ViewTabs extends HBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<View, ToggleButton> tabs = new EnumMap<>(View.class);
    private final Map<View, Label> counts = new EnumMap<>(View.class);
    private final HBox hint = new HBox(4);
    private boolean reader;
    private boolean narrow;
    private boolean entity;

    ViewTabs(Consumer<View> chosen) {
        getStyleClass().add("view-tabs");
        ToggleGroup group = new ToggleGroup();
        for (View view : View.values()) {
            if (view == View.BRIEFING) {
                continue;
            }
            ToggleButton tab = new ToggleButton();
            Label count = new Label();
            count.getStyleClass().add("count");
            Label name =
                    new Label(Texts.of("shell.view." + view.word()), view.icon().node());
            name.getStyleClass().add("tab-name");
            HBox both = new HBox(5, name, count);
            both.setAlignment(javafx.geometry.Pos.CENTER);
            tab.setGraphic(both);
            tab.setAccessibleText(Texts.of("shell.view." + view.word()));
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setToggleGroup(group);
            tab.setOnAction(e -> {
                tab.setSelected(true);
                chosen.accept(view);
            });
            tabs.put(view, tab);
            counts.put(view, count);
            getChildren().add(tab);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label words = new Label(Texts.of("shell.marks"));
        words.getStyleClass().add("meta");
        hint.getChildren().addAll(key("J"), key("K"), words);
        hint.setMinWidth(USE_PREF_SIZE);
        hint.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        getChildren().addAll(gap, hint);
    }

    private static Label key(String letter) {
        Label key = new Label(letter);
        key.getStyleClass().add("key");
        return key;
    }

    void select(View view) {
        ToggleButton tab = tabs.get(view);
        if (tab != null) {
            tab.setSelected(true);
        }
        reader = view == View.READER;
        hint();
    }

    void count(View view, int n) {
        Label label = counts.get(view);
        ToggleButton tab = tabs.get(view);
        if (label != null && tab != null) {
            // A count of four figures would push the last tab out of a small window.
            label.setText(n > 999 ? "999+" : n > 0 ? Integer.toString(n) : "");
            label.setManaged(n > 0);
            tab.setAccessibleText(Texts.of("shell.view." + view.word()) + (n > 0 ? ", " + n : ""));
        }
    }

    /// Names the first tab after what is selected, or takes it away.
    void entity(boolean on, String word, Node icon) {
        ToggleButton tab = tabs.get(View.ENTITY);
        if (tab == null) {
            return;
        }
        tab.setVisible(on);
        tab.setManaged(on);
        entity = on;
        hint();
        if (on) {
            Label name = new Label(word, icon);
            name.getStyleClass().add("tab-name");
            tab.setGraphic(name);
            tab.setAccessibleText(word);
        }
    }

    /// The hint goes where there is no room for it.
    void narrow(boolean on) {
        narrow = on;
        pseudoClassStateChanged(NARROW, on);
        hint();
    }

    private void hint() {
        boolean on = reader && !narrow && !entity;
        hint.setVisible(on);
        hint.setManaged(on);
    }
}
