package org.dateline.extract.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A tree of word sequences: finds the longest known name that begins at a word, one step a word.
///
/// Words are keys as [org.dateline.text.Folding#key] makes them. Filled once, then read by any thread.
///
/// @param <T> what a name stands for
public final class Phrases<T> {
    /// Not a node: no name goes on like this.
    public static final int NONE = -1;
    /// Where every name begins.
    public static final int ROOT = 0;

    private static final int SIEVE_BITS = 20;

    private final Map<String, Integer> words = new HashMap<>(1 << 16);
    /// A bit for each hash that a word has: most words of a text are in no name and need not be looked for in the map.
    private final long[] sieve = new long[1 << SIEVE_BITS - 6];
    private long[] steps = new long[1 << 17];
    private int[] targets = new int[1 << 17];
    private int used;
    private int nodes = 1;
    private final List<List<T>> at = new ArrayList<>(List.of(List.of()));

    public Phrases() {
        Arrays.fill(steps, -1);
    }

    /// Adds a name, given as its key: words with single spaces.
    public void add(String key, T thing) {
        int node = ROOT;
        for (int from = 0; from < key.length(); ) {
            int to = key.indexOf(' ', from);
            to = to < 0 ? key.length() : to;
            String word = from == 0 && to == key.length() ? key : key.substring(from, to);
            Integer number = words.get(word);
            if (number == null) {
                number = number(word);
                words.put(word, number);
            }
            node = grow(node, number);
            from = to + 1;
        }
        if (node == ROOT) {
            return;
        }
        List<T> known = at.get(node);
        if (known.isEmpty()) {
            at.set(node, List.of(thing));
        } else if (!known.contains(thing)) {
            List<T> more = new ArrayList<>(known);
            more.add(thing);
            at.set(node, more);
        }
    }

    private int number(String word) {
        int bit = bit(word);
        sieve[bit >>> 6] |= 1L << bit;
        return words.size();
    }

    private static int bit(String word) {
        return word.hashCode() * 0x9E3779B1 >>> 32 - SIEVE_BITS;
    }

    /// The number of a word, [#NONE] if no name has it.
    public int word(String key) {
        int bit = bit(key);
        if ((sieve[bit >>> 6] >>> bit & 1) == 0) {
            return NONE;
        }
        Integer word = words.get(key);
        return word == null ? NONE : word;
    }

    /// The node after one more word, [#NONE] where no name goes on so.
    public int step(int node, int word) {
        if (node == NONE || word == NONE) {
            return NONE;
        }
        int slot = slot(((long) node << 32) | word);
        return steps[slot] == -1 ? NONE : targets[slot];
    }

    /// What the names ending at a node stand for; empty where none does.
    public List<T> at(int node) {
        return at.get(node);
    }

    /// What a name given as its key stands for.
    public List<T> find(String key) {
        int node = ROOT;
        for (String word : key.split(" ")) {
            node = step(node, word(word));
        }
        return node == NONE ? List.of() : at.get(node);
    }

    private int grow(int node, int word) {
        long step = ((long) node << 32) | word;
        int slot = slot(step);
        if (steps[slot] != -1) {
            return targets[slot];
        }
        if (2 * ++used > steps.length) {
            rehash();
            slot = slot(step);
        }
        steps[slot] = step;
        targets[slot] = nodes++;
        at.add(List.of());
        return targets[slot];
    }

    private int slot(long step) {
        int mask = steps.length - 1;
        int slot = (int) ((step * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (steps[slot] != -1 && steps[slot] != step) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void rehash() {
        long[] oldSteps = steps;
        int[] oldTargets = targets;
        steps = new long[oldSteps.length * 2];
        targets = new int[steps.length];
        Arrays.fill(steps, -1);
        for (int i = 0; i < oldSteps.length; i++) {
            if (oldSteps[i] != -1) {
                int slot = slot(oldSteps[i]);
                steps[slot] = oldSteps[i];
                targets[slot] = oldTargets[i];
            }
        }
    }
}
