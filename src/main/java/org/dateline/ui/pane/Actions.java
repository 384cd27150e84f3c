package org.dateline.ui.pane;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The registry of everything that can be done in a window. Menus, keys, the palette and the keys overlay come from it.
///
/// FX thread.
public final class Actions {
    private final Map<String, Action> byId = new LinkedHashMap<>();

    /// Adds actions.
    ///
    /// @throws IllegalArgumentException naming the action, where an id or a key is taken already
    public void add(Action... actions) {
        for (Action action : actions) {
            for (Action other : byId.values()) {
                if (other.id().equals(action.id())
                        || (action.key() != null && action.key().equals(other.key()))) {
                    throw new IllegalArgumentException(action.id() + " clashes with " + other.id());
                }
            }
            byId.put(action.id(), action);
        }
    }

    public Collection<Action> all() {
        return byId.values();
    }

    /// The action of this id.
    ///
    /// @throws IllegalArgumentException naming an id that nobody registered
    public Action get(String id) {
        Action action = byId.get(id);
        if (action == null) {
            throw new IllegalArgumentException("no action " + id);
        }
        return action;
    }

    /// Does what the id says, if it can be done now.
    public void run(String id) {
        Action action = get(id);
        if (action.can().getAsBoolean()) {
            action.run().run();
        }
    }

    /// The action that a key event asks for.
    ///
    /// @param typing whether the event goes to a text field, where keys without Ctrl or Alt are text
    public Optional<Action> of(KeyEvent event, boolean typing) {
        return byId.values().stream()
                .filter(a -> answers(a, event, typing))
                .filter(a -> a.can().getAsBoolean())
                .findFirst();
    }

    /// Those whose name holds every word of `typed`, best first: names that start with it, then words that do.
    ///
    /// @param name the name of an action in the user's language
    public List<Action> find(String typed, Function<Action, String> name) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Action> found = new ArrayList<>();
        for (int rank = 0; rank < 4; rank++) {
            for (Action action : byId.values()) {
                if (rank(name.apply(action).toLowerCase(Locale.ROOT), wanted) == rank) {
                    found.add(action);
                }
            }
        }
        return found;
    }

    private static int rank(String name, String wanted) {
        if (wanted.isEmpty()) {
            return 0;
        }
        if (name.startsWith(wanted)) {
            return 0;
        }
        if (name.contains(" " + wanted)) {
            return 1;
        }
        for (String word : wanted.split("\\s+")) {
            if (!name.contains(word)) {
                return isSubsequence(wanted.replace(" ", ""), name) && wanted.length() > 2 ? 3 : 4;
            }
        }
        return 2;
    }

    private static boolean isSubsequence(String letters, String name) {
        int at = 0;
        for (int i = 0; i < name.length() && at < letters.length(); i++) {
            if (name.charAt(i) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length();
    }

    private static boolean answers(Action action, KeyEvent event, boolean typing) {
        KeyCombination key = action.key();
        return key != null && matches(key, event) && (!typing || isChord(key) || isFunctionKey(event));
    }

    private static boolean matches(KeyCombination key, KeyEvent event) {
        // "?" and "+" need Shift on some keyboards and not on others: compare what was typed.
        if (key.getName().equals("Shift+/") || key.getName().equals("Shift+Slash")) {
            return "?".equals(event.getText()) && !event.isControlDown() && !event.isAltDown() || key.match(event);
        }
        return key.match(event);
    }

    private static boolean isChord(KeyCombination key) {
        return key.getControl() == KeyCombination.ModifierValue.DOWN
                || key.getAlt() == KeyCombination.ModifierValue.DOWN
                || key.getMeta() == KeyCombination.ModifierValue.DOWN
                || key.getShortcut() == KeyCombination.ModifierValue.DOWN;
    }

    private static boolean isFunctionKey(KeyEvent event) {
        return event.getCode() == KeyCode.ESCAPE || event.getCode().isFunctionKey();
    }
}
