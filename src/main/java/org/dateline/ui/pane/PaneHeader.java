package org.dateline.ui.pane;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;

/// The 36 px head of a pane: its title, a muted count or subtitle, and what can be done on the right.
public final class PaneHeader extends HBox {
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox right = new HBox(2);

    public PaneHeader(String titleText) {
        getStyleClass().add("pane-header");
        title.setText(titleText);
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        right.getStyleClass().add("pane-actions");
        right.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        right.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, count, gap, right);
    }

    public PaneHeader title(String text) {
        title.setText(text);
        return this;
    }

    public PaneHeader count(String text) {
        count.setText(text);
        // A number stays whole; a name may be shortened.
        count.setMinWidth(text.length() < 8 ? USE_PREF_SIZE : 0);
        return this;
    }

    /// Puts a node before the title, in place of one put there earlier.
    public PaneHeader graphic(Node node) {
        title.setGraphic(node);
        return this;
    }

    public PaneHeader right(Node... nodes) {
        right.getChildren().addAll(nodes);
        return this;
    }

    /// A quiet 26 px button with an icon; its tooltip is its accessible name.
    public static Button button(Icon icon, String name, Runnable run) {
        Button button = new Button("", icon.node());
        button.getStyleClass().addAll("quiet", "icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(e -> run.run());
        return button;
    }

    /// A quiet button for an action, with its key in the tooltip.
    public static Button button(Icon icon, Action action) {
        String name = Texts.of("shell.action." + action.id());
        Button button = button(icon, name, action.run());
        if (action.key() != null) {
            button.setTooltip(new Tooltip(name + "  " + KeyWords.of(action.key())));
        }
        return button;
    }
}
