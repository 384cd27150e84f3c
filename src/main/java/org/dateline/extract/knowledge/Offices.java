package org.dateline.extract.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Terms by the office they are of; the tables are gone through when the first office of each is asked for. Any thread.
final class Offices {
    private final Index leading;
    private final Index others;

    Offices(TermLines leading, TermLines others) {
        this.leading = new Index(leading);
        this.others = new Index(others);
    }

    /// The terms of a kind of office, by its code, of a country or organisation.
    List<Term> of(String role, String of) {
        Index index = Terms.MINOR.contains(role) ? others : leading;
        return index.get().getOrDefault(key(role, of), List.of());
    }

    private static final class Index {
        private final TermLines lines;
        private volatile @Nullable Map<String, List<Term>> byOffice;

        Index(TermLines lines) {
            this.lines = lines;
        }

        Map<String, List<Term>> get() {
            Map<String, List<Term>> all = byOffice;
            if (all == null) {
                all = index(lines.all());
                byOffice = all;
            }
            return all;
        }
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
