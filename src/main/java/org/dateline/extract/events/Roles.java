package org.dateline.extract.events;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.EventType;
import org.dateline.article.Mention;
import org.dateline.article.Mention.Form;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;

/// Who takes part in an event, and where it takes place.
final class Roles {
    private static final Set<String> PARTNER = Lexicon.of("roles.partner", "roles.noun-partner");
    private static final Set<String> NOUN_PARTNER = Lexicon.of("roles.noun-partner");
    private static final Set<String> WHERE = Set.of("in", "at", "near", "inside", "outside", "across", "around", "off");
    private static final Set<String> WHITHER = Set.of("to", "for", "into", "in", "at");
    private static final Set<String> TRAVEL = Lexicon.of("roles.travel");

    /// Acts that are aimed at someone.
    private static final Set<EventType> TOWARDS = EnumSet.of(
            EventType.SUPPORT,
            EventType.REJECT,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.THREATEN,
            EventType.SANCTION,
            EventType.COERCE,
            EventType.ASSAULT,
            EventType.CONCEDE,
            EventType.AID,
            EventType.CONSULT);

    private static final Set<EventType> MEETS = EnumSet.of(EventType.CONSULT, EventType.CONFERENCE, EventType.AGREE);

    /// Prepositions that place an event beside what somebody did: "said after talks".
    private static final Set<String> BESIDE = Set.of("after", "at", "during", "following", "before");

    private static final Set<String> ASKS = Set.of("demand", "urge", "seek", "call", "want", "request", "propose");

    /// Behind these another act is told.
    private static final Set<String> BREAKS =
            Set.of("after", "before", "since", "while", "because", "although", "though", "if", "unless", "until");

    private final Scenery scenery;
    private final Clause c;
    private final Tree tree;

    Roles(Scenery scenery, Clause clause) {
        this.scenery = scenery;
        this.c = clause;
        this.tree = clause.tree;
    }

    /// Entity ids, actor first.
    List<String> participants(Candidate e) {
        Set<String> found = new LinkedHashSet<>();
        if (e.isNoun()) {
            if (tree.child(e.word(), Relation.COPULA) >= 0) {
                found.addAll(scenery.actors(c.subject(e.word())));
            }
            noun(e.word(), found);
            int verb = governor(e.word());
            if (verb >= 0 && isOnlyAskedFor(e, verb)) {
                found.addAll(scenery.actors(tree.child(e.word(), Relation.POSSESSOR)));
            } else if (verb >= 0) {
                verb(verb, e.word(), found);
            } else if (e.row().type() == EventType.CONSULT && found.size() < 2) {
                beside(e.word(), found);
            }
        } else {
            verb(e.word(), e.object(), found);
            if (e.object() >= 0) {
                noun(e.object(), found);
            }
            if (e.row().type() == EventType.REQUEST) {
                asked(e.word(), found);
            }
        }
        if (!e.isNoun() && found.size() < 2 && isTowards(e)) {
            next(e.to(), found);
        }
        String place = place(e);
        if (e.row().type() == EventType.DISASTER) {
            found.removeIf(id -> Entity.kindOf(id) == EntityKind.PERSON);
            struck(e, found);
            return List.copyOf(found);
        }
        if (!place.isEmpty() && !isVisited(e)) {
            found.remove(place);
        }
        found.removeIf(id -> Entity.kindOf(id) == EntityKind.PLACE);
        if (MEETS.contains(e.row().type())) {
            found.removeIf(scenery::isOccasion);
        }
        return List.copyOf(found);
    }

    /// "demanded the resignation of": who demands it does not resign.
    private boolean isOnlyAskedFor(Candidate e, int verb) {
        return e.row().type() == EventType.APPOINTMENT && ASKS.contains(c.lemma(verb));
    }

    private boolean isTowards(Candidate e) {
        return TOWARDS.contains(e.row().type()) || e.row().type() == EventType.APPOINTMENT && !c.isPassive(e.word());
    }

    /// "announced it after a meeting": who announced it has met.
    private void beside(int noun, Set<String> found) {
        int verb = tree.head(noun);
        int which = tree.child(noun, Relation.RELATIVE_CLAUSE);
        if (which >= 0) {
            // "after talks at which they discussed it"
            found.addAll(scenery.actors(c.ownSubject(which)));
            return;
        }
        if (verb >= 0
                && c.isVerb(verb)
                && tree.relation(noun) == Relation.OBLIQUE
                && BESIDE.contains(c.before(noun))
                && !c.isPassive(verb)) {
            found.addAll(scenery.actors(c.subject(verb)));
        }
    }

