package org.dateline.timeline.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;
import org.dateline.timeline.Sign;

/// Draws a [Layout] in the colours of a [Look]: ground, density, joins, arrows, marks, labels, heads, in this order.
public final class Painter {
    private static final double[] NOW = {2, 2};

    private final Pen pen;
    private final Look look;
    private final Layout layout;
    private final Sheet sheet;
    private final Rows rows;
    private final double head;
    private final double axis;
    private final double right;
    private final double bottom;

    private Painter(Pen pen, Look look, Layout layout) {
        this.pen = pen;
        this.look = look;
        this.layout = layout;
        this.sheet = layout.sheet();
        this.rows = layout.rows;
        this.head = sheet.frame().head();
        this.axis = sheet.frame().axis();
        this.right = sheet.frame().width();
        this.bottom = Math.min(sheet.frame().height(), rows.end() + 1);
    }

    /// Draws axis, lanes and their heads.
    public static void paint(Pen pen, Look look, Layout layout) {
        new Painter(pen, look, layout).paint();
    }

    private void paint() {
        pen.rect(0, 0, right, sheet.frame().height(), look.of(Ink.BG), 1);
        pen.clip(head, 0, right - head, sheet.frame().height());
        ground();
        pen.unclip();
        pen.clip(head, axis, right - head, Math.max(0, sheet.frame().height() - axis));
        hairlines(head);
        if (layout.isFar()) {
            bars();
        } else {
            floor();
            joins();
            new ArrowPainter(pen, look, layout).paint();
            new MarkPainter(pen, look, layout).paint();
        }
        readUntil();
        labels();
        pen.unclip();
        axis();
        if (head > 20) {
            heads();
        }
    }

    private void ground() {
        if (sheet.dayWidth() > 8) {
            for (int d = (int) Math.floor(sheet.from()); d < sheet.to(); d++) {
                DayOfWeek day = LocalDate.ofEpochDay(d).getDayOfWeek();
                if (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY) {
                    double x = Math.round(sheet.x(d));
                    pen.rect(x, axis, Math.round(sheet.x(d + 1.0)) - x, bottom - axis, look.of(Ink.BAND), 1);
                }
            }
        }
        int selected = AxisTicks.selectedDay(sheet);
        if (selected != Marks.NOWHERE) {
            double x = Math.round(sheet.x(selected));
            double width = Math.max(2, Math.round(sheet.x(selected + 1.0)) - x);
            if (width >= 8) {
                pen.rect(x, axis - 16, width, bottom - axis + 16, look.of(Ink.ACC_S), .55);
            }
        }
        int lane = sheet.focus().lane();
        if (lane >= 0 && lane < rows.count) {
            pen.rect(head, rows.top[lane], right - head, rows.height[lane], look.of(Ink.ACC_S), .45);
        }
        for (Layout.Tick tick : layout.ticks) {
            if (tick.line()) {
                double x = Math.round(tick.x());
                boolean far = layout.isFar();
                double y = tick.major() ? 0 : axis - 6;
                pen.rect(x, y, 1, bottom - y, look.of(tick.major() && !far ? Ink.LINE : Ink.HAIR), 1);
            }
        }
    }

    private void hairlines(double from) {
        for (int i = 0; i <= rows.count; i++) {
            double y = i == 0 ? axis : rows.top[i - 1] + rows.height[i - 1];
            if (y >= axis && y < sheet.frame().height()) {
                pen.rect(from, y, right - from, 1, look.of(i == 0 ? Ink.LINE : Ink.HAIR), 1);
            }
        }
    }

