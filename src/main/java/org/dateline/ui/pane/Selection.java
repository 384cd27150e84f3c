package org.dateline.ui.pane;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The one selection of a window, with the way back through past ones.
///
/// FX thread.
public final class Selection {
    private static final int REMEMBERED = 200;

    private final ReadOnlyObjectWrapper<Focus> focus = new ReadOnlyObjectWrapper<>(new Focus.Nothing());
    private final ReadOnlyBooleanWrapper back = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper forward = new ReadOnlyBooleanWrapper();
    private final Deque<Focus> past = new ArrayDeque<>();
    private final Deque<Focus> future = new ArrayDeque<>();
    private final Consumer<Focus> also;

    public Selection() {
        this(focus -> {});
    }

    /// @param also told of everything that is selected here, even where it is what is selected already
    Selection(Consumer<Focus> also) {
        this.also = also;
    }

    /// What is selected now.
    public Focus now() {
        return focus.get();
    }

    public ReadOnlyObjectProperty<Focus> focusProperty() {
        return focus.getReadOnlyProperty();
    }

    /// Whether there is a past selection to go back to.
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return back.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return forward.getReadOnlyProperty();
    }

    /// Selects; selecting what is selected already changes nothing.
    public void select(Focus next) {
        follow(next);
        also.accept(next);
    }

    /// Selects without telling anyone else.
    void follow(Focus next) {
        if (next.equals(now())) {
            return;
        }
        if (!(now() instanceof Focus.Nothing)) {
            past.push(now());
            if (past.size() > REMEMBERED) {
                past.removeLast();
            }
        }
        future.clear();
        set(next);
    }

    /// Selects what was selected before; nothing where there was nothing.
    public void back() {
        if (!past.isEmpty()) {
            future.push(now());
            set(past.pop());
        }
    }

    /// The opposite of [#back].
    public void forward() {
        if (!future.isEmpty()) {
            past.push(now());
            set(future.pop());
        }
    }

    /// Forgets everything, as when another library opens.
    public void clear() {
        past.clear();
        future.clear();
        set(new Focus.Nothing());
    }

    private void set(Focus next) {
        back.set(!past.isEmpty());
        forward.set(!future.isEmpty());
        focus.set(next);
    }
}
