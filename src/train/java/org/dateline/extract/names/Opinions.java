package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.List;

/// What several taggers say of one sentence, weighed against each other stretch by stretch; a stretch ends where all of
/// them have a border between names.
///
/// Only the three kinds that count are compared. Where all agree the word is settled, whatever was open before; where a
/// majority holds another view than the teacher, it wins; where none does, all views stay possible.
final class Opinions {
    private Opinions() {}

    /// Changes `masks`, made from the teacher's tags `first`, to what `others` leave of them.
    static void hear(int[] first, List<int[]> others, int[] masks) {
        int n = first.length;
        for (int from = 0; from < n; ) {
            int to = from + 1;
            while (to < n && !allBorder(first, others, to)) {
                to++;
            }
            weigh(first, others, masks, from, to);
            from = to;
        }
    }

    private static void weigh(int[] first, List<int[]> others, int[] masks, int from, int to) {
        List<int[]> against = new ArrayList<>();
        int support = 0;
        for (int[] other : others) {
            if (sameView(first, other, from, to)) {
                support++;
            } else {
                against.add(other);
            }
        }
        if (support == others.size() || support > against.size()) {
            settle(first, masks, from, to);
        } else if (against.size() > 1 && sameView(against.get(0), against.get(1), from, to)) {
            settle(against.get(0), masks, from, to);
        } else {
            for (int i = from; i < to; i++) {
                masks[i] |= 1 << first[i];
                for (int[] other : against) {
                    masks[i] |= 1 << other[i];
                }
            }
        }
    }

    private static void settle(int[] tags, int[] masks, int from, int to) {
        for (int i = from; i < to; i++) {
            masks[i] = 1 << tags[i];
        }
    }

    private static boolean allBorder(int[] first, List<int[]> others, int i) {
        boolean all = border(first, i);
        for (int[] other : others) {
            all &= border(other, i);
        }
        return all;
    }

    private static boolean border(int[] tags, int i) {
        return Tags.mayEnd(tags[i - 1]) && Tags.mayStart(tags[i]);
    }

    private static boolean sameView(int[] a, int[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (view(a[i]) != view(b[i])) {
                return false;
            }
        }
        return true;
    }

    private static int view(int tag) {
        return tag != Tags.OUTSIDE && Tags.kind(tag) == Tags.OTHER_KIND ? Tags.OUTSIDE : tag;
    }
}
