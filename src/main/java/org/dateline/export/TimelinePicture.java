package org.dateline.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.dateline.time.When;
import org.dateline.timeline.MarkIndex;
import org.dateline.timeline.Marks;
import org.dateline.timeline.picture.Layout;
import org.dateline.timeline.picture.Look;
import org.dateline.timeline.picture.Painter;
import org.dateline.timeline.picture.Pen;
import org.dateline.timeline.picture.Sheet;
import org.dateline.timeline.picture.SvgPen;
import org.dateline.timeline.picture.Words;

/// Lanes as a picture on paper, without a window: the same drawing as on the screen.
///
/// Pure but for fonts; any thread.
public final class TimelinePicture {
    private static final double HEAD = 150;
    private static final double LANE = 40;
    private static final double WIDTH = 1000;
    private static final double MARGIN_DAYS = 2;

    private TimelinePicture() {}

    /// @param format `svg`, or `png` at twice its size
    /// @param window what to show; [When#UNKNOWN] for all of it
    /// @param words for what the drawing writes itself
    public static byte[] draw(String format, Marks marks, When window, Words words) {
        return draw(format, layout(marks, window, words));
    }

    /// What a window shows, drawn again on paper.
    ///
    /// @param format `svg`, or `png` at twice its size
    public static byte[] draw(String format, Sheet sheet) {
        return draw(format, Layout.of(sheet, null));
    }

    private static byte[] draw(String format, Layout layout) {
        double width = layout.sheet().frame().width();
        double height = layout.sheet().frame().height();
        if (format.toLowerCase(Locale.ROOT).equals("svg")) {
            SvgPen pen = new SvgPen(width, height);
            paint(pen, layout);
            return pen.svg().getBytes(StandardCharsets.UTF_8);
        }
        ImagePen pen = new ImagePen(width, height);
        paint(pen, layout);
        return pen.png();
    }

    private static void paint(Pen pen, Layout layout) {
        Sheet.Frame frame = layout.sheet().frame();
        pen.rect(0, 0, frame.width(), frame.height(), 0xffffff, 1);
        Painter.paint(pen, Look.PAPER, layout);
    }

    private static Layout layout(Marks marks, When window, Words words) {
        MarkIndex index = marks.on(Marks.Clock.HAPPENED);
        double from = index.size() == 0 ? 0 : index.from();
        double to = index.size() == 0 ? 1 : index.to();
        if (window.isKnown()) {
            from = window.first().equals(LocalDate.MIN) ? from : window.first().toEpochDay();
            to = window.last().equals(LocalDate.MAX) ? to : window.last().toEpochDay() + 1.0;
        }
        from -= MARGIN_DAYS;
        to = Math.max(from + 1, to + MARGIN_DAYS);
        Sheet.Frame frame = Sheet.Frame.around(WIDTH, HEAD, LANE, marks.lanes());
        Sheet sheet = new Sheet(marks, marks.lanes(), Marks.Clock.HAPPENED, from, to, frame, Sheet.Focus.NONE, words);
        return Layout.of(sheet, null);
    }
}
