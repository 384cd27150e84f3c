package org.dateline.extract.events.syntax;

import java.util.Arrays;

/// How often each feature was seen, and which of them get a slot in the model: the most frequent first.
final class Counts {
    private static final int SIZE = 1 << 25;

    private final int[] features = new int[SIZE];
    private final int[] counts = new int[SIZE];
    private int used;

    void add(int[] seen) {
        for (int f : seen) {
            if (used > SIZE / 10 * 8) {
                return;
            }
            int at = (f * 0x9E3779B1) >>> 7;
            while (counts[at] > 0 && features[at] != f) {
                at = (at + 1) & (SIZE - 1);
            }
            if (counts[at] == 0) {
                features[at] = f;
                used++;
            }
            counts[at]++;
        }
    }

    /// The prints of a table of `1 << bits` slots that holds features seen at least `least` times.
    byte[] prints(int bits, int least) {
        long[] order = new long[used];
        int n = 0;
        for (int i = 0; i < SIZE; i++) {
            if (counts[i] >= least) {
                order[n++] = ((long) -counts[i] << 32) | (features[i] & 0xFFFFFFFFL);
            }
        }
        Arrays.sort(order, 0, n);
        byte[] prints = new byte[1 << bits];
        int mask = prints.length - 1;
        int lost = 0;
        for (int i = 0; i < n; i++) {
            int f = (int) order[i];
            int slot = f & mask;
            slot = prints[slot] == 0 ? slot : slot ^ 1;
            if (prints[slot] == 0) {
                prints[slot] = Weights.print(f);
            } else {
                lost++;
            }
        }
        System.err.printf("%d features, %d seen %d times, %d without a slot%n", used, n, least, lost);
        return prints;
    }
}
