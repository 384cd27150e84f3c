package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.timeline.picture.Ink;
import org.dateline.timeline.picture.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Contrast after WCAG 2.2, computed from the stylesheets' own colours: AA is 4.5 for text, 3 for what is drawn.
class ContrastTest {
    private static final List<Ink> WORDS = List.of(
            Ink.FG,
            Ink.FG2,
            Ink.ACC,
            Ink.PERSON,
            Ink.COUNTRY,
            Ink.PLACE,
            Ink.ORGANISATION,
            Ink.DATE,
            Ink.WARN,
            Ink.BAD,
            Ink.OK);

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsCanBeReadOnPanesAndBars(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Ink word : WORDS) {
            for (Ink ground : List.of(Ink.BG, Ink.BG2)) {
                assertThat(contrast(palette, word, ground))
                        .as("%s on %s", word, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        for (Ink word : List.of(Ink.FG, Ink.FG2)) {
            assertThat(contrast(palette, word, Ink.HOVER))
                    .as("%s on a hovered row", word)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(palette, word, Ink.ACC_S))
                    .as("%s on a selected row", word)
                    .isGreaterThanOrEqualTo(4.5);
        }
        for (Ink kind : List.of(Ink.PERSON, Ink.COUNTRY, Ink.PLACE, Ink.ORGANISATION, Ink.DATE)) {
            assertThat(contrast(palette, kind, Ink.ACC_S))
                    .as("%s on a selected row", kind)
                    .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(palette, Ink.ACC, Ink.ACC_S)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(palette, Ink.ON_ACC, Ink.ACC_E)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(palette, Ink.FG, Ink.NOTE)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void marksAndLinesThatCarryFactsCanBeSeen(Theme theme) {
        Palette palette = Palette.of(theme);
        assertThat(contrast(palette, Ink.NOTE_EDGE, Ink.BG)).isGreaterThanOrEqualTo(3);
        for (Ink line : List.of(Ink.INK, Ink.CONN, Ink.FG3, Ink.D4, Ink.D5, Ink.ACC)) {
            for (Ink ground : List.of(Ink.BG, Ink.BAND)) {
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

    private static double contrast(Palette palette, Ink one, Ink other) {
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
