package org.dateline.extract.events;

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
    private static final Set<String> UNNAMED = Set.of("named", "identified", "quoted");

    boolean keeps(
            Candidate e, List<Candidate> all, Verdict verdict, List<String> participants, String place, When when) {
        return e.isNoun()
                ? keepsNoun(e, all, participants, place, when)
                : keepsVerb(e, all, verdict, participants, when);
    }

    private static boolean keepsNoun(
            Candidate e, List<Candidate> all, List<String> participants, String place, When when) {
        Clause c = e.clause();
        Tree tree = c.tree;
        int head = tree.head(e.word());
        Relation r = tree.relation(e.word());
        boolean argument = r == Relation.OBJECT || r == Relation.SUBJECT || r == Relation.PASSIVE_SUBJECT;
        if (argument && all.stream().anyMatch(o -> !o.isNoun() && o.word() == head && tells(o, e, r))) {
            return false;
        }
        // "efforts to end the war": the topic, not an event of its own
        if (TOPICS.contains(e.row().words()) && !when.isKnown() && participants.size() < 2) {
            return false;
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
        return light || under || when.isKnown() || !place.isEmpty() || participants.size() > 1;
    }

    /// Whether a verb tells the event that its noun names.
    private static boolean tells(Candidate verb, Candidate noun, Relation r) {
        if (verb.row().type() == EventType.OTHER) {
            return noun.row().type() == EventType.OTHER;
        }
        return verb.row().type() == noun.row().type() || r != Relation.PASSIVE_SUBJECT;
    }

    private static boolean keepsVerb(
            Candidate e, List<Candidate> all, Verdict verdict, List<String> participants, When when) {
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
        if (e.row().words().equals("warn") && isAside(c, e.word())) {
            return false;
        }
        if (type != EventType.OTHER) {
            return true;
        }
        // "begin talks": the talks are the event
        for (Candidate o : all) {
            if (o != e && tree.head(o.word()) == e.word() && o.row().type() != EventType.OTHER) {
                Relation r = tree.relation(o.word());
                if (r == Relation.OPEN_COMPLEMENT || r == Relation.OBJECT || r == Relation.PASSIVE_SUBJECT) {
                    return false;
                }
            }
        }
        boolean imagined = verdict.status() == Status.CONDITIONAL || verdict.status() == Status.HYPOTHETICAL;
        return !participants.isEmpty() || when.isKnown() || (imagined && c.hasCondition());
    }

    /// "…, the forecasters warned".
    private static boolean isAside(Clause c, int verb) {
        for (int child : c.tree.children(verb)) {
            if (c.tree.relation(child) == Relation.CLAUSE_COMPLEMENT && child > verb) {
                return false;
            }
        }
        return c.tree.child(verb, Relation.OBJECT) < 0;
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
