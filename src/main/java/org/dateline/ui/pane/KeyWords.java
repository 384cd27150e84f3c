package org.dateline.ui.pane;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import org.dateline.ui.kit.Texts;

/// Keys as they stand on the keyboards of the user's language: `Ctrl Shift Z`, in German `Strg Umschalt Z`.
public final class KeyWords {
    private static final Set<String> NAMED = Set.of(
            "ctrl", "shift", "alt", "home", "end", "tab", "enter", "delete", "left", "right", "up", "down", "period",
            "comma", "plus", "minus");

    private KeyWords() {}

    public static String of(KeyCombination key) {
        String text = key.getDisplayText();
        // The plus between keys, and the key of that name.
        boolean plus = text.endsWith("++");
        String words = of((plus ? text.substring(0, text.length() - 2) : text).replace('+', ' '));
        return words.equals(of("Shift /")) || words.equals(of("Shift Slash")) ? "?" : plus ? words + " +" : words;
    }

    /// @param keys as JavaFX names them, with spaces between: `Alt Up`
    public static String of(String keys) {
        return Arrays.stream(keys.strip().split(" +")).map(KeyWords::one).collect(Collectors.joining(" "));
    }

    private static String one(String key) {
        String word = key.toLowerCase(Locale.ROOT);
        return NAMED.contains(word) ? Texts.of("pane.key." + word) : key;
    }
}
