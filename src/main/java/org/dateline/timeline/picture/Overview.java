package org.dateline.timeline.picture;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dateline.timeline.Lane;
import org.dateline.timeline.MarkIndex;
import org.dateline.timeline.Marks;
import org.dateline.timeline.Marks.Clock;

/// The strip of all dates: a row of heat a lane, months above, and over it the brush.
///
/// Pure, like [Layout]. The ground changes with the marks and the size, the brush with every move; [#paint] and
/// [#brush] draw them apart so that moving the brush costs a few strokes.
///
/// @param from first day shown
/// @param to the day after the last
/// @param line the day of the dotted line, [Marks#NOWHERE] for none
public record Overview(
        Marks marks,
        List<Lane> lanes,
        Clock clock,
        double from,
        double to,
        double width,
        double head,
        double height,
        Words words,
        int line) {
    static final double TOP = 16;
    private static final double RIGHT = 12;
    private static final double STRIP = 3;

    public double x(double day) {
        return head + (day - from) / (to - from) * (width - head - RIGHT);
    }

    public double day(double x) {
        return from + (x - head) / (width - head - RIGHT) * (to - from);
    }

    /// Draws months and heat.
    public void paint(Pen pen, Look look) {
        pen.rect(0, 0, width, height, look.of(Ink.BG), 1);
        if (marks.size() == 0 && to - from <= 30) {
            return;
        }
        dates(pen, look);
        MarkIndex index = marks.on(clock);
        int strips = (int) ((width - head - RIGHT) / STRIP);
        double days = (to - from) / Math.max(1, strips);
        double[][] heat = new double[lanes.size()][];
        for (int row = 0; row < heat.length; row++) {
            int lane = laneOf(lanes.get(row));
            heat[row] = new double[strips];
            for (int k = 0; lane >= 0 && k < strips; k++) {
                double d = from + k * days;
                heat[row][k] = index.happened(lane, d, d + days) + index.notYet(lane, d, d + days);
            }
        }
        double[] steps = steps(heat);
        double room = height - TOP - 3;
        double pitch = pitch(room);
        double tall = pitch >= 3 ? pitch - 1 : pitch;
        for (int row = 0; row < heat.length; row++) {
            for (int k = 0; k < strips; k++) {
                Ink ink = ink(heat[row][k], steps);
                if (ink != Ink.BG) {
                    pen.rect(head + k * STRIP, TOP + row * pitch, STRIP - .6, tall, look.of(ink), 1);
                }
            }
        }
        if (line != Marks.NOWHERE && line > from && line < to) {
            double x = Math.round(x(line)) + .5;
            pen.line(x, 2, x, bottom() + 2, 1, look.of(Ink.FG3), new double[] {2, 2}, false);
        }
    }

    /// Draws what the lanes show, and the day of the selected happening.
    ///
    /// @param selected a mark, or -1
    public void brush(Pen pen, Look look, double first, double last, int selected) {
        double x1 = Math.clamp(Math.round(x(first)), head, width - RIGHT);
        double x2 = Math.clamp(Math.round(x(last)), head, width - RIGHT);
        x2 = Math.max(x2, Math.min(x1 + 6, width));
        double y = TOP - 2;
        double tall = bottom() - y + 1;
        pen.rect(head, y, x1 - head, tall, look.of(Ink.BG), .55);
        pen.rect(x2, y, Math.max(0, width - RIGHT - x2), tall, look.of(Ink.BG), .55);
        pen.rect(x1, y, x2 - x1, tall, look.of(Ink.ACC), .07);
        pen.edge(x1, y, x2 - x1, tall, 2, look.of(Ink.ACC));
        for (double x : new double[] {x1, x2}) {
            double middle = Math.round(y + tall / 2);
            pen.plate(x - 2.5, middle - 8, 5, 16, 2.5, look.of(Ink.BG));
            pen.edge(x - 2.5, middle - 8, 5, 16, 2.5, look.of(Ink.ACC));
        }
        if (selected >= 0 && marks.first(clock, selected) != Marks.NOWHERE) {
            double x = x((marks.first(clock, selected) + marks.last(clock, selected) + 1) / 2.0);
            if (x >= head && x <= width - RIGHT) {
                pen.line(x, y - 3, x, y + tall, 1.5, look.of(Ink.ACC), Pen.SOLID, false);
                pen.polygon(new double[] {x - 3.5, x + 3.5, x}, new double[] {y - 6, y - 6, y - 1}, look.of(Ink.ACC));
            }
        }
    }

    /// Where the heat ends.
    public double bottom() {
        double pitch = pitch(height - TOP - 3);
        return TOP + Math.max(3, lanes.size()) * pitch;
    }

    /// Whole px where there are enough of them, so that rows are crisp.
    private double pitch(double room) {
        double pitch = Math.min(6, room / Math.max(1, lanes.size()));
        return pitch >= 2 ? Math.floor(pitch) : pitch;
    }

    private void dates(Pen pen, Look look) {
        double month = (width - head - RIGHT) / (to - from) * 30.4;
        int step = month >= 30 ? 1 : month >= 10 ? 3 : month >= 2.9 ? 12 : month >= .6 ? 60 : 240;
        LocalDate date = LocalDate.ofEpochDay((long) Math.floor(from)).withDayOfMonth(1);
        boolean yearSaid = false;
        double free = 0;
        for (; date.toEpochDay() < to; date = date.plusMonths(1)) {
            long months = date.getYear() * 12L + date.getMonthValue() - 1;
            if (date.toEpochDay() < from || months % step != 0) {
                continue;
            }
            double x = Math.round(x(date.toEpochDay()));
            pen.rect(x, 2, 1, bottom() - 2, look.of(Ink.HAIR), 1);
            boolean newYear = date.getMonthValue() == 1 || !yearSaid;
            String text = step >= 12
                    ? Integer.toString(date.getYear())
                    : newYear ? words.monthOfYear(date) : words.month(date);
            double end = x + 5 + Inter.width(text, 10.5, false);
            if (x >= free && end < width) {
                yearSaid = true;
                free = end + 2;
                pen.text(text, x + 5, 11, 10.5, false, -1, look.of(Ink.FG2));
            }
        }
    }

    private int laneOf(Lane lane) {
        for (int i = 0; i < marks.lanes().size(); i++) {
            if (marks.lanes().get(i).spec().equals(lane.spec())) {
                return i;
            }
        }
        return -1;
    }

    /// The library's own quintiles, so that a quiet one has shades too.
    private static double[] steps(double[][] heat) {
        double[] all = Arrays.stream(heat)
                .flatMapToDouble(Arrays::stream)
                .filter(v -> v >= .3)
                .sorted()
                .toArray();
        double[] steps = new double[5];
        for (int i = 0; i < 5; i++) {
            steps[i] = all.length == 0 ? Double.MAX_VALUE : all[all.length * i / 5];
        }
        for (int i = 1; i < 5; i++) {
            steps[i] = Math.max(steps[i], steps[i - 1] * 1.3);
        }
        return steps;
    }

    private static Ink ink(double value, double[] steps) {
        Ink[] inks = {Ink.D1, Ink.D2, Ink.D3, Ink.D4, Ink.D5};
        for (int i = 4; i >= 0; i--) {
            if (value >= steps[i]) {
                return inks[i];
            }
        }
        return Ink.BG;
    }
}
