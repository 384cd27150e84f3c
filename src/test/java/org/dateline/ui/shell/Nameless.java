package org.dateline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.layout.Region;

/// Finds what those who cannot see the window would not be told: controls and what can have the keyboard without a
/// name, and what can have the keyboard without a role.
final class Nameless {
    /// What JavaFX calls a node of which nobody said what it is.
    private static final Set<AccessibleRole> NOTHING = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private Nameless() {}

    /// What is visible and has no name or no role, by class and style.
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
        String end = here.substring(Math.max(0, here.length() - 160));
        if (needsName(node) && nameOf(node).isBlank()) {
            found.add("no name: " + end);
        }
        if (node.isFocusTraversable()
                && (node.getAccessibleRole() == null || NOTHING.contains(node.getAccessibleRole()))) {
            found.add("no role: " + end);
        }
        // What a skin is made of answers for itself through its control.
        Skin<?> skin = node instanceof Control control ? control.getSkin() : null;
        if (node instanceof Parent parent && !(node instanceof Control && skin == null)) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, here, found));
        }
    }

    private static boolean needsName(Node node) {
        return switch (node) {
            case ScrollBar _ -> false;
            case Cell<?> cell -> !cell.isEmpty();
            case Label label -> label.getGraphic() != null && !isSpacer(label.getGraphic());
            case ScrollPane pane -> pane.isFocusTraversable();
            case Control _ -> true;
            default -> node.isFocusTraversable();
        };
    }

    /// A graphic that only keeps a place free.
    private static boolean isSpacer(Node graphic) {
        return graphic.getClass() == Region.class && graphic.getStyleClass().isEmpty();
    }

    private static String nameOf(Node node) {
        String accessible = node.getAccessibleText();
        if (accessible != null && !accessible.isBlank()) {
            return accessible;
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
