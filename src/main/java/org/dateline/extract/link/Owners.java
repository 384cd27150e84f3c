package org.dateline.extract.link;

import java.util.List;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.dateline.extract.knowledge.City;
import org.dateline.extract.knowledge.Country;
import org.dateline.extract.knowledge.Known;
import org.dateline.text.Folding;

/// Finds out whose an office is: `Kenya's`, `its`, `the commission's`, `of the bank`.
final class Owners {
    /// Within how many sentences before this one somebody is remembered.
    private static final int REACH = 2;

    private static final Find NOBODY = new Find(-1, -1, EntityKind.PERSON, List.of(), "");

    private final Scene scene;
    private final Words w;
    private final Organisations organisations;
    /// Which countries and regions the article is about.
    final Lands lands;

    Owners(Scene scene, Organisations organisations) {
        this.scene = scene;
        this.w = scene.words;
        this.organisations = organisations;
        this.lands = new Lands(scene);
    }

    /// What stands before a title and owns it, as the name for [Role#of]; empty if nothing does.
    ///
    /// @param title first word of the title
    /// @param person who bears it: never their own owner
    String before(int title, Find person) {
        int b = title - 1;
        while (b >= 0 && w.tight[b] && (Lexicon.EPITHETS.contains(w.key[b]) || isPartisan(b))) {
            b--;
        }
        b = beforeAdjectives(b);
        if (b < 0 || w.sentence[b] != w.sentence[title] || !(w.tight[b] || w.possessive[b])) {
            return "";
        }
        Find owner = scene.owner(b);
        boolean theirs = owner != null
                && Roles.isDemonym(owner)
                && owner.from > 0
                && w.tight[owner.from - 1]
                && (w.key[owner.from - 1].equals("its") || w.key[owner.from - 1].equals("their"));
        if (theirs && owner != null) {
            String body = antecedent(owner.from - 1, false, person, "founder");
            return body.isEmpty() ? name(owner) : body;
        }
        Find seat = owner != null && isOfParty(owner, title) ? scene.owner(owner.from - 1) : null;
        if (seat != null && seat != person && w.possessive[seat.to]) {
            return name(seat);
        }
        if (owner != null && owner != person) {
            return isWhere(owner) ? "" : name(owner);
        }
        return switch (w.key[b]) {
            case "its", "their" -> antecedent(b, false, person, last(title));
            case "his", "her" -> antecedent(b, true, person, "");
            case "whose" -> lastBefore(b);
            default -> w.possessive[b] && !w.capital[b] ? possessor(b, person) : "";
        };
    }

    /// Over what stands between a possessor and its title: `its newly chosen leader`.
    private int beforeAdjectives(int last) {
        int b = last;
        for (int more = 0; more < 2 && b > 0 && w.tight[b] && !w.capital[b] && scene.owner(b) == null; more++) {
            if (!Complement.isNoun(w.key[b]) || w.possessive[b]) {
                break;
            }
            b--;
        }
        boolean owned = b >= 0 && b < last && (Lexicon.POSSESSIVES.contains(w.key[b]) || w.possessive[b]);
        return owned ? b : last;
    }

    /// `In London deputy prime minister X`: where it is said, not whose office it is.
    private boolean isWhere(Find owner) {
        boolean city = owner.kind == EntityKind.PLACE && !w.possessive[owner.to];
        return city
                && owner.from > 0
                && w.tight[owner.from - 1]
                && w.opens(owner.from - 1)
                && Lexicon.PLACE_BEFORE.contains(w.key[owner.from - 1]);
    }

    private boolean isPartisan(int i) {
        return w.capital[i] && scene.owner(i) == null && Lexicon.PARTY_ADJECTIVES.contains(w.key[i]);
    }

    /// `Labour` in `London's Labour mayor`: what the office is of stands before it.
    private boolean isOfParty(Find owner, int title) {
        return owner.from > 0
                && !w.possessive[owner.to]
                && isParty(Roles.name(owner))
                && !Lexicon.GROUP_OFFICES.contains(last(title));
    }