    private void axis() {
        pen.clip(head, 0, right - head, axis);
        for (Layout.Tick tick : layout.ticks) {
            if (tick.text().isEmpty() || isCut(tick)) {
                continue;
            }
            if (tick.major()) {
                pen.text(tick.text(), tick.x() + 6, axis - 17, 11, true, -1, look.of(Ink.FG));
            } else if (tick.width() > 0) {
                int ink = look.of(tick.selected() ? Ink.ACC : Ink.FG2);
                pen.text(tick.text(), tick.x() + tick.width() / 2, axis - 4, 10.5, tick.selected(), 0, ink);
            } else {
                pen.text(tick.text(), tick.x() + 5, axis - 4, 10.5, false, -1, look.of(Ink.FG2));
            }
        }
        pen.unclip();
        pen.rect(0, axis, right, 1, look.of(Ink.LINE), 1);
    }

    /// Whether the right edge would cut a tick's words.
    private boolean isCut(Layout.Tick tick) {
        double words = Inter.width(tick.text(), tick.major() ? 11 : 10.5, tick.major() || tick.selected());
        double left = tick.width() > 0 ? tick.x() + (tick.width() - words) / 2 : tick.x() + 6;
        return left + words > right;
    }

    private void floor() {
        for (Layout.Bar bar : layout.floor) {
            pen.rect(
                    bar.x(),
                    Math.round(bar.base() - bar.strong()),
                    bar.width(),
                    Math.round(bar.strong()),
                    look.of(Ink.D2),
                    .6);
        }
    }

    private void bars() {
        for (Layout.Bar bar : layout.bars) {
            if (bar.strong() > 0) {
                int ink = look.of(bar.selected() ? Ink.ACC : Ink.D4);
                pen.rect(bar.x(), bar.base() - bar.strong(), bar.width(), bar.strong(), ink, 1);
            }
            if (bar.faint() > 0) {
                int ink = look.of(bar.selected() ? Ink.ACC_M : Ink.D3);
                pen.rect(bar.x(), bar.base() - bar.strong() - bar.faint(), bar.width(), bar.faint(), ink, 1);
            }
        }
    }

    private void joins() {
        for (Layout.Join join : layout.joins) {
            boolean on = join.mark() == sheet.focus().selected();
            boolean ofLane = sheet.focus().lane() >= 0
                    && Rows.has(join.rows(), sheet.focus().lane());
            boolean hover = join.mark() == sheet.focus().hover();
            int ink = look.of(on || ofLane ? Ink.ACC : hover ? Ink.FG2 : Ink.CONN);
            int first = Rows.first(join.rows());
            int last = Rows.last(join.rows());
            for (int row = first; row <= last; row++) {
                double y1 = row == first ? rows.line(row) : rows.top[row];
                double y2 = row == last ? rows.line(row) : rows.top[row] + rows.height[row];
                if (!rows.isVisible(row)) {
                    continue;
                }
                if (Rows.has(join.rows(), row) || on) {
                    pen.line(join.x(), y1, join.x(), y2, on ? 1.75 : 1, ink, Pen.SOLID, false);
                } else {
                    pen.dots(join.x(), y1, y2, ink);
                }
            }
        }
    }

    private void readUntil() {
        int day = sheet.line();
        if (day == Marks.NOWHERE || day < sheet.from() || day > sheet.to()) {
            return;
        }
        double x = Math.round(sheet.x(day)) + .5;
        pen.line(x, axis, x, bottom, 1, look.of(Ink.FG3), NOW, false);
    }

    private void labels() {
        for (Layout.Label label : layout.labels) {
            boolean on = label.mark() == sheet.focus().selected();
            boolean real = sheet.marks().sign(label.mark()) == Sign.HAPPENED;
            if (layout.isFar()) {
                far(label, on);
            } else if (on) {
                double top = label.baseline() - (label.isAbove() ? 10.5 : 12.5);
                double height = label.isAbove() ? 13.5 : 17;
                pen.plate(label.x() - 5, top, label.width() + 10, height, 3, look.of(Ink.ACC_S));
                pen.edge(label.x() - 5, top, label.width() + 10, height, 3, look.of(Ink.ACC_M));
                pen.text(label.text(), label.x(), label.baseline(), LabelPlacing.SIZE + .5, true, -1, look.of(Ink.ACC));
            } else {
                if (label.plate()) {
                    pen.rect(label.x() - 2, label.baseline() - 10, label.width() + 4, 13, look.of(Ink.BG), 1);
                }
                int ink = look.of(real ? Ink.FG : Ink.FG2);
                pen.text(label.text(), label.x(), label.baseline(), LabelPlacing.SIZE, false, -1, ink);
            }
        }
        if (sheet.dayWidth() >= 22) {
            for (Layout.More more : layout.more) {
                pen.text("+" + more.count(), more.x(), more.baseline(), 9.5, false, 1, look.of(Ink.FG2));
            }
        }
    }

