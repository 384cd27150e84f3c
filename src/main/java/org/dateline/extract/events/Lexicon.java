package org.dateline.extract.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The words that the rules of this package speak of: each set is named by the class that uses it and by the constant
/// there, whose comment says what it is for; a set that several classes use is named by what its words are.
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

    /// The words of all these sets. Fails where the table lacks one, or where a word stands in two of them: each word
    /// is said once.
    static Set<String> of(String... sets) {
        Set<String> all = new HashSet<>();
        int size = 0;
        for (String set : sets) {
            Set<String> words = SETS.get(set);
            if (words == null) {
                throw new IllegalArgumentException("words.tsv has no set " + set);
            }
            all.addAll(words);
            size += words.size();
        }
        if (all.size() < size) {
            throw new IllegalArgumentException("a word stands in two of " + String.join(", ", sets));
        }
        return Set.copyOf(all);
    }
}
