package org.dateline.ui.pane;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;

/// Drags things from pane to pane inside the window. It is the window's own and not the platform's: it works the same
/// on each of them, and what is carried stays a value with a type.
///
/// FX thread.
public final class Carry {
    private static final PseudoClass LANDING = PseudoClass.getPseudoClass("landing");
    private static final int LONGEST = 48;

    private final Layer layer;
    private final Label ghost = new Label();
    private Optional<Carried> carried = Optional.empty();

    /// @param layer where what is carried is shown under the hand
    public Carry(Layer layer) {
        this.layer = layer;
        ghost.getStyleClass().add("carried");
        ghost.setMouseTransparent(true);
        ghost.setManaged(false);
    }

    /// Lets the hand take something from `node`.
    ///
    /// @param what asked when the drag begins; empty where there is nothing to take
    public void from(Node node, Supplier<Optional<Carried>> what) {
        node.addEventHandler(MouseEvent.DRAG_DETECTED, e -> {
            carried = what.get();
            carried.ifPresent(load -> {
                node.startFullDrag();
                String line = load.label().replace('\n', ' ');
                ghost.setText(line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…");
                layer.lay(ghost);
                follow(e);
                e.consume();
            });
        });
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> {
            if (carried.isPresent()) {
                follow(e);
            }
        });
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, e -> end());
    }

    /// Lets `node` take what is dropped on it; it has the pseudo-class `landing` while that could happen.
    public void onto(Node node, Predicate<Carried> takes, BiConsumer<Carried, MouseDragEvent> drop) {
        node.addEventHandler(
                MouseDragEvent.MOUSE_DRAG_ENTERED,
                e -> node.pseudoClassStateChanged(LANDING, carried.filter(takes).isPresent()));
        node.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, e -> node.pseudoClassStateChanged(LANDING, false));
        node.addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, e -> {
            node.pseudoClassStateChanged(LANDING, false);
            carried.filter(takes).ifPresent(load -> {
                end();
                drop.accept(load, e);
                e.consume();
            });
        });
    }

    private void follow(MouseEvent e) {
        ghost.autosize();
        ghost.relocate(Math.round(e.getSceneX() + 12), Math.round(e.getSceneY() + 8));
    }

    private void end() {
        carried = Optional.empty();
        layer.lift(ghost);
    }
}
