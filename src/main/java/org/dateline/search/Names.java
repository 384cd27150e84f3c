package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.text.Folding;

/// Who is called what: from the names and aliases in the index to entity ids and back.
///
/// Learned from the terms of each new segment. A name that no article uses any more may stay until the index is next
/// opened; its id then matches nothing. Any thread.
final class Names {
    static final String GAP = "\u001f";
    static final String CANONICAL = "=";
    static final String ALIAS = "~";

    private final Keys seen = new Keys();
    private final List<String> folded = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final Map<String, int[]> byWord = new HashMap<>();
    private final Map<String, List<String>> labels = new HashMap<>();

    void learn(LeafReader segment) throws IOException {
        Terms terms = segment.terms(Fields.NAME);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            learn(term.utf8ToString());
        }
    }

    private synchronized void learn(String term) {
        int known = seen.size();
        if (seen.number(Fields.key(term)) < known) {
            return;
        }
        int gap = term.indexOf(GAP);
        String id = term.substring(0, gap);
        String name = term.substring(gap + 2);
        if (term.startsWith(CANONICAL, gap + 1)) {
            labels.computeIfAbsent(id, i -> new ArrayList<>(1)).add(name);
        }
        int number = folded.size();
        String key = Folding.key(name);
        folded.add(key);
        ids.add(id);
        for (String word : new TreeSet<>(Arrays.asList(key.split(" ")))) {
            int[] numbers = byWord.getOrDefault(word, new int[0]);
            numbers = Arrays.copyOf(numbers, numbers.length + 1);
            numbers[numbers.length - 1] = number;
            byWord.put(word, numbers);
        }
    }

    /// Canonical names that an id goes by; usually one.
    synchronized List<String> labels(String id) {
        return List.copyOf(labels.getOrDefault(id, List.of()));
    }

    /// The ids of all that may be meant by a name: it, or whole words of it, is what they are called.
    synchronized Set<String> find(String name, Query.Form form, Set<EntityKind> kinds) {
        if (Dimension.isEntityId(name)) {
            return Set.of(name);
        }
        Set<String> found = new TreeSet<>();
        if (kinds.contains(EntityKind.COUNTRY) && name.matches("[A-Z]{2}")) {
            found.add(Entity.country(name));
        }
        String key = Folding.key(name);
        if (key.isEmpty()) {
            return found;
        }
        String last = key.substring(key.lastIndexOf(' ') + 1);
        switch (form) {
            case EXACT -> collect(last, call -> (" " + call + " ").contains(" " + key + " "), kinds, found);
            case PREFIX ->
                byWord.keySet().stream()
                        .filter(word -> word.startsWith(last))
                        .forEach(word -> collect(word, call -> (" " + call).contains(" " + key), kinds, found));
            case FUZZY -> {
                int limit = edits(key);
                byWord.keySet().stream()
                        .filter(word -> Distance.between(word, last, limit) <= limit)
                        .forEach(word -> collect(word, call -> near(call, key, limit), kinds, found));
            }
        }
        return found;
    }

    static int edits(String word) {
        return word.length() < 4 ? 1 : 2;
    }

    /// Whether some words of `call`, as many as `key` has, are nearly `key`.
    private static boolean near(String call, String key, int limit) {
        String[] words = call.split(" ");
        int count = key.split(" ").length;
        for (int i = 0; i + count <= words.length; i++) {
            String part = String.join(" ", Arrays.asList(words).subList(i, i + count));
            if (Distance.between(part, key, limit) <= limit) {
                return true;
            }
        }
        return false;
    }

    private void collect(String word, Predicate<String> fits, Set<EntityKind> kinds, Set<String> found) {
        for (int number : byWord.getOrDefault(word, new int[0])) {
            if (kinds.contains(Entity.kindOf(ids.get(number))) && fits.test(folded.get(number))) {
                found.add(ids.get(number));
            }
        }
    }
}
