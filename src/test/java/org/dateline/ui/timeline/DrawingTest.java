package org.dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.VBox;
import org.dateline.timeline.Marks;
import org.dateline.timeline.Marks.Clock;
import org.dateline.timeline.picture.Layout;
import org.dateline.timeline.picture.Overview;
import org.dateline.timeline.picture.Painter;
import org.dateline.timeline.picture.Sheet;
import org.dateline.timeline.picture.Sketches;
import org.dateline.timeline.picture.Words;
import org.dateline.ui.Fx;
import org.dateline.ui.FxExtension;
import org.dateline.ui.kit.CanvasPen;
import org.dateline.ui.kit.Palette;
import org.dateline.ui.kit.Theme;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The drawing alone: its pictures are left for whoever changes it, and what must be seen in them is looked for.
@ExtendWith(FxExtension.class)
class DrawingTest {
    private static final int STRIP = 56;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theStoryNearAndFar(Theme theme, Fx fx) {
        Marks marks = Sketches.story();
        String name = theme.name().toLowerCase(Locale.ROOT);
        Sheet near = sheet(marks, "2031-02-10", "2031-03-17", 1440, 32, "talks");
        Sheet far = sheet(marks, "2031-01-01", "2031-09-15", 1180, 48, "talks");
        assertThat(Layout.of(far, null).marks())
                .hasSizeGreaterThan(Layout.of(near, null).marks().size());
        fx.picture(fx.show(() -> draw(near, theme), 1440, 290, theme), "drawing-near-" + name);
        fx.picture(fx.show(() -> draw(far, theme), 1180, 420, theme), "drawing-far-" + name);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyMarkOfTheLayoutIsSeenAtItsPlace(Theme theme, Fx fx) {
        Marks marks = Sketches.story();
        Sheet sheet = sheet(marks, "2031-02-10", "2031-03-17", 1440, 32, "");
        int[][] picture = fx.pixels(fx.show(() -> draw(sheet, theme), 1440, 290, theme));
        int[][] bare = fx.pixels(fx.show(() -> draw(without(sheet), theme), 1440, 290, theme));
        Layout layout = Layout.of(sheet, null);
        assertThat(layout.marks()).extracting(m -> marks.id(m.mark())).contains("talks", "envoy");
        for (Layout.Mark mark : layout.marks()) {
            int x = (int) Math.round(mark.x()) - 6;
            int y = STRIP + (int) Math.round(layout.line(Long.numberOfTrailingZeros(mark.rows()))) - 6;
            if (x > 190 && x < 1420) {
                assertThat(Fx.differing(picture, bare, x, y, 12, 12))
                        .as(marks.id(mark.mark()))
                        .isGreaterThan(20);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aSelectionIsSeenInTheLanesAndInTheStrip(Theme theme, Fx fx) {
        Marks marks = Sketches.story();
        int[][] none = fx.pixels(
                fx.show(() -> draw(sheet(marks, "2031-02-10", "2031-03-17", 1440, 32, ""), theme), 1440, 290, theme));
        int[][] talks = fx.pixels(fx.show(
                () -> draw(sheet(marks, "2031-02-10", "2031-03-17", 1440, 32, "talks"), theme), 1440, 290, theme));
        assertThat(Fx.differing(none, talks, 190, STRIP, 1200, 200)).isGreaterThan(100);
        assertThat(Fx.differing(none, talks, 190, 0, 1200, STRIP)).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theDottedLineStandsAtItsDayAlone(Theme theme, Fx fx) {
        Marks marks = Sketches.story();
        Sheet sheet = sheet(marks, "2031-02-10", "2031-03-17", 1440, 32, "");
        int day = (int) LocalDate.of(2031, 3, 15).toEpochDay();
        int[][] without = fx.pixels(fx.show(() -> draw(sheet, theme), 1440, 290, theme));
        int[][] with = fx.pixels(fx.show(() -> draw(read(sheet, day), theme), 1440, 290, theme));
        int x = (int) Math.round(sheet.x(day));
        assertThat(Fx.differing(without, with, x - 1, STRIP + 33, 3, 190)).isGreaterThan(40);
        assertThat(Fx.differing(without, with, 190, STRIP, x - 193, 220)).isZero();
    }

    private static Sheet sheet(Marks marks, String from, String to, double width, double lane, String selected) {
        return new Sheet(
                marks,
                marks.lanes(),
                Clock.HAPPENED,
                LocalDate.parse(from).toEpochDay(),
                LocalDate.parse(to).toEpochDay(),
                Sheet.Frame.around(width, 190, lane, marks.lanes()),
                new Sheet.Focus(selected.isEmpty() ? -1 : marks.indexOf(selected), -1, -1, -1),
                Words.ENGLISH);
    }

    private static Sheet without(Sheet s) {
        return new Sheet(
                Marks.builder(s.lanes()).build(),
                s.lanes(),
                s.clock(),
                s.from(),
                s.to(),
                s.frame(),
                s.focus(),
                s.words(),
                Marks.NOWHERE);
    }

    private static Sheet read(Sheet s, int line) {
        return new Sheet(s.marks(), s.lanes(), s.clock(), s.from(), s.to(), s.frame(), s.focus(), s.words(), line);
    }

    private static VBox draw(Sheet sheet, Theme theme) {
        Marks marks = sheet.marks();
        double width = sheet.frame().width();
        Overview overview = new Overview(
                marks,
                sheet.lanes(),
                Clock.HAPPENED,
                LocalDate.of(2031, 1, 1).toEpochDay(),
                LocalDate.of(2031, 10, 1).toEpochDay(),
                width,
                190,
                STRIP,
                Words.ENGLISH,
                sheet.line());
        Canvas top = new Canvas(width, STRIP);
        Canvas main = new Canvas(width, sheet.frame().height());
        var look = Palette.of(theme).look();
        overview.paint(new CanvasPen(top.getGraphicsContext2D()), look);
        overview.brush(
                new CanvasPen(top.getGraphicsContext2D()),
                look,
                sheet.from(),
                sheet.to(),
                sheet.focus().selected());
        Painter.paint(new CanvasPen(main.getGraphicsContext2D()), look, Layout.of(sheet, null));
        return new VBox(top, main);
    }
}
