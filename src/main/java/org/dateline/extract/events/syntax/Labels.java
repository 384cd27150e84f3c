package org.dateline.extract.events.syntax;

import java.util.Arrays;

/// The features by which a word's relation to its head is told, once all heads are known.
final class Labels {
    static final int FEATURES = 20;

    private final Forms forms;
    private final byte[] tags;
    final int[] heads;
    /// Room for those of one word.
    final int[] features = new int[FEATURES];
    private final int[] firstLeft;
    private final int[] lastRight;
    private final int[] childBefore;

    /// @param heads counted from 0, -1 for the root
    Labels(Forms forms, byte[] tags, int[] heads) {
        this.forms = forms;
        this.tags = tags;
        this.heads = heads;
        int n = heads.length;
        firstLeft = new int[n];
        lastRight = new int[n];
        childBefore = new int[n];
        Arrays.fill(firstLeft, -1);
        Arrays.fill(lastRight, -1);
        int[] latest = new int[n];
        Arrays.fill(latest, -1);
        for (int i = 0; i < n; i++) {
            int h = heads[i];
            childBefore[i] = -1;
            if (h < 0) {
                continue;
            }
            childBefore[i] = latest[h];
            latest[h] = i;
            if (i < h && firstLeft[h] < 0) {
                firstLeft[h] = i;
            }
            if (i > h) {
                lastRight[h] = i;
            }
        }
    }

    /// Whether a word has the same features as with the heads of `other`.
    boolean isAs(Labels other, int d) {
        int h = heads[d];
        return h == other.heads[d]
                && firstLeft[d] == other.firstLeft[d]
                && lastRight[d] == other.lastRight[d]
                && childBefore[d] == other.childBefore[d]
                && (h < 0 || heads[h] == other.heads[h] && passiveness(h) == other.passiveness(h));
    }

    void features(int d, int[] out) {
        int h = heads[d];
        int th = h < 0 ? 61 : tags[h];
        int wh = h < 0 ? 1 : forms.lower(h);
        int td = tags[d];
        int wd = forms.lower(d);
        int direction = h < 0 ? 0 : d < h ? 1 : 2;
        int dist = h < 0 ? 0 : Math.min(4, Math.abs(h - d));
        int first = firstLeft[d];
        int before = childBefore[d];
        int be = h >= 0 && td != th ? passiveness(h) : 0;
        int k = 0;
        out[k++] = Weights.hash(1, td, th, direction);
        out[k++] = Weights.hash(2, wd, td, direction);
        out[k++] = Weights.hash(3, wd, th, direction);
        out[k++] = Weights.hash(4, wh, td, direction);
        out[k++] = Weights.hash(5, wd, wh, direction);
        out[k++] = Weights.hash(6, td, th, dist * 4 + direction);
        out[k++] = Weights.hash(7, td, th, first < 0 ? -1 : tags[first]);
        out[k++] = Weights.hash(8, td, th, first < 0 ? -1 : forms.lower(first));
        out[k++] = Weights.hash(9, td * 64 + th, direction, before < 0 ? -1 : tags[before]);
        out[k++] = Weights.hash(10, td * 64 + th, direction, before < 0 ? -1 : forms.lower(before));
        out[k++] = Weights.hash(11, td * 64 + th, direction, d > 0 ? tags[d - 1] : -1);
        out[k++] = Weights.hash(12, td * 64 + th, direction, d + 1 < tags.length ? tags[d + 1] : -1);
        out[k++] = Weights.hash(13, td * 64 + th, direction, be);
        out[k++] = Weights.hash(14, td, th, h >= 0 && heads[h] >= 0 ? tags[heads[h]] : 61);
        out[k++] = Weights.hash(15, td, wh, lastRight[d] < 0 ? -1 : tags[lastRight[d]]);
        out[k++] = Weights.hash(16, wd, d > 0 ? forms.lower(d - 1) : 0, direction);
        out[k++] = Weights.hash(17, td, forms.suffix(d, 3), direction * 64 + th);
        out[k++] = Weights.hash(18, wh, direction, before < 0 ? -1 : tags[before]);
        out[k++] = Weights.hash(19, td * 64 + th, first < 0 ? -1 : tags[first], first < 0 ? -1 : forms.lower(first));
        out[k++] = Weights.hash(20, wh, first < 0 ? -1 : forms.lower(first), td);
    }

    /// 2 where the head is a participle with a form of "be" before it, 1 with some other word before it.
    private int passiveness(int h) {
        if (tags[h] != Tag.VBN.ordinal()) {
            return 0;
        }
        for (int i = h - 1; i >= 0 && i >= h - 8; i--) {
            if (heads[i] == h) {
                String w = forms.lower[i];
                if (w.startsWith("be")
                        || w.equals("was")
                        || w.equals("were")
                        || w.equals("is")
                        || w.equals("are")
                        || w.equals("'re")
                        || w.equals("got")) {
                    return 2;
                }
            }
        }
        return 1;
    }
}