    /// Whom `the commission's` or `the government's` means.
    private String possessor(int b, Find person) {
        String meant = nominal(b, person);
        if (!meant.isEmpty() || !Lexicon.LANDS.contains(w.key[b])) {
            return meant;
        }
        return person.thing instanceof Somebody s && !s.country.isEmpty() ? s.country : lands.mainCountry();
    }

    /// What a word after `of` or `for` names.
    String at(int k, int end, Find person) {
        Find owner = scene.owner(k);
        Find bearer = w.tight[end] ? scene.owner(end + 1) : null;
        if (bearer != null && bearer != person && bearer.kind == EntityKind.PERSON && bearer.form == Form.NAME) {
            return name(bearer);
        }
        if (owner != null) {
            if (owner.to < end
                    && owner.kind != EntityKind.PERSON
                    && (w.possessive[owner.to] || Roles.isDemonym(owner))) {
                String meant = Roles.isDemonym(owner) ? nominal(end, person) : name(owner);
                return meant.isEmpty() ? w.text(owner.from, end) : meant;
            }
            return owner == person ? "" : name(owner);
        }
        if (w.isUpper(k)) {
            if (k == end && Lexicon.PARTY_ADJECTIVES.contains(w.key[k])) {
                return "";
            }
            return w.text(k, end).replace('\n', ' ');
        }
        String named = nominal(end, person);
        String meant = named.isEmpty() ? possessed(k, person) : named;
        if (!meant.isEmpty()) {
            return meant;
        }
        if (Lexicon.LANDS.contains(w.key[end])) {
            return lands.mainCountry();
        }
        if (Lexicon.TOWNS.contains(w.key[end])) {
            return lands.datelineCity();
        }
        return Lexicon.BODIES.contains(w.key[end]) ? w.text(from(k, end), end) : "";
    }

    /// Whose `its works council`, `his guard` and `the bloc's commission` are.
    String possessed(int k, Find person) {
        int b = k - 1;
        while (b > 0 && w.tight[b] && !w.possessive[b] && !w.capital[b] && Complement.isNoun(w.key[b])) {
            b--;
        }
        if (b < 0 || !(w.tight[b] || w.possessive[b]) || scene.owner(b) != null) {
            return "";
        }
        boolean its = w.key[b].equals("its") || w.key[b].equals("their");
        boolean his = (w.key[b].equals("his") || w.key[b].equals("her")) && !Lexicon.LANDS.contains(w.key[k]);
        if (his) {
            return antecedent(b, true, person, "");
        }
        return its ? antecedent(b, false, person, "boss") : w.possessive[b] ? nominal(b, person) : "";
    }

    /// Whether what an office is of is only a part of `of`: `head of its works council`.
    boolean isPart(int noun, String of) {
        Find whole = organisations.meantBy(w.key[noun], noun);
        return !of.isEmpty() && whole == null && !possessed(noun, NOBODY).isEmpty();
    }

    private int from(int k, int end) {
        int at = Math.min(k, end);
        while (at > 0 && w.tight[at - 1] && !w.capital[at - 1] && (Lexicon.DOMAINS.contains(w.key[at - 1]))) {
            at--;
        }
        return at;
    }

    /// What a find names, as a role has it.
    String name(Find f) {
        if (f.kind == EntityKind.PERSON && !(f.thing instanceof Somebody)) {
            return "";
        }
        String name = Roles.name(f);
        return name.isEmpty() ? w.text(f.from, f.to).replace('\n', ' ') : name;
    }

    /// The last word of the title that word `i` belongs to.
    private String last(int i) {
        TitleSpan t = scene.titleAt(i);
        return t == null ? "" : w.key[t.to()];
    }

    /// What is named right before `whose`.
    private String lastBefore(int at) {
        Find f = at > 0 ? scene.owner(at - 1) : null;
        return f == null ? "" : name(f);
    }

