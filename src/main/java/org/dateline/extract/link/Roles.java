package org.dateline.extract.link;

import java.util.List;
import java.util.Locale;
import org.dateline.article.Mention.Form;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.extract.knowledge.City;
import org.dateline.extract.knowledge.Country;
import org.dateline.extract.knowledge.Organisation;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/// Reads the offices and occupations that an article gives its persons: before the name, behind it between commas, and
/// with `as`.
final class Roles {
    private final Scene scene;
    private final Words w;
    private final People people;
    private final Owners owners;
    private final Assumed assumed;
    private final Clauses clauses;
    private final Apposed apposed;
    private final Spellings spellings;
    private final TitleSearch search;
    private final SharedPredicates shared;

    Roles(Scene scene, People people, Organisations organisations) {
        this.scene = scene;
        this.w = scene.words;
        this.people = people;
        this.owners = new Owners(scene, organisations);
        this.assumed = new Assumed(scene, owners);
        this.spellings = new Spellings(scene, people);
        this.search = new TitleSearch(scene);
        this.apposed = new Apposed(scene, this, owners);
        this.clauses = new Clauses(scene, this, owners, search);
        this.shared = new SharedPredicates(scene, this, owners, clauses);
    }

    void read() {
        for (Somebody s : people.all) {
            for (Find f : s.finds) {
                before(s, f);
                behind(s, f);
                clauses.appointed(s, f);
                clauses.ledBy(s, f);
                clauses.plainly(s, f);
            }
        }
        shared.read();
        for (Somebody s : people.all) {
            for (Role told : s.row == null ? s.told() : List.<Role>of()) {
                String state = owners.countryOf(told.of());
                if (!state.isEmpty()) {
                    s.reassume(state);
                    s.country = state;
                }
            }
            if (s.country.isEmpty()) {
                s.country =
                        s.roles.isEmpty() ? "" : owners.countryOf(s.roles.get(0).of());
            }
        }
    }

    /// What is told of a person behind a pronoun, once it is known whom that means.
    void readPronouns() {
        for (Find f : List.copyOf(scene.finds)) {
            if (f.form == Form.PRONOUN && f.thing instanceof Somebody s) {
                clauses.toldOf(s, f);
            }
        }
    }

    /// `Kenya's Prime Cabinet Secretary Musalia Mudavadi`; `A spokeswoman for the bank, Ilse Vanderhoeven,`.
    private void before(Somebody s, Find f) {
        TitleSpan t = scene.titleBefore(f.from);
        boolean titled = f.from < f.to
                && scene.knowledge.titles().isHead(w.key[f.from])
                && !isHyphened(f.from)
                && !(s.row != null
                        && Lexicon.RANKS_IN_NAMES.contains(w.key[f.from])
                        && Folding.key(s.row.name()).startsWith(w.key[f.from] + " "));
        if (titled && Lexicon.RANKS.contains(w.key[f.from])) {
            add(s, new TitleSpan(f.from, f.from, f.from), f.from, "");
        }
        if (t == null) {
            apposed.read(s, f, f.from);
            return;
        }
        TitleSpan first = t;
        TitleSpan joined = t;
        for (TitleSpan more = scene.titleBefore(first.from()); more != null; more = scene.titleBefore(first.from())) {
            if (isTitleOfRank(t)) {
                add(s, t, t.to(), "");
            }
            boolean rank = isTitleOfRank(t) || isTitleOfRank(more);
            joined = rank ? more : new TitleSpan(more.from(), joined.to(), more.head());
            first = more;
        }
        String of = owners.before(first.from(), f);
        add(s, joined, joined.to(), of.isEmpty() ? behindName(f) : of, once(first));
        beforeAnd(s, f, first.from() - 1);
        apposed.read(s, f, first.from());
    }

