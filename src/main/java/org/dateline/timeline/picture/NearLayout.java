package org.dateline.timeline.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dateline.timeline.MarkIndex;
import org.dateline.timeline.Marks;
import org.dateline.timeline.picture.Layout.Form;
import org.dateline.timeline.picture.Layout.Mark;
import org.jspecify.annotations.Nullable;

/// Single marks: each day's side by side, bars on their line, joins between rows, reports on the floor.
final class NearLayout {
    static final double POINT = 10;
    static final double MANY = 19;
    static final double GAP = 3;

    private final Layout layout;
    private final Sheet sheet;
    private final Marks all;
    private final MarkIndex index;
    private final double dayWidth;

    NearLayout(Layout layout) {
        this.layout = layout;
        this.sheet = layout.sheet();
        this.all = sheet.marks();
        this.index = all.on(sheet.clock());
        this.dayWidth = sheet.dayWidth();
    }

    void run(@Nullable Layout before) {
        if (dayWidth < Layout.NEAR) {
            stepAside();
        } else {
            points();
        }
        bars();
        joins();
        new Arrows(layout).run();
        new LabelPlacing(layout).run(before);
        floor();
    }

    private void points() {
        int end = index.placeOf((int) Math.ceil(sheet.to()));
        List<Integer> today = new ArrayList<>();
        int day = Marks.NOWHERE;
        for (int place = index.placeOf((int) Math.floor(sheet.from())); place < end; place++) {
            int mark = index.at(place);
            int first = all.first(sheet.clock(), mark);
            if (all.last(sheet.clock(), mark) != first || layout.rows.of(all.lanesOf(mark)) == 0) {
                continue;
            }
            if (first != day) {
                pack(day, today);
                today.clear();
                day = first;
            }
            today.add(mark);
        }
        pack(day, today);
    }

    /// Days too narrow for a mark: each at its day where that is free, else a little beside it, the most reported
    /// first. What finds no place lies under the others, so that nothing is hidden altogether.
    private void stepAside() {
        List<Integer> found = new ArrayList<>();
        int end = index.placeOf((int) Math.ceil(sheet.to()));
        for (int place = index.placeOf((int) Math.floor(sheet.from())); place < end; place++) {
            int mark = index.at(place);
            if (all.last(sheet.clock(), mark) == all.first(sheet.clock(), mark) && rowsOf(mark) != 0) {
                found.add(mark);
            }
        }
        Obstacles taken = new Obstacles(layout.rows.count, sheet.frame().width());
        List<Mark> under = new ArrayList<>();
        for (int mark : heaviest(found, false)) {
            long rows = rowsOf(mark);
            double right = all.isMany(mark) ? 12 : 6;
            double day = sheet.x(all.first(sheet.clock(), mark)) + dayWidth / 2;
            double x = Math.round(day) + .5;
            boolean free = false;
            for (double aside : new double[] {0, 5, -5, 10, -10, 15}) {
                double at = Math.round(day + aside) + .5;
                if (isFree(taken, rows, at - 6, at + right)) {
                    x = at;
                    free = true;
                    break;
                }
            }
            Mark placed = new Mark(mark, Form.POINT, x, x - 6, x + right, rows);
            if (free) {
                for (int row = Rows.first(rows); row <= Rows.last(rows); row++) {
                    taken.add(row, x - 6, 0, x + right, 1, mark, Obstacles.MARK);
                }
                layout.marks.add(placed);
            } else {
                under.add(placed);
            }
        }
        layout.marks.addAll(0, under);
    }

    private static boolean isFree(Obstacles taken, long rows, double x1, double x2) {
        for (int row = Rows.first(rows); row <= Rows.last(rows); row++) {
            if (!taken.isFree(row, x1, 0, x2, 1, -1, 0, false, 0)) {
                return false;
            }
        }
        return true;
    }

