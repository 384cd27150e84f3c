package org.dateline.extract.events.syntax;

/// Weights of many classes: prints by themselves, few enough to stay near the processor, and rows of eight weights a
/// long, each 128 too high and so never negative, which are added four at a time in lanes of 16 bits.
final class ManyWeights extends Weights {
    private static final long EVERY_SECOND = 0x00FF00FF00FF00FFL;

    private final byte[] prints;
    private final long[] rows;
    private final int longs;
    private final int none;

    ManyWeights(int classes, int bits, byte[] prints, byte[] w) {
        super(classes, bits);
        this.prints = prints;
        this.longs = (classes + 7) / 8;
        // one row more, of zeros: what stands nowhere adds nothing
        this.none = prints.length * longs;
        this.rows = new long[(prints.length + 1) * longs];
        for (int slot = 0; slot < prints.length; slot++) {
            for (int c = 0; c < classes; c++) {
                long weight = w[slot * classes + c] + 128;
                rows[slot * longs + c / 8] |= weight << 8 * (c % 8);
            }
        }
    }

    /// Up to 256 features fit a lane.
    @Override
    void score(int[] features, int[] scores) {
        for (int i = 0; i < features.length; i++) {
            features[i] = rowOf(features[i]);
        }
        sum(features, features.length, scores);
    }

    /// The features of one decision, then the rows of those that were seen in training.
    static final class Located {
        final int[] features;
        private int rows;
        /// Of no use, but if nothing became of what is touched, nobody would touch it.
        private long touched;

        Located(int features) {
            this.features = new int[features];
        }
    }

    /// Looks up rows and touches them: the memory they lie in is then on its way while something else is done.
    void locate(Located located) {
        int[] at = located.features;
        int found = 0;
        for (int feature : at) {
            int row = rowOf(feature);
            at[found] = row;
            // without a branch: hard to foresee
            found += row - none >>> 31;
        }
        long touched = 0;
        for (int i = 0; i < found; i++) {
            int row = at[i];
            touched ^= rows[row] ^ rows[row + longs - 1];
        }
        located.rows = found;
        located.touched ^= touched;
    }

    /// The same as [#score], for what was located.
    void sum(Located located, int[] scores) {
        sum(located.features, located.rows, scores);
    }

    private void sum(int[] features, int count, int[] scores) {
        for (int k = 0; k < longs; k++) {
            long even = 0;
            long odd = 0;
            for (int i = 0; i < count; i++) {
                long weights = rows[features[i] + k];
                even += weights & EVERY_SECOND;
                odd += weights >>> 8 & EVERY_SECOND;
            }
            for (int c = 8 * k; c < Math.min(classes, 8 * k + 8); c++) {
                scores[c] = (int) ((c % 2 == 0 ? even : odd) >>> 16 * (c % 8 / 2)) & 0xFFFF;
            }
        }
    }

    private int rowOf(int feature) {
        int print = print(feature);
        int slot = feature & mask;
        int not = differ(prints[slot], print);
        int otherNot = differ(prints[slot ^ 1], print);
        int found = slot ^ not & 1;
        int nowhere = not & otherNot;
        return (found & ~nowhere | mask + 1 & nowhere) * longs;
    }

    /// -1 if two prints differ, else 0.
    private static int differ(int a, int b) {
        int d = a ^ b;
        return (d | -d) >> 31;
    }

    @Override
    byte printAt(int slot) {
        return prints[slot];
    }

    @Override
    byte weight(int slot, int c) {
        return (byte) ((int) (rows[slot * longs + c / 8] >>> 8 * (c % 8) & 0xFF) - 128);
    }
}
