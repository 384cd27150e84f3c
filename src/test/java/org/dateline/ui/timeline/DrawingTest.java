package org.dateline.ui.timeline;

import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Scene;
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

/// Leaves pictures of the drawing alone; whoever changes it looks at them.
@ExtendWith(FxExtension.class)
class DrawingTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void theStoryNearAndFar(Theme theme, Fx fx) {
        Marks marks = Sketches.story();
        String name = theme.name().toLowerCase(Locale.ROOT);
        Scene near = fx.show(() -> draw(marks, theme, "2031-02-10", "2031-03-17", 1440, 32), 1440, 290, theme);
        fx.picture(near, "drawing-near-" + name);
        Scene far = fx.show(() -> draw(marks, theme, "2031-01-01", "2031-09-15", 1180, 48), 1180, 420, theme);
        fx.picture(far, "drawing-far-" + name);
    }

    private static VBox draw(Marks marks, Theme theme, String from, String to, double width, double lane) {
        double first = LocalDate.parse(from).toEpochDay();
        double last = LocalDate.parse(to).toEpochDay();
        int selected = marks.indexOf("talks");
        var lanes = marks.lanes();
        var frame = Sheet.Frame.around(width, 190, lane, lanes);
        Layout layout = Layout.of(
                new Sheet(
                        marks,
                        lanes,
                        Clock.HAPPENED,
                        first,
                        last,
                        frame,
                        new Sheet.Focus(selected, -1, -1, -1),
                        Words.ENGLISH),
                null);
        Overview overview = new Overview(
                marks,
                lanes,
                Clock.HAPPENED,
                marks.on(Clock.HAPPENED).from(),
                LocalDate.of(2031, 10, 1).toEpochDay(),
                width,
                190,
                56,
                Words.ENGLISH);
        Canvas top = new Canvas(width, 56);
        Canvas main = new Canvas(width, frame.height());
        var look = Palette.of(theme).look();
        overview.paint(new CanvasPen(top.getGraphicsContext2D()), look);
        overview.brush(new CanvasPen(top.getGraphicsContext2D()), look, first, last, selected);
        Painter.paint(new CanvasPen(main.getGraphicsContext2D()), look, layout);
        return new VBox(top, main);
    }
}