    /// One day's marks side by side, centred on the day. Marks whose rows do not meet share a place.
    private void pack(int day, List<Integer> today) {
        if (today.isEmpty()) {
            return;
        }
        double room = Math.max(POINT, dayWidth + 2);
        List<Integer> shown = new ArrayList<>();
        Slots chosen = new Slots();
        for (int mark : heaviest(today, false)) {
            if (chosen.add(rowsOf(mark), width(mark), room) >= 0) {
                shown.add(mark);
            } else {
                count(day, mark);
            }
        }
        shown.sort(Comparator.<Integer>comparingInt(m -> m == sheet.focus().selected() ? 0 : 1)
                .thenComparingInt(m -> Rows.first(rowsOf(m)))
                .thenComparingInt(m -> -all.articles(m)));
        Slots slots = new Slots();
        int[] slot = new int[shown.size()];
        for (int i = 0; i < slot.length; i++) {
            slot[i] = slots.add(rowsOf(shown.get(i)), width(shown.get(i)), Double.MAX_VALUE);
        }
        double left = sheet.x(day) + dayWidth / 2 - slots.total() / 2;
        for (int i = 0; i < slot.length; i++) {
            int mark = shown.get(i);
            boolean many = all.isMany(mark);
            double x = Math.round(left + slots.left(slot[i]) + (many ? 6 : 5)) + .5;
            layout.marks.add(new Mark(mark, Form.POINT, x, x - 6, x + 6 + (many ? 6 : 0), rowsOf(mark)));
        }
    }

    private void count(int day, int mark) {
        long rows = rowsOf(mark);
        for (long bits = rows; bits != 0; bits &= bits - 1) {
            int row = Rows.first(bits);
            int at = -1;
            for (int i = layout.more.size() - 1; i >= 0 && layout.more.get(i).day() == day; i--) {
                if (layout.more.get(i).row() == row) {
                    at = i;
                }
            }
            double x = sheet.x(day + 1.0) - 3;
            double baseline = layout.rows.top[row] + 9.5;
            if (at < 0) {
                layout.more.add(new Layout.More(row, day, 1, x, baseline));
            } else {
                layout.more.set(
                        at, new Layout.More(row, day, layout.more.get(at).count() + 1, x, baseline));
            }
        }
    }

    /// Bars lie on the mark line; where two would cover each other the less reported one is left to the lane's count.
    private void bars() {
        List<Integer> found = new ArrayList<>();
        int end = index.barPlaceOf((int) Math.ceil(sheet.to()));
        for (int place = index.barPlaceOf((int) Math.floor(sheet.from()) - MarkIndex.LONGEST_BAR);
                place < end;
                place++) {
            int mark = index.bar(place);
            if (all.last(sheet.clock(), mark) >= sheet.from() && rowsOf(mark) != 0) {
                found.add(mark);
            }
        }
        List<Mark> placed = new ArrayList<>();
        for (int mark : heaviest(found, true)) {
            boolean soft = all.isSoft(mark);
            double x1 = sheet.x(all.first(sheet.clock(), mark)) + (soft ? 0 : 4);
            double x2 = sheet.x(all.last(sheet.clock(), mark) + 1.0) - (soft ? 0 : 4);
            long rows = rowsOf(mark);
            long free = rows;
            for (Mark other : placed) {
                if (x1 < other.x2() + 2 && x2 > other.x1() - 2) {
                    free &= ~other.rows();
                }
            }
            if (free == 0) {
                continue;
            }
            double seenFrom = Math.max(x1, sheet.frame().head());
            double seenTo = Math.min(x2, sheet.frame().width());
            double x = soft ? (seenFrom + seenTo) / 2 : x1 + 5;
            placed.add(new Mark(mark, soft ? Form.SOFT : Form.LASTED, Math.round(x) + .5, x1, x2, free));
        }
        shift(placed);
        layout.marks.addAll(0, placed);
    }

    /// Parallel joins keep 9 px apart: bars that span rows step aside by 14.
    private void shift(List<Mark> bars) {
        for (int i = 0; i < bars.size(); i++) {
            Mark bar = bars.get(i);
            if (Long.bitCount(bar.rows()) < 2) {
                continue;
            }
            double x = bar.x();
            for (int tries = 0; tries < 4 && isNearJoin(bars, i, x) && x + 14 < bar.x2() - 6; tries++) {
                x += 14;
            }
            bars.set(i, new Mark(bar.mark(), bar.form(), x, bar.x1(), bar.x2(), bar.rows()));
        }
    }

