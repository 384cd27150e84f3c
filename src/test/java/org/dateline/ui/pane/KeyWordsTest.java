package org.dateline.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyWordsTest {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void keysAreWrittenAsTheyStandOnTheKeyboard() {
        assertThat(text("Ctrl+K")).isEqualTo("Ctrl K");
        assertThat(text("Ctrl+Plus")).isEqualTo("Ctrl +");
        assertThat(text("Ctrl+Shift+Z")).isEqualTo("Ctrl Shift Z");
        assertThat(text("Alt+Left")).isEqualTo("Alt ←");
        assertThat(text("Period")).isEqualTo(".");
        assertThat(text("Shift+Slash")).isEqualTo("?");
        assertThat(KeyWords.of("Alt Up Down")).isEqualTo("Alt ↑ ↓");
    }

    @Test
    void inGermanTheyHaveTheirGermanNames() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
        assertThat(text("Ctrl+Shift+Z")).isEqualTo("Strg Umschalt Z");
        assertThat(KeyWords.of("Home")).isEqualTo("Pos1");
        assertThat(text("Shift+Slash")).isEqualTo("?");
    }

    private static String text(String key) {
        return KeyWords.of(KeyCombination.valueOf(key));
    }
}
