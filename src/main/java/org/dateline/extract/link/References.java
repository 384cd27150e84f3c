package org.dateline.extract.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.dateline.extract.knowledge.Country;
import org.dateline.extract.knowledge.Term;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/// Follows what is named by a noun or a pronoun: `the minister`, `the Russian foreign minister`, `the company`, `she`.
///
/// In doubt it stays silent. Only an office with its country can bring in someone the article does not name: the holder
/// on the article's day.
final class References {
    private static final int REACH = 6;

    private final Scene scene;
    private final Words w;
    private final People people;
    private final Organisations organisations;
    private final Holders holders;
    private final Leaders leaders;

    References(Scene scene, People people, Holders holders, Organisations organisations) {
        this.scene = scene;
        this.w = scene.words;
        this.people = people;
        this.organisations = organisations;
        this.holders = holders;
        this.leaders = new Leaders(scene, people, holders);
    }

    void follow() {
        for (TitleSpan t : scene.titles) {
            title(t);
        }
        boolean quoted = false;
        for (int i = 0; i < w.count; i++) {
            quoted = isQuoted(i, quoted);
            if (!quoted && scene.owner(i) == null) {
                if (isPersonal(w.key[i])) {
                    pronoun(i);
                } else if (isDefinite(i) && !w.capital[i]) {
                    noun(i);
                }
            }
        }
    }

    private boolean isDefinite(int i) {
        return i > 0 && w.key[i - 1].equals("the") && w.tight[i - 1];
    }

    private void title(TitleSpan t) {
        int next = t.to() + 1;
        Find named = scene.owner(next);
        boolean bearer = w.tight[t.to()]
                && next < w.count
                && (w.isUpper(next) || isPart(next) || (named != null && named.kind == EntityKind.PERSON));
        if (bearer || !scene.isFree(t.from(), t.to()) || TitleWords.isPlural(scene, t) || TitleWords.isNotNow(w, t)) {
            return;
        }
        Find owner = owner(t);
        boolean behind = owner != null && owner.from > t.to();
        Somebody meant = isDefinite(t.from()) && owner == null ? bearer(t) : null;
        String why = meant == null ? "" : "the last one called so";
        if (meant == null && isDefinite(t.from()) && owner == null && isOpen(t)) {
            meant = officeHolder(t);
            why = meant == null ? "" : "holds this office on the article's day";
        }
        if (meant == null && owner != null && owner.thing instanceof Country c && c.isCountry()) {
            meant = bearerOf(t, c.iso2());
            why = meant == null ? "" : "bears this office in the article";
            boolean definite = behind ? isDefinite(t.from()) : isDeterminedOwner(owner) && isOpen(t);
            if (meant == null && definite) {
                Term term = holders.term(code(t), c.iso2());
                meant = term == null ? null : holders.of(term);
                why = term == null ? "" : "terms: " + term.office() + " of " + c.iso2() + " " + term.term();
            }
        }
        if (meant == null && owner != null && owner.thing instanceof Country c && c.isCountry() && isOpen(t)) {
            boolean definite = !behind && isDeterminedOwner(owner);
            Term term = definite ? leaders.ofState(t, owner, c.iso2()) : null;
            meant = term == null ? null : holders.of(term);
            why = term == null ? "" : "terms: " + term.office() + " of " + c.iso2() + " " + term.term();
        }
        if (meant == null && owner != null && owner.thing instanceof Body b && b.row != null && isOpen(t)) {
            meant = bearerOf(t, b.name);
            Term led = isDeterminedOwner(owner) ? leaders.ofBody(t, b.row) : null;
            Term term = meant == null ? led == null ? holders.term(code(t), b.name) : led : null;
            meant = term == null ? meant : holders.of(term);
            why = term == null ? "bears this office in the article" : "terms: " + term.office() + " of " + b.name;
        }
        if (meant == null) {
            meant = untitled(t, owner);
            if (meant != null) {
                scene.add(meant.nominal(t, "the only one named before, who is not called anything else"));
                return;
            }
        }
        if (meant != null && !meant.isNamedIn(w, w.sentence[t.from()])) {
            scene.add(meant.nominal(t, why));
            called(meant, t);
        }
    }

