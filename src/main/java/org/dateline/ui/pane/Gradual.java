package org.dateline.ui.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Shows a list of values as nodes of a box, a few more each pulse, so that no pulse takes long. Nodes of values that
/// stay are kept, with the keyboard where it was.
///
/// FX thread.
public final class Gradual<T> {
    private static final int SLICE = 3;

    private final Pane box;
    private final int before;
    private final Function<T, Node> make;
    private final BiPredicate<Node, T> update;
    private final List<T> shown = new ArrayList<>();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step();
        }
    };

    private List<T> wanted = List.of();

    /// The nodes follow those that `box` holds already.
    ///
    /// @param update shows another value in a node, or refuses and a new node is made
    public Gradual(Pane box, Function<T, Node> make, BiPredicate<Node, T> update) {
        this.box = box;
        this.before = box.getChildren().size();
        this.make = make;
        this.update = update;
    }

    /// Shows these values: the first few at once, the rest within the next pulses.
    public void show(List<T> values) {
        wanted = List.copyOf(values);
        step();
    }

    /// The node of the value at this index, if it is there already.
    public java.util.Optional<Node> node(int index) {
        return index >= 0 && index < shown.size()
                ? java.util.Optional.of(box.getChildren().get(before + index))
                : java.util.Optional.empty();
    }

    /// Where a node stands among the values; negative if it is none of theirs.
    public int indexOf(Node node) {
        return box.getChildren().indexOf(node) - before;
    }

    private void step() {
        int same = 0;
        while (same < shown.size() && same < wanted.size() && shown.get(same).equals(wanted.get(same))) {
            same++;
        }
        int most = Math.min(shown.size(), wanted.size()) - same;
        int tail = 0;
        while (tail < most && shown.get(shown.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        int gone = shown.size() - same - tail;
        int fresh = wanted.size() - same - tail;
        if (gone == 1 && fresh == 1 && update.test(box.getChildren().get(before + same), wanted.get(same))) {
            shown.set(same, wanted.get(same));
        } else if (gone > 0 || fresh > 0) {
            replace(same, gone, Math.min(SLICE, fresh));
        }
        if (shown.equals(wanted)) {
            timer.stop();
        } else {
            timer.start();
        }
    }

    private void replace(int at, int gone, int fresh) {
        if (gone > 0) {
            box.getChildren().remove(before + at, before + at + gone);
            shown.subList(at, at + gone).clear();
        }
        for (int i = at; i < at + fresh; i++) {
            shown.add(i, wanted.get(i));
            box.getChildren().add(before + i, make.apply(wanted.get(i)));
        }
    }
}
