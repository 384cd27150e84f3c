package org.dateline.extract.events.syntax;

/// Weights of three classes: print and weights of a slot are the four bytes of an int, and the two slots in which a
/// feature can stand are one long.
final class FewWeights extends Weights {
    static final int CLASSES = 3;

    private final long[] pairs;
    /// For each pair four bits of either print, 0 where nothing stands that would change a sum of [#above].
    private final byte[] marks;

    FewWeights(int bits, byte[] prints, byte[] w) {
        super(CLASSES, bits);
        pairs = new long[prints.length / 2];
        marks = new byte[pairs.length];
        for (int slot = 0; slot < prints.length; slot++) {
            int at = slot * CLASSES;
            int row = prints[slot] << 24 | (w[at] & 0xFF) << 16 | (w[at + 1] & 0xFF) << 8 | (w[at + 2] & 0xFF);
            pairs[slot >>> 1] |= (row & 0xFFFFFFFFL) << shift(slot);
            if (prints[slot] != 0 && (w[at] != w[at + 1] || w[at] != w[at + 2])) {
                marks[slot >>> 1] |= (byte) (mark(prints[slot] & 0xFF) << (slot & 1) * 4);
            }
        }
    }

    @Override
    void score(int[] features, int[] scores) {
        int first = 0;
        int second = 0;
        int third = 0;
        for (int feature : features) {
            int row = row(feature);
            first += (byte) (row >> 16);
            second += (byte) (row >> 8);
            third += (byte) row;
        }
        scores[0] = first;
        scores[1] = second;
        scores[2] = third;
    }

    /// What a feature gives the third class above the first, in the low 16 bits of the sum, and the second above the
    /// first, 65,536 times as much. Sums of many features add up in the same way.
    int above(int feature) {
        int row = row(feature);
        int first = (byte) (row >> 16);
        return ((byte) (row >> 8) - first << 16) + (byte) row - first;
    }

    /// Puts those features first that may give anything, in their order.
    ///
    /// Most features were never seen in training. Their marks say so, which lie in an eighth of the memory.
    ///
    /// @return how many those are; what stands behind them is of no use
    int seen(int[] features) {
        int seen = 0;
        for (int feature : features) {
            features[seen] = feature;
            seen += isMarked(feature);
        }
        return seen;
    }

    /// Adds what each feature gives, as [#above] counts, to the sum at its place. What stands in `features` and
    /// `places` afterwards is of no use.
    void add(int[] features, int[] places, int[] sums) {
        int seen = 0;
        for (int i = 0; i < features.length; i++) {
            int feature = features[i];
            features[seen] = feature;
            places[seen] = places[i];
            seen += isMarked(feature);
        }
        for (int i = 0; i < seen; i++) {
            sums[places[i]] += above(features[i]);
        }
    }

    /// 1 where a feature may give anything, else 0.
    private int isMarked(int feature) {
        int both = marks[(feature & mask) >>> 1] ^ mark(print(feature) & 0xFF) * 0x11;
        return ((both & 0xF) - 1 | (both >>> 4 & 0xF) - 1) >>> 31;
    }

    /// What the first `count` features give together, as [#above] gives it for each.
    int above(int[] features, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += above(features[i]);
        }
        return sum;
    }

    /// Touches what [#seen] will read: the memory is then on its way while something else is done.
    ///
    /// @return of no use, but without it nobody would touch anything
    int touchMarks(int[] features) {
        int touched = 0;
        for (int feature : features) {
            touched ^= marks[(feature & mask) >>> 1];
        }
        return touched;
    }

    /// Touches what [#above] will read of the first `count` features.
    ///
    /// @return of no use, as above
    long touch(int[] features, int count) {
        long touched = 0;
        for (int i = 0; i < count; i++) {
            touched ^= pairs[(features[i] & mask) >>> 1];
        }
        return touched;
    }

    /// 1 to 15.
    private static int mark(int print) {
        return (print * 15 >>> 8) + 1;
    }

    /// The row of a feature, 0 if there is none.
    private int row(int feature) {
        int print = print(feature) & 0xFF;
        long pair = pairs[(feature & mask) >>> 1];
        int row = (int) (pair >>> shift(feature));
        int other = (int) (pair >>> (shift(feature) ^ 32));
        int is = ((row >>> 24 ^ print) - 1) >> 31;
        int otherIs = ((other >>> 24 ^ print) - 1) >> 31;
        return row & is | other & otherIs & ~is;
    }

    private static int shift(int slot) {
        return (slot & 1) << 5;
    }

    private int rowAt(int slot) {
        return (int) (pairs[slot >>> 1] >>> shift(slot));
    }

    @Override
    byte printAt(int slot) {
        return (byte) (rowAt(slot) >>> 24);
    }

    @Override
    byte weight(int slot, int c) {
        return (byte) (rowAt(slot) >>> 8 * (CLASSES - 1 - c));
    }
}
