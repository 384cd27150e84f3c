package org.dateline.ui.reader;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;

/// The small bar beside selected words.
final class MiniBar extends HBox {
    /// What can be done with selected words.
    interface Doing {
        void highlight();

        void note();

        void tag();

        void mark();

        void event();

        void brief();
    }

    MiniBar(Doing doing) {
        super(2);
        getStyleClass().addAll("mini-bar", "plate");
        getChildren()
                .addAll(
                        button(Icon.HIGHLIGHT, "reader.bar.highlight", "H", doing::highlight),
                        button(Icon.NOTE, "reader.bar.note", "N", doing::note),
                        button(Icon.TAG, "reader.bar.tag", "T", doing::tag),
                        button(Icon.PERSON, "reader.bar.mark", "M", doing::mark),
                        button(Icon.EVENT, "reader.bar.event", "", doing::event),
                        button(Icon.QUOTE, "reader.bar.brief", "B", doing::brief));
        setManaged(false);
    }

    private static Button button(Icon icon, String key, String shortcut, Runnable run) {
        String name = Texts.of(key);
        Button button = new Button(name, icon.node("plain"));
        button.getStyleClass().add("quiet");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(shortcut.isEmpty() ? name : name + "  " + shortcut));
        button.setFocusTraversable(true);
        button.setOnAction(e -> run.run());
        return button;
    }
}
