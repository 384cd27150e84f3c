package org.dateline.text;

import java.util.Arrays;

/// A short fingerprint of a text, by which near copies know each other: the least hashes of its runs of four words
/// (MinHash; Broder 1997). 30 numbers, whatever the length of the text.
///
/// Pure; any thread. A hundred thousand sketches take some 15 MB.
public final class Sketch {
    /// Texts at least this similar are copies of one text with edits.
    public static final double COPY = 0.6;

    private static final int SIZE = 30;
    private static final int ROWS = 3;
    private static final int RUN = 4;

    private final int[] least;

    private Sketch(int[] least) {
        this.least = least;
    }

    public static Sketch of(String text) {
        int[] least = new int[SIZE];
        Arrays.fill(least, Integer.MAX_VALUE);
        int[] words = new int[RUN];
        int n = 0;
        int at = 0;
        while (at < text.length()) {
            int start = at;
            int hash = 17;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                hash = hash * 31 + Character.toLowerCase(text.charAt(at));
                at++;
            }
            if (at > start) {
                words[n++ % RUN] = hash;
                if (n >= RUN) {
                    take(least, words, n);
                }
            } else {
                at++;
            }
        }
        return new Sketch(least);
    }

    private static void take(int[] least, int[] words, int n) {
        long run = 0;
        for (int i = 0; i < RUN; i++) {
            run = run * 1_000_003 + words[(n + i) % RUN];
        }
        for (int i = 0; i < SIZE; i++) {
            int hash = mixed(run + i * 0x9E3779B97F4A7C15L);
            if (hash < least[i]) {
                least[i] = hash;
            }
        }
    }

    /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014), its upper half.
    private static int mixed(long x) {
        long z = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (int) (z >>> 32);
    }

    /// What share of their runs of words two texts have in common, from 0 to 1, within about 0.1.
    public double similarity(Sketch other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < SIZE; i++) {
            same += least[i] == other.least[i] ? 1 : 0;
        }
        return same / (double) SIZE;
    }

    /// Whether the text was too short to have a run of words.
    public boolean isEmpty() {
        return least[0] == Integer.MAX_VALUE;
    }

    /// Keys of which copies share at least one, almost surely: compare only what shares a key.
    public long[] keys() {
        if (isEmpty()) {
            return new long[0];
        }
        long[] keys = new long[SIZE / ROWS];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = i;
            for (int j = 0; j < ROWS; j++) {
                keys[i] = keys[i] * 0x9E3779B97F4A7C15L + least[i * ROWS + j];
            }
        }
        return keys;
    }
}
