package org.dateline.timeline.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import org.dateline.timeline.Marks;
import org.dateline.timeline.picture.Layout.Form;
import org.dateline.timeline.picture.Layout.Label;
import org.dateline.timeline.picture.Layout.Mark;
import org.jspecify.annotations.Nullable;

/// Labels: the selected first, then the most reported, each in the first free place of four on each of its rows.
final class LabelPlacing {
    static final double SIZE = 11;
    private static final int LONG = 40;
    private static final int SHORT = 26;
    private static final int MOST = 400;

    /// After so many in a row that found no place the rest is not tried.
    private static final int ENOUGH = 80;

    /// What a label must respect: everything; all but the window's edge, where it was before; the edge alone.
    private enum Fit {
        FREE,
        SETTLED,
        FORCED
    }

    private final Layout layout;
    private final Sheet sheet;
    private final Marks all;
    private final Obstacles obstacles;
    private String measured = "";
    private boolean measuredBold;
    private double measuredWidth;

    LabelPlacing(Layout layout) {
        this.layout = layout;
        this.sheet = layout.sheet();
        this.all = sheet.marks();
        this.obstacles = new Obstacles(layout.rows.count, sheet.frame().width());
    }

    void run(@Nullable Layout before) {
        obstruct();
        arrowTexts();
        Map<Integer, Label> settled =
                before != null && !before.isFar() && Math.abs(before.sheet().dayWidth() / sheet.dayWidth() - 1) < .1
                        ? before.labelOf
                        : Map.of();
        List<Mark> order = new ArrayList<>(layout.marks);
        order.sort(Comparator.<Mark>comparingInt(m -> m.mark() == sheet.focus().selected() ? 0 : 1)
                .thenComparingInt(m -> sheet.focus().lane() >= 0
                                && Rows.has(m.rows(), sheet.focus().lane())
                        ? 0
                        : 1)
                .thenComparingInt(m -> -all.articles(m.mark()))
                .thenComparingInt(Mark::mark));
        if (order.size() > MOST) {
            order = order.subList(0, MOST);
        }
        List<Mark> open = new ArrayList<>();
        for (Mark mark : order) {
            Label old = settled.get(mark.mark());
            boolean stays = old != null && stay(mark, old);
            if (!stays && isSelected(mark)) {
                // Before any other is settled: they give way to it.
                selected(mark, all.title(mark.mark()));
            } else if (!stays) {
                open.add(mark);
            }
        }
        int misses = 0;
        for (Mark mark : open) {
            if (misses > ENOUGH) {
                return;
            }
            String title = all.title(mark.mark());
            String full = Inter.shortened(title, LONG);
            String brief = Inter.shortened(title, SHORT);
            boolean placed = place(mark, full, false)
                    || place(mark, brief, false)
                    || place(mark, full, true)
                    || place(mark, brief, true);
            misses = placed ? 0 : misses + 1;
        }
    }

    private void obstruct() {
        Rows rows = layout.rows;
        for (Mark mark : layout.marks) {
            for (long bits = mark.rows(); bits != 0; bits &= bits - 1) {
                int row = Rows.first(bits);
                double y = rows.line(row);
                double more = isSelected(mark) && mark.form() == Form.POINT ? 5 : 1;
                obstacles.add(row, mark.x1() - more, y - 6, mark.x2() + more, y + 6, mark.mark(), Obstacles.MARK);
            }
        }
        for (Layout.Join join : layout.joins) {
            int first = Rows.first(join.rows());
            int last = Rows.last(join.rows());
            for (int row = first; row <= last; row++) {
                double y1 = row == first ? rows.line(row) : rows.top[row];
                double y2 = row == last ? rows.line(row) : rows.top[row] + rows.height[row];
                int kind = Rows.has(join.rows(), row) ? Obstacles.JOIN : Obstacles.PASS;
                obstacles.add(row, join.x() - 1.5, y1, join.x() + 1.5, y2, join.mark(), kind);
            }
        }
        for (Layout.More more : layout.more) {
            if (sheet.dayWidth() >= 22) {
                double width = Inter.width("+" + more.count(), 9.5, false);
                double y = more.baseline();
                obstacles.add(more.row(), more.x() - width, y - 8, more.x(), y + 1, -1, Obstacles.TEXT);
            }
        }
    }

    /// An arrow's words stand on it at the first free of eight places.
    private void arrowTexts() {
        ListIterator<Layout.Arrow> each = layout.arrows.listIterator();
        while (each.hasNext()) {
            Layout.Arrow arrow = each.next();
            double y = turn(layout, arrow.row());
            double width = Inter.width(arrow.text(), 10.5, false);
            double left = Math.max(arrow.x1(), sheet.frame().head()) + 14;
            double room = arrow.x2() - 16 - left - width;
            double at = Double.NaN;
            if (!arrow.text().isEmpty() && room > 0) {
                for (double part : new double[] {.5, .4, .6, .3, .7, .25, .8, .2}) {
                    double x = left + room * part;
                    if (obstacles.isFree(arrow.row(), x - 3, y - 6, x + width + 3, y + 4, -1, 0, true, 0)) {
                        at = x;
                        break;
                    }
                }
            }
            if (Double.isNaN(at)) {
                each.set(new Layout.Arrow(
                        arrow.plan(), arrow.outcome(), arrow.row(), arrow.x1(), arrow.x2(), arrow.toOutcome(), "", 0));
            } else {
                obstacles.add(arrow.row(), at - 3, y - 6, at + width + 3, y + 4, -1, Obstacles.TEXT);
                each.set(new Layout.Arrow(
                        arrow.plan(),
                        arrow.outcome(),
                        arrow.row(),
                        arrow.x1(),
                        arrow.x2(),
                        arrow.toOutcome(),
                        arrow.text(),
                        at));
            }
        }
    }

