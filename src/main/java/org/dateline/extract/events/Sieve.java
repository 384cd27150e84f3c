package org.dateline.extract.events;

import java.util.List;
import java.util.Set;
import org.dateline.article.EventType;
import org.dateline.extract.events.syntax.Relation;
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

    boolean keeps(
            Candidate e, List<Candidate> all, Verdict verdict, List<String> participants, String place, When when) {
        if (!e.isNoun()) {
            return keepsVerb(e, all, participants, when);
        }
        Clause c = e.clause();
        Tree tree = c.tree;
        int head = tree.head(e.word());
        Relation r = tree.relation(e.word());
        boolean argument = r == Relation.OBJECT || r == Relation.SUBJECT || r == Relation.PASSIVE_SUBJECT;
        boolean ofVerb = argument
                && all.stream()
                        .anyMatch(o -> !o.isNoun()
                                && o.word() == head
                                && (o.row().type() == e.row().type()
                                        || r != Relation.PASSIVE_SUBJECT
                                                && o.row().type() != EventType.OTHER));
        if (ofVerb) {
            return false;
        }
        boolean light = argument && head >= 0 && LIGHT.contains(c.lemma(head));
        if (e.row().form() == Trigger.Form.WEAK_NOUN) {
            return when.isKnown();
        }
        return light || when.isKnown() || !place.isEmpty() || participants.size() > 1;
    }

    private static boolean keepsVerb(Candidate e, List<Candidate> all, List<String> participants, When when) {
        if (e.row().type() != EventType.OTHER) {
            return true;
        }
        Clause c = e.clause();
        // "begin talks": the talks are the event
        for (Candidate o : all) {
            if (o != e && c.tree.head(o.word()) == e.word()) {
                Relation r = c.tree.relation(o.word());
                if (r == Relation.OPEN_COMPLEMENT || r == Relation.OBJECT || r == Relation.PASSIVE_SUBJECT) {
                    return false;
                }
            }
        }
        return !participants.isEmpty() || when.isKnown();
    }
}
