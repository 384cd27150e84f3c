package org.dateline.extract.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keeps others off names of storms, ships and operations: `Cyclone Marisol`, and `Marisol` after it.
final class NoNames {
    /// Within how many words a report says who wrote it.
    private static final int CREDIT = 12;

    private static final String DASHES = "-\u2013\u2014";

    private NoNames() {}

    static void find(Scene scene) {
        Words w = scene.words;
        Set<String> named = new HashSet<>();
        for (int i = 0; i + 1 < w.count; i++) {
            if (!w.tight[i] || !w.capital[i + 1] || scene.owner(i + 1) != null) {
                continue;
            }
            boolean sea = w.shout[i] && Lexicon.SHIPS.contains(w.key[i]);
            boolean ship = !w.capital[i] && Lexicon.SHIP_NOUNS.contains(w.key[i]);
            if ((sea || ship || Lexicon.STORMS.contains(w.key[i])) && !Lexicon.CALENDAR.contains(w.key[i + 1])) {
                int j = i + 1;
                while ((sea || ship) && j + 1 < w.count && w.tight[j] && w.capital[j + 1]) {
                    j++;
                }
                int from = w.capital[i] ? i : i + 1;
                scene.add(new Find(from, j, null, List.of(), "a " + w.key[i]));
                named.add(w.keys(i + 1, j));
            }
        }
        for (String name : named) {
            again(scene, name);
        }
        credit(scene);
    }

    /// `LIMA (Sample Wire) - `: who wrote the report, not who is in it.
    private static void credit(Scene scene) {
        Words w = scene.words;
        for (int i = 1; i < w.count && i < CREDIT && w.sentence[i] == w.sentence[0]; i++) {
            int j = i;
            while (j + 1 < w.count && j < i + 3 && w.tight[j] && w.capital[j + 1]) {
                j++;
            }
            boolean inside = w.capital[i] && w.text.charAt(w.start[i] - 1) == '(' && w.after(j) == ')';
            int dash = w.end[j] + 1;
            while (inside && dash < w.text.length() && w.text.charAt(dash) == ' ') {
                dash++;
            }
            if (inside && dash < w.text.length() && DASHES.indexOf(w.text.charAt(dash)) >= 0) {
                scene.add(new Find(i, j, null, List.of(), "the agency of the report"));
                return;
            }
        }
    }

    private static void again(Scene scene, String name) {
        Words w = scene.words;
        int more = 0;
        for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
            more++;
        }
        for (int i = 0; i + more < w.count; i++) {
            if (w.capital[i] && scene.isFree(i, i + more) && w.keys(i, i + more).equals(name)) {
                scene.add(new Find(i, i + more, null, List.of(), "as earlier"));
            }
        }
    }
}
