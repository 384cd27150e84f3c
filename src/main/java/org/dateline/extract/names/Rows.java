package org.dateline.extract.names;

import java.util.Arrays;

/// The weights of all features, a row each, found by the feature's hash.
///
/// A reading waits for memory more than for anything else, and most of the features of a text are the same few
/// thousand. So a row is three numbers: weights of eight tags each in the first two, 128 too high and thus never
/// negative, to be added four at a time in lanes of 16 bits; in the third the last tag's weight and the hash. Rows
/// with many weights, which are the frequent features', lie together and have the first choice of places in the table
/// of where rows are. And all rows of a word are looked up before any is used. Immutable once filled; any thread.
final class Rows {
    private static final int LONGS = 3;
    private static final int BIAS = 128;
    private static final long EVERY_BIAS = 0x8080808080808080L;
    private static final long EVERY_SECOND = 0x00FF00FF00FF00FFL;
    private static final int INDEX_BITS = 20;
    private static final int INDEX = (1 << INDEX_BITS) - 1;

    /// The row after the last: nothing but 0.
    private final int none;
    /// Number of a row, counted from 1, below the highest bits of its hash; 0 where there is none.
    private final int[] slots;
    private final int mask;
    /// A bit for each feature that has a row: most features of a text have none, and this lies nearer.
    private final long[] sieve;

    private final int sieveShift;
    private final long[] rows;
    private int used;

    /// @param count how many there will be; rows with many weights are to be added first
    Rows(int count) {
        if (count >= INDEX) {
            throw new IllegalArgumentException(count + " features are more than " + INDEX);
        }
        int capacity = Integer.highestOneBit(Math.max(8, 2 * count - 1)) << 1;
        slots = new int[capacity];
        mask = capacity - 1;
        sieve = new long[Math.max(1, capacity / 16)];
        sieveShift = Integer.numberOfLeadingZeros(sieve.length * 64 - 1);
        rows = new long[(count + 1) * LONGS];
        none = count;
        Arrays.fill(rows, none * LONGS, (none + 1) * LONGS, EVERY_BIAS);
    }

    /// Adds the row of a feature: `pairs` pairs of tag and weight from `from` on.
    void add(int feature, byte[] cells, int from, int pairs) {
        int at = feature & mask;
        while (slots[at] != 0) {
            at = (at + 1) & mask;
        }
        int row = used * LONGS;
        rows[row] = EVERY_BIAS;
        rows[row + 1] = EVERY_BIAS;
        rows[row + 2] = (long) feature << 32 | BIAS;
        for (int c = from; c < from + 2 * pairs; c += 2) {
            int tag = cells[c];
            int shift = 8 * (tag & 7);
            long weight = cells[c + 1] + BIAS;
            rows[row + tag / 8] = rows[row + tag / 8] & ~(0xFFL << shift) | weight << shift;
        }
        slots[at] = ++used | feature & ~INDEX;
        int bit = bit(feature);
        sieve[bit >>> 6] |= 1L << bit;
    }

    /// Puts in `sums`, by tag, what the first `count` of `features` weigh together.
    ///
    /// @param at room for as many numbers; what stands there and in `features` afterwards is of no use
    void sum(int[] features, int count, int[] at, int[] sums) {
        int seen = 0;
        for (int i = 0; i < count; i++) {
            int feature = features[i];
            features[seen] = feature;
            int bit = bit(feature);
            // without a branch: hard to foresee
            seen += (int) (sieve[bit >>> 6] >>> bit) & 1;
        }
        for (int i = 0; i < seen; i++) {
            at[i] = slots[features[i] & mask];
        }
        for (int i = 0; i < seen; i++) {
            if (at[i] != 0 && ((at[i] ^ features[i]) & ~INDEX) != 0) {
                at[i] = next(features[i]);
            }
        }
        long even0 = 0;
        long odd0 = 0;
        long even1 = 0;
        long odd1 = 0;
        int last = 0;
        for (int i = 0; i < seen; i++) {
            int slot = at[i];
            int row = slot == 0 ? none * LONGS : ((slot & INDEX) - 1) * LONGS;
            if (slot != 0 && (int) (rows[row + 2] >>> 32) != features[i]) {
                row = find(features[i]) * LONGS;
            }
            long first = rows[row];
            long second = rows[row + 1];
            even0 += first & EVERY_SECOND;
            odd0 += first >>> 8 & EVERY_SECOND;
            even1 += second & EVERY_SECOND;
            odd1 += second >>> 8 & EVERY_SECOND;
            last += (int) rows[row + 2] & 0xFF;
        }
        int bias = seen * BIAS;
        for (int lane = 0; lane < 4; lane++) {
            int shift = 16 * lane;
            sums[2 * lane] = (int) (even0 >>> shift & 0xFFFF) - bias;
            sums[2 * lane + 1] = (int) (odd0 >>> shift & 0xFFFF) - bias;
            sums[2 * lane + 8] = (int) (even1 >>> shift & 0xFFFF) - bias;
            sums[2 * lane + 9] = (int) (odd1 >>> shift & 0xFFFF) - bias;
        }
        sums[16] = last - bias;
    }

    private int bit(int feature) {
        return feature * 0x9E3779B1 >>> sieveShift;
    }

    /// The first slot after its own that may be a feature's; 0 if there is none.
    private int next(int feature) {
        int slot;
        int at = feature & mask;
        do {
            at = (at + 1) & mask;
            slot = slots[at];
        } while (slot != 0 && ((slot ^ feature) & ~INDEX) != 0);
        return slot;
    }

    /// The row of a feature, or the one that adds nothing.
    private int find(int feature) {
        int at = feature & mask;
        while (slots[at] != 0) {
            if (((slots[at] ^ feature) & ~INDEX) == 0) {
                int row = (slots[at] & INDEX) - 1;
                if ((int) (rows[row * LONGS + 2] >>> 32) == feature) {
                    return row;
                }
            }
            at = (at + 1) & mask;
        }
        return none;
    }
}