    /// `deputy prime minister and Liberal Democrat leader Nick Clegg`: not `the president and Foreign Minister X`.
    private void beforeAnd(Somebody s, Find f, int last) {
        Find owner = scene.owner(last);
        int and = owner == null ? last : owner.from - 1;
        if (and < 1 || !w.key[and].equals("and") || !w.tight[and] || !w.tight[and - 1]) {
            return;
        }
        TitleSpan t = scene.titleAt(and - 1);
        if (t == null || t.to() != and - 1 || TitleWords.isPlural(scene, t)) {
            return;
        }
        if (t.from() == 0 || !w.key[t.from() - 1].equals("the")) {
            add(s, t, t.to(), owners.before(t.from(), f));
        }
    }

    private boolean isTitleOfRank(TitleSpan t) {
        return Lexicon.RANKS.contains(w.key[t.to()]);
    }

    /// `Aid worker Salima Probe of Sample Relief`.
    private String behindName(Find f) {
        int k = f.to + 1;
        if (k + 1 >= w.count || !w.tight[f.to] || !(w.key[k].equals("of") || w.key[k].equals("from"))) {
            return "";
        }
        int at = w.key[k + 1].equals("the") ? k + 2 : k + 1;
        Find owner = scene.owner(at);
        boolean body = owner != null && owner.from == at && owner.form == Form.NAME && owner.kind != EntityKind.PERSON;
        Find theirs = body && owner != null && w.possessive[owner.to] ? scene.owner(owner.to + 1) : null;
        int named = theirs == null ? at : theirs.from;
        return body ? owners.at(named, named, f) : "";
    }

    /// Whose a title is: what stands before it where only a place stands behind, as in `the government's spokesman in
    /// Kinshasa`.
    String owner(TitleSpan t, Complement c, Find f) {
        if (c.target() < 0) {
            return owners.before(t.from(), f);
        }
        Find target = scene.owner(c.target());
        if (target == null && w.capital[c.target()] && w.key[c.titleEnd() + 1].equals("on")) {
            return owners.before(t.from(), f);
        }
        boolean place = target != null
                && (target.kind == EntityKind.PLACE
                        || target.kind == EntityKind.COUNTRY
                        || target.form == Form.METONYM);
        String link = w.key[c.titleEnd() + 1];
        boolean in = place && link.equals("in");
        boolean sent = (link.equals("to") || (place && link.equals("for"))) && Lexicon.SENT.contains(w.key[t.to()]);
        String before = in || sent ? owners.before(t.from(), f) : "";
        String of = before.isEmpty() ? owners.at(c.target(), c.end(), f) : before;
        return of.isEmpty() ? owners.before(t.from(), f) : of;
    }

    /// What a title is of belongs to it where that names nobody: `head of the presidential guard`.
    int titleEnd(Complement c, String of) {
        boolean named = c.target() < 0 || !of.isEmpty() || w.capital[c.end()] || scene.owner(c.target()) != null;
        boolean part = c.target() >= 0 && scene.owner(c.target()) == null && owners.isPart(c.target(), of);
        boolean whose = c.titleEnd() < c.end() && Lexicon.OF.contains(w.key[c.titleEnd() + 1]);
        return (named && !part) || !whose ? c.titleEnd() : c.end();
    }

    private boolean isHyphened(int i) {
        return w.text.charAt(w.end[i]) == '-';
    }

