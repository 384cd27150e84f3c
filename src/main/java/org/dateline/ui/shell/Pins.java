package org.dateline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.dateline.ui.pane.Workspace;
import org.jspecify.annotations.Nullable;

/// Which panes keep what they show. Each is pinned in its head, by a key of its own, or where the keyboard is.
final class Pins {
    private final List<Place> places = new ArrayList<>();

    /// Where a pane stands.
    ///
    /// @param pane the view it has of the window now; it changes where one place shows several panes by turns
    private record Place(String name, Node node, Supplier<Workspace> pane) {}

    /// @param name as in the ids of actions
    void add(String name, Node node, Supplier<Workspace> pane) {
        places.add(new Place(name, node, pane));
    }

    List<String> names() {
        return places.stream().map(Place::name).toList();
    }

    void toggle(String name) {
        places.stream().filter(p -> p.name.equals(name)).forEach(Pins::toggle);
    }

    /// The pane that the keyboard is in; the last of them where it is in none.
    void toggleAt(@Nullable Node owner) {
        toggle(around(owner).orElse(places.getLast()));
    }

    void unpin() {
        places.forEach(p -> p.pane.get().pinnedProperty().set(false));
    }

    boolean isAny() {
        return places.stream().anyMatch(p -> p.pane.get().isPinned());
    }

    private Optional<Place> around(@Nullable Node owner) {
        for (Node at = owner; at != null; at = parent(at)) {
            Node here = at;
            Optional<Place> place = places.stream().filter(p -> p.node == here).findFirst();
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private static @Nullable Parent parent(Node node) {
        return node.getParent();
    }

    private static void toggle(Place place) {
        Workspace pane = place.pane.get();
        pane.pinnedProperty().set(!pane.isPinned());
    }
}