    /// "demanded that Brazil withdraw": whom it is asked of.
    private void asked(int verb, Set<String> found) {
        int clause = tree.child(verb, Relation.CLAUSE_COMPLEMENT);
        if (clause >= 0 && c.before(clause).equals("that")) {
            found.addAll(scenery.actors(c.ownSubject(clause)));
        }
    }

    /// Whom an act is aimed at, named in the words right after it: "rejected a U.S. request", "praised Haiti's
    /// efforts".
    private void next(int trigger, Set<String> found) {
        for (int i = trigger + 1; i < Math.min(tree.size(), trigger + 9); i++) {
            Tag tag = tree.tag(i);
            if (tag.isPunctuation()
                    || tag == Tag.WDT
                    || tag == Tag.WP
                    || tag == Tag.WRB
                    || tag == Tag.VBG
                    || BREAKS.contains(tree.lower(i))
                    || tag.isFinite()
                    || tree.lower(i).equals("that")
                    || WHERE.contains(tree.lower(i))
                    || tag == Tag.MD) {
                return;
            }
            Mention m = scenery.mention(i);
            // "Swiss francs", "Iranian oil": the adjective of a thing is nobody
            boolean adjective = m != null && m.form() == Form.DEMONYM && tree.tag(i) == Tag.JJ;
            if (adjective && (tree.head(i) < 0 || !scenery.isActing(tree.head(i)))) {
                continue;
            }
            if (m != null && m.form() != Form.PRONOUN && scenery.kind(m) != EntityKind.PLACE && found.add(m.entity())) {
                return;
            }
        }
    }

    /// A disaster's participants are the countries it strikes.
    private void struck(Candidate e, Set<String> found) {
        found.removeIf(id -> Entity.kindOf(id) != EntityKind.COUNTRY);
        for (int i = 0; i < tree.size(); i++) {
            Mention m = scenery.mention(i);
            if (m != null && found.isEmpty() && tree.isUnder(i, e.word())) {
                String country = scenery.countryOf(m);
                if (!country.isEmpty()) {
                    found.add(country);
                }
            }
        }
    }

    private boolean isVisited(Candidate e) {
        return e.row().type() == EventType.CONSULT
                || e.row().type() == EventType.ASSAULT
                || e.row().type() == EventType.COERCE;
    }

    /// The verb that an event noun is subject or object of, -1 if none.
    private int governor(int noun) {
        int head = tree.head(noun);
        Relation r = tree.relation(noun);
        if (r == Relation.NOUN_MODIFIER && head >= 0 && c.before(noun).equals("of") && tree.head(head) >= 0) {
            return governor(head);
        }
        boolean argument = r.isArgument();
        boolean aside = r == Relation.OBLIQUE
                && (c.before(noun).equals("in")
                        || c.before(noun).equals("for")
                        || c.before(noun).equals("into"));
        return head >= 0 && c.isVerb(head) && (argument || aside) ? head : -1;
    }

    private void verb(int verb, int except, Set<String> found) {
        int subject = c.subject(verb);
        boolean passive = c.isPassive(verb);
        if (passive) {
            for (int child : tree.children(verb)) {
                if (tree.relation(child) == Relation.OBLIQUE && c.before(child).equals("by")) {
                    found.addAll(scenery.actors(child));
                }
            }
        }
        if (subject != except) {
            found.addAll(scenery.actors(subject));
        }
        for (int child : tree.children(verb)) {
            Relation r = tree.relation(child);
            if (child == except || (r == Relation.OBLIQUE && c.before(child).equals("by"))) {
                continue;
            }
            if ((r == Relation.OBLIQUE || r == Relation.OBJECT) && scenery.mention(child) == null) {
                within(child, found);
            }
            boolean object = r == Relation.OBJECT || r == Relation.INDIRECT_OBJECT;
            boolean partner = r == Relation.OBLIQUE && PARTNER.contains(c.before(child));
            if (object || partner) {
                found.addAll(scenery.actors(child));
                if (object && scenery.actors(child).isEmpty()) {
                    found.addAll(scenery.before(child));
                }
            }
        }
    }

    /// "spoke by telephone with the president": the partner may hang on the noun before.
    private void within(int noun, Set<String> found) {
        for (int child : tree.children(noun)) {
            String preposition = c.before(child);
            if (tree.relation(child) == Relation.NOUN_MODIFIER
                    && (preposition.equals("with") || preposition.equals("between") || preposition.equals("against"))) {
                found.addAll(scenery.actors(child));
            }
        }
    }