    /// `Musalia Mudavadi, Kenya's Prime Cabinet Secretary and top diplomat,`; `X, who heads the agency`.
    private void behind(Somebody s, Find f) {
        int k = f.to + 1;
        if (k >= w.count || w.sentence[k] != w.sentence[f.to] || w.possessive[f.to] || w.quoteAfter(f.to)) {
            return;
        }
        boolean comma = w.after(f.to) == ',' || w.after(f.to) == '(';
        boolean aside = comma && f.from > 0 && w.after(f.from - 1) == ',';
        boolean copula = (w.tight[f.to] || aside) && Lexicon.COPULAS.contains(w.key[k]);
        Find state = w.tight[f.to] ? scene.owner(k) : null;
        boolean made = state != null && state.from == k && state.kind == EntityKind.COUNTRY && w.possessive[state.to];
        if (!comma && !copula && !made) {
            return;
        }
        if (copula && ++k >= w.count) {
            return;
        }
        boolean age = comma && Character.isDigit(w.key[k].charAt(0)) && w.after(k) == ',';
        if (age && k + 1 < w.count) {
            k++;
        }
        boolean clause = w.key[k].equals("who") || w.key[k].equals("in") || w.key[k].equals("speaking");
        if (comma && k + 1 < w.count && clause) {
            clauses.read(s, f, k);
            return;
        }
        boolean past = comma && Lexicon.FORMERLY.contains(w.key[k]);
        if (past || (comma && Lexicon.ADVERBS.contains(w.key[k]) && search.isPhraseAt(k + 1))) {
            k++;
        }
        if (k >= w.count) {
            return;
        }
        int called = comma ? clauses.behindCalled(k) : k;
        if (called > k && called + 1 < w.count && w.after(called) == ',') {
            k = called + 1;
        }
        Find nation = scene.owner(k);
        int first = nation != null && isDemonym(nation) && w.tight[nation.to] ? nation.to + 1 : k;
        int title = search.titleFrom(k, copula && !search.isOfficeAt(first));
        TitleSpan t = title < 0 ? null : scene.titleAt(title);
        int who = comma && t == null ? search.whoBehind(k) : -1;
        if (who > 0) {
            clauses.read(s, f, who);
        }
        if (t == null || search.namesAnother(t)) {
            return;
        }
        phrase(s, f, t, past ? "former " : once(t));
    }

    void phrase(Somebody s, Find f, TitleSpan t) {
        phrase(s, f, t, once(t));
    }

    /// @param once what puts the office into the past or the future; empty if nothing does
    void phrase(Somebody s, Find f, TitleSpan t, String once) {
        Complement c = Complement.read(scene, t.to());
        String own = owner(t, c, f);
        int and = c.end() + 1;
        String of = own.isEmpty() && c.end() == t.to() ? behindAnd(t, and, f) : own;
        add(s, t, titleEnd(c, of), of.isEmpty() && c.end() == t.to() ? listed(t.to()) : of, once);
        if (w.tight[c.end()] && clauses.heading(and) > 0) {
            clauses.read(s, f, clauses.heading(and));
        }
        int clause = w.tight[c.end()] ? clauses.behindCalled(and) : w.count;
        if (clause + 1 < w.count && w.key[clause].equals("who")) {
            clauses.read(s, f, clause);
        } else if (and + 1 < w.count && w.tight[c.end()] && w.key[and].equals("and") && w.tight[and]) {
            int next = search.titleFrom(and + 1, false);
            TitleSpan second = next < 0 ? null : scene.titleAt(next);
            if (second != null && !search.namesAnother(second)) {
                Complement more = Complement.read(scene, second.to());
                add(s, second, more.titleEnd(), more.target() >= 0 ? owners.at(more.target(), more.end(), f) : of);
            }
        }
    }

    /// `co-founder and managing principal at Sample Capital`: what the second office is of, the first is of too.
    private String behindAnd(TitleSpan first, int and, Find f) {
        boolean joined = and + 1 < w.count && w.tight[and - 1] && w.key[and].equals("and") && w.tight[and];
        int next = joined ? search.titleFrom(and + 1, false) : -1;
        TitleSpan second = next < 0 ? null : scene.titleAt(next);
        Complement c = second == null || search.namesAnother(second) ? null : Complement.read(scene, second.to());
        Find body = c == null ? null : scene.owner(c.target());
        String code = scene.knowledge.titles().role(w.keys(first.from(), first.to()));
        boolean company = body != null
                && second != null
                && body.kind == EntityKind.ORGANISATION
                && code.startsWith("HO")
                && !Lexicon.GROUP_OFFICES.contains(w.key[second.to()]);
        return c == null || body == null || (!code.isEmpty() && !company) ? "" : owners.at(c.target(), c.end(), f);
    }

