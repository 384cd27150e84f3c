package org.dateline.extract.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The closed sets of words that the linker's rules speak of, from words.tsv: one word of one set a line.
public final class WordSets {
    private static final Map<String, Set<String>> ALL = read(Table.resource("words.tsv"));

    private WordSets() {}

    /// The words of a set, as keys; immutable.
    ///
    /// @throws IllegalArgumentException if the table has no such set
    public static Set<String> of(String set) {
        Set<String> words = ALL.get(set);
        if (words == null) {
            throw new IllegalArgumentException("words.tsv has no set " + set);
        }
        return words;
    }

    /// The names of all sets.
    static Set<String> names() {
        return ALL.keySet();
    }

    private static Map<String, Set<String>> read(Table t) {
        int[] c = t.columns("set", "word");
        Map<String, Set<String>> sets = new HashMap<>();
        for (String[] r : t.rows()) {
            sets.computeIfAbsent(r[c[0]], k -> new HashSet<>()).add(r[c[1]]);
        }
        sets.replaceAll((name, words) -> Set.copyOf(words));
        return Map.copyOf(sets);
    }
}
