package org.dateline.extract.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;
import org.dateline.time.When;

/// Which candidates are worth telling as events.
final class Sieve {
    private static final Set<String> LIGHT = Lexicon.of("sieve.light");
    private static final Set<String> TOPICS =
            Set.of("war", "civil war", "warfare", "fighting", "hostilities", "aggression");
    private static final Set<String> GOES_ON = Lexicon.of("sieve.goes-on");
    private static final Set<String> STRIKES = Lexicon.of("sieve.strikes");
    /// Acts that only speak of what their object names.
    private static final Set<EventType> SPEAKS =
            EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.STATEMENT, EventType.REQUEST);

    private static final Set<EventType> SOLID = EnumSet.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.PROTEST,
            EventType.SANCTION,
            EventType.CONFERENCE,
            EventType.ELECTION,
            EventType.MOBILIZE,
            EventType.LEGAL,
            EventType.COOPERATE);
    private static final Set<EventType> ASKED_FOR = EnumSet.of(
            EventType.LEGAL, EventType.ELECTION, EventType.CONFERENCE, EventType.CONSULT, EventType.SANCTION);
    private static final Set<String> ASKS = Set.of("call", "appeal", "push", "press", "ask", "demand", "plead");
    private static final Set<String> KNOWN = Set.of("the", "that", "this", "those", "these", "next", "last");
    private static final Set<String> JUDGES = Lexicon.of("sieve.judges");
    private static final Set<String> GATHERINGS = Lexicon.of("sieve.gatherings");
    private static final Set<String> ELECTIONS = Set.of("election", "elections", "by-election", "referendum", "ballot");

    /// Kinds of act that take a will.
    private static final Set<EventType> HUMAN = EnumSet.of(
            EventType.REQUEST,
            EventType.CONCEDE,
            EventType.SUPPORT,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.AGREE,
            EventType.AID,
            EventType.COOPERATE,
            EventType.CONSULT);

    /// Kinds that are worth telling also where nobody is named and all is imagined.
    private static final Set<EventType> VIOLENT =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.SANCTION);
    /// Verbs of which the news is full, of anything.
    private static final Set<String> VAGUE = Lexicon.of("sieve.vague");

    boolean keeps(
            Candidate e,
            List<Candidate> all,
            Scenery scenery,
            Verdict verdict,
            List<String> participants,
            String place,
            When when) {
        return e.isNoun()
                ? keepsNoun(e, all, verdict, participants, place, when)
                : keepsVerb(e, all, scenery, verdict, participants, when) && hasActor(e, scenery);
    }

    /// "The results suggest", "the law allows": what only people do is no act of a thing.
    private static boolean hasActor(Candidate e, Scenery scenery) {
        Clause c = e.clause();
        if (!HUMAN.contains(e.row().type()) || c.isPassive(e.word()) || e.row().form() == Trigger.Form.VERB_OBJECT) {
            return true;
        }
        int subject = c.ownSubject(e.word());
        return subject < 0 || scenery.mayAct(subject) || OtherSenses.isTravel(e);
    }

    private static boolean keepsNoun(
            Candidate e, List<Candidate> all, Verdict verdict, List<String> participants, String place, When when) {
        Clause c = e.clause();
        Tree tree = c.tree;
        int head = tree.head(e.word());
        Relation r = tree.relation(e.word());
        boolean argument = r.isArgument();
        boolean calledOff = head >= 0 && Finder.callsOff(c, head);
        if (argument && !calledOff && all.stream().anyMatch(o -> !o.isNoun() && o.word() == head && tells(o, e, r))) {
            return false;
        }
        if (isSpokenOf(e, r, head) || isAskedFor(e, r, head)) {
            return true;
        }
        // "efforts to end the war", "the largest swap of the war": the topic, not an event of its own
        boolean aside = r == Relation.NOUN_MODIFIER
                || (r == Relation.OBJECT && tree.tag(head) == Tag.VB)
                || (!when.isKnown() && participants.size() < 2);
        if (TOPICS.contains(e.row().words()) && aside) {
            return r == Relation.SUBJECT && head >= 0 && GOES_ON.contains(c.lemma(head));
        }
        boolean light = argument && head >= 0 && LIGHT.contains(c.lemma(head));
        if (e.row().form() == Trigger.Form.WEAK_NOUN) {
            return when.isKnown();
        }
        if (e.row().type() == EventType.OTHER) {
            return light || when.isKnown();
        }
        boolean under =
                tree.child(e.word(), Relation.COPULA) >= 0 && c.before(e.word()).equals("in");
        return light
                || under
                || argument && calledOff && Around.isCalledOff(c, e.word(), head)
                || when.isKnown()
                || !place.isEmpty()
                || participants.size() > 1
                || isGathering(e, r, head)
                || (r == Relation.SUBJECT && e.row().type() == EventType.DISASTER && strikes(c, head))
                || (r == Relation.SUBJECT && VIOLENT.contains(e.row().type()) && !verdict.isReal());
    }

    /// "The talks had produced a result", "decided at a summit", "talks between the two": a meeting that is spoken of
    /// as known.
    private static boolean isGathering(Candidate e, Relation r, int head) {
        if (e.row().type() != EventType.CONSULT && e.row().type() != EventType.CONFERENCE) {
            return false;
        }
        Clause c = e.clause();
        for (int child : c.tree.children(e.word())) {
            if (child > e.word() && c.before(child).equals("between")) {
                return true;
            }
        }
        boolean subject = r == Relation.SUBJECT && head >= 0 && c.tree.tag(head).isVerb();
        String before = c.before(e.word());
        boolean at = r == Relation.OBLIQUE && (before.equals("at") || before.equals("during"));
        return (subject || at) && c.tree.child(e.word(), Relation.DETERMINER) >= 0;
    }

    /// "An earthquake shook the coast".
    private static boolean strikes(Clause c, int head) {
        return head >= 0 && STRIKES.contains(c.lemma(head));
    }

    /// Whether a verb tells the event that its noun names.
    private static boolean tells(Candidate verb, Candidate noun, Relation r) {
        if (verb.row().type() == EventType.OTHER) {
            return noun.row().type() == EventType.OTHER;
        }
        if (verb.row().type() == EventType.REQUEST
                && verb.object() != noun.word()
                && noun.row().type() == EventType.APPOINTMENT
                && noun.row().form() == Trigger.Form.NOUN) {
            return false;
        }
        if (verb.object() != noun.word()
                && SPEAKS.contains(verb.row().type())
                && SOLID.contains(noun.row().type())) {
            return noun.row().form() == Trigger.Form.WEAK_NOUN;
        }
        return verb.row().type() == noun.row().type() || r != Relation.PASSIVE_SUBJECT;
    }

    /// "condemned the attack", "the clashes left ten dead", "the resignation of six judges": what is spoken of as
    /// known.
    private static boolean isSpokenOf(Candidate e, Relation r, int head) {
        Clause c = e.clause();
        Tree tree = c.tree;
        if (head < 0
                || e.row().form() == Trigger.Form.WEAK_NOUN
                || TOPICS.contains(e.row().words())) {
            return false;
        }
        boolean dated = c.before(e.word()).equals("for") && isDateOf(c, head);
        boolean argument = r.isArgument() || dated;
        int the = tree.child(e.word(), Relation.DETERMINER);
        boolean definite = the >= 0 && KNOWN.contains(tree.lower(the));
        return switch (e.row().type()) {
            case ASSAULT -> r == Relation.SUBJECT || (r == Relation.OBJECT && JUDGES.contains(c.lemma(head)));
            case CONSULT, CONFERENCE -> argument && definite && GATHERINGS.contains(c.lemma(e.word()));
            case ELECTION -> definite && ELECTIONS.contains(c.lemma(e.word()));
            case APPOINTMENT -> hasOf(c, e.word());
            default -> false;
        };
    }

    /// "No date has been set for the talks".
    private static boolean isDateOf(Clause c, int verb) {
        int date = c.isVerb(verb)
                ? c.tree.child(verb, c.isPassive(verb) ? Relation.PASSIVE_SUBJECT : Relation.OBJECT)
                : verb;
        return date >= 0 && c.lemma(date).equals("date");
    }

    private static boolean hasOf(Clause c, int noun) {
        for (int child : c.tree.children(noun)) {
            if (child > noun && c.before(child).equals("of")) {
                return true;
            }
        }
        return false;
    }

    /// "called for an inquiry".
    private static boolean isAskedFor(Candidate e, Relation r, int head) {
        Clause c = e.clause();
        return head >= 0
                && r == Relation.OBLIQUE
                && ASKED_FOR.contains(e.row().type())
                && e.row().form() == Trigger.Form.NOUN
                && c.before(e.word()).equals("for")
                && ASKS.contains(c.lemma(head));
    }

    private static boolean keepsVerb(
            Candidate e, List<Candidate> all, Scenery scenery, Verdict verdict, List<String> participants, When when) {
        Clause c = e.clause();
        Tree tree = c.tree;
        EventType type = e.row().type();
        boolean describes = tree.tag(e.word()) == Tag.VBN
                && tree.relation(e.word()) == Relation.NOUN_CLAUSE
                && tree.head(e.word()) < e.word();
        if (describes && !when.isKnown() && type != EventType.ASSAULT) {
            return false;
        }
        if (OtherSenses.has(e, scenery, verdict, participants) || isPurposeOfProtest(e, all)) {
            return false;
        }
        boolean goesOn = type == EventType.DISASTER && GOES_ON.contains(c.lemma(e.word()));
        if (type != EventType.OTHER && !goesOn) {
            return true;
        }
        // "begin talks", "the war began": the talks and the war are the event
        for (Candidate o : all) {
            if (o != e && tree.head(o.word()) == e.word() && o.row().type() != EventType.OTHER) {
                Relation r = tree.relation(o.word());
                if (r == Relation.OPEN_COMPLEMENT
                        || r == Relation.OBJECT
                        || r == Relation.PASSIVE_SUBJECT
                        || (r == Relation.SUBJECT && GOES_ON.contains(c.lemma(e.word())))) {
                    return false;
                }
            }
        }
        boolean follows = verdict.status() == Status.CONDITIONAL
                || (verdict.status() == Status.HYPOTHETICAL && c.hasCondition() && !c.inCondition(e.word()));
        return !participants.isEmpty() || when.isKnown() || follows || isTold(e);
    }

    /// "the suspects were released", "halted trading": told although nobody is named.
    private static boolean isTold(Candidate e) {
        Clause c = e.clause();
        return e.row().form() == Trigger.Form.VERB_OBJECT
                || (c.ownSubject(e.word()) >= 0 && !VAGUE.contains(c.lemma(e.word())));
    }

    /// "marched to demand higher pay": one protest, not a demand besides.
    private static boolean isPurposeOfProtest(Candidate e, List<Candidate> all) {
        Tree tree = e.clause().tree;
        Tag tag = tree.tag(e.word());
        boolean asks = e.row().type() == EventType.REQUEST && (tag == Tag.VB || tag == Tag.VBG);
        int head = tree.head(e.word());
        return asks
                && all.stream()
                        .anyMatch(o -> o.row().type() == EventType.PROTEST && (o.word() == head || o.object() == head));
    }
}
