package org.dateline.search;

/// Numbers for 64-bit keys, from 0 in the order they were first seen. It only grows; any thread.
final class Keys {
    private long[] keys = new long[1 << 12];
    private int[] numbers = new int[1 << 12];
    private int size;

    synchronized int number(long key) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int at = place(keys, numbers, key);
        if (numbers[at] == 0) {
            keys[at] = key;
            numbers[at] = ++size;
        }
        return numbers[at] - 1;
    }

    synchronized int size() {
        return size;
    }

    private static int place(long[] keys, int[] numbers, long key) {
        int mask = keys.length - 1;
        int at = (int) (key ^ key >>> 32) & mask;
        while (numbers[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] more = new long[keys.length * 2];
        int[] moreNumbers = new int[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (numbers[i] != 0) {
                int at = place(more, moreNumbers, keys[i]);
                more[at] = keys[i];
                moreNumbers[at] = numbers[i];
            }
        }
        keys = more;
        numbers = moreNumbers;
    }
}
