package org.dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Knows near copies of texts as they come. One thread at a time; 250 bytes a text.
public final class Copies {
    private static final int EMPTY = -1;

    private final List<String> ids = new ArrayList<>();
    private final List<Sketch> sketches = new ArrayList<>();
    /// The first text of its group, for each text.
    private final List<String> heads = new ArrayList<>();
    private long[] keys = new long[1 << 12];
    private int[] first = filled(1 << 12);
    private int taken;

    private static int[] filled(int size) {
        int[] all = new int[size];
        Arrays.fill(all, EMPTY);
        return all;
    }

    /// Remembers a text.
    ///
    /// @return the id of the first text that it is a copy of, empty if it is of none
    public String add(String id, Sketch sketch) {
        String head = "";
        int number = ids.size();
        for (long key : sketch.keys()) {
            int near = put(key, number);
            if (near >= 0 && head.isEmpty() && sketches.get(near).similarity(sketch) >= Sketch.COPY) {
                head = heads.get(near);
            }
        }
        ids.add(id);
        sketches.add(sketch);
        heads.add(head.isEmpty() ? id : head);
        return head;
    }

    public int size() {
        return ids.size();
    }

    /// The text that has had this key before, or -1; then it is `number`'s from now on.
    private int put(long key, int number) {
        if (2 * taken >= keys.length) {
            grow();
        }
        int at = slot(key, keys, first);
        if (first[at] == EMPTY) {
            keys[at] = key;
            first[at] = number;
            taken++;
            return EMPTY;
        }
        return first[at];
    }

    private static int slot(long key, long[] keys, int[] first) {
        int at = Long.hashCode(key * 0x9E3779B97F4A7C15L) & keys.length - 1;
        while (first[at] != EMPTY && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        int[] moreFirst = filled(keys.length * 2);
        for (int i = 0; i < keys.length; i++) {
            if (first[i] != EMPTY) {
                int at = slot(keys[i], moreKeys, moreFirst);
                moreKeys[at] = keys[i];
                moreFirst[at] = first[i];
            }
        }
        keys = moreKeys;
        first = moreFirst;
    }
}
