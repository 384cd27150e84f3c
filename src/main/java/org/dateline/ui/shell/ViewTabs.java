package org.dateline.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.PinButton;
import org.dateline.ui.pane.Workspace;

/// The views as a line of words.
final class ViewTabs extends HBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<View, ToggleButton> tabs = new EnumMap<>(View.class);
    private final Map<View, String> names = new EnumMap<>(View.class);
    private final Map<View, Label> counts = new EnumMap<>(View.class);
    private final Map<View, Workspace> spaces;
    private final PinButton pin = new PinButton();
    private final HBox hint = new HBox(4);
    private View shown = View.READER;
    private boolean reader;
    private boolean narrow;
    private boolean entity;

    /// @param spaces the view that each pane has of the window, to pin it
    ViewTabs(Consumer<View> chosen, Map<View, Workspace> spaces) {
        this.spaces = spaces;
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
            HBox both = new HBox(5, name, count, sign(view));
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
        pin.setOnAction(e -> space(shown).pinnedProperty().set(pin.isSelected()));
        getChildren().addAll(gap, hint, pin);
        spaces.values().forEach(space -> space.pinnedProperty().addListener((p, was, now) -> pinned()));
    }

    /// A pin on the tab of a view that keeps what it shows.
    private Node sign(View view) {
        Node sign = Icon.PIN.node("accent", "small");
        sign.visibleProperty().bind(space(view).pinnedProperty());
        sign.managedProperty().bind(sign.visibleProperty());
        return sign;
    }

    private Workspace space(View view) {
        return Objects.requireNonNull(spaces.get(view));
    }

    private void pinned() {
        pin.setSelected(space(shown).isPinned());
        tabs.forEach((view, tab) -> tab.setAccessibleText(spoken(view)));
    }

    private String spoken(View view) {
        Label count = counts.get(view);
        String number = count == null || count.getText().isEmpty() ? "" : ", " + count.getText();
        String words = names.getOrDefault(view, Texts.of("shell.view." + view.word())) + number;
        return space(view).isPinned() ? Texts.of("shell.pinned", words) : words;
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
        shown = view;
        pinned();
        hint();
    }

    void count(View view, int n) {
        Label label = counts.get(view);
        ToggleButton tab = tabs.get(view);
        if (label != null && tab != null) {
            // A count of four figures would push the last tab out of a small window.
            label.setText(n > 999 ? "999+" : n > 0 ? Integer.toString(n) : "");
            label.setManaged(n > 0);
            tab.setAccessibleText(spoken(view));
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
            names.put(View.ENTITY, word);
            Label name = new Label(word, icon);
            name.getStyleClass().add("tab-name");
            HBox both = new HBox(5, name, sign(View.ENTITY));
            both.setAlignment(javafx.geometry.Pos.CENTER);
            tab.setGraphic(both);
            tab.setAccessibleText(spoken(View.ENTITY));
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
