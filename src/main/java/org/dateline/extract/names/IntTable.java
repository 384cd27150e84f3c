package org.dateline.extract.names;

/// A fixed map from hashes to small numbers, in two arrays, by open addressing. Zero stands for nothing.
final class IntTable {
    private final int[] keys;
    private final int[] values;
    private final int mask;

    IntTable(int size) {
        int capacity = Integer.highestOneBit(Math.max(8, size * 2 - 1)) << 1;
        keys = new int[capacity];
        values = new int[capacity];
        mask = capacity - 1;
    }

    void put(int key, int value) {
        int k = key == 0 ? 1 : key;
        int at = k & mask;
        while (keys[at] != 0 && keys[at] != k) {
            at = (at + 1) & mask;
        }
        keys[at] = k;
        values[at] = value;
    }

    /// The number stored for `key`, or 0.
    int get(int key) {
        int k = key == 0 ? 1 : key;
        int at = k & mask;
        while (keys[at] != 0) {
            if (keys[at] == k) {
                return values[at];
            }
            at = (at + 1) & mask;
        }
        return 0;
    }
}
