package org.dateline.extract.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The words that the rules of this package speak of: each set is named by the class that uses it and by the constant
/// there, whose comment says what it is for.
final class Lexicon {
    private static final Map<String, Set<String>> SETS = read();

    private Lexicon() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sets = new HashMap<>();
        for (String[] row : Rows.of("words.tsv")) {
            sets.computeIfAbsent(row[0], s -> new HashSet<>()).add(row[1]);
        }
        sets.replaceAll((name, words) -> Set.copyOf(words));
        return Map.copyOf(sets);
    }

    /// Fails where the table has no such set.
    static Set<String> of(String set) {
        Set<String> words = SETS.get(set);
        if (words == null) {
            throw new IllegalArgumentException("words.tsv has no set " + set);
        }
        return words;
    }
}
