package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void keysAreWrittenAsTheyStandOnTheKeyboard() {
        assertThat(text("Ctrl+K")).isEqualTo("Ctrl K");
        assertThat(text("Ctrl+Plus")).isEqualTo("Ctrl +");
        assertThat(text("Ctrl+Shift+Z")).isEqualTo("Ctrl Shift Z");
        assertThat(text("Period")).isEqualTo(".");
        assertThat(text("Shift+Slash")).isEqualTo("?");
    }

    private static String text(String key) {
        return Keys.text(KeyCombination.valueOf(key));
    }
}
