package org.dateline.extract.events;

import java.util.Set;
import org.dateline.article.Status;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;

/// What stands right around an event's noun and tells how real it is: "a summit to be held", "the meeting was called
/// off", "another is likely".
final class Around {
    private static final Set<String> HELD = Set.of("take", "open", "start", "begin", "follow");

    private final Cues cues;

    Around(Cues cues) {
        this.cues = cues;
    }

    /// "Another meeting is likely next month".
    Verdict is(Clause c, int noun, int head, Verdict now) {
        boolean told = c.tree.relation(noun) == Relation.SUBJECT
                && head + 1 < c.tree.size()
                && c.lemma(head).equals("be");
        Effect e = told ? cues.adjective(c.tree.lower(head + 1)) : null;
        return e == null ? now : Reality.apply(e, now, head + 1);
    }

    /// "a summit to be held in June", "the round expected in May": what follows a noun may plan it.
    Verdict after(Clause c, int noun, Verdict now) {
        Tree tree = c.tree;
        for (int child : tree.children(noun)) {
            if (child > noun && tree.relation(child) == Relation.RELATIVE_CLAUSE && c.subject(child) == noun) {
                // "a strike, which will start on Monday"
                Verdict which = VerbGroup.of(c, child);
                if (which.status() == Status.PLANNED && Reality.EXISTS.contains(c.lemma(child))) {
                    return now.as(Status.PLANNED, which.cue());
                }
            }
            if (child <= noun || tree.relation(child) != Relation.NOUN_CLAUSE) {
                continue;
            }
            boolean held = tree.tag(child) == Tag.VBN || HELD.contains(tree.lower(child));
            if (held && c.before(child).equals("to")) {
                return now.as(Status.PLANNED, child);
            }
            Effect e = tree.tag(child) == Tag.VBN ? cues.adjective(tree.lower(child)) : null;
            if (e == Effect.PLAN || e == Effect.PROPOSE) {
                return Reality.apply(e, now, child);
            }
        }
        return now;
    }

    /// "A march planned for Saturday will not go ahead": where the "not" stands, -1 if none does.
    static int doesNotTakePlace(Clause c, int noun, int head) {
        boolean subject = head > noun && c.tree.relation(noun) == Relation.SUBJECT;
        return subject
                        && Reality.EXISTS.contains(c.lemma(head))
                        && c.tree.tag(head).isVerb()
                ? c.negation(head)
                : -1;
    }

    /// "The meeting planned for Monday was cancelled", "the talks have yet to begin".
    static boolean isCalledOff(Clause c, int noun, int head) {
        Relation r = c.tree.relation(noun);
        boolean done = r == Relation.OBJECT && !c.isPassive(head) || r == Relation.PASSIVE_SUBJECT;
        if (done && Finder.callsOff(c, head) && !Governing.isPutOff(c, head) && c.negation(head) < 0) {
            Status above = VerbGroup.of(c, head).status();
            return above != null && above.isReal();
        }
        return r == Relation.SUBJECT
                && c.lemma(head).equals("have")
                && head + 1 < c.tree.size()
                && c.tree.lower(head + 1).equals("yet");
    }

    /// "called off a strike that had crippled the ports": it had begun; -1 where nothing is told of it.
    static int whatItDid(Clause c, int noun) {
        int verb = c.tree.child(noun, Relation.RELATIVE_CLAUSE);
        boolean itself = verb > noun && c.tree.child(verb, Relation.SUBJECT) >= 0;
        int subject = itself ? c.tree.child(verb, Relation.SUBJECT) : -1;
        boolean that = subject >= 0 && (c.tree.tag(subject) == Tag.WDT || c.tree.tag(subject) == Tag.WP);
        boolean did = that && c.tree.child(verb, Relation.OBJECT) >= 0;
        return did && VerbGroup.of(c, verb).status() == Status.HAPPENED ? verb : -1;
    }
}
