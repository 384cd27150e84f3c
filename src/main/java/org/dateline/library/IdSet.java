package org.dateline.library;

/// The ids of all articles, eight bytes each: a million take 16 MB at most.
///
/// Holds a 64-bit hash of each id; among a million articles two share one by chance once in 37 million libraries.
final class IdSet {
    private long[] slots = new long[1 << 12];
    private int count;

    static long hash(String id) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            h = (h ^ id.charAt(i)) * 0x100000001b3L;
        }
        h = (h ^ h >>> 32) * 0x9e3779b97f4a7c15L;
        h ^= h >>> 29;
        return h == 0 ? 1 : h;
    }

    /// Adds a hash; false if it was there.
    boolean add(long hash) {
        if (count * 2 >= slots.length) {
            grow();
        }
        int at = place(hash);
        if (slots[at] == hash) {
            return false;
        }
        slots[at] = hash;
        count++;
        return true;
    }

    boolean contains(long hash) {
        return slots[place(hash)] == hash;
    }

    void remove(long hash) {
        int at = place(hash);
        if (slots[at] != hash) {
            return;
        }
        slots[at] = 0;
        count--;
        int mask = slots.length - 1;
        for (int next = at + 1 & mask; slots[next] != 0; next = next + 1 & mask) {
            long moved = slots[next];
            slots[next] = 0;
            slots[place(moved)] = moved;
        }
    }

    int size() {
        return count;
    }

    private int place(long hash) {
        int mask = slots.length - 1;
        int at = (int) hash & mask;
        while (slots[at] != 0 && slots[at] != hash) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long hash : old) {
            if (hash != 0) {
                slots[place(hash)] = hash;
            }
        }
    }
}
