package org.dateline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;

/// Finds what can have the keyboard but no name for those who cannot see it.
final class Nameless {
    private Nameless() {}

    /// Visible controls and focusable nodes without an accessible text or a text of their own, by class and style.
    static List<String> in(Node node) {
        List<String> found = new ArrayList<>();
        walk(node, "", found);
        return found;
    }

    private static void walk(Node node, String path, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        String here = path + "/" + node.getClass().getSimpleName() + node.getStyleClass();
        boolean matters = node.isFocusTraversable()
                && !(node instanceof ListCell<?>)
                && !(node instanceof ScrollBar)
                && !(node instanceof Label);
        if (matters && nameOf(node).isBlank()) {
            found.add(here.substring(Math.max(0, here.length() - 160)));
        }
        if (node instanceof Parent parent && !(node instanceof Control control && control.getSkin() == null)) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, here, found));
        }
    }

    private static String nameOf(Node node) {
        String accessible = node.getAccessibleText();
        if (accessible != null && !accessible.isBlank()) {
            return accessible;
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