    /// Where an arrow runs.
    static double turn(Layout layout, int row) {
        return Math.min(layout.rows.line(row) + 9, layout.rows.top[row] + layout.rows.height[row] - 6) + .5;
    }

    private boolean stay(Mark mark, Label old) {
        if (!Rows.has(mark.rows(), old.row()) || layout.rows.height[old.row()] < 20) {
            return false;
        }
        return put(mark, old.row(), old.slot(), old.text(), old.plate(), Fit.SETTLED);
    }

    /// The selected happening is always named: beside its mark, else above it, else over whatever is beside it.
    private void selected(Mark mark, String title) {
        String full = Inter.shortened(title, LONG);
        String brief = Inter.shortened(title, SHORT);
        for (int[] slots : new int[][] {{0, 3}, {1, 2}}) {
            for (String text : new String[] {full, brief}) {
                for (int slot : slots) {
                    for (long bits = mark.rows(); bits != 0; bits &= bits - 1) {
                        if (put(mark, Rows.first(bits), slot, text, true, Fit.FREE)) {
                            return;
                        }
                    }
                }
            }
        }
        for (int slot : new int[] {0, 3}) {
            for (long bits = mark.rows(); bits != 0; bits &= bits - 1) {
                if (put(mark, Rows.first(bits), slot, brief, true, Fit.FORCED)) {
                    return;
                }
            }
        }
    }

    private boolean place(Mark mark, String text, boolean plate) {
        for (int slot = 0; slot < 4; slot++) {
            if (sheet.focus().lane() >= 0
                    && Rows.has(mark.rows(), sheet.focus().lane())
                    && put(mark, sheet.focus().lane(), slot, text, plate, Fit.FREE)) {
                return true;
            }
            for (long bits = mark.rows(); bits != 0; bits &= bits - 1) {
                if (put(mark, Rows.first(bits), slot, text, plate, Fit.FREE)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean put(Mark mark, int row, int slot, String text, boolean plate, Fit fit) {
        if (text.isEmpty() || !layout.rows.isVisible(row)) {
            return false;
        }
        boolean on = isSelected(mark);
        double size = on ? SIZE + .5 : SIZE;
        double width = width(text, size, on);
        double line = layout.rows.line(row);
        double above = layout.rows.top[row] + 1;
        double right = mark.x2() + (mark.form() == Form.SOFT ? 2 : on ? 9 : 4);
        double left = mark.x1() - (on ? 9 : 4);
        double x = switch (slot) {
            case 0 -> right;
            case 1 -> Math.max(mark.x1(), Math.min(mark.x2() - 40, sheet.frame().head() + 4));
            case 2 -> Math.min(mark.x() + 6, mark.x2()) - width;
            default -> left - width;
        };
        boolean inLine = slot == 0 || slot == 3;
        // The plate of the selected one is 17 px high beside its mark, and above it as low as a label without one.
        double half = on ? 8.5 : 7;
        double y1 = inLine ? line - half : above;
        double y2 = inLine ? line + half : above + 12;
        double edge = on ? 5 : 0;
        boolean inside = x - edge >= sheet.frame().head() + 4
                && x + width + edge <= sheet.frame().width() - 6;
        boolean gone = x + width < sheet.frame().head() || x > sheet.frame().width();
        double pad = on ? 8 : 0;
        if (gone
                || !inside && (fit != Fit.SETTLED || on)
                || fit != Fit.FORCED
                        && !obstacles.isFree(
                                row, x - pad, y1, x + width + pad, y2, mark.mark(), slot, plate || on, 3)) {
            return false;
        }
        obstacles.add(row, x - edge, y1, x + width + edge, y2, mark.mark(), Obstacles.TEXT);
        double baseline = inLine ? line + 4 : above + (on ? 9.5 : 9);
        Label label = new Label(mark.mark(), row, slot, text, x, baseline, width, plate && !on);
        layout.labels.add(label);
        layout.labelOf.put(mark.mark(), label);
        return true;
    }

    /// One text is tried in many places.
    private double width(String text, double size, boolean on) {
        if (!text.equals(measured) || on != measuredBold) {
            measured = text;
            measuredBold = on;
            measuredWidth = Inter.width(text, size, on);
        }
        return measuredWidth;
    }

    private boolean isSelected(Mark mark) {
        return mark.mark() == sheet.focus().selected();
    }
}
