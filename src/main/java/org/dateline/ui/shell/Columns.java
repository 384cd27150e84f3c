package org.dateline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Panes side by side (or one over another) with a hairline between, each of a size in pixels but one that takes what
/// is left. Hairlines can be dragged.
final class Columns extends Pane {
    /// How far from a hairline the mouse takes hold of it.
    private static final double REACH = 3;

    private static final double LEAST = 36;

    private final boolean across;
    private final List<Part> parts = new ArrayList<>();
    private DoubleConsumer whenDragged = size -> {};

    private static final class Part {
        private final Region content;
        private final boolean fills;
        private double size;
        private boolean shown = true;
        private final Region line = new Region();
        private final Region grip = new Region();

        Part(Region content, double size, boolean fills) {
            this.content = content;
            this.size = size;
            this.fills = fills;
        }
    }

    Columns(Orientation orientation) {
        across = orientation == Orientation.HORIZONTAL;
        getStyleClass().add("columns");
    }

    void onDragged(DoubleConsumer action) {
        whenDragged = action;
    }

    /// Adds a pane of this size.
    void add(Region content, double size) {
        add(new Part(content, size, false));
    }

    /// Adds the pane that takes what is left.
    void fill(Region content) {
        add(new Part(content, 0, true));
    }

    private void add(Part part) {
        parts.add(part);
        part.line.getStyleClass().add("column-line");
        part.line.setMouseTransparent(true);
        part.grip.setCursor(across ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        part.grip.setOnMouseDragged(e -> {
            drag(
                    part,
                    across
                            ? sceneToLocal(e.getSceneX(), 0).getX()
                            : sceneToLocal(0, e.getSceneY()).getY());
            e.consume();
        });
        getChildren().addAll(part.content, part.line, part.grip);
        part.line.setViewOrder(-1);
        part.grip.setViewOrder(-2);
    }

    void show(Region content, boolean on) {
        parts.stream().filter(p -> p.content == content).forEach(p -> {
            p.shown = on;
            p.content.setVisible(on);
            requestLayout();
        });
    }

    void size(Region content, double size) {
        parts.stream().filter(p -> p.content == content).forEach(p -> {
            p.size = size;
            requestLayout();
        });
    }

    double size(Region content) {
        return parts.stream()
                .filter(p -> p.content == content)
                .mapToDouble(p -> p.size)
                .findFirst()
                .orElse(0);
    }

    /// The line of a part is at its start; dragging it changes the sized one of the two panes it stands between.
    private void drag(Part part, double at) {
        int index = parts.indexOf(part);
        Part before = null;
        for (int i = index - 1; i >= 0 && before == null; i--) {
            before = parts.get(i).shown ? parts.get(i) : null;
        }
        if (before == null) {
            return;
        }
        double start = across ? before.content.getLayoutX() : before.content.getLayoutY();
        double end = across
                ? part.content.getLayoutX() + part.content.getWidth()
                : part.content.getLayoutY() + part.content.getHeight();
        Part sized = before.fills ? part : before;
        sized.size = Math.round(
                Math.clamp(before.fills ? end - at : at - start, LEAST, Math.max(LEAST, end - start - LEAST)));
        whenDragged.accept(sized.size);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double length = across ? getWidth() : getHeight();
        double other = across ? getHeight() : getWidth();
        List<Part> shown = parts.stream().filter(p -> p.shown).toList();
        double lines = Math.max(0, shown.size() - 1);
        double taken =
                shown.stream().filter(p -> !p.fills).mapToDouble(p -> p.size).sum();
        double left = Math.max(0, length - lines - taken);
        double at = 0;
        for (Part p : parts) {
            p.line.setVisible(p.shown && p != shown.getFirst());
            p.grip.setVisible(p.line.isVisible());
            if (!p.shown) {
                continue;
            }
            if (p.line.isVisible()) {
                place(p.line, at, 1, other);
                place(p.grip, at - REACH, 1 + 2 * REACH, other);
                at += 1;
            }
            double size = p.fills ? left : p.size;
            place(p.content, at, size, other);
            at += size;
        }
    }

    private void place(Region node, double at, double size, double other) {
        if (across) {
            node.resizeRelocate(at, 0, size, other);
        } else {
            node.resizeRelocate(0, at, other, size);
        }
    }
}
