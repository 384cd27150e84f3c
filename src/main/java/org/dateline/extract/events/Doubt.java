package org.dateline.extract.events;

import java.util.Set;
import org.dateline.article.Status;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;
import org.jspecify.annotations.Nullable;

/// What takes back a clause that is told in the past as if it had been: "no evidence that", "dismissed reports that",
/// "wrongly said that", "it is not true that", "came close to".
///
/// Goes by the word that the clause hangs on and by the words around that, for the parser often hangs such clauses
/// elsewhere.
final class Doubt {
    private static final Set<String> HEARSAY = Lexicon.of("doubt.hearsay");
    private static final Set<String> RUMOUR = Lexicon.of("doubt.rumour");
    private static final Set<String> EVIDENCE = Lexicon.of("doubt.evidence");
    private static final Set<String> LITTLE = Set.of("no", "little", "any", "scant", "insufficient", "without", "few");
    private static final Set<String> DENIES = Lexicon.of("doubt.denies");
    private static final Set<String> FALSE = Lexicon.of("doubt.false");
    private static final Set<String> OPEN =
            Set.of("unconfirmed", "unverified", "unproven", "unproved", "conflicting", "alleged", "disputed");
    private static final Set<String> WRONGLY =
            Set.of("wrongly", "falsely", "mistakenly", "erroneously", "incorrectly", "wrongfully", "inaccurately");
    private static final Set<String> TRUE = Set.of("true", "case", "correct", "accurate");
    private static final Set<String> CERTAIN = Lexicon.of("doubt.certain");

    private static final Set<String> TELLS = Set.of("announce", "report", "broadcast", "publish");

    private static final Set<String> TAKES_BACK =
            Set.of("withdraw", "retract", "recant", "disown", "disavow", "correct");

    /// Denied, these leave open what they would have said.
    private static final Set<String> ASSERTS = Lexicon.of("doubt.asserts");

    /// "refused to confirm that".
    private static final Set<String> WITHHOLDS = Set.of("refuse", "decline", "fail", "unable", "hesitate");

    /// What these speak of need not be, whatever its tense.
    private static final Set<String> IMAGINES = Lexicon.of("doubt.imagines");

    /// Nouns in front of "of" that what follows is near, and no more.
    private static final Set<String> NEAR = Set.of("verge", "brink", "cusp", "threshold", "point", "edge");

    private Doubt() {}

    /// Null where nothing takes it back.
    static @Nullable Verdict of(Clause c, int verb, Verdict now) {
        Verdict near = near(c, verb, now);
        if (near != null) {
            return near;
        }
        if (!now.isReal()) {
            return null;
        }
        int clause = verb;
        while (c.tree.relation(clause) == Relation.CONJUNCT && c.tree.child(clause, Relation.MARK) < 0) {
            clause = c.tree.head(clause);
        }
        int governor = governor(c, clause);
        if (governor < 0) {
            return null;
        }
        if (c.inCondition(governor)) {
            return now.as(Status.HYPOTHETICAL, c.condition());
        }
        Verdict doubt = byGovernor(c, governor, verb, now);
        return doubt != null ? doubt : disputed(c, governor, verb, now);
    }

    /// "came close to signing", "on the verge of capturing", "almost invaded".
    private static @Nullable Verdict near(Clause c, int verb, Verdict now) {
        Tree tree = c.tree;
        if (verb == 0) {
            return null;
        }
        String last = tree.lower(verb - 1);
        boolean past = tree.tag(verb) == Tag.VBD || tree.tag(verb) == Tag.VBN;
        if (past && (last.equals("almost") || last.equals("nearly"))) {
            return now.as(Status.NEGATED, verb - 1);
        }
        if (tree.tag(verb) != Tag.VBG || verb < 2) {
            return null;
        }
        String before = tree.lower(verb - 2);
        if (last.equals("to") && (before.equals("close") || before.equals("closer"))) {
            boolean came = verb > 2 && c.lemma(verb - 3).equals("come");
            return now.as(came ? Status.NEGATED : Status.HYPOTHETICAL, verb - 2);
        }
        return last.equals("of") && NEAR.contains(before) ? now.as(Status.HYPOTHETICAL, verb - 2) : null;
    }

