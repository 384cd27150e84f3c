package org.dateline.timeline.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where everything lands: a pure function of a [Sheet].
///
/// Near, each happening is a mark on every lane it belongs to, joined by a line; far out, or where a screen could not
/// hold the marks, lanes show density and only the most reported happenings are named. Each happening is labelled
/// once, where a label fits, and no label covers a mark or another label. Given the layout before, a label stays where
/// it was as long as that place is free, so that labels do not flicker while the lanes are panned.
public final class Layout {
    /// Below this width of a day marks of neighbouring days need to step aside.
    static final double NEAR = 12;

    /// Below this width of a day there are no single marks, however few.
    private static final double LEAST_NEAR = 1.5;

    /// From this width of a day on marks are shown whatever their number, the rest counted.
    private static final double ALWAYS_NEAR = 48;

    /// How a mark is drawn.
    public enum Form {
        POINT,
        LASTED,
        SOFT
    }

    /// A mark on all its rows.
    ///
    /// @param x its middle, where joins start
    /// @param x1 left edge
    /// @param x2 right edge
    /// @param rows the rows it stands on, as bits
    public record Mark(int mark, Form form, double x, double x1, double x2, long rows) {}

    /// A vertical line through the rows from a happening's first to its last.
    public record Join(int mark, double x, long rows) {}

    /// From a plan to what became of it, under the mark line of one row.
    ///
    /// @param toOutcome false if the outcome lies outside the window: the arrow ends at the edge
    /// @param text what stands on it, empty if nothing fits
    public record Arrow(
            int plan, int outcome, int row, double x1, double x2, boolean toOutcome, String text, double textX) {}

    /// A happening's words.
    ///
    /// @param slot 0 right of the mark, 1 above from its left, 2 above to its right, 3 left of it
    /// @param plate whether it stands on a plate over passing lines
    public record Label(
            int mark, int row, int slot, String text, double x, double baseline, double width, boolean plate) {
        boolean isAbove() {
            return slot == 1 || slot == 2;
        }
    }

    /// Marks of one day and row for which there is no room.
    public record More(int row, int day, int count, double x, double baseline) {}

    /// A bar of density, standing on `base`.
    ///
    /// @param strong height of what happened
    /// @param faint height of what has not, above it
    public record Bar(int row, double x, double width, double base, double strong, double faint, boolean selected) {}

    /// A line on the axis.
    ///
    /// @param major a month or a year, written above
    public record Tick(double x, double width, String text, boolean major, boolean line, boolean selected) {}

    private final Sheet sheet;
    private final boolean far;
    final Rows rows;
    final List<Mark> marks = new ArrayList<>();
    final List<Join> joins = new ArrayList<>();
    final List<Arrow> arrows = new ArrayList<>();
    final List<Label> labels = new ArrayList<>();
    final List<More> more = new ArrayList<>();
    final List<Bar> bars = new ArrayList<>();
    final List<Bar> floor = new ArrayList<>();
    final List<Tick> ticks = new ArrayList<>();
    final Map<Integer, Label> labelOf = new HashMap<>();

    private Layout(Sheet sheet, boolean far) {
        this.sheet = sheet;
        this.far = far;
        this.rows = new Rows(sheet);
    }

    /// Lays out a sheet.
    ///
    /// @param before the layout on screen, whose labels should stay where they are; null if there is none
    public static Layout of(Sheet sheet, @Nullable Layout before) {
        Layout layout = new Layout(sheet, isFar(sheet));
        AxisTicks.add(layout);
        if (layout.far) {
            new FarLayout(layout).run();
        } else {
            new NearLayout(layout).run(before);
        }
        return layout;
    }

    private static boolean isFar(Sheet sheet) {
        double day = sheet.dayWidth();
        if (day < LEAST_NEAR || day >= ALWAYS_NEAR) {
            return day < LEAST_NEAR;
        }
        var index = sheet.marks().on(sheet.clock());
        int inside = index.placeOf((int) Math.ceil(sheet.to())) - index.placeOf((int) Math.floor(sheet.from()));
        int open = (int) sheet.lanes().stream().filter(lane -> !lane.folded()).count();
        double room = open * sheet.frame().inner() / 40;
        return inside > (day < NEAR ? room * .8 : Math.max(60, room * 1.5));
    }

    public Sheet sheet() {
        return sheet;
    }

    /// Whether this shows density instead of marks.
    public boolean isFar() {
        return far;
    }

    public List<Mark> marks() {
        return Collections.unmodifiableList(marks);
    }

    public List<Join> joins() {
        return Collections.unmodifiableList(joins);
    }

    public List<Arrow> arrows() {
        return Collections.unmodifiableList(arrows);
    }

    public List<Label> labels() {
        return Collections.unmodifiableList(labels);
    }

    public List<More> more() {
        return Collections.unmodifiableList(more);
    }

    public List<Bar> bars() {
        return Collections.unmodifiableList(bars);
    }

    /// Reports a day, faint on the lanes' floor.
    public List<Bar> floor() {
        return Collections.unmodifiableList(floor);
    }

    public List<Tick> ticks() {
        return Collections.unmodifiableList(ticks);
    }

    /// The height that all lanes need, axis included.
    public double needed() {
        return rows.end() + sheet.frame().scroll() + 1;
    }

    public double top(int row) {
        return rows.top[row];
    }

    public double height(int row) {
        return rows.height[row];
    }

    /// The height of a row's mark line.
    public double line(int row) {
        return rows.line(row);
    }

    /// The row at this height, or -1.
    public int rowAt(double y) {
        return y < sheet.frame().axis() ? -1 : rows.at(y);
    }

    /// The mark whose shape or label is under this point, or -1.
    public int markAt(double x, double y) {
        int row = rowAt(y);
        if (row < 0 || x < sheet.frame().head()) {
            return -1;
        }
        int best = -1;
        double nearest = 11;
        for (Mark mark : marks) {
            if (Rows.has(mark.rows(), row)) {
                double away = mark.form() == Form.POINT
                        ? Math.abs((mark.x1() + mark.x2()) / 2 - x)
                        : x < mark.x1() ? mark.x1() - x + 6 : x > mark.x2() ? x - mark.x2() + 6 : 6;
                if (away < nearest) {
                    nearest = away;
                    best = mark.mark();
                }
            }
        }
        if (best >= 0 && nearest < 6) {
            return best;
        }
        for (Label label : labels) {
            if (label.row() == row
                    && x >= label.x() - 3
                    && x <= label.x() + label.width() + 3
                    && Math.abs(y - label.baseline() + 4) < 8) {
                return label.mark();
            }
        }
        return best;
    }
}
