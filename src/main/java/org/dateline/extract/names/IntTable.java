package org.dateline.extract.names;

/// A fixed map from hashes to small numbers, key and number side by side in one array, by open addressing. Zero stands
/// for nothing.
final class IntTable {
    private final long[] entries;
    private final int mask;

    IntTable(int size) {
        int capacity = Integer.highestOneBit(Math.max(8, size * 2 - 1)) << 1;
        entries = new long[capacity];
        mask = capacity - 1;
    }

    void put(int key, int value) {
        int k = key == 0 ? 1 : key;
        int at = k & mask;
        while (entries[at] != 0 && key(entries[at]) != k) {
            at = (at + 1) & mask;
        }
        entries[at] = (long) k << 32 | value & 0xFFFFFFFFL;
    }

    private static int key(long entry) {
        return (int) (entry >>> 32);
    }

    /// The number stored for `key`, or 0.
    int get(int key) {
        int k = key == 0 ? 1 : key;
        int at = k & mask;
        while (entries[at] != 0) {
            if (key(entries[at]) == k) {
                return (int) entries[at];
            }
            at = (at + 1) & mask;
        }
        return 0;
    }
}
