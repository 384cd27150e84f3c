package org.dateline.extract.events.syntax;

/// Weights of many classes: prints by themselves, few enough to stay near the processor, and rows of eight weights a
/// long, each 128 too high and so never negative, which are added four at a time in lanes of 16 bits.
final class ManyWeights extends Weights {
    private static final long EVERY_SECOND = 0x00FF00FF00FF00FFL;

    private final byte[] prints;
    private final long[] rows;
    private final int longs;

    ManyWeights(int classes, int bits, byte[] prints, byte[] w) {
        super(classes, bits);
        this.prints = prints;
        this.longs = (classes + 7) / 8;
        // one row more, of zeros: what stands nowhere adds nothing
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
        sum(features, scores);
    }

    /// Puts the places of their rows where features stood, and touches the rows: the memory they lie in is then on its
    /// way while something else is done.
    ///
    /// @return of no use, but without it nobody would touch anything
    long locate(int[] features) {
        long touched = 0;
        for (int i = 0; i < features.length; i++) {
            int row = rowOf(features[i]);
            features[i] = row;
            touched ^= rows[row] ^ rows[row + longs - 1];
        }
        return touched;
    }

    /// The same as [#score], for rows that were located.
    void sum(int[] features, int[] scores) {
        for (int k = 0; k < longs; k++) {
            long even = 0;
            long odd = 0;
            for (int row : features) {
                long weights = rows[row + k];
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
