package org.dateline.extract.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keeps others off names of storms, ships and operations: `Cyclone Marisol`, and `Marisol` after it.
final class NoNames {
    private NoNames() {}

    static void find(Scene scene) {
        Words w = scene.words;
        Set<String> named = new HashSet<>();
        for (int i = 0; i + 1 < w.count; i++) {
            boolean sea = w.shout[i] && Lexicon.SHIPS.contains(w.key[i]);
            if ((sea || Lexicon.STORMS.contains(w.key[i]))
                    && w.tight[i]
                    && w.capital[i + 1]
                    && scene.owner(i + 1) == null) {
                int j = i + 1;
                boolean ship = sea;
                while (ship && j + 1 < w.count && w.tight[j] && w.capital[j + 1]) {
                    j++;
                }
                int from = w.capital[i] ? i : i + 1;
                scene.add(new Find(from, j, null, List.of(), "a " + w.key[i]));
                named.add(w.keys(i + 1, j));
            }
        }
        for (int i = 0; !named.isEmpty() && i < w.count; i++) {
            if (w.capital[i] && scene.owner(i) == null && named.contains(w.key[i])) {
                scene.add(new Find(i, i, null, List.of(), "as earlier"));
            }
        }
    }
}
