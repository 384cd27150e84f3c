package org.dateline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.TimeMention;
import org.dateline.article.TimeMention.Type;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;
import org.dateline.text.Span;
import org.dateline.time.When;

/// When an event takes place, as its sentence says: the time expression that hangs on its trigger.
final class Dates {
    private static final Set<String> BEGINS = Set.of(
            "begin",
            "start",
            "resume",
            "expect",
            "plan",
            "schedule",
            "hold",
            "set",
            "due",
            "be",
            "continue",
            "complete",
            "finish",
            "take",
            "have",
            "make",
            "want",
            "hope",
            "aim",
            "intend",
            "conduct",
            "carry",
            "happen",
            "occur",
            "agree");

    private final Clause c;
    private final Tree tree;
    private final List<TimeMention> times = new ArrayList<>();

    Dates(Draft draft, Clause clause) {
        this.c = clause;
        this.tree = clause.tree;
        Span sentence = draft.sentences.get(clause.sentence);
        for (TimeMention t : draft.times) {
            boolean point = t.type() == Type.DATE || t.type() == Type.TIME;
            if (point && t.when().isKnown() && sentence.contains(t.span())) {
                times.add(t);
            }
        }
    }

    /// [When#UNKNOWN] if the sentence does not say.
    When of(Candidate e, List<Candidate> all) {
        When own = direct(e, all);
        return own.isKnown() || e.isNoun() ? own : shared(e, all);
    }

    /// "declared an emergency on Tuesday and asked for help": two acts of one subject in one tense share their time.
    private When shared(Candidate e, List<Candidate> all) {
        int head = tree.head(e.word());
        if (tree.relation(e.word()) == Relation.CONJUNCT && head >= 0 && isTwin(head, e.word())) {
            return timeOn(head);
        }
        for (int child : tree.children(e.word())) {
            if (tree.relation(child) == Relation.CONJUNCT && isTwin(e.word(), child)) {
                return timeOn(child);
            }
        }
        return When.UNKNOWN;
    }

    private boolean isTwin(int first, int second) {
        return tree.tag(first).isFinite()
                && tree.tag(first) == tree.tag(second)
                && tree.child(second, Relation.SUBJECT) < 0
                && tree.child(second, Relation.PASSIVE_SUBJECT) < 0;
    }

    private When timeOn(int verb) {
        for (TimeMention t : times) {
            int word = wordOf(t);
            if (word >= 0 && tree.head(word) == verb) {
                return t.when();
            }
        }
        return When.UNKNOWN;
    }

    private When direct(Candidate e, List<Candidate> all) {
        When best = When.UNKNOWN;
        int bestDistance = Integer.MAX_VALUE;
        for (TimeMention t : times) {
            int word = wordOf(t);
            if (word >= 0 && belongs(word, e, all)) {
                int distance = Math.abs(word - e.word());
                if (distance < bestDistance) {
                    best = t.when();
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    /// The word of a time expression that hangs highest.
    private int wordOf(TimeMention t) {
        for (int i = 0; i < tree.size(); i++) {
            if (t.span().contains(tree.start(i))) {
                int head = tree.head(i);
                if (head < 0 || !t.span().contains(tree.start(head))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean belongs(int time, Candidate e, List<Candidate> all) {
        int at = time;
        for (int steps = 0; at >= 0 && steps < 8; steps++) {
            if (at == e.word() || at == e.object()) {
                return true;
            }
            int here = at;
            boolean other = steps > 0 && all.stream().anyMatch(o -> o != e && (o.word() == here || o.object() == here));
            if (steps > 0 && c.isPredicate(at)) {
                return passesDown(at, e, other);
            }
            if (other) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    /// Whether the time of a verb is the time of what hangs on it: "is expected to begin in May", "held talks".
    private boolean passesDown(int verb, Candidate e, boolean other) {
        int at = e.word();
        int below = at;
        while (at >= 0 && at != verb) {
            below = at;
            at = tree.head(at);
            if (at >= 0 && at != verb && c.isPredicate(at) && !BEGINS.contains(c.lemma(at))) {
                return false;
            }
        }
        if (at != verb) {
            return false;
        }
        Relation r = tree.relation(below);
        if (r == Relation.CLAUSE_COMPLEMENT || r == Relation.PARATAXIS || r == Relation.RELATIVE_CLAUSE) {
            return false;
        }
        if (r == Relation.OPEN_COMPLEMENT
                || r == Relation.PASSIVE_SUBJECT
                || r == Relation.SUBJECT
                || r == Relation.OBJECT) {
            return BEGINS.contains(c.lemma(verb)) || (!other && e.isNoun());
        }
        boolean along = r == Relation.ADVERBIAL_CLAUSE || r == Relation.OTHER;
        return along
                && !tree.tag(below).isFinite()
                && !c.before(below).equals("to")
                && (!other || tree.tag(below) == Tag.VBG);
    }
}