    /// `X said sixty. The Russian deputy foreign minister had met`: the only person of the sentence before, where the
    /// article calls them nothing else; their office from there on.
    private @Nullable Somebody untitled(TitleSpan t, @Nullable Find owner) {
        boolean state = owner != null && owner.thing instanceof Country c && c.isCountry() && owner.to == t.from() - 1;
        int first = owner != null && state ? owner.from - 1 : t.from() - 1;
        boolean opens = first >= 0 && w.opens(first) && w.key[first].equals("the") && w.tight[first];
        if (!opens || (owner != null && !state) || !isOpen(t) || t.from() == t.to() || Holders.isLeading(code(t))) {
            return null;
        }
        Somebody one = null;
        for (Somebody s : people.all) {
            for (Find f : s.finds) {
                boolean before = f.form == Form.NAME && w.sentence[f.to] == w.sentence[first] - 1;
                if (before && one != null && one != s) {
                    return null;
                }
                one = before ? s : one;
            }
        }
        String of = owner != null && owner.thing instanceof Country c ? c.iso2() : "";
        boolean fits =
                one != null && one.roles.isEmpty() && (one.country.isEmpty() || of.isEmpty() || of.equals(one.country));
        if (one == null || !fits) {
            return null;
        }
        one.addRole(new Role(TitleWords.of(scene, t, t.to()), of.isEmpty() ? one.country : of, code(t)));
        one.country = one.country.isEmpty() ? of : one.country;
        return one;
    }

    /// `to the` in `the secretary to the Treasury`: another office than the one of that word.
    private boolean isPart(int i) {
        return w.key[i].equals("to") && w.tight[i] && i + 1 < w.count && w.key[i + 1].equals("the");
    }

    /// An office by which the article calls its holder is one of the person's roles.
    private void called(Somebody s, TitleSpan t) {
        String title = w.text(t.from(), t.to()).replace('\n', ' ');
        String code = scene.knowledge.titles().role(Folding.key(title));
        Term term = s.row == null || !Holders.isLeading(code) ? null : holders.held(s.row, code);
        if (term != null) {
            s.addAssumed(new Role(title, term.of(), code));
        }
    }

    /// The one person named shortly before who holds the office on the article's day.
    private @Nullable Somebody officeHolder(TitleSpan t) {
        String code = code(t);
        if (!Holders.isLeading(code) || !scene.isDated()) {
            return null;
        }
        Somebody one = null;
        for (Somebody s : people.all) {
            int at = s.lastBefore(t.from());
            boolean near = at >= 0 && w.sentence[t.from()] - w.sentence[at] <= REACH;
            if (near && s.row != null && holders.held(s.row, code) != null) {
                if (one != null) {
                    return null;
                }
                one = s;
            }
        }
        return one;
    }

    private String code(TitleSpan t) {
        return scene.knowledge.titles().role(w.keys(t.from(), t.to()));
    }

    /// Whose office it is: `the Russian foreign minister`, `Russia's foreign minister`, `the foreign minister of
    /// Russia`.
    private @Nullable Find owner(TitleSpan t) {
        int before = t.from() - 1;
        if (before >= 0 && (w.tight[before] || w.possessive[before]) && scene.owner(before) != null) {
            return scene.owner(before);
        }
        int of = t.to() + 1;
        boolean linked = of + 1 < w.count && w.tight[t.to()] && w.key[of].equals("of") && w.tight[of];
        Find behind = linked ? scene.owner(w.key[of + 1].equals("the") ? of + 2 : of + 1) : null;
        boolean apposed =
                behind != null && w.after(behind.to) == ',' && w.isUpper(Math.min(behind.to + 1, w.count - 1));
        boolean named = behind != null && w.tight[behind.to] && w.isUpper(behind.to + 1);
        return behind != null && behind.form == Form.NAME && !apposed && !named ? behind : null;
    }

    /// `the Russian foreign minister` or `Russia's foreign minister`, not `a Russian foreign minister`.
    private boolean isDeterminedOwner(Find owner) {
        return w.possessive[owner.to] || (owner.from > 0 && w.key[owner.from - 1].equals("the"));
    }

    /// Whether what follows is not the name after a comma.
    private boolean isOpen(TitleSpan t) {
        int next = t.to() + 1;
        boolean apposed = w.after(t.to()) == ',' && next < w.count && w.isUpper(next);
        boolean of = w.tight[t.to()] && next < w.count && (w.key[next].equals("of") || w.key[next].equals("for"));
        return !apposed && !of;
    }

