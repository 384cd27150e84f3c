package org.dateline.extract.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Terms by the office they are of; the tables are gone through when the first office of each is asked for. Any thread.
final class Offices {
    private final TermLines leading;
    private final TermLines others;
    private volatile @Nullable Map<String, List<Term>> byLeading;
    private volatile @Nullable Map<String, List<Term>> byOthers;

    Offices(TermLines leading, TermLines others) {
        this.leading = leading;
        this.others = others;
    }

    /// The terms of a kind of office, by its code, of a country or organisation.
    List<Term> of(String role, String of) {
        String key = key(role, of);
        if (Terms.MINOR.contains(role)) {
            Map<String, List<Term>> all = byOthers;
            if (all == null) {
                all = index(others.all());
                byOthers = all;
            }
            return all.getOrDefault(key, List.of());
        }
        Map<String, List<Term>> all = byLeading;
        if (all == null) {
            all = index(leading.all());
            byLeading = all;
        }
        return all.getOrDefault(key, List.of());
    }

    static Map<String, List<Term>> index(List<Term> terms) {
        Map<String, List<Term>> all = new HashMap<>();
        for (Term term : terms) {
            String key = key(term.role(), term.of());
            List<Term> held = all.get(key);
            if (held == null) {
                held = new ArrayList<>(4);
                all.put(key, held);
            }
            held.add(term);
        }
        return all;
    }

    static String key(String role, String of) {
        return role.concat(" ").concat(of);
    }
}
