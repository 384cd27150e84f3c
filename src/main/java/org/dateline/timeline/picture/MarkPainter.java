package org.dateline.timeline.picture;

import org.dateline.timeline.Marks;
import org.dateline.timeline.Sign;

/// Marks in the colour of what is marked out: the accent if selected, ink, or grey beside a selected lane.
final class MarkPainter {
    private static final double BAR = 7;
    private static final int VAGUE_DAYS = 10;

    private final Pen pen;
    private final Look look;
    private final Layout layout;
    private final Sheet.Focus focus;
    private final Marks all;
    private final Glyphs glyphs;

    /// So many marks have no room for rims, and their strokes would cost a third of a frame.
    private final boolean crowded;

    MarkPainter(Pen pen, Look look, Layout layout) {
        this.pen = pen;
        this.look = look;
        this.layout = layout;
        this.focus = layout.sheet().focus();
        this.all = layout.sheet().marks();
        this.glyphs = new Glyphs(pen);
        this.crowded = layout.marks.size() > 400;
    }

    void paint() {
        for (Layout.Mark mark : layout.marks) {
            for (long bits = mark.rows(); bits != 0; bits &= bits - 1) {
                int row = Rows.first(bits);
                if (layout.rows.isVisible(row)) {
                    mark(mark, row);
                }
            }
        }
    }

    private void mark(Layout.Mark mark, int row) {
        double y = layout.line(row);
        boolean on = mark.mark() == focus.selected();
        boolean hover = mark.mark() == focus.hover();
        int ink = look.of(ink(mark, on));
        Sign sign = all.sign(mark.mark());
        switch (mark.form()) {
            case POINT -> point(mark, y, on, hover, ink, sign);
            case LASTED -> {
                if (hover || on) {
                    ringAround(mark.x1(), mark.x2(), y, on);
                }
                pen.plate(mark.x1(), y - BAR / 2, mark.x2() - mark.x1(), BAR, BAR / 2, ink);
            }
            case SOFT -> {
                if (hover || on) {
                    ringAround(mark.x1(), mark.x2(), y, on);
                }
                double fade = Math.min(14, (mark.x2() - mark.x1()) * .45);
                boolean dashed = sign == Sign.HYPOTHETICAL;
                pen.softBar(mark.x1(), mark.x2(), y, height(mark), fade, sign != Sign.HAPPENED, dashed, ink);
                if (sign == Sign.NEGATED || sign == Sign.CANCELLED) {
                    glyphs.draw(sign, false, mark.x(), y, ink, look.of(Ink.BG), true);
                }
            }
        }
        if (mark.mark() == focus.cursor()) {
            cursor(mark, y);
        }
    }

    private void point(Layout.Mark mark, double y, boolean on, boolean hover, int ink, Sign sign) {
        boolean many = all.isMany(mark.mark());
        double middle = mark.x() + (many ? 3 : 0);
        if (on || hover) {
            pen.disc(middle, y, 10, look.of(on ? Ink.ACC_S : Ink.BG2));
            pen.ring(middle, y, 10, 1, look.of(on ? Ink.ACC_M : Ink.LINE), Pen.SOLID);
        }
        int ground = look.of(on ? Ink.ACC_S : hover ? Ink.BG2 : Ink.BG);
        glyphs.draw(sign, many, mark.x(), y, ink, ground, !on && !hover && !crowded);
    }

    private void ringAround(double x1, double x2, double y, boolean on) {
        pen.plate(x1 - 4, y - 8, x2 - x1 + 8, 16, 8, look.of(on ? Ink.ACC_S : Ink.BG2));
        pen.edge(x1 - 4, y - 8, x2 - x1 + 8, 16, 8, look.of(on ? Ink.ACC_M : Ink.LINE));
    }

    /// "In February" says less than "this week": it gets less ink.
    private double height(Layout.Mark mark) {
        Marks.Clock clock = layout.sheet().clock();
        int days = all.last(clock, mark.mark()) - all.first(clock, mark.mark()) + 1;
        return days > VAGUE_DAYS ? BAR - 4 : BAR;
    }

    private void cursor(Layout.Mark mark, double y) {
        if (mark.form() == Layout.Form.POINT) {
            double middle = mark.x() + (all.isMany(mark.mark()) ? 3 : 0);
            pen.ring(middle, y, 12, 2, look.of(Ink.ACC), Pen.SOLID);
        } else {
            pen.edge(mark.x1() - 6, y - 10, mark.x2() - mark.x1() + 12, 20, 10, look.of(Ink.ACC));
        }
    }

    private Ink ink(Layout.Mark mark, boolean on) {
        if (on || focus.lane() >= 0 && Rows.has(mark.rows(), focus.lane())) {
            return Ink.ACC;
        }
        return focus.lane() >= 0 ? Ink.D4 : Ink.INK;
    }
}
