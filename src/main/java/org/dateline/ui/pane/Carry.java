package org.dateline.ui.pane;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Drags things from pane to pane inside the window. It is the window's own and not the platform's: it works the same
/// on each of them, the Headless one of the tests included, and what is carried stays a value with a type.
///
/// FX thread.
public final class Carry {
    private static final PseudoClass LANDING = PseudoClass.getPseudoClass("landing");
    private static final int LONGEST = 48;

    private final Layer layer;
    private final Label ghost = new Label();
    private final EventHandler<MouseEvent> dragged = this::dragged;
    private final EventHandler<MouseEvent> released = this::released;
    private Optional<Carried> carried = Optional.empty();
    private @Nullable Node under;

    /// What a node takes and what it does with it; kept with the node.
    private record Place(Predicate<Carried> takes, BiConsumer<Carried, MouseEvent> drop) {}

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
        node.addEventHandler(
                MouseEvent.DRAG_DETECTED,
                e -> what.get().ifPresent(load -> {
                    begin(load, node.getScene(), e);
                    e.consume();
                }));
    }

    /// Lets `node` take what is dropped on it; it has the pseudo-class `landing` while that could happen.
    ///
    /// @param drop told where in the scene it fell
    public void onto(Node node, Predicate<Carried> takes, BiConsumer<Carried, MouseEvent> drop) {
        node.getProperties().put(Place.class, new Place(takes, drop));
    }

    private void begin(Carried load, Scene scene, MouseEvent e) {
        carried = Optional.of(load);
        String line = load.label().replace('\n', ' ');
        ghost.setText(line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…");
        layer.lay(ghost);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
        dragged(e);
    }

    private void dragged(MouseEvent e) {
        ghost.autosize();
        ghost.relocate(Math.round(e.getSceneX() + 12), Math.round(e.getSceneY() + 8));
        land(carried.flatMap(load -> place(e.getPickResult().getIntersectedNode(), load))
                .orElse(null));
        e.consume();
    }

    private void released(MouseEvent e) {
        Optional<Carried> load = carried;
        Optional<Node> onto = load.flatMap(l -> place(e.getPickResult().getIntersectedNode(), l));
        carried = Optional.empty();
        land(null);
        layer.lift(ghost);
        if (e.getSource() instanceof Scene scene) {
            scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
            scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
        }
        if (load.isPresent() && onto.isPresent()) {
            place(onto.get()).drop().accept(load.get(), e);
        }
        e.consume();
    }

    private void land(@Nullable Node node) {
        if (node != under) {
            if (under != null) {
                under.pseudoClassStateChanged(LANDING, false);
            }
            if (node != null) {
                node.pseudoClassStateChanged(LANDING, true);
            }
            under = node;
        }
    }

    /// The nearest node around `node` that takes this.
    private static Optional<Node> place(@Nullable Node node, Carried load) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getProperties().get(Place.class) instanceof Place place
                    && place.takes().test(load)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static Place place(Node node) {
        return (Place) Objects.requireNonNull(node.getProperties().get(Place.class));
    }
}