    /// The word that a clause with "that" hangs on, or the verb of a clause without; -1 if it stands by itself.
    private static int governor(Clause c, int clause) {
        Tree tree = c.tree;
        int head = tree.head(clause);
        int mark = that(c, clause);
        if (mark > 0) {
            String last = tree.lower(mark - 1);
            boolean denied = head >= 0 && DENIES.contains(c.lemma(head));
            if (!denied && tree.tag(mark - 1).isNoun() && (HEARSAY.contains(last) || RUMOUR.contains(last))) {
                return mark - 1;
            }
            boolean own = head >= 0
                    && head < mark
                    && (tree.tag(head).isNoun() || tree.tag(head).isVerb());
            return own && head >= mark - 5 && tree.tag(mark - 1).isNoun() ? head : mark - 1;
        }
        return head >= 0 && head < clause && tree.relation(clause) == Relation.CLAUSE_COMPLEMENT ? head : -1;
    }

    /// The "that" of a clause with a subject of its own, -1 if none.
    private static int that(Clause c, int clause) {
        for (int child : c.tree.children(clause)) {
            if (child < clause && c.tree.lower(child).equals("that") && c.ownSubject(clause) != child) {
                return child;
            }
        }
        return -1;
    }

    private static @Nullable Verdict byGovernor(Clause c, int governor, int verb, Verdict now) {
        Tree tree = c.tree;
        String word = tree.lower(governor);
        boolean opening = governor == 0 && HEARSAY.contains(word);
        if (tree.tag(governor).isVerb() && !opening) {
            return byVerb(c, governor, now);
        }
        if (opening || tree.tag(governor).isNoun()) {
            Verdict noun = byNoun(c, governor, verb, now);
            if (noun != null) {
                return noun;
            }
        }
        if (FALSE.contains(word)) {
            return now.as(Status.NEGATED, governor);
        }
        boolean no = isDenied(c, governor);
        if (no && TRUE.contains(word)) {
            return now.as(Status.NEGATED, governor);
        }
        return no && CERTAIN.contains(word) ? now.as(Status.HYPOTHETICAL, governor) : null;
    }

