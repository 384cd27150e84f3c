package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.dateline.extract.knowledge.Country;
import org.dateline.extract.knowledge.Term;
import org.dateline.text.Folding;

/// Finds out whom `the two presidents`, `both leaders` and `the two men` mean: as many as that who were named last and
/// hold such an office; else the holders in the two states named last.
///
/// Says nothing where there are more of them than the text counts.
final class Pairs {
    private static final int REACH = 4;

    private final Scene scene;
    private final Words w;
    private final People people;
    private final Holders holders;

    Pairs(Scene scene, People people, Holders holders) {
        this.scene = scene;
        this.w = scene.words;
        this.people = people;
        this.holders = holders;
    }

    /// @param t an office in the plural with no state beside it
    /// @param title its words as one bears it
    /// @param code its kind
    void read(TitleSpan t, String title, String code) {
        int count = counted(t.from());
        if (count == 0 || !scene.isFree(t.from(), t.to()) || TitleWords.isNotNow(w, t) || !isWhole(t)) {
            return;
        }
        boolean leaders = title.equalsIgnoreCase("leader");
        List<Find> meant = new ArrayList<>();
        Predicate<Somebody> fits = s -> leaders ? leads(s) : holds(s, title, code);
        boolean bare = w.key[t.from() - 1].equals("the");
        if (bare && !LoneSurnames.FIRST.contains(code)) {
            return;
        }
        List<Somebody> named = named(t, fits, count);
        boolean none = people.all.stream().noneMatch(s -> s.lastBefore(t.from()) >= 0 && fits.test(s));
        if (named.size() == count) {
            named.forEach(s -> meant.add(s.nominal(t, "the " + count + " named last who are called so")));
        } else if (none && count == 2 && (leaders || Holders.isLeading(code))) {
            for (String state : states(t)) {
                Term term = leaders ? holders.leader(state) : holders.term(code, state);
                Somebody holder = term == null ? null : holders.of(term);
                if (term != null && holder != null) {
                    meant.add(holder.nominal(t, "terms: " + term.office() + " of " + state + " " + term.term()));
                }
            }
        }
        if (meant.size() == count) {
            scene.addShared(meant);
        } else {
            people.all.forEach(s -> s.finds.removeAll(meant));
        }
    }

    /// `the two men`, `both women`: the two persons of the last sentence that names two.
    void readPlain() {
        for (int i = 1; i < w.count; i++) {
            boolean plain = w.key[i].equals("men") || w.key[i].equals("women");
            int count = plain && !w.key[i - 1].equals("the") && w.tight[i - 1] ? counted(i) : 0;
            if (count == 0 || scene.owner(i) != null) {
                continue;
            }
            TitleSpan t = new TitleSpan(i, i, i);
            List<Somebody> named = named(t, s -> true, count);
            if (named.size() == count) {
                List<Find> meant = new ArrayList<>();
                named.forEach(s -> meant.add(s.nominal(t, "the " + count + " named last")));
                scene.addShared(meant);
            }
        }
    }

    /// How many the words before `from` say: two for `the two`, `both` and a bare `the`; 0 if they are not definite.
    private int counted(int from) {
        int b = from - 1;
        if (b < 0 || !w.tight[b]) {
            return 0;
        }
        return switch (w.key[b]) {
            case "both", "the" -> 2;
            case "two" -> b > 0 && w.tight[b - 1] && w.key[b - 1].equals("the") ? 2 : 0;
            case "three" -> b > 0 && w.tight[b - 1] && w.key[b - 1].equals("the") ? 3 : 0;
            default -> 0;
        };
    }

    /// Whether nothing follows that says of what they are, but `of both countries`.
    private boolean isWhole(TitleSpan t) {
        int next = t.to() + 1;
        if (w.possessive[t.to()] || next >= w.count || !w.tight[t.to()]) {
            return true;
        }
        if (w.key[next].equals("of") && next + 2 < w.count) {
            return w.key[next + 1].equals("both") || w.key[next + 2].equals("two");
        }
        return !Lexicon.COMPLEMENTS.contains(w.key[next]) || w.key[next].equals("in") || w.key[next].equals("on");
    }