    private void far(Layout.Label label, boolean on) {
        double tick = label.slot() == 1 ? label.x() + 3 : label.x() + label.width() - 3;
        double from = label.baseline() + 2.5;
        double to = Math.max(from + 2, barTop(label.row(), tick) - 1);
        pen.line(tick, from, tick, to, 1, look.of(on ? Ink.ACC : Ink.CONN), Pen.SOLID, false);
        pen.rect(label.x() - 1, label.baseline() - 9, label.width() + 2, 11.5, look.of(Ink.BG), .82);
        pen.text(label.text(), label.x(), label.baseline(), 10.5, on, -1, look.of(on ? Ink.ACC : Ink.FG));
    }

    private double barTop(int row, double x) {
        for (Layout.Bar bar : layout.bars) {
            if (bar.row() == row && x >= bar.x() - 1 && x <= bar.x() + bar.width() + 1) {
                return bar.base() - bar.strong() - bar.faint();
            }
        }
        return rows.top[row] + rows.height[row] - 3;
    }

    private void heads() {
        pen.clip(0, axis + 1, head, Math.max(0, sheet.frame().height() - axis - 1));
        pen.rect(0, axis + 1, head, sheet.frame().height() - axis - 1, look.of(Ink.BG), 1);
        int selected = sheet.focus().selected();
        long part = selected < 0 ? 0 : rows.of(sheet.marks().lanesOf(selected));
        for (int row = 0; row < rows.count; row++) {
            if (rows.isVisible(row)) {
                head(row, sheet.focus().lane() >= 0 ? sheet.focus().lane() == row : Rows.has(part, row));
            }
        }
        pen.unclip();
        pen.rect(head, 0, 1, bottom, look.of(Ink.LINE), 1);
    }

    private void head(int row, boolean on) {
        Lane lane = sheet.lanes().get(row);
        double y = rows.top[row];
        double middle = y + rows.height[row] / 2;
        if (on) {
            pen.rect(0, y + 1, 3, rows.height[row] - 1, look.of(Ink.ACC_E), 1);
        }
        Outline outline = Outline.of(lane);
        int hue = lane.colour().isEmpty() ? look.of(outline.ink()) : look.lane(lane.colour());
        boolean folded = rows.folded[row];
        if (!folded) {
            pen.icon(outline.path(), 12, Math.round(middle) - 8, hue);
        } else {
            pen.disc(20, middle, 2.5, hue);
        }
        double size = folded ? 10.5 : 12;
        String count =
                rows.lane[row] < 0 ? "" : sheet.words().number(sheet.marks().count(rows.lane[row]));
        double room = head - 34 - 16 - Inter.width(count, 11, false);
        String name = fitted(lane.name(), size, on, room);
        pen.text(name, 34, Math.round(middle) + (folded ? 3.5 : 4), size, on, -1, look.of(folded ? Ink.FG2 : Ink.FG));
        pen.text(
                count,
                head - 10,
                Math.round(middle) + (folded ? 3.5 : 4),
                folded ? 10 : 11,
                false,
                1,
                look.of(Ink.FG2));
        pen.rect(0, y + rows.height[row], head, 1, look.of(Ink.HAIR), 1);
    }

    private static String fitted(String name, double size, boolean bold, double room) {
        String text = name;
        for (int n = name.length(); n > 3 && Inter.width(text, size, bold) > room; n--) {
            text = name.substring(0, n).strip() + "…";
        }
        return text;
    }
}