    /// Whom `its` or `his` means: what was named last, before this sentence's own person.
    ///
    /// @param office the last word of the title, which says what it can be of
    private String antecedent(int at, boolean human, Find person, String office) {
        boolean ofGroup = Lexicon.GROUP_OFFICES.contains(office);
        boolean ofBody = Lexicon.BODY_OFFICES.contains(office);
        Find best = null;
        for (Find f : scene.finds) {
            boolean kind = human
                    ? f.kind == EntityKind.PERSON && f.thing instanceof Somebody
                    : f.kind == EntityKind.ORGANISATION || (f.kind == EntityKind.COUNTRY && !ofBody);
            boolean near = f.to < at && w.sentence[f.to] >= w.sentence[at] - REACH;
            if (kind
                    && near
                    && f != person
                    && f.thing != person.thing
                    && (best == null || (ofGroup ? f.from > best.from : better(f, best)))) {
                best = f;
            }
        }
        return best == null ? "" : name(best);
    }

    /// What stands first in the nearest sentence, a demonym last.
    private boolean better(Find a, Find b) {
        if (w.sentence[a.to] != w.sentence[b.to]) {
            return w.sentence[a.to] > w.sentence[b.to];
        }
        boolean named = a.kind == EntityKind.ORGANISATION && b.kind == EntityKind.COUNTRY && Roles.isDemonym(b);
        boolean worse = b.kind == EntityKind.ORGANISATION && a.kind == EntityKind.COUNTRY && Roles.isDemonym(a);
        return named || (!worse && a.from < b.from);
    }

    /// Whom `the commission` or `the bank` means: the organisation before that is one.
    private String nominal(int noun, Find person) {
        Find f = organisations.meantBy(w.key[noun], noun);
        return f == null || f == person ? "" : name(f);
    }

    /// `New York` as what a senator or governor is of is the state, not the city.
    String seat(String title, String of) {
        for (Find f : Lexicon.STATE_SEATS.contains(title) ? scene.finds : List.<Find>of()) {
            if (f.thing instanceof City c && c.name().equals(of)) {
                for (Known k : f.known) {
                    if (k.thing() instanceof Country region && region.kind().equals("region")) {
                        return region.name();
                    }
                }
            }
        }
        return of;
    }

    boolean isParty(String name) {
        for (Find f : scene.finds) {
            if (f.thing instanceof Body b && b.name.equals(name)) {
                return b.row != null
                        ? b.row.type().equals("party")
                        : Folding.key(name).endsWith("party");
            }
        }
        return false;
    }

    /// Whether who leads it is a leader, not a head: a party, a movement, fighters, a state.
    boolean isGroup(String name) {
        for (Find f : scene.finds) {
            if (f.thing instanceof Body b && b.name.equals(name)) {
                String type = b.row == null ? "" : b.row.type();
                return isParty(name)
                        || type.equals("movement")
                        || type.endsWith(" group")
                        || type.equals("trade union")
                        || (b.row == null && Lexicon.GROUP_ENDS.contains(last(b)));
            }
        }
        return name.length() == 2;
    }

    private static String last(Body b) {
        String key = Folding.key(b.name);
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    boolean isPerson(String name) {
        for (Find f : scene.finds) {
            if (f.thing instanceof Somebody s && s.name.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /// The country of what a role is of; empty if not known.
    String countryOf(String of) {
        if (of.isEmpty()) {
            return "";
        }
        if (of.length() == 2) {
            return of;
        }
        for (Find f : scene.finds) {
            if (f.kind != null && name(f).equals(of)) {
                return switch (f.thing) {
                    case Country c -> c.isCountry() ? c.iso2() : c.parent();
                    case City c -> c.country();
                    case Body b -> b.isNational() ? b.country : "";
                    case Somebody s -> s.country;
                    case null, default -> "";
                };
            }
        }
        return "";
    }
}
