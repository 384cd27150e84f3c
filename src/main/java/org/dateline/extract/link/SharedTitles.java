package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.dateline.extract.knowledge.Country;
import org.dateline.extract.knowledge.Term;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/// Reads titles that several persons share: `the presidents of Uganda and Rwanda`, `the two foreign secretaries,
/// Nirupama
/// Rao and Salman Bashir`, `her French counterpart Bruno Le Maire`.
final class SharedTitles {
    private static final int REACH = 1;

    private final Scene scene;
    private final Words w;
    private final People people;

    SharedTitles(Scene scene, People people) {
        this.scene = scene;
        this.w = scene.words;
        this.people = people;
    }

    void read() {
        for (TitleSpan t : scene.titles) {
            if (Lexicon.EQUALS.contains(w.key[t.to()])) {
                equal(t);
            } else {
                plural(t);
            }
        }
    }

    private void plural(TitleSpan t) {
        String singular = singular(w.key[t.to()]);
        if (singular.isEmpty()) {
            return;
        }
        String head = t.from() == t.to() ? "" : w.text(t.from(), t.to() - 1) + " ";
        String last = w.capital[t.to()] ? w.text.charAt(w.start[t.to()]) + singular.substring(1) : singular;
        String title = (head + last).replace('\n', ' ');
        String code = scene.knowledge.titles().role(Folding.key(title));
        Set<String> states = states(t);
        List<Somebody> named = named(t);
        for (Somebody s : named) {
            Term term = term(s, code);
            s.addAssumed(new Role(
                    title, term == null ? states.size() == 1 ? states.iterator().next() : "" : term.of(), code));
        }
        for (Somebody s : states.isEmpty() || code.isEmpty() ? List.<Somebody>of() : people.all) {
            Term term = term(s, code);
            if (term != null && states.contains(term.of()) && !named.contains(s)) {
                s.addAssumed(new Role(title, term.of(), code));
            }
        }
    }

    /// The title of one: `foreign ministers` is `minister`; empty if the word is no plural of a title.
    private String singular(String last) {
        String one = last.endsWith("ies")
                ? last.substring(0, last.length() - 3) + "y"
                : last.endsWith("s") && !last.endsWith("ss") ? last.substring(0, last.length() - 1) : "";
        return !one.isEmpty() && scene.knowledge.titles().isHead(one) ? one : "";
    }

    /// The countries right before a title or behind its `of`.
    private Set<String> states(TitleSpan t) {
        Set<String> all = new LinkedHashSet<>();
        for (int i = t.from() - 1; i >= 0 && i > t.from() - 6; ) {
            Find f = scene.owner(i);
            if (f != null && f.thing instanceof Country c && c.isCountry() && f.form != Form.METONYM) {
                all.add(c.iso2());
                i = f.from - 1;
            } else if (w.key[i].equals("and")) {
                i--;
            } else {
                break;
            }
        }
        int i = t.to() + 1;
        if (i < w.count && w.tight[t.to()] && w.key[i].equals("of")) {
            for (i++; i < w.count && w.sentence[i] == w.sentence[t.to()]; ) {
                Find f = scene.owner(i);
                if (f != null && f.thing instanceof Country c && c.isCountry()) {
                    all.add(c.iso2());
                    i = f.to + 1;
                } else if (w.key[i].equals("and") || w.key[i].equals("the") || w.key[i].equals("both")) {
                    i++;
                } else {
                    break;
                }
            }
        }
        return all;
    }

    /// The persons listed behind a title: `Presidents A and B`, `ministers, A, B and C`.
    private List<Somebody> named(TitleSpan t) {
        List<Somebody> all = new ArrayList<>();
        int i = t.to() + 1;
        boolean begins = w.tight[t.to()] || w.after(t.to()) == ',';
        while (begins && i < w.count && w.sentence[i] == w.sentence[t.to()]) {
            Find f = scene.owner(i);
            if (f != null && f.kind == EntityKind.PERSON && f.form == Form.NAME && f.thing instanceof Somebody s) {
                all.add(s);
                i = f.to + 1;
                begins = w.after(f.to) == ',' || (i < w.count && w.tight[f.to] && w.key[i].equals("and"));
            } else if (w.key[i].equals("and") && !all.isEmpty()) {
                i++;
            } else {
                break;
            }
        }
        return all.size() > 1 ? all : List.of();
    }

    /// The term under which a person holds a kind of office on the article's day.
    private @Nullable Term term(Somebody s, String code) {
        if (s.row == null || code.isEmpty()) {
            return null;
        }
        for (Term term : s.row.terms()) {
            if (term.role().equals(code) && (!scene.isDated() || term.mayCover(scene.date))) {
                return term;
            }
        }
        return null;
    }

    /// `told his counterpart Kang Kyung-wha`: who holds the same office as the one named before.
    private void equal(TitleSpan t) {
        Find f = scene.owner(t.to() + 1);
        boolean beside = f != null && (w.tight[t.to()] || w.after(t.to()) == ',') && f.form == Form.NAME;
        if (!beside || f == null || !(f.thing instanceof Somebody s)) {
            return;
        }
        Find state = t.from() > 0 ? scene.owner(t.from() - 1) : null;
        Role same = null;
        int at = -1;
        for (Somebody other : people.all) {
            for (Role role : other == s ? List.<Role>of() : other.roles) {
                int last = lastBefore(other, t.from());
                boolean near = last >= 0 && w.sentence[t.from()] - w.sentence[last] <= REACH;
                if (near && last > at && isOfState(role)) {
                    same = role;
                    at = last;
                }
            }
        }
        if (same == null) {
            return;
        }
        Term term = term(s, same.code());
        if (term != null) {
            s.addAssumed(new Role(same.title(), term.of(), same.code()));
        } else if (s.row == null && state != null && state.thing instanceof Country c && c.isCountry()) {
            s.addAssumed(new Role(same.title(), c.iso2(), same.code()));
            s.country = s.country.isEmpty() ? c.iso2() : s.country;
        }
    }

    private static boolean isOfState(Role role) {
        return !role.code().isEmpty()
                && role.of().length() == 2
                && !role.title().toLowerCase(Locale.ROOT).startsWith("former");
    }

    private int lastBefore(Somebody s, int word) {
        int last = -1;
        for (Find f : s.finds) {
            last = f.to < word ? Math.max(last, f.to) : last;
        }
        return last;
    }
}
