package org.dateline.extract.link;

import org.dateline.extract.knowledge.Person;
import org.dateline.extract.knowledge.Term;
import org.dateline.text.Folding;

/// Knows somebody again whose name the tables spell otherwise, `Ram Chandra Paudel` and `Ram Chandra Poudel`, where the
/// article says the office and the tables say who held it that day.
final class Spellings {
    private static final int FAR = 2;

    private final Scene scene;
    private final People people;

    Spellings(Scene scene, People people) {
        this.scene = scene;
        this.people = people;
    }

    /// @param code of a leading office; any other is left alone
    /// @param of whose it is
    void settle(Somebody s, String code, String of) {
        if (s.row != null || !Holders.isLeading(code) || of.isEmpty() || !scene.isDated()) {
            return;
        }
        for (Term term : scene.knowledge.holders(code, of, scene.date)) {
            Person row = scene.knowledge.person(term.person()).orElse(null);
            boolean free = row != null && people.all.stream().noneMatch(o -> o.row == row);
            if (row != null && free && isSame(s.key, row)) {
                s.row = row;
                s.name = row.name();
                s.country = row.country();
                for (Find f : s.finds) {
                    f.entity = s.id();
                    f.why = "persons: " + row.key() + ", spelled otherwise, who was " + term.office();
                }
                return;
            }
        }
    }

    private static boolean isSame(String key, Person row) {
        return isNear(key, Folding.key(row.name()))
                || row.aliases().stream().anyMatch(a -> isNear(key, Folding.key(a)));
    }

    /// Whether all words of two names but one are the same, and that one begins alike and differs in two letters at
    /// most.
    static boolean isNear(String a, String b) {
        String[] x = a.split(" ");
        String[] y = b.split(" ");
        if (x.length != y.length || x.length < 2) {
            return false;
        }
        int other = -1;
        for (int i = 0; i < x.length; i++) {
            if (!x[i].equals(y[i])) {
                if (other >= 0) {
                    return false;
                }
                other = i;
            }
        }
        return other < 0
                || (x[other].length() > FAR * 2
                        && x[other].charAt(0) == y[other].charAt(0)
                        && distance(x[other], y[other]) <= FAR);
    }

    /// How many letters must be changed, added or left out.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