    /// Who was last called by a title with this head.
    private @Nullable Somebody bearer(TitleSpan t) {
        String head = w.keys(t.from(), t.to());
        Somebody best = null;
        int bestAt = -1;
        boolean tie = false;
        for (Somebody s : people.all) {
            for (Role r : s.roles) {
                String title = Folding.key(r.title());
                if (isCalled(title, head)) {
                    int at = s.lastBefore(t.from());
                    if (at > bestAt) {
                        tie = bestAt >= 0 && w.sentence[at] == w.sentence[bestAt];
                        best = s;
                        bestAt = at;
                    }
                }
            }
        }
        boolean far = bestAt < 0 || w.sentence[t.from()] - w.sentence[bestAt] > REACH;
        return far || tie ? null : best;
    }

    /// `acting president` is called the president, `deputy prime minister` never the prime minister.
    private static boolean isCalled(String title, String head) {
        if (!title.endsWith(" " + head)) {
            return title.equals(head);
        }
        for (String word :
                title.substring(0, title.length() - head.length() - 1).split(" ")) {
            if (Lexicon.BELOW.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Somebody bearerOf(TitleSpan t, String country) {
        String head = w.keys(t.from(), t.to());
        for (Somebody s : people.all) {
            for (Role r : s.roles) {
                String title = Folding.key(r.title());
                if (r.of().equals(country) && isCalled(title, head)) {
                    return s;
                }
            }
        }
        return null;
    }

    private static boolean isPersonal(String key) {
        return switch (key) {
            case "he", "she", "him", "his", "her" -> true;
            default -> false;
        };
    }

    /// The only person of this sentence before the pronoun, else the only one of the sentence before.
    private void pronoun(int i) {
        for (int back = 0; back <= 1; back++) {
            Set<Somebody> candidates = new LinkedHashSet<>();
            for (Find f : scene.finds) {
                boolean there = f.to < i && w.sentence[f.to] == w.sentence[i] - back && f.kind == EntityKind.PERSON;
                if (there && f.form != Form.PRONOUN && f.thing instanceof Somebody s) {
                    candidates.add(s);
                } else if (there && f.thing == null) {
                    return;
                }
            }
            if (candidates.size() == 1) {
                Somebody s = candidates.iterator().next();
                if (!s.mayBe(w.key[i])) {
                    return;
                }
                Find find = new Find(i, i, EntityKind.PERSON, List.of(), "the only person named shortly before");
                find.form = Form.PRONOUN;
                find.thing = s;
                find.entity = s.id();
                scene.add(find);
                return;
            }
            if (!candidates.isEmpty()) {
                return;
            }
        }
    }

    private void noun(int i) {
        int head = i;
        while (head + 1 < w.count && w.tight[head] && head < i + 2 && Lexicon.DOMAINS.contains(w.key[head])) {
            head++;
        }
        String noun = w.key[head];
        boolean kind =
                Lexicon.ORG_NOUNS.contains(noun) || Lexicon.ORG_CORES.contains(noun) || Lexicon.BODIES.contains(noun);
        boolean domain = head > i;
        boolean goesOn = w.tight[head] && head + 1 < w.count && w.key[head + 1].equals("of");
        Find meant = kind && !goesOn && scene.isFree(i, head) ? organisations.meantBy(noun, i) : null;
        if (meant != null && isCompound(head)) {
            return;
        }
        if (domain && meant != null && !(" " + w.keys(meant.from, meant.to) + " ").contains(" " + w.key[i] + " ")) {
            return;
        }
        if (meant == null || w.sentence[i] - w.sentence[meant.to] > REACH || !(meant.thing instanceof Body body)) {
            return;
        }
        Find find = new Find(i, head, EntityKind.ORGANISATION, List.of(), "the last one that is a " + noun);
        find.form = Form.NOMINAL;
        find.thing = body;
        scene.add(find);
    }

    /// `group` in `the group stage`, `party` in `the party leader`: not that body, or not it alone.
    private boolean isCompound(int i) {
        if (!w.tight[i] || i + 1 >= w.count || w.capital[i + 1]) {
            return false;
        }
        String next = w.key[i + 1];
        return Lexicon.COMPOUND_ENDS.contains(next) || scene.knowledge.titles().isHead(next);
    }

    /// Whether word `i` stands inside quotation marks.
    private boolean isQuoted(int i, boolean before) {
        boolean quoted = before;
        for (int at = i == 0 ? 0 : w.end[i - 1]; at < w.start[i]; at++) {
            quoted = switch (w.text.charAt(at)) {
                case '“' -> true;
                case '”', '\n' -> false;
                case '"' -> !quoted;
                default -> quoted;
            };
        }
        return quoted;
    }
}
