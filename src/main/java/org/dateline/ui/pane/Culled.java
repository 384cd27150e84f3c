package org.dateline.ui.pane;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Keeps rows that are scrolled out of view invisible, so that they are not styled whenever their pane is shown. Their
/// room stays.
///
/// FX thread.
public final class Culled {
    /// How far beyond the edge rows stay visible, so that none is missing while the hand scrolls.
    private static final double MARGIN = 240;

    private final ScrollPane scroll;
    private final Pane rows;

    private Culled(ScrollPane scroll, Pane rows) {
        this.scroll = scroll;
        this.rows = rows;
    }

    /// @param rows within the content of `scroll`
    public static Culled install(ScrollPane scroll, Pane rows) {
        Culled culled = new Culled(scroll, rows);
        InvalidationListener moved = p -> culled.cull();
        scroll.vvalueProperty().addListener(moved);
        scroll.viewportBoundsProperty().addListener(moved);
        rows.layoutBoundsProperty().addListener(moved);
        return culled;
    }

    private void cull() {
        if (!(scroll.getContent() instanceof Region content)) {
            return;
        }
        double high = scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * Math.max(0, content.getHeight() - high);
        double offset = rows == content ? 0 : rows.getLayoutY();
        for (Node row : rows.getChildren()) {
            double from = offset + row.getLayoutY();
            double to = from + row.getLayoutBounds().getHeight();
            // A row that was not laid out yet has no place to judge it by.
            boolean placed = row.getLayoutBounds().getHeight() > 0;
            boolean near = to > top - MARGIN && from < top + high + MARGIN;
            row.setVisible(!placed || near || hasKeyboard(row));
        }
    }

    private static boolean hasKeyboard(Node row) {
        return row.isFocused() || row.isFocusWithin();
    }
}
