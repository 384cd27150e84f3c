package org.dateline.extract.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.EventType;
import org.dateline.article.Mention;
import org.dateline.article.Status;
import org.dateline.entity.EntityKind;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;
import org.dateline.time.When;

/// Which candidates are worth telling as events.
final class Sieve {
    private static final Set<String> LIGHT = Set.of(
            "hold",
            "make",
            "take",
            "have",
            "give",
            "launch",
            "conduct",
            "stage",
            "carry",
            "begin",
            "start",
            "resume",
            "open",
            "host",
            "attend",
            "plan",
            "schedule",
            "expect",
            "report",
            "order",
            "cancel",
            "postpone",
            "announce",
            "arrange",
            "organise",
            "organize",
            "call",
            "join",
            "continue",
            "end",
            "break",
            "collapse",
            "face",
            "suffer",
            "impose",
            "declare",
            "propose",
            "offer",
            "be",
            "kill",
            "need",
            "seek",
            "want",
            "win",
            "lose",
            "undergo",
            "complete",
            "prompt",
            "trigger",
            "spark",
            "cause",
            "follow",
            "pause",
            "suspend",
            "halt",
            "stop",
            "demand");
    private static final Set<String> TOPICS =
            Set.of("war", "civil war", "warfare", "fighting", "hostilities", "aggression");
    private static final Set<String> GOES_ON = Set.of(
            "begin",
            "start",
            "resume",
            "continue",
            "erupt",
            "rage",
            "intensify",
            "spread",
            "end",
            "open",
            "break",
            "escalate",
            "last",
            "flare");
    private static final Set<String> STRIKES = Set.of(
            "hit",
            "strike",
            "rock",
            "shake",
            "sweep",
            "occur",
            "rip",
            "ravage",
            "destroy",
            "batter",
            "happen",
            "spread",
            "tear",
            "engulf",
            "devastate",
            "claim",
            "leave",
            "damage",
            "force",
            "break",
            "disrupt",
            "jolt",
            "lash",
            "pound");
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
    private static final Set<String> JUDGES = Set.of(
            "condemn", "denounce", "deplore", "mourn", "investigate", "survive", "witness", "order", "lead", "plan");
    private static final Set<String> GATHERINGS = Set.of(
            "talk",
            "talks",
            "negotiation",
            "negotiations",
            "discussions",
            "discussion",
            "meeting",
            "summit",
            "conference",
            "gathering",
            "forum");
    private static final Set<String> ELECTIONS = Set.of("election", "elections", "by-election", "referendum", "ballot");
    private static final Set<String> CHARGES =
            Set.of("accuse", "suspect", "acquit", "convict", "charge", "clear", "guilty", "accused", "suspected");
    private static final Set<String> PUNISHES = Set.of(
            "jail",
            "sentence",
            "fine",
            "convict",
            "arrest",
            "detain",
            "imprison",
            "punish",
            "blame",
            "fault",
            "criticise",
            "criticize",
            "condemn",
            "denounce",
            "sanction",
            "indict",
            "charge",
            "prosecute");
    private static final Set<String> PAPERS = Set.of(
            "paper",
            "report",
            "study",
            "draft",
            "document",
            "poll",
            "data",
            "evidence",
            "figure",
            "figures",
            "result",
            "results",
            "survey",
            "research",
            "text",
            "finding",
            "findings",
            "analysis",
            "map",
            "letter",
            "history");
    private static final Set<String> TRAVEL = Set.of(
            "fly to",
            "head to",
            "leave for",
            "set off for",
            "travel",
            "travel to",
            "stop over",
            "arrive in",
            "arrive at");

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
    private static final Set<String> SERVES = Set.of(
            "support", "help", "allow", "protect", "defend", "aid", "assist", "back", "ease", "boost", "finance",
            "fund");
    private static final Set<String> PRESS =
            Set.of("reporters", "journalists", "media", "press", "newspaper", "cnn", "bbc", "afp", "reuters", "camera");
    /// Verbs of which the news is full, of anything.
    private static final Set<String> VAGUE = Set.of(
            "win",
            "lose",
            "rise",
            "start",
            "begin",
            "deliver",
            "drop",
            "fall",
            "open",
            "close",
            "join",
            "end",
            "complete");
    private static final Set<String> UNNAMED = Set.of("named", "identified", "quoted");

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
        return subject < 0 || scenery.mayAct(subject) || isTravel(e);
    }

    private static boolean keepsNoun(
            Candidate e, List<Candidate> all, Verdict verdict, List<String> participants, String place, When when) {
        Clause c = e.clause();
        Tree tree = c.tree;
        int head = tree.head(e.word());
        Relation r = tree.relation(e.word());
        boolean argument = r == Relation.OBJECT || r == Relation.SUBJECT || r == Relation.PASSIVE_SUBJECT;
        boolean calledOff = head >= 0 && Finder.callsOff(c, head);
        if (argument && !calledOff && all.stream().anyMatch(o -> !o.isNoun() && o.word() == head && tells(o, e, r))) {
            return false;
        }
        if (isSpokenOf(e, r, head) || isAskedFor(e, r, head)) {
            return true;
        }
        // "efforts to end the war": the topic, not an event of its own
        if (TOPICS.contains(e.row().words()) && !when.isKnown() && participants.size() < 2) {
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
                || when.isKnown()
                || !place.isEmpty()
                || participants.size() > 1
                || isGathering(e, r, head)
                || (r == Relation.SUBJECT && e.row().type() == EventType.DISASTER && strikes(c, head))
                || (r == Relation.SUBJECT && VIOLENT.contains(e.row().type()) && !verdict.isReal());
    }

    /// "The talks had produced a result", "decided at a summit": a meeting that is spoken of as known.
    private static boolean isGathering(Candidate e, Relation r, int head) {
        if (e.row().type() != EventType.CONSULT && e.row().type() != EventType.CONFERENCE) {
            return false;
        }
        Clause c = e.clause();
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
        boolean argument = r == Relation.SUBJECT || r == Relation.OBJECT || r == Relation.PASSIVE_SUBJECT;
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
        if (type == EventType.REQUEST && asksToStayUnnamed(tree, e.word())) {
            return false;
        }
        if (isOtherSense(e, scenery, participants)) {
            return false;
        }
        if (isPurpose(c, e.word(), verdict)) {
            return false;
        }
        if (e.row().words().equals("ask") && asksAQuestion(c, e.word())) {
            return false;
        }
        if (e.row().words().equals("warn") && isAside(c, e.word())) {
            return false;
        }
        if (isCharge(c, e.word(), type) || isPurposeOfProtest(e, all) || saysAPaper(c, e.word(), type)) {
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

    /// "helped them win", "ruled the country", "suggested that it was late", a flight of nobody.
    private static boolean isOtherSense(Candidate e, Scenery scenery, List<String> participants) {
        Clause c = e.clause();
        Tree tree = c.tree;
        int verb = e.word();
        int clause = tree.child(verb, Relation.CLAUSE_COMPLEMENT);
        return switch (e.row().words()) {
            case "help" ->
                clause >= 0
                        || tree.child(verb, Relation.OPEN_COMPLEMENT) >= 0
                        || (verb + 1 < tree.size() && tree.tag(verb + 1) == Tag.VB);
            case "meet" -> c.isPassive(verb) && isFollowedBy(c, verb, "with", "by") || meetsAThing(c, verb, scenery);
            case "meet with" -> c.isPassive(verb);
            case "speak to", "speak with", "talk to" -> speaksToPress(c, verb);
            case "go to" -> e.row().type() == EventType.CONSULT && !goesTo(e, scenery);
            case "capture" -> capturesAThing(c, verb, scenery);
            case "lose to" -> participants.size() < 2;
            case "show up" -> c.negation(verb) < 0;
            case "rule" -> tree.child(verb, Relation.OBJECT) >= 0;
            case "suggest", "suggest that" ->
                clause >= 0
                        && tree.tag(clause) != Tag.VB
                        && (tree.tag(clause) != Tag.VBP
                                || !VerbGroup.auxiliaries(tree, clause).isEmpty())
                        && !VerbGroup.mayBeBare(c, clause)
                        && VerbGroup.of(c, clause).status() != Status.PROPOSED;
            default -> isTravel(e) && participants.isEmpty() && !travels(e, scenery);
        };
    }

    /// "were met with anger": no meeting.
    private static boolean isFollowedBy(Clause c, int verb, String... prepositions) {
        return verb + 1 < c.tree.size() && List.of(prepositions).contains(c.tree.lower(verb + 1));
    }

    /// "until their needs are met".
    private static boolean meetsAThing(Clause c, int verb, Scenery scenery) {
        int met = c.tree.child(verb, c.isPassive(verb) ? Relation.PASSIVE_SUBJECT : Relation.OBJECT);
        return met >= 0 && !scenery.mayAct(met);
    }

    /// "captured the mood", "captures carbon".
    private static boolean capturesAThing(Clause c, int verb, Scenery scenery) {
        int taken = c.tree.child(verb, c.isPassive(verb) ? Relation.PASSIVE_SUBJECT : Relation.OBJECT);
        return taken < 0 || !scenery.mayAct(taken);
    }

    private static boolean speaksToPress(Clause c, int verb) {
        for (int i = verb + 2; i < Math.min(c.tree.size(), verb + 6); i++) {
            if (PRESS.contains(c.tree.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// "aid to support the families", "a law to help farmers": what something is for.
    private static boolean isPurpose(Clause c, int verb, Verdict verdict) {
        Relation r = c.tree.relation(verb);
        return SERVES.contains(c.lemma(verb))
                && c.tree.tag(verb) == Tag.VB
                && verdict.cue() == verb
                && (r == Relation.ADVERBIAL_CLAUSE || r == Relation.NOUN_CLAUSE);
    }

    /// "would go to La Paz", not "went to court".
    private static boolean goesTo(Candidate e, Scenery scenery) {
        Clause c = e.clause();
        for (int child : c.tree.children(e.word())) {
            Mention m = c.before(child).equals("to") ? scenery.mention(child) : null;
            if (m != null && (scenery.kind(m) == EntityKind.PLACE || scenery.kind(m) == EntityKind.COUNTRY)) {
                return travels(e, scenery);
            }
        }
        return false;
    }

    private static boolean isTravel(Candidate e) {
        return TRAVEL.contains(e.row().words());
    }

    private static boolean travels(Candidate e, Scenery scenery) {
        int subject = e.clause().subject(e.word());
        return subject >= 0 && scenery.mayAct(subject);
    }

    /// "accused them of ignoring warnings": what is only laid to someone's charge, unless it is violence.
    private static boolean isCharge(Clause c, int verb, EventType type) {
        if (type == EventType.ASSAULT || type == EventType.COERCE || c.tree.tag(verb) != Tag.VBG) {
            return false;
        }
        int before = verb > 1 && c.tree.tag(verb - 1) == Tag.QUOTE ? verb - 2 : verb - 1;
        String word = before >= 0 ? c.tree.lower(before) : "";
        Set<String> verbs =
                word.equals("of") || word.equals("with") ? CHARGES : word.equals("for") ? PUNISHES : Set.of();
        int at = c.tree.head(verb);
        for (int steps = 0; !verbs.isEmpty() && at >= 0 && steps < 3; steps++) {
            if (verbs.contains(c.lemma(at))) {
                return true;
            }
            at = c.tree.head(at);
        }
        return false;
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

    /// "the paper suggests that": a text suggests nothing to anybody.
    private static boolean saysAPaper(Clause c, int verb, EventType type) {
        int subject = type == EventType.REQUEST || type == EventType.ACCUSE ? c.subject(verb) : -1;
        return subject >= 0 && PAPERS.contains(c.lemma(subject));
    }

    /// "…, the forecasters warned".
    private static boolean isAside(Clause c, int verb) {
        for (int child : c.tree.children(verb)) {
            if (c.tree.relation(child) == Relation.CLAUSE_COMPLEMENT && child > verb) {
                return false;
            }
        }
        for (int child : c.tree.children(verb)) {
            String before = c.before(child);
            if (child > verb && (before.equals("of") || before.equals("against"))) {
                return false;
            }
        }
        return c.tree.child(verb, Relation.OBJECT) < 0;
    }

    /// "asked whether", "asked by reporters about": a question is no request.
    private static boolean asksAQuestion(Clause c, int verb) {
        Tree tree = c.tree;
        for (int i = verb + 1; i < Math.min(tree.size(), verb + 7); i++) {
            String w = tree.lower(i);
            Tag tag = tree.tag(i);
            if (w.equals("to") || w.equals("for") || w.equals("that") || tag.isFinite()) {
                return false;
            }
            if (w.equals("if") || w.equals("whether") || w.equals("about") || tag == Tag.WRB || tag == Tag.WP) {
                return true;
            }
        }
        return false;
    }

    private static boolean asksToStayUnnamed(Tree tree, int verb) {
        for (int i = verb + 1; i < Math.min(tree.size(), verb + 5); i++) {
            if (UNNAMED.contains(tree.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