    private void noun(int noun, Set<String> found) {
        found.addAll(scenery.before(noun));
        for (int child : tree.children(noun)) {
            Relation r = tree.relation(child);
            if (r == Relation.NOUN_MODIFIER && NOUN_PARTNER.contains(c.before(child))) {
                found.addAll(scenery.actors(child));
            } else if (r == Relation.NOUN_CLAUSE && tree.tag(child) == Tag.VBN && child > noun) {
                held(child, found);
            }
        }
    }

    /// "talks chaired by Norway", "a meeting attended by both": who does it takes part.
    private void held(int participle, Set<String> found) {
        for (int child : tree.children(participle)) {
            if (tree.relation(child) == Relation.OBLIQUE && c.before(child).equals("by")) {
                found.addAll(scenery.actors(child));
            }
        }
    }

    /// Entity id of where it takes place, empty if the sentence does not say.
    String place(Candidate e) {
        boolean travels = TRAVEL.contains(c.lemma(e.word()));
        String found = placeUnder(e.word(), travels, e.row().type());
        if (found.isEmpty() && e.object() >= 0) {
            found = placeUnder(e.object(), travels, e.row().type());
        }
        int verb = e.isNoun() ? governor(e.word()) : -1;
        if (found.isEmpty() && verb >= 0) {
            found = placeUnder(verb, TRAVEL.contains(c.lemma(verb)), e.row().type());
        }
        if (found.isEmpty()) {
            found = placeOfClause(verb >= 0 ? verb : e.word());
        }
        if (found.isEmpty() && !e.isNoun()) {
            found = placeOfTwin(e.word());
        }
        return found.isEmpty() && MEETS.contains(e.row().type()) ? placeOfPartner(e.word()) : found;
    }

    /// "in El Obeid, where shells killed nine": the noun that a clause with "where" hangs on.
    private String placeOfClause(int verb) {
        if (tree.relation(verb) != Relation.RELATIVE_CLAUSE) {
            return "";
        }
        for (int child : tree.children(verb)) {
            if (child < verb && tree.lower(child).equals("where")) {
                return placeAt(tree.head(verb));
            }
        }
        return "";
    }

    /// "attacked a school in Kuriga and abducted pupils": the second deed of one subject, where the first was done.
    private String placeOfTwin(int verb) {
        int first = tree.head(verb);
        boolean twin = tree.relation(verb) == Relation.CONJUNCT
                && first >= 0
                && tree.tag(verb) == Tag.VBD
                && tree.tag(first) == Tag.VBD
                && c.ownSubject(verb) < 0;
        if (!twin) {
            return "";
        }
        String found = placeUnder(first, TRAVEL.contains(c.lemma(first)), EventType.OTHER);
        int object = tree.child(first, Relation.OBJECT);
        return found.isEmpty() && object >= 0 ? placeUnder(object, false, EventType.OTHER) : found;
    }

    /// "met his counterpart in Stockholm": the place hangs on whom one meets.
    private String placeOfPartner(int word) {
        for (int child : tree.children(word)) {
            Relation r = tree.relation(child);
            if (child > word && (r == Relation.OBJECT || r == Relation.OBLIQUE) && c.subject(word) != child) {
                String found = placeUnder(child, false, EventType.OTHER);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private String placeUnder(int word, boolean travels, EventType type) {
        for (int child : tree.children(word)) {
            Relation r = tree.relation(child);
            String preposition = c.before(child);
            boolean where = (r == Relation.OBLIQUE || r == Relation.NOUN_MODIFIER)
                    && (WHERE.contains(preposition) || (travels && WHITHER.contains(preposition)));
            boolean visited = r == Relation.OBJECT && (travels || type == EventType.ASSAULT);
            if (where || visited) {
                String id = placeAt(child);
                if (!id.isEmpty()) {
                    return id;
                }
            }
        }
        return "";
    }

    private String placeAt(int word) {
        Mention m = scenery.mention(word);
        if (m != null && m.form() != Form.PRONOUN) {
            EntityKind kind = scenery.kind(m);
            return kind == EntityKind.PLACE || kind == EntityKind.COUNTRY ? m.entity() : "";
        }
        for (int child : tree.children(word)) {
            Relation r = tree.relation(child);
            if (r == Relation.APPOSITION || r == Relation.NOUN_MODIFIER || r == Relation.COMPOUND) {
                Mention inner = scenery.mention(child);
                if (inner != null && scenery.kind(inner) == EntityKind.PLACE) {
                    return inner.entity();
                }
            }
        }
        return "";
    }
}
