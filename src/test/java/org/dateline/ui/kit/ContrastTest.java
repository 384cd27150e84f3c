package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.timeline.picture.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Contrast after WCAG 2.2, computed from the stylesheets' own colours: AA is 4.5 for text, 3 for what is drawn.
class ContrastTest {
    private static final List<Tone> WORDS = List.of(
            Tone.FG,
            Tone.FG2,
            Tone.ACC,
            Tone.PERSON,
            Tone.COUNTRY,
            Tone.PLACE,
            Tone.ORGANISATION,
            Tone.DATE,
            Tone.WARN,
            Tone.BAD,
            Tone.OK);

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsCanBeReadOnPanesAndBars(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Tone word : WORDS) {
            for (Tone ground : List.of(Tone.BG, Tone.BG2)) {
                assertThat(contrast(palette, word, ground))
                        .as("%s on %s", word, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        for (Tone word : List.of(Tone.FG, Tone.FG2)) {
            assertThat(contrast(palette, word, Tone.HOVER))
                    .as("%s on a hovered row", word)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(palette, word, Tone.ACC_S))
                    .as("%s on a selected row", word)
                    .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(palette, Tone.ACC, Tone.ACC_S)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(palette, Tone.ON_ACC, Tone.ACC_E)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(palette, Tone.FG, Tone.NOTE)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void marksAndLinesThatCarryFactsCanBeSeen(Theme theme) {
        Palette palette = Palette.of(theme);
        assertThat(contrast(palette, Tone.NOTE_EDGE, Tone.BG)).isGreaterThanOrEqualTo(3);
        for (Tone line : List.of(Tone.INK, Tone.CONN, Tone.FG3, Tone.D4, Tone.D5, Tone.ACC)) {
            for (Tone ground : List.of(Tone.BG, Tone.BAND)) {
                assertThat(contrast(palette, line, ground))
                        .as("%s on %s", line, ground)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void paperHasTheColoursOfTheLightTheme() {
        assertThat(Palette.of(Theme.LIGHT).look()).isEqualTo(Look.PAPER);
    }

    private static double contrast(Palette palette, Tone one, Tone other) {
        double a = luminance(palette.rgb(one));
        double b = luminance(palette.rgb(other));
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(int rgb) {
        return .2126 * linear(rgb >> 16 & 255) + .7152 * linear(rgb >> 8 & 255) + .0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double s = part / 255.0;
        return s <= .04045 ? s / 12.92 : Math.pow((s + .055) / 1.055, 2.4);
    }
}