    /// Those who fit, in the nearest sentence before a title that names `count` of them at least; empty if it names
    /// more, or one beside them is named since.
    private List<Somebody> named(TitleSpan t, Predicate<Somebody> fits, int count) {
        List<Somebody> before = calledSo(t, count);
        Set<Somebody> since = new LinkedHashSet<>();
        for (int back = 0; back <= REACH; back++) {
            List<Somebody> there = new ArrayList<>();
            for (Somebody s : people.all) {
                if (isNamed(s, w.sentence[t.from()] - back, t.from()) && fits.test(s)) {
                    there.add(s);
                }
            }
            if (there.size() >= count) {
                since.removeAll(there);
                boolean sole = since.isEmpty() || isTold(t, there, since);
                return there.size() == count && sole && !isForeign(t, there) ? there : List.of();
            }
            since.addAll(there);
        }
        since.removeAll(before);
        boolean sole = since.isEmpty() || isTold(t, before, since);
        return sole && !isForeign(t, before) ? before : List.of();
    }

    /// Those whom the same word meant before: `the presidents of the United States and Russia`.
    private List<Somebody> calledSo(TitleSpan t, int count) {
        List<Somebody> last = List.of();
        for (TitleSpan other : scene.titles) {
            if (other.to() < t.from() && w.key[other.to()].equals(w.key[t.to()])) {
                List<Somebody> meant = new ArrayList<>();
                for (Somebody s : people.all) {
                    if (s.finds.stream().anyMatch(f -> f.form == Form.NOMINAL && f.from == other.from())) {
                        meant.add(s);
                    }
                }
                last = meant.size() == count ? meant : last;
            }
        }
        return last;
    }

    private boolean isNamed(Somebody s, int sentence, int before) {
        for (Find f : s.finds) {
            if (f.to < before && w.sentence[f.to] == sentence && f.form != Form.PRONOUN) {
                return true;
            }
        }
        return false;
    }

    /// Whether the title's sentence names a state of one of them and of none of the others: `The Kremlin wants a
    /// meeting of the two presidents`.
    private boolean isTold(TitleSpan t, List<Somebody> meant, Set<Somebody> others) {
        Set<String> states = statesOf(t, f -> true);
        return meant.stream().anyMatch(s -> states.contains(s.country))
                && others.stream().noneMatch(s -> states.contains(s.country));
    }

    /// Whether a government of the title's sentence is none of theirs.
    private boolean isForeign(TitleSpan t, List<Somebody> meant) {
        Set<String> governments = statesOf(t, f -> f.form == Form.METONYM);
        return governments.stream().anyMatch(g -> meant.stream().noneMatch(s -> s.country.equals(g)));
    }

    private Set<String> statesOf(TitleSpan t, Predicate<Find> fits) {
        Set<String> states = new LinkedHashSet<>();
        for (Find f : scene.finds) {
            if (w.sentence[f.to] == w.sentence[t.from()] && !state(f).isEmpty() && fits.test(f)) {
                states.add(state(f));
            }
        }
        return states;
    }

    /// Whether the article or the tables call somebody so.
    private boolean holds(Somebody s, String title, String code) {
        if (!code.isEmpty() && s.row != null && holders.held(s.row, code) != null) {
            return true;
        }
        String key = Folding.key(title);
        for (Role role : s.roles) {
            String called = Folding.key(role.title());
            boolean same = called.equals(key) || called.endsWith(" " + key);
            if (same && !called.startsWith("former") && !called.contains("vice ") && !called.contains("deputy ")) {
                return true;
            }
        }
        return false;
    }

    private boolean leads(Somebody s) {
        boolean first = s.row != null && (holders.held(s.row, "HOS") != null || holders.held(s.row, "HOG") != null);
        return first
                || s.roles.stream()
                        .anyMatch(r -> r.title().toLowerCase(Locale.ROOT).endsWith("leader"));
    }

    /// The two states that a sentence before the title pairs last, `Russia and Ukraine`; none if the title's own
    /// sentence names a third.
    private Set<String> states(TitleSpan t) {
        Find best = null;
        Set<String> pair = Set.of();
        for (Find f : scene.finds) {
            int and = f.to + 1;
            boolean before = f.kind == EntityKind.COUNTRY && f.to < t.from() && (best == null || f.from > best.from);
            boolean joined = before && and + 1 < w.count && w.tight[f.to] && w.key[and].equals("and") && w.tight[and];
            Find second = joined ? scene.owner(w.key[and + 1].equals("the") ? and + 2 : and + 1) : null;
            if (second != null && !state(f).isEmpty() && !state(second).isEmpty() && !state(f).equals(state(second))) {
                best = f;
                pair = new LinkedHashSet<>(List.of(state(f), state(second)));
            }
        }
        return pair.containsAll(statesOf(t, f -> true)) ? pair : Set.of();
    }

    private static String state(Find f) {
        return f.thing instanceof Country c && c.isCountry() ? c.iso2() : "";
    }
}
