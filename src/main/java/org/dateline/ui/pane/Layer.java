package org.dateline.ui.pane;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What lies over the window for a moment: menus, small forms, the palette. One thing at a time; Escape or a click
/// outside closes it and gives the keyboard back to where it was.
///
/// FX thread.
public final class Layer extends Pane {
    private static final double EDGE = 8;

    private @Nullable Region shown;
    private @Nullable Node before;
    private Runnable whenClosed = () -> {};
    private double x;
    private double y;
    private boolean centred;

    public Layer() {
        getStyleClass().add("layer");
        setPickOnBounds(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            if (e.getTarget() == this) {
                close();
                e.consume();
            }
        });
        // A list would take Escape for itself; a field may have a use of its own.
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && e.getTarget() instanceof javafx.scene.control.ListView<?>) {
                close();
                e.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
    }

    /// Shows `content` with its top left corner at a point of the scene, moved where it would leave the window.
    public void show(Region content, double sceneX, double sceneY) {
        open(content);
        x = sceneX;
        y = sceneY;
        centred = false;
        requestLayout();
    }

    /// Shows `content` under a node.
    public void under(Region content, Node node) {
        Bounds at = node.localToScene(node.getBoundsInLocal());
        show(content, at.getMinX(), at.getMaxY() + 4);
    }

    /// Shows `content` in the middle, a little above it.
    public void centre(Region content) {
        open(content);
        centred = true;
        requestLayout();
    }

    /// Shows `content` under a node without taking the keyboard, as completions do; [#unhang] takes it away.
    public void hang(Region content, Node node, double width) {
        if (shown != null) {
            close();
        }
        Bounds at = node.localToScene(node.getBoundsInLocal());
        content.setManaged(false);
        if (!getChildren().contains(content)) {
            getChildren().setAll(content);
        }
        content.applyCss();
        double h = Math.min(content.prefHeight(width), getHeight() - at.getMaxY() - 12);
        content.resizeRelocate(Math.round(at.getMinX()), Math.round(at.getMaxY() + 4), width, h);
    }

    public void unhang(Region content) {
        getChildren().remove(content);
    }

    /// Lays a node over all else, where it puts itself; [#lift] takes it away.
    void lay(Node node) {
        if (!getChildren().contains(node)) {
            getChildren().add(node);
        }
        node.applyCss();
        // What hangs over the window must not catch what is meant for a pane under it.
        setPickOnBounds(false);
    }

    void lift(Node node) {
        getChildren().remove(node);
        setPickOnBounds(shown != null);
    }

    /// Calls this once when what is shown now is closed.
    public void onClose(Runnable action) {
        whenClosed = action;
    }

    public boolean isOpen() {
        return shown != null;
    }

    private void open(Region content) {
        Scene scene = getScene();
        Node owner = before == null && scene != null ? scene.getFocusOwner() : before;
        close();
        before = owner;
        shown = content;
        content.getStyleClass().add("plate");
        getChildren().setAll(content);
        setPickOnBounds(true);
        applyCss();
        layout();
        // The content takes the keyboard: its first control that can have it.
        Node first = first(content);
        if (first != null) {
            first.requestFocus();
        }
    }

    private static @Nullable Node first(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            return node;
        }
        if (node instanceof javafx.scene.Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = first(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    public void close() {
        if (shown != null) {
            shown.getStyleClass().remove("plate");
            shown = null;
            getChildren().clear();
            setPickOnBounds(false);
            Node back = before;
            before = null;
            Runnable then = whenClosed;
            whenClosed = () -> {};
            if (back != null) {
                back.requestFocus();
            }
            then.run();
        }
    }

    @Override
    protected void layoutChildren() {
        Region content = shown;
        if (content == null) {
            return;
        }
        double w = Math.min(Math.max(content.minWidth(-1), content.prefWidth(-1)), getWidth() - 2 * EDGE);
        double h = Math.min(content.prefHeight(w), getHeight() - 2 * EDGE);
        double left = centred ? (getWidth() - w) / 2 : x;
        double top = centred ? Math.max(EDGE, (getHeight() - h) / 3) : y;
        if (top + h > getHeight() - EDGE) {
            top = getHeight() - EDGE - h;
        }
        left = Math.min(left, getWidth() - EDGE - w);
        content.resizeRelocate(
                Math.round(Math.max(EDGE, left)), Math.round(Math.max(EDGE, top)), Math.ceil(w), Math.ceil(h));
    }
}
