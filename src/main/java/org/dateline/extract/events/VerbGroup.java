package org.dateline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.Status;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;

/// What tense and auxiliaries of one verb say by themselves.
final class VerbGroup {
    private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "wo", "sha");
    private static final Set<String> MIGHT = Set.of("could", "may", "might", "can", "ca");
    private static final Set<String> MUST = Set.of("should", "must", "ought", "need");
    /// Verbs whose past is written like their present; in news the past is meant.
    private static final Set<String> SAME_IN_PAST = Lexicon.of("verbgroup.same-in-past");
    /// Pasts that are also base forms of other verbs, or written like their own.
    private static final Set<String> PAST_LIKE_BASE = Lexicon.of("verbgroup.past-like-base");

    private static final Set<String> BE_NOW = Set.of("is", "are", "'re", "am", "'m", "'s");

    private VerbGroup() {}

    static Verdict of(Clause c, int verb) {
        return of(c, verb, 0);
    }

    private static Verdict of(Clause c, int verb, int depth) {
        Tree tree = c.tree;
        List<Integer> aux = auxiliaries(tree, verb);
        for (int a : aux) {
            String w = tree.lower(a);
            if (FUTURE.contains(w)) {
                return new Verdict(Status.PLANNED, a, false);
            }
            if (w.equals("would") || (w.equals("'d") && tree.tag(verb) == Tag.VB)) {
                return new Verdict(hasHave(tree, aux) ? Status.HYPOTHETICAL : Status.CONDITIONAL, a, false);
            }
            if (MIGHT.contains(w)) {
                return new Verdict(Status.HYPOTHETICAL, a, false);
            }
            if (MUST.contains(w)) {
                boolean missed = !w.equals("must") && hasHave(tree, aux);
                return new Verdict(missed ? Status.NEGATED : Status.PROPOSED, a, false);
            }
        }
        int to = infinitive(tree, verb);
        if (to > 0 && !aux.isEmpty() && aux.getFirst() < to) {
            // "has to be confirmed", "is to travel", however it was parsed
            String w = tree.lower(aux.getFirst());
            if (tree.lower(to + 1).equals("have") && (w.equals("was") || w.equals("were"))) {
                // "was to have opened": it did not
                return new Verdict(Status.NEGATED, aux.getFirst(), false);
            }
            return new Verdict(w.startsWith("ha") ? Status.PROPOSED : Status.PLANNED, aux.getFirst(), false);
        }
        Tag tag = tree.tag(verb);
        if (tag == Tag.VB
                && tree.relation(verb) == Relation.CONJUNCT
                && aux.isEmpty()
                && isPlainPast(tree, tree.head(verb))) {
            // "pressed them to wait and sign": a bare form is never a twin of a finite one, it goes on an infinitive
            return new Verdict(Status.PLANNED, verb, false);
        }
        if (tree.relation(verb) == Relation.CONJUNCT && aux.isEmpty() && depth < 4 && sharesAuxiliary(c, verb)) {
            return of(c, tree.head(verb), depth + 1);
        }
        if (!aux.isEmpty()) {
            return withAuxiliary(c, verb, aux);
        }
        return switch (tag) {
            case VBD -> new Verdict(Status.HAPPENED, verb, true);
            case VBP ->
                new Verdict(SAME_IN_PAST.contains(tree.lower(verb)) ? Status.HAPPENED : Status.ONGOING, verb, true);
            case VBZ -> new Verdict(Status.ONGOING, verb, true);
            case VB ->
                c.ownSubject(verb) >= 0 && c.before(verb).isEmpty() && tree.head(verb) < 0
                        ? new Verdict(Status.ONGOING, verb, true)
                        : new Verdict(null, verb, false);
            case VBN -> participle(tree, verb);
            case VBG -> new Verdict(null, verb, false);
            default -> new Verdict(null, verb, false);
        };
    }

    /// "hoped to see it approved": a participle in a complement is as real as what governs it.
    private static Verdict participle(Tree tree, int verb) {
        Relation r = tree.relation(verb);
        boolean governed = (r == Relation.OPEN_COMPLEMENT || r == Relation.OTHER || r == Relation.CLAUSE_COMPLEMENT)
                && tree.head(verb) >= 0
                && tree.head(verb) < verb
                && tree.tag(verb - 1) != Tag.COMMA;
        return governed ? new Verdict(null, verb, false) : new Verdict(Status.HAPPENED, verb, r != Relation.CONJUNCT);
    }

    /// Whether a word that the tagger takes for a past is a plain base form: "accept".
    static boolean isBare(Clause c, int verb) {
        String form = c.tree.lower(verb);
        return c.lemma(verb).equals(form)
                && !form.endsWith("ed")
                && !SAME_IN_PAST.contains(form)
                && !PAST_LIKE_BASE.contains(form);
    }

    /// Whether a form can be a base form, "set" and "put" too.
    static boolean mayBeBare(Clause c, int verb) {
        return isBare(c, verb) || SAME_IN_PAST.contains(c.tree.lower(verb));
    }

    private static Verdict withAuxiliary(Clause c, int verb, List<Integer> aux) {
        Tree tree = c.tree;
        boolean infinitive = tree.child(verb, Relation.MARK) >= 0
                && tree.lower(tree.child(verb, Relation.MARK)).equals("to");
        int first = aux.getFirst();
        String w = tree.lower(first);
        if (w.equals("be") && !infinitive && infinitive(tree, verb) < 0 && c.ownSubject(verb) >= 0) {
            // "proposed that the rebels be armed"
            return new Verdict(Status.PROPOSED, first, false);
        }
        if (w.equals("be") || (infinitive && !tree.tag(first).isFinite())) {
            return new Verdict(null, verb, false);
        }
        if (w.equals("being") || w.equals("having")) {
            return new Verdict(null, verb, false);
        }
        boolean progressive = tree.tag(verb) == Tag.VBG;
        if (progressive && (BE_NOW.contains(w) || w.equals("has") || w.equals("have"))) {
            return new Verdict(Status.ONGOING, first, true);
        }
        boolean state = !tree.tag(verb).isVerb() && BE_NOW.contains(w);
        boolean present = state || (w.equals("do") || w.equals("does")) && tree.tag(verb) == Tag.VB;
        return new Verdict(present ? Status.ONGOING : Status.HAPPENED, first, true);
    }

    /// "should have been held" was not.
    private static boolean hasHave(Tree tree, List<Integer> aux) {
        return aux.stream().anyMatch(a -> tree.lower(a).equals("have"));
    }

    private static boolean isPlainPast(Tree tree, int head) {
        return head >= 0 && tree.tag(head).isFinite() && auxiliaries(tree, head).isEmpty();
    }

    /// Where the "to" of an infinitive stands: "to sign", "to be signed"; -1 if it is none.
    private static int infinitive(Tree tree, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
            String w = tree.lower(i);
            if (w.equals("to")) {
                return i;
            }
            if (!w.equals("be") && !w.equals("have") && !w.equals("been") && tree.tag(i) != Tag.RB) {
                return -1;
            }
        }
        return -1;
    }

    static List<Integer> auxiliaries(Tree tree, int verb) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(verb)) {
            Relation r = tree.relation(child);
            if (r.isAuxiliary()) {
                found.add(child);
            }
        }
        return found;
    }

    /// "will resume talks and start work": the second verb has its tense from the first.
    static boolean sharesAuxiliary(Clause c, int verb) {
        Tree tree = c.tree;
        int head = tree.head(verb);
        if (head < 0 || c.ownSubject(verb) >= 0 || tree.child(verb, Relation.MARK) >= 0) {
            return false;
        }
        Tag tag = tree.tag(verb);
        return tag == Tag.VB
                || tag == Tag.VBG
                || tag == Tag.VBN
                || (tag == Tag.VBP
                        && (tree.tag(head) == Tag.VB || c.before(head).equals("to")));
    }
}