    private static boolean isDenied(Clause c, int word) {
        for (int i = word - 1; i >= Math.max(0, word - 3); i--) {
            String w = c.tree.lower(i);
            if (w.equals("not") || w.equals("n't") || w.equals("never") || w.equals("no")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Verdict byVerb(Clause c, int governor, Verdict now) {
        String lemma = c.lemma(governor);
        for (int child : c.tree.children(governor)) {
            if (WRONGLY.contains(c.tree.lower(child))) {
                return now.as(Status.NEGATED, child);
            }
        }
        int no = c.negation(governor);
        if (no < 0 && isDenied(c, governor)) {
            no = governor;
        }
        int above = c.tree.tag(governor) == Tag.VB ? c.tree.head(governor) : -1;
        if (no < 0 && above >= 0 && above < governor && WITHHOLDS.contains(c.lemma(above))) {
            no = above;
        }
        int subject = c.ownSubject(governor);
        if (no < 0 && subject >= 0 && c.tree.lower(subject).equals("few")) {
            no = subject;
        }
        if (no >= 0 && ASSERTS.contains(lemma)) {
            return now.as(Status.HYPOTHETICAL, no);
        }
        return no < 0 && IMAGINES.contains(lemma) ? now.as(Status.HYPOTHETICAL, governor) : null;
    }

    private static @Nullable Verdict byNoun(Clause c, int noun, int verb, Verdict now) {
        Tree tree = c.tree;
        String word = tree.lower(noun);
        for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
            String w = tree.lower(i);
            if (EVIDENCE.contains(word) && LITTLE.contains(w)) {
                return now.as(Status.HYPOTHETICAL, i);
            }
            if (HEARSAY.contains(word) && FALSE.contains(w)) {
                return now.as(Status.NEGATED, i);
            }
            if (HEARSAY.contains(word) && OPEN.contains(w)) {
                return now.as(Status.HYPOTHETICAL, i);
            }
        }
        if (HEARSAY.contains(word)) {
            int denier = denier(c, noun);
            denier = denier < 0 ? falseAfter(c, verb) : denier;
            if (denier >= 0) {
                boolean open = OPEN.contains(tree.lower(denier));
                return now.as(open ? Status.HYPOTHETICAL : Status.NEGATED, denier);
            }
        }
        return RUMOUR.contains(word) ? now.as(Status.HYPOTHETICAL, noun) : null;
    }

    /// "denied", "rejected as nonsense" in front of the noun.
    private static int denier(Clause c, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
            if (c.tree.tag(i).isVerb() && DENIES.contains(c.lemma(i))) {
                return c.negation(i) < 0 ? i : -1;
            }
            if (c.tree.tag(i).isPunctuation()) {
                return -1;
            }
        }
        return -1;
    }

    private static int falseAfter(Clause c, int verb) {
        for (int i = verb + 1; i < c.tree.size(); i++) {
            boolean denied = c.tree.tag(i) == Tag.VBN && DENIES.contains(c.lemma(i)) && c.isPassive(i);
            boolean not = isDenied(c, i);
            boolean madeUp = c.tree.lower(i).equals("up") && c.tree.lower(i - 1).equals("made");
            boolean open = OPEN.contains(c.tree.lower(i)) && c.tree.child(i, Relation.COPULA) >= 0;
            if ((denied || open || madeUp || FALSE.contains(c.tree.lower(i))) && !not
                    || not && TRUE.contains(c.tree.lower(i))) {
                return i;
            }
        }
        return -1;
    }

    /// "said that he had died; the embassy denied it": neither is ours to believe.
    private static @Nullable Verdict disputed(Clause c, int governor, int verb, Verdict now) {
        Tree tree = c.tree;
        boolean claimed = c.tree.tag(governor).isVerb() || HEARSAY.contains(tree.lower(governor));
        for (int i = verb + 1; claimed && i + 1 < tree.size(); i++) {
            boolean denies = tree.tag(i).isFinite() && DENIES.contains(c.lemma(i)) && c.negation(i) < 0;
            if (denies && isBack(c, i + 1)) {
                return now.as(Status.HYPOTHETICAL, i);
            }
        }
        return null;
    }

    /// "which had announced his death, withdrew the report": what a verb of saying told is taken back; where, -1 if it
    /// is not.
    private static int takesBack(Clause c) {
        Tree tree = c.tree;
        for (int i = 1; i + 2 < tree.size(); i++) {
            boolean back = tree.tag(i).isVerb() && TAKES_BACK.contains(c.lemma(i)) && c.negation(i) < 0;
            Status status = back ? VerbGroup.of(c, i).status() : null;
            if (status != null && status.isReal() && isReport(tree, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /// "announced the death of": what takes back all that is known of it, that somebody told it; -1 if nothing does.
    static int takenBack(Clause c, int word, Cues cues) {
        int head = c.tree.head(word);
        Relation r = c.tree.relation(word);
        boolean told = r == Relation.OBJECT || r == Relation.CLAUSE_COMPLEMENT || r == Relation.OBLIQUE;
        boolean said =
                told && head >= 0 && c.isVerb(head) && (TELLS.contains(c.lemma(head)) || cues.says(c.lemma(head)));
        return said ? takesBack(c) : -1;
    }

    /// "its report", "the earlier claim".
    private static boolean isReport(Tree tree, int at) {
        boolean known = tree.tag(at) == Tag.DT || tree.tag(at) == Tag.PRPS;
        boolean next = HEARSAY.contains(tree.lower(at + 1));
        return known && (next || at + 2 < tree.size() && HEARSAY.contains(tree.lower(at + 2)));
    }

    /// "The army dismissed that.": what the sentence before reported is denied by this one.
    static boolean deniesWhatWasSaid(Clause c) {
        Tree tree = c.tree;
        if (takesBack(c) >= 0) {
            return true;
        }
        for (int i = 1; i + 2 < tree.size(); i++) {
            boolean denies = tree.tag(i) == Tag.VBD && DENIES.contains(c.lemma(i)) && c.negation(i) < 0;
            String w = tree.lower(i + 1);
            if (denies
                    && (w.equals("that") || w.equals("this"))
                    && tree.tag(i + 2).isPunctuation()) {
                return true;
            }
        }
        return false;
    }

    /// "it", "this", "the report".
    private static boolean isBack(Clause c, int at) {
        Tree tree = c.tree;
        String w = tree.lower(at);
        if (w.equals("it")
                || ((w.equals("this") || w.equals("that"))
                        && at + 1 < tree.size()
                        && (tree.tag(at + 1).isPunctuation() || HEARSAY.contains(tree.lower(at + 1))))) {
            return true;
        }
        return w.equals("the") && at + 1 < tree.size() && HEARSAY.contains(tree.lower(at + 1));
    }
}
