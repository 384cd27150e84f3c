package org.dateline.extract.link;

import java.util.Arrays;
import java.util.HashSet;

/// Says whether two forms of a name can be one person's.
final class SamePerson {
    private SamePerson() {}

    /// Whether two names of several words, given as keys, are forms of one person's name: one has all words of the
    /// other, an initial stands for its word, or the family name comes first.
    static boolean isSame(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        String[] x = a.split(" ");
        String[] y = b.split(" ");
        if (x.length > y.length) {
            return isSame(b, a);
        }
        if (x.length < 2) {
            return false;
        }
        boolean ends = x[x.length - 1].equals(y[y.length - 1]);
        if (ends && fits(x[0], y[0])) {
            return x.length <= 2 || covers(x, y);
        }
        if (y.length > x.length && (b.endsWith(" " + a) || b.startsWith(a + " "))) {
            return true;
        }
        boolean turned =
                x.length == y.length && new HashSet<>(Arrays.asList(x)).equals(new HashSet<>(Arrays.asList(y)));
        return turned || (ends && covers(x, y) && x.length > 2);
    }

    private static boolean fits(String a, String b) {
        return a.equals(b) || (a.length() == 1 && b.startsWith(a)) || (b.length() == 1 && a.startsWith(b));
    }

    /// Whether every word of `x` stands for a word of `y`, in order.
    private static boolean covers(String[] x, String[] y) {
        int j = 0;
        for (String word : x) {
            while (j < y.length && !fits(word, y[j])) {
                j++;
            }
            if (j++ >= y.length) {
                return false;
            }
        }
        return true;
    }
}