    private boolean isNearJoin(List<Mark> bars, int self, double x) {
        for (int i = 0; i < self; i++) {
            if (Long.bitCount(bars.get(i).rows()) > 1 && Math.abs(bars.get(i).x() - x) < 9) {
                return true;
            }
        }
        for (Mark mark : layout.marks) {
            if (Long.bitCount(mark.rows()) > 1 && Math.abs(mark.x() - x) < 9) {
                return true;
            }
        }
        return false;
    }

    private void joins() {
        for (Mark mark : layout.marks) {
            if (Long.bitCount(mark.rows()) > 1) {
                layout.joins.add(new Layout.Join(mark.mark(), mark.x(), mark.rows()));
            }
        }
    }

    private void floor() {
        Rows rows = layout.rows;
        int first = (int) Math.floor(sheet.from());
        if (dayWidth < 4) {
            return;
        }
        for (int row = 0; row < rows.count; row++) {
            if (rows.lane[row] < 0 || !rows.isVisible(row)) {
                continue;
            }
            for (int d = first; d < sheet.to(); d++) {
                double n = index.reports(rows.lane[row], d, d + 1);
                if (n > 0) {
                    double x1 = Math.round(sheet.x(d)) + 1;
                    double x2 = Math.round(sheet.x(d + 1.0)) - 1;
                    double h = Math.max(1, Math.min(rows.height[row] * .24, Math.sqrt(n) * 1.4));
                    double base = rows.top[row] + rows.height[row];
                    layout.floor.add(new Layout.Bar(row, x1, Math.max(1, x2 - x1), base, h, 0, false));
                }
            }
        }
    }

    /// The selected first, then the most reported, of bars the shorter before the longer: as numbers that sort fast.
    private int[] heaviest(List<Integer> marks, boolean shorter) {
        long[] keys = new long[marks.size()];
        for (int i = 0; i < keys.length; i++) {
            int mark = marks.get(i);
            long articles = mark == sheet.focus().selected() ? 0x7f_ffff : Math.min(all.articles(mark), 0x7f_fffe);
            long days = shorter ? all.last(sheet.clock(), mark) - all.first(sheet.clock(), mark) : 0;
            keys[i] = (0x7f_ffff - articles) << 40 | Math.min(days, 0xff) << 32 | mark;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        Arrays.setAll(order, i -> (int) keys[i]);
        return order;
    }

    private long rowsOf(int mark) {
        return layout.rows.of(all.lanesOf(mark));
    }

    private double width(int mark) {
        return all.isMany(mark) ? MANY : POINT;
    }

    /// Places side by side in one day; each knows the rows that pass through it and its width.
    private static final class Slots {
        private final List<long[]> taken = new ArrayList<>();
        private final List<Double> widths = new ArrayList<>();

        /// The place given, or -1 if there is no room.
        int add(long rows, double width, double room) {
            long through = through(rows);
            for (int i = 0; i < taken.size(); i++) {
                double wider = Math.max(0, width - widths.get(i));
                if ((taken.get(i)[0] & through) == 0 && total() + wider <= room) {
                    taken.get(i)[0] |= through;
                    widths.set(i, widths.get(i) + wider);
                    return i;
                }
            }
            if (!taken.isEmpty() && total() + GAP + width > room) {
                return -1;
            }
            taken.add(new long[] {through});
            widths.add(width);
            return taken.size() - 1;
        }

        double left(int slot) {
            double x = 0;
            for (int i = 0; i < slot; i++) {
                x += widths.get(i) + GAP;
            }
            return x;
        }

        double total() {
            return Math.max(0, left(taken.size()) - GAP);
        }

        /// All rows between the first and the last: a join passes through them.
        private static long through(long rows) {
            int first = Rows.first(rows);
            int last = Rows.last(rows);
            return (last == 63 ? -1L : (1L << last + 1) - 1) & -1L << first;
        }
    }
}
