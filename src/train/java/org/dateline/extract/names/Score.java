package org.dateline.extract.names;

import java.util.Locale;
import java.util.Set;

/// Counts of names right, found and wanted, for each kind, and what follows from them.
final class Score {
    /// A name in a text: from and to in any unit, and its kind.
    record Name(int from, int to, int kind) {}

    private static final String[] KINDS = {"PER", "LOC", "ORG"};
    private final int[] right = new int[3];
    private final int[] found = new int[3];
    private final int[] wanted = new int[3];

    void count(Set<Name> gold, Set<Name> guess) {
        for (Name g : guess) {
            found[g.kind]++;
            right[g.kind] += gold.contains(g) ? 1 : 0;
        }
        for (Name g : gold) {
            wanted[g.kind]++;
        }
    }

    private static double f1(int right, int found, int wanted) {
        return found + wanted == 0 ? 0 : 200.0 * right / (found + wanted);
    }

    private static int sum(int[] counts) {
        return counts[0] + counts[1] + counts[2];
    }

    double all() {
        return f1(sum(right), sum(found), sum(wanted));
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "%5.1f | %5.1f | %5.1f",
                all(),
                100.0 * sum(right) / Math.max(1, sum(found)),
                100.0 * sum(right) / Math.max(1, sum(wanted))));
        for (int k = 0; k < KINDS.length; k++) {
            out.append(String.format(Locale.ROOT, " | %5.1f", f1(right[k], found[k], wanted[k])));
        }
        return out.toString();
    }
}
