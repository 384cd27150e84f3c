package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.dateline.extract.knowledge.Country;
import org.dateline.extract.knowledge.Term;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/// Reads titles that several persons share: `the presidents of Uganda and Rwanda`, `the two foreign secretaries,
/// Nirupama Rao and Salman Bashir`, `her French counterpart Bruno Le Maire`.
final class SharedTitles {
    private static final int REACH = 1;

    private final Scene scene;
    private final Words w;
    private final People people;
    private final Holders holders;
    private final Pairs pairs;
    /// Plural titles that neither name their bearers nor their states.
    private final List<TitleSpan> open = new ArrayList<>();

    SharedTitles(Scene scene, People people, Holders holders) {
        this.scene = scene;
        this.w = scene.words;
        this.people = people;
        this.holders = holders;
        this.pairs = new Pairs(scene, people, holders);
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

    /// Whom `the two presidents` means: after all others are known.
    void readPairs() {
        for (TitleSpan t : open) {
            String title = TitleWords.of(scene, t, t.to());
            pairs.read(t, title, scene.knowledge.titles().role(Folding.key(title)));
        }
        pairs.readPlain();
    }

    private void plural(TitleSpan t) {
        if (!TitleWords.isPlural(scene, t)) {
            return;
        }
        String title = TitleWords.of(scene, t, t.to());
        String code = scene.knowledge.titles().role(Folding.key(title));
        TitledStates states = TitledStates.read(scene, t);
        Map<Somebody, String> named = named(Math.max(t.to(), states.to()));
        String only = states.codes().size() == 1 ? states.codes().iterator().next() : "";
        boolean ofState =
                Lexicon.STATE_OFFICES.contains(scene.knowledge.titles().singular(w.key[t.to()]));
        List<Somebody> inOrder = List.copyOf(named.keySet());
        List<String> each = List.copyOf(states.codes());
        named.forEach((s, of) -> {
            Term term = term(s, code);
            String own = only.isEmpty() && ofState ? s.country : only;
            if (each.size() > 1) {
                boolean theirs = s.country.isEmpty() && each.size() == inOrder.size();
                own = theirs ? each.get(inOrder.indexOf(s)) : each.contains(s.country) ? s.country : "";
            }
            s.addAssumed(new Role(title, !of.isEmpty() ? of : term == null ? own : term.of(), code));
        });
        if (named.isEmpty() && states.codes().isEmpty()) {
            open.add(t);
        }
        if (named.isEmpty() && isDefinite(states.from())) {
            if (states.codes().isEmpty()) {
                alluded(t, title, code);
            } else if (states.codes().size() > 1) {
                holders(t, title, code, states.codes());
            }
        }
        for (Somebody s : states.codes().isEmpty() || code.isEmpty() ? List.<Somebody>of() : people.all) {
            Term term = term(s, code);
            if (term != null && states.codes().contains(term.of()) && !named.containsKey(s)) {
                s.addAssumed(new Role(title, term.of(), code));
            }
        }
    }

    /// `the presidents of Russia and the United States`: who holds the office in each, where the sentence does not name
    /// them.
    private void holders(TitleSpan t, String title, String code, Set<String> states) {
        boolean leaders = t.from() == t.to() && title.equalsIgnoreCase("leader");
        if (!scene.isFree(t.from(), t.to()) || TitleWords.isNotNow(w, t)) {
            return;
        }
        List<Find> meant = new ArrayList<>();
        for (String state : states) {
            Term term = leaders ? holders.leader(state) : holders.term(code, state);
            Somebody holder = term == null ? null : holders.of(term);
            if (term != null && holder != null && !holder.isNamedIn(w, w.sentence[t.from()])) {
                meant.add(holder.nominal(t, "terms: " + term.office() + " of " + state + " " + term.term()));
            }
        }
        scene.addShared(meant);
    }

    /// `the presidents were in the same room`: those named beside it who hold the office, if they are two or more.
    private void alluded(TitleSpan t, String title, String code) {
        List<Somebody> holders = new ArrayList<>();
        for (Somebody s : people.all) {
            boolean near = s.finds.stream()
                    .anyMatch(f -> f.form == Form.NAME && Math.abs(w.sentence[f.from] - w.sentence[t.to()]) <= REACH);
            if (near && term(s, code) != null) {
                holders.add(s);
            }
        }
        for (Somebody s : holders.size() > 1 ? holders : List.<Somebody>of()) {
            Term term = term(s, code);
            s.addAssumed(new Role(title, term == null ? "" : term.of(), code));
        }
    }

    /// Whether `the` or `the two` stands before a word.
    private boolean isDefinite(int from) {
        int b = from - 1;
        if (b > 0 && w.tight[b] && (w.key[b].equals("two") || w.key[b].equals("three"))) {
            b--;
        }
        return b >= 0 && w.tight[b] && w.key[b].equals("the");
    }

    /// The persons listed behind a title, and of what each is said to be: `Presidents A and B`, `ministers, A, B and
    /// C`, `chiefs, A of X and B of Y`.
    private Map<Somebody, String> named(int last) {
        Map<Somebody, String> all = new LinkedHashMap<>();
        int i = last + 1;
        boolean begins = w.tight[last] || w.after(last) == ',';
        while (begins && i < w.count && w.sentence[i] == w.sentence[last]) {
            Find f = scene.owner(i);
            if (f != null && f.kind == EntityKind.PERSON && f.form == Form.NAME && f.thing instanceof Somebody s) {
                Find body = bodyBehind(f);
                int end = body == null ? f.to : body.to;
                all.put(s, body == null ? "" : Roles.name(body));
                i = end + 1;
                begins = w.after(end) == ',' || (i < w.count && w.tight[end] && w.key[i].equals("and"));
            } else if (w.key[i].equals("and") && !all.isEmpty()) {
                i++;
            } else {
                break;
            }
        }
        return all.size() > 1 ? all : Map.of();
    }

    private @Nullable Find bodyBehind(Find person) {
        int of = person.to + 1;
        if (of + 2 >= w.count || !w.tight[person.to] || !w.key[of].equals("of")) {
            return null;
        }
        Find body = scene.owner(w.key[of + 1].equals("the") ? of + 2 : of + 1);
        return body != null && body.form == Form.NAME && body.kind != EntityKind.PERSON ? body : null;
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

    /// `told his counterpart Kang Kyung-wha`, `his counterpart at UBS, Colm Kelleher`: who holds the same office as the
    /// one named before.
    private void equal(TitleSpan t) {
        Find body = bodyAt(t.to() + 1);
        int end = body == null ? t.to() : body.to;
        Find f = scene.owner(end + 1);
        boolean beside = f != null && (w.tight[end] || w.after(end) == ',') && f.form == Form.NAME;
        if (!beside || f == null || !(f.thing instanceof Somebody s)) {
            return;
        }
        Role same = lastRole(t, s, body != null);
        if (body != null) {
            if (same != null) {
                s.addAssumed(new Role(same.title(), Roles.name(body), same.code()));
            }
            return;
        }
        Find state = t.from() > 0 ? scene.owner(t.from() - 1) : null;
        if (byTerms(t, s) || same == null) {
            return;
        }
        Term term = term(s, same.code());
        if (term != null) {
            s.addAssumed(new Role(same.title(), term.of(), same.code()));
        } else if (state != null && state.thing instanceof Country c && c.isCountry() && isOf(s, c)) {
            s.addAssumed(new Role(same.title(), c.iso2(), same.code()));
            s.country = s.country.isEmpty() ? c.iso2() : s.country;
        }
    }

    /// The organisation of `at UBS`; null if none stands here.
    private @Nullable Find bodyAt(int i) {
        boolean at =
                i + 1 < w.count && w.tight[i - 1] && w.tight[i] && (w.key[i].equals("at") || w.key[i].equals("from"));
        Find body = at ? scene.owner(w.key[i + 1].equals("the") ? i + 2 : i + 1) : null;
        return body != null && body.kind == EntityKind.ORGANISATION ? body : null;
    }

    /// The office of the person named last before a word for an equal; null if none is told.
    private @Nullable Role lastRole(TitleSpan t, Somebody s, boolean ofBody) {
        Role same = null;
        int at = -1;
        for (Somebody other : people.all) {
            for (Role role : other == s ? List.<Role>of() : other.roles) {
                int last = other.lastBefore(t.from());
                boolean near = last >= 0 && w.sentence[t.from()] - w.sentence[last] <= REACH;
                if (near && last > at && (ofBody ? role.of().length() > 2 : isOfState(role))) {
                    same = role;
                    at = last;
                }
            }
        }
        return same;
    }

    /// `France's Michel Barnier and his British counterpart Jack Straw`: the office that both hold on the article's
    /// day.
    private boolean byTerms(TitleSpan t, Somebody s) {
        List<Term> terms = s.row == null || !scene.isDated() ? List.of() : s.row.terms();
        for (Somebody other : people.all) {
            int last = other.lastBefore(t.from());
            if (other == s || other.row == null || last < 0 || w.sentence[t.from()] != w.sentence[last]) {
                continue;
            }
            for (Term mine : terms) {
                Term theirs = mine.mayCover(scene.date) && Lexicon.EQUAL_OFFICES.contains(mine.role())
                        ? term(other, mine.role())
                        : null;
                if (theirs != null) {
                    s.addAssumed(new Role(told(other, mine), mine.of(), mine.role()));
                    other.addAssumed(new Role(office(theirs), theirs.of(), theirs.role()));
                    return true;
                }
            }
        }
        return false;
    }

    /// The office in the words the article has for the other's, else in plain ones.
    private static String told(Somebody other, Term term) {
        for (Role role : other.roles) {
            if (role.code().equals(term.role())) {
                return role.title();
            }
        }
        return office(term);
    }

    private static String office(Term term) {
        return switch (term.role()) {
            case "FM" -> term.of().equals("GB") ? "foreign secretary" : "foreign minister";
            case "DEF" -> "defence minister";
            case "FIN" -> "finance minister";
            case "HOG" -> "prime minister";
            default -> "president";
        };
    }

    private static boolean isOf(Somebody s, Country c) {
        return s.row == null || s.country.equals(c.iso2());
    }

    private static boolean isOfState(Role role) {
        return (!role.code().isEmpty() || Folding.key(role.title()).endsWith("ambassador"))
                && role.of().length() == 2
                && !role.title().toLowerCase(Locale.ROOT).startsWith("former");
    }
}
