package org.dateline.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.kit.Theme;
import org.dateline.ui.pane.Layer;

/// How the window looks and speaks: theme, language, size of the text that is read. A choice holds at once and over
/// restarts; there is nothing to confirm.
final class Preferences extends VBox {
    /// The languages that every text is in.
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    /// @param text makes the text so many steps larger, and says how many it is now
    Preferences(Layer layer, Theme theme, Consumer<Theme> themes, Consumer<Locale> languages, IntUnaryOperator text) {
        getStyleClass().add("form");
        Label head = new Label(Texts.of("shell.preferences"));
        head.getStyleClass().add("form-title");
        HBox size = new HBox(8);
        size.setAlignment(Pos.CENTER_LEFT);
        Label now = new Label();
        now.getStyleClass().add("secondary");
        IntConsumer by = steps -> now.setText(Texts.of("shell.preferences.text.now", text.applyAsInt(steps)));
        by.accept(0);
        size.getChildren()
                .addAll(
                        step("shell.action.read.smaller", "–", () -> by.accept(-1)),
                        step("shell.action.read.larger", "+", () -> by.accept(1)),
                        now);
        Button close = new Button(Texts.of("shell.preferences.close"));
        close.setAccessibleText(close.getText());
        close.setOnAction(e -> layer.close());
        HBox buttons = new HBox(close);
        buttons.getStyleClass().add("form-buttons");
        getChildren()
                .addAll(
                        head,
                        line("shell.preferences.theme", themes(theme, themes)),
                        line("shell.preferences.language", languages(languages)),
                        line("shell.preferences.text", size),
                        buttons);
    }

    private static HBox line(String key, Node control) {
        Label label = new Label(Texts.of(key));
        label.getStyleClass().add("secondary");
        label.setMinWidth(96);
        HBox line = new HBox(12, label, control);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Button step(String key, String sign, Runnable run) {
        Button button = new Button(sign);
        button.setAccessibleText(Texts.of(key));
        button.setOnAction(e -> run.run());
        return button;
    }

    private static HBox themes(Theme theme, Consumer<Theme> chosen) {
        HBox box = segmented();
        ToggleGroup group = new ToggleGroup();
        for (Theme each : Theme.values()) {
            String key = "shell.preferences.theme." + each.name().toLowerCase(Locale.ROOT);
            box.getChildren().add(choice(group, Texts.of(key), each == theme, () -> chosen.accept(each)));
        }
        return box;
    }

    private static HBox languages(Consumer<Locale> chosen) {
        String mine = Texts.mine().locale().getLanguage().equals("de") ? "de" : "en";
        HBox box = segmented();
        ToggleGroup group = new ToggleGroup();
        for (Locale each : LANGUAGES) {
            boolean is = each.getLanguage().equals(mine);
            box.getChildren().add(choice(group, each.getDisplayLanguage(each), is, () -> chosen.accept(each)));
        }
        return box;
    }

    private static HBox segmented() {
        HBox box = new HBox();
        box.getStyleClass().add("segmented");
        return box;
    }

    private static ToggleButton choice(ToggleGroup group, String name, boolean chosen, Runnable run) {
        ToggleButton button = new ToggleButton(name);
        button.setAccessibleText(name);
        button.setToggleGroup(group);
        button.setSelected(chosen);
        button.setOnAction(e -> {
            boolean again = !button.isSelected();
            button.setSelected(true);
            if (!again) {
                run.run();
            }
        });
        return button;
    }
}
