package org.dateline.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Says the whole of a text that ends in an ellipsis when the hand points at it.
///
/// FX thread.
public final class Whole {
    private Whole() {}

    /// For every text of this scene, those that come later too.
    public static void install(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, e -> {
            if (e.getTarget() instanceof Node node) {
                explain(node);
            }
        });
    }

    private static void explain(Node node) {
        Node at = node;
        while (at != null && !(at instanceof Labeled)) {
            at = at.getParent();
        }
        if (at instanceof Labeled labeled && labeled.isTextTruncated() && labeled.getTooltip() == null) {
            Tooltip tooltip = new Tooltip();
            tooltip.textProperty().bind(labeled.textProperty());
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(480);
            labeled.setTooltip(tooltip);
        }
    }
}