    /// `Mara Quill, spokesperson, WHO, Geneva`: the body between commas behind a title.
    private String listed(int last) {
        Find body = w.after(last) == ',' ? scene.owner(last + 1) : null;
        boolean closed = body != null
                && body.from == last + 1
                && body.kind == EntityKind.ORGANISATION
                && body.form == Form.NAME
                && ",.\n)".indexOf(w.after(body.to)) >= 0;
        return closed ? name(body) : "";
    }

    /// `former` in `former Israeli prime minister`: what stands before a possessor and belongs to the title.
    String once(TitleSpan t) {
        Find owner = t.from() == 0 ? null : scene.owner(t.from() - 1);
        int at = owner == null ? -1 : owner.from - 1;
        boolean stands = owner != null
                && at >= 0
                && w.tight[at]
                && !w.possessive[owner.to]
                && owner.kind != EntityKind.PERSON
                && Lexicon.ONCE.contains(w.key[at]);
        return stands ? w.text(at, at).toLowerCase(Locale.ROOT) + " " : "";
    }

    private void add(Somebody s, TitleSpan t, int end, String named) {
        add(s, t, end, named, "");
    }

    void add(Somebody s, TitleSpan t, int end, String named, String once) {
        String one = scene.knowledge.titles().singular(w.key[t.to()]);
        String last = one.isEmpty() ? w.key[t.to()] : one;
        boolean none = Lexicon.NO_ROLES.contains(last)
                && !Folding.key(w.text(t.from(), t.to())).endsWith("first lady");
        if (none || Lexicon.EQUALS.contains(last)) {
            return;
        }
        String of = Lexicon.STATE_OFFICES.contains(last) && owners.isParty(named) ? "" : owners.seat(last, named);
        String title = once + TitleWords.of(scene, t, end);
        Organisation party =
                of.isEmpty() && t.from() < t.to() && w.capital[t.from()] ? owners.lands.party(w.key[t.from()]) : null;
        if (party != null && Lexicon.GROUP_OFFICES.contains(last)) {
            s.addRole(new Role(w.text(t.from() + 1, end).replace('\n', ' '), party.name(), ""));
            return;
        }
        String code = scene.knowledge.titles().role(Folding.key(title));
        spellings.settle(s, code, of.isEmpty() ? owners.lands.countryAround(s.finds.getFirst()) : of);
        String owner = of;
        if (of.isEmpty() && end > t.to() && s.row == null && !Lexicon.MINISTERS.contains(last)) {
            boolean state = Lexicon.STATE_FORCES.contains(w.key[end]);
            owner = !state ? "" : s.country.isEmpty() ? owners.lands.countryAround(s.finds.get(0)) : s.country;
        } else if (of.isEmpty() || (owners.isPerson(of) && s.row != null)) {
            owner = party != null && s.row == null
                    ? party.country()
                    : assumed.of(s, code, w.key[t.from()], last, Folding.key(title));
        } else if (owners.isPerson(of) && last.equals("minister")) {
            owner = owners.countryOf(of);
        }
        if (owner.indexOf('-') == 2) {
            owner = scene.knowledge.country(owner).map(Country::name).orElse(owner);
        }
        if (of.isEmpty()) {
            s.addAssumed(new Role(title, owner, code));
        } else {
            s.addRole(new Role(title, owner.isEmpty() ? of : owner, code));
        }
        if (s.country.isEmpty()) {
            s.country = owners.countryOf(owner);
        }
    }

    static String name(@Nullable Find f) {
        return switch (f == null ? null : f.thing) {
            case Country c -> c.isCountry() ? c.iso2() : c.name();
            case City c -> c.name();
            case Body b -> b.name;
            case Entity e -> e.kind() == EntityKind.COUNTRY ? e.country() : e.name();
            case Organisation o -> o.name();
            case Somebody s -> s.name;
            case null, default -> "";
        };
    }

    static boolean isDemonym(Find f) {
        return f.form == Form.DEMONYM;
    }
}
