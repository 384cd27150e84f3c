package org.dateline.extract.events;

import java.util.List;
import java.util.Set;
import org.dateline.article.Status;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;

/// What the word that opens a clause makes of it: "if", "once", "until", "before", "instead of".
final class Subordinate {
    private static final Set<String> CONDITION =
            Set.of("if", "unless", "whether", "lest", "provided", "providing", "assuming", "supposing");
    private static final Set<String> LATER = Set.of("when", "once", "until", "till", "before", "after", "whenever");
    private static final Set<String> WHILE = Set.of("as", "while");

    /// "would stay until they left": the leaving is as far off as the staying.
    private static final Set<String> UNTIL = Set.of("until", "till", "once", "before", "as");

    private static final Set<String> MEANS = Set.of(
            "plan",
            "hope",
            "agree",
            "vow",
            "pledge",
            "promise",
            "intend",
            "want",
            "expect",
            "decide",
            "aim",
            "offer",
            "threaten",
            "be");

    private static final Set<String> FAILS = Set.of("collapse", "fail", "founder", "die", "lapse", "unravel");

    private static final Set<String> BEFORE = Set.of("before");

    private static final Set<String> IT = Set.of("it", "they");

    private static final Set<String> INSTEAD = Set.of("without", "instead", "rather", "than");

    private Subordinate() {}

    /// A verdict on a verb as its subordinator leaves it.
    static Verdict clause(Clause c, int verb, Verdict own) {
        if (c.inCondition(verb)) {
            boolean inverted = own.cue() == c.condition();
            return own.status() == Status.NEGATED || own.isOpen() || own.status() == Status.PLANNED || inverted
                    ? own.as(Status.HYPOTHETICAL, c.condition())
                    : own;
        }
        String mark = c.before(verb);
        if (mark.isEmpty() && c.tree.relation(verb) == Relation.CONJUNCT) {
            mark = c.before(c.tree.head(verb));
        }
        int at = Math.max(c.tree.child(verb, Relation.MARK), verb);
        if (CONDITION.contains(mark)) {
            return own.as(Status.HYPOTHETICAL, at);
        }
        if (INSTEAD.contains(mark) && c.tree.tag(verb) == Tag.VBG) {
            return own.as(Status.NEGATED, at);
        }
        boolean present =
                own.status() == Status.ONGOING && c.tree.tag(verb).isFinite() || isYetToBe(c, verb, mark, own);
        if (present && (LATER.contains(mark) || c.startsWithWhen(verb) || WHILE.contains(mark) && isAhead(c, verb))) {
            return own.as(Status.PLANNED, at);
        }
        boolean passive =
                c.isPassive(verb) && !VerbGroup.auxiliaries(c.tree, verb).isEmpty();
        if (passive && own.status() == Status.HAPPENED && c.child(verb, BEFORE) >= 0 && isOfFailure(c, verb)) {
            return own.as(Status.NEGATED, at);
        }
        boolean waits = own.status() == Status.HAPPENED && c.tree.tag(verb) == Tag.VBD;
        boolean when = c.startsWithWhen(verb) && !isBesideDeed(c, verb);
        if (waits && (UNTIL.contains(mark) || when) && isAhead(c, verb)) {
            return own.as(Status.PLANNED, at);
        }
        if (own.status() == null && (mark.equals("before") || mark.equals("until"))) {
            return own.as(Status.PLANNED, at);
        }
        return own;
    }

    /// "once it is signed", "until they have been freed", but not "after it has been accused".
    private static boolean isYetToBe(Clause c, int verb, String mark, Verdict own) {
        List<Integer> auxiliaries = VerbGroup.auxiliaries(c.tree, verb);
        if (own.status() != Status.HAPPENED || auxiliaries.isEmpty()) {
            return false;
        }
        String first = c.tree.lower(auxiliaries.getFirst());
        return first.equals("is")
                || first.equals("are")
                || !mark.equals("after") && (first.equals("has") || first.equals("have"));
    }

    /// "The deal fell through before it was signed": what failed is not what came after.
    private static boolean isOfFailure(Clause c, int verb) {
        int head = c.tree.head(verb);
        int subject = c.tree.child(verb, Relation.PASSIVE_SUBJECT);
        boolean same = subject >= 0 && IT.contains(c.tree.lower(subject));
        boolean through =
                head >= 0 && head + 1 < c.tree.size() && c.tree.lower(head + 1).equals("through");
        return same
                && head >= 0
                && (FAILS.contains(c.lemma(head)) || c.lemma(head).equals("fall") && through);
    }

    /// "scrapped a plan to close the school when parents occupied it": what was done then, not what was meant to be.
    private static boolean isBesideDeed(Clause c, int verb) {
        int main = c.tree.head(verb);
        boolean infinitive = main >= 0 && c.isInfinitive(main);
        while (main >= 0 && !c.tree.tag(main).isFinite()) {
            main = c.tree.head(main);
        }
        return infinitive && main >= 0 && c.tree.tag(main) == Tag.VBD && !MEANS.contains(c.lemma(main));
    }

    /// Whether the clause above a word is still to come.
    private static boolean isAhead(Clause c, int word) {
        int head = c.tree.head(word);
        if (head < 0 || !c.isPredicate(head) || c.tree.tag(head).isFinite()) {
            return false;
        }
        Status above = VerbGroup.of(c, head).status();
        return c.isInfinitive(head)
                || above == Status.PLANNED
                || above == Status.CONDITIONAL
                || above == Status.PROPOSED;
    }
}
