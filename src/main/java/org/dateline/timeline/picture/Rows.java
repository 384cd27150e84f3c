package org.dateline.timeline.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.timeline.Lane;

/// The lanes as rows of the sheet: where each lies, and which bit of a mark stands for it.
final class Rows {
    final int count;
    final double[] top;
    final double[] height;
    final int[] lane;
    final boolean[] folded;
    private final long[] rowOf = new long[Long.SIZE];
    private final double head;
    private final double bottom;
    private long open;

    Rows(Sheet sheet) {
        List<Lane> lanes = sheet.lanes();
        List<Lane> gathered = sheet.marks().lanes();
        Map<String, Integer> bits = new HashMap<>();
        for (int i = 0; i < gathered.size(); i++) {
            bits.put(gathered.get(i).spec(), i);
        }
        count = lanes.size();
        top = new double[count];
        height = new double[count];
        lane = new int[count];
        folded = new boolean[count];
        head = sheet.frame().axis();
        bottom = sheet.frame().height();
        double y = head - sheet.frame().scroll();
        for (int i = 0; i < count; i++) {
            folded[i] = lanes.get(i).folded();
            top[i] = y;
            height[i] = folded[i] ? Sheet.Frame.FOLDED : sheet.frame().lane();
            lane[i] = bits.getOrDefault(lanes.get(i).spec(), -1);
            y += height[i];
            if (lane[i] >= 0 && !folded[i]) {
                rowOf[lane[i]] = 1L << i;
                open |= 1L << lane[i];
            }
        }
    }

    /// The line on which marks sit: at 60 % of the height, so that labels have room above.
    double line(int row) {
        return Math.round(top[row] + height[row] * (folded[row] ? .5 : .6));
    }

    /// Where the lanes end.
    double end() {
        return count == 0 ? head : top[count - 1] + height[count - 1];
    }

    boolean isVisible(int row) {
        return top[row] + height[row] > head && top[row] < bottom;
    }

    /// The open rows in which a mark of these lanes stands, as bits.
    long of(long lanes) {
        long rows = 0;
        for (long bits = lanes & open; bits != 0; bits &= bits - 1) {
            rows |= rowOf[Long.numberOfTrailingZeros(bits)];
        }
        return rows;
    }

    /// The row at this height, or -1.
    int at(double y) {
        for (int i = 0; i < count; i++) {
            if (y >= top[i] && y < top[i] + height[i]) {
                return i;
            }
        }
        return -1;
    }

    static int first(long rows) {
        return Long.numberOfTrailingZeros(rows);
    }

    static int last(long rows) {
        return 63 - Long.numberOfLeadingZeros(rows);
    }

    static boolean has(long rows, int row) {
        return (rows >>> row & 1) != 0;
    }
}
