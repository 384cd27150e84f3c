package org.dateline.timeline.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.timeline.MarkIndex;
import org.dateline.timeline.Marks;

/// Density: bars of whole days, what happened below and what has not above, and the names of the biggest happenings.
final class FarLayout {
    private static final int[] DAYS = {1, 2, 3, 4, 5, 7, 10, 14, 21, 28, 42, 56, 91, 182, 365, 730, 1825, 3650};
    private static final double LEAST = 4;
    private static final int MOST_LABELS = 48;

    private final Layout layout;
    private final Sheet sheet;
    private final Marks all;
    private final MarkIndex index;

    FarLayout(Layout layout) {
        this.layout = layout;
        this.sheet = layout.sheet();
        this.all = sheet.marks();
        this.index = all.on(sheet.clock());
    }

    void run() {
        bars(bucket(sheet.dayWidth()));
        labels();
    }

    /// The fewest whole days that give a bar its 4 px.
    static int bucket(double dayWidth) {
        for (int days : DAYS) {
            if (days * dayWidth >= LEAST) {
                return days;
            }
        }
        return DAYS[DAYS.length - 1];
    }

    private void bars(int days) {
        Rows rows = layout.rows;
        long first = Math.floorDiv((long) Math.floor(sheet.from()), days) * (long) days;
        double tallest = tallest(days);
        for (int row = 0; row < rows.count; row++) {
            if (rows.lane[row] < 0 || !rows.isVisible(row)) {
                continue;
            }
            double room = rows.folded[row] ? rows.height[row] - 3 : rows.height[row] * .5;
            double scale = Math.min(9, room / Math.sqrt(Math.max(1, tallest)));
            double base = rows.top[row] + rows.height[row];
            for (long d = first; d < sheet.to(); d += days) {
                double strong = index.happened(rows.lane[row], d, d + (double) days);
                double faint = index.notYet(rows.lane[row], d, d + (double) days);
                if (strong + faint < .3) {
                    continue;
                }
                double height = Math.max(1, Math.min(room, Math.sqrt(strong + faint) * scale));
                double lower = Math.round(height * strong / (strong + faint));
                double x1 = Math.round(sheet.x(d));
                double x2 = Math.round(sheet.x(d + (double) days));
                layout.bars.add(new Layout.Bar(
                        row,
                        x1,
                        Math.max(1, x2 - x1 - 1),
                        base,
                        lower,
                        Math.max(0, Math.round(height) - lower),
                        isSelected(row, d, days)));
            }
        }
    }

    /// What all but two in a hundred bars stay under, over all days, so that heights stay while panning and a single
    /// peak does not flatten the rest.
    private double tallest(int days) {
        double[] heights = new double[512];
        int n = 0;
        int step = Math.max(1, (index.to() - index.from()) / days / 400) * days;
        for (int row = 0; row < layout.rows.count; row++) {
            int lane = layout.rows.lane[row];
            if (lane < 0) {
                continue;
            }
            long first = Math.floorDiv(index.from(), days) * (long) days;
            for (long d = first; d < index.to(); d += step) {
                double end = d + (double) days;
                double height = index.happened(lane, d, end) + index.notYet(lane, d, end);
                if (height > .3) {
                    heights = n == heights.length ? Arrays.copyOf(heights, n * 2) : heights;
                    heights[n++] = height;
                }
            }
        }
        Arrays.sort(heights, 0, n);
        return n == 0 ? 1 : Math.max(1, heights[(int) ((n - 1) * .98)]);
    }

    private boolean isSelected(int row, long day, int days) {
        int mark = sheet.focus().selected();
        if (mark < 0 || !Rows.has(layout.rows.of(all.lanesOf(mark)), row)) {
            return false;
        }
        int first = all.first(sheet.clock(), mark);
        return first >= day && first < day + days;
    }

    private void labels() {
        List<List<double[]>> used = new ArrayList<>();
        for (int i = 0; i < layout.rows.count; i++) {
            used.add(new ArrayList<>());
        }
        int placed = 0;
        int misses = 0;
        if (sheet.focus().selected() >= 0 && name(sheet.focus().selected(), used)) {
            placed++;
        }
        for (int k = 0; k < index.size() && placed < MOST_LABELS && misses < 400; k++) {
            int mark = index.heavy(k);
            int first = all.first(sheet.clock(), mark);
            if (first < sheet.from()
                    || first >= sheet.to()
                    || mark == sheet.focus().selected()) {
                continue;
            }
            if (all.last(sheet.clock(), mark) - first > 6) {
                continue;
            }
            if (name(mark, used)) {
                placed++;
            } else {
                misses++;
            }
        }
    }

    private boolean name(int mark, List<List<double[]>> used) {
        boolean on = mark == sheet.focus().selected();
        int first = all.first(sheet.clock(), mark);
        if (first == Marks.NOWHERE) {
            return false;
        }
        String text = Inter.shortened(all.title(mark), 22);
        double width = Inter.width(text, 10.5, on);
        double x = Math.round(sheet.x(first + .5)) + .5;
        long rows = layout.rows.of(all.lanesOf(mark));
        for (long bits = rows; bits != 0; bits &= bits - 1) {
            int row = Rows.first(bits);
            if (!layout.rows.isVisible(row) || layout.rows.height[row] < 22) {
                continue;
            }
            for (double left : new double[] {x - 3, x + 3 - width}) {
                boolean inside = left >= sheet.frame().head() + 3
                        && left + width <= sheet.frame().width() - 3;
                if (inside && used.get(row).stream().noneMatch(u -> left - 8 < u[1] && left + width + 8 > u[0])) {
                    used.get(row).add(new double[] {left, left + width});
                    double baseline = layout.rows.top[row] + 11;
                    layout.labels.add(
                            new Layout.Label(mark, row, left == x - 3 ? 1 : 2, text, left, baseline, width, false));
                    layout.marks.add(new Layout.Mark(mark, Layout.Form.POINT, x, x - 1, x + 1, 1L << row));
                    return true;
                }
            }
        }
        return false;
    }
}
