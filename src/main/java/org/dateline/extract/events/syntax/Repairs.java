package org.dateline.extract.events.syntax;

import java.util.Set;
import org.dateline.extract.token.Pasts;
import org.dateline.text.Span;

/// Mends what tagger and parser get wrong where grammar leaves no choice.
final class Repairs {
    private static final Set<String> BEFORE_INFINITIVE =
            Set.of(("due set expected ready able going likely unlikely scheduled poised bound prepared"
                            + " willing about obliged forced unable planned supposed keen eager")
                    .split(" "));
    private static final Set<String> BE = Set.of("be", "been", "being", "was", "were", "is", "are");

    private static final Set<String> HAVE = Set.of("has", "have", "had");

    private static final Set<String> NOUNS_IN_ING =
            Set.of(("shipping building training banking mining housing trading meeting engineering"
                            + " manufacturing spending funding farming fishing planning processing drilling")
                    .split(" "));

    private static final Set<String> GERUND_AFTER =
            Set.of("short", "instead", "accused", "accuse", "accuses", "refrain", "refrained", "capable", "suspected");

    private static final Set<String> VERBS_LIKE_NOUNS = Set.of(
            "plans",
            "plots",
            "hosts",
            "votes",
            "backs",
            "vows",
            "talks",
            "visits",
            "fears",
            "demands",
            "claims",
            "offers",
            "promises",
            "threatens",
            "wants",
            "calls",
            "protests",
            "attacks",
            "hopes",
            "aims",
            "denies",
            "bans");

    /// "has begun distributing rice".
    private static final Set<String> ASPECT =
            Set.of(("begin began begun start started stop stopped resume resumed keep kept continue continued"
                            + " finish finished avoid avoided consider considered")
                    .split(" "));

    private static final int MOST_LISTED = 12;

    private Repairs() {}

    /// Words of known names are names; after "will" and "to" stands a verb; after "has been" a participle.
    static void tags(RoughTree tree) {
        for (Span name : tree.names) {
            for (int i = 0; i < tree.size(); i++) {
                Tag tag = tree.tag(i);
                boolean may = tag == Tag.NN || tag == Tag.JJ || tag.isVerb() || tag == Tag.FW || tag == Tag.RB;
                if (may && name.contains(tree.start[i])) {
                    tree.tag(i, Tag.NNP);
                }
            }
        }
        opening(tree);
        verbless(tree);
        for (int i = 1; i + 1 < tree.size(); i++) {
            // "dismissed that, and denied it"
            if (tree.lower(i).equals("that")
                    && tree.tag(i - 1).isVerb()
                    && tree.tag(i + 1).isPunctuation()) {
                tree.tag(i, Tag.DT);
            }
        }
        for (int i = 1; i < tree.size(); i++) {
            Tag tag = tree.tag(i);
            int before = tree.before(i);
            if (mayBeGerund(tree, i) && isGerund(tree, i, before)) {
                tree.tag(i, Tag.VBG);
            } else if (tag == Tag.NN && isAskedFor(tree, i)) {
                tree.tag(i, Tag.VB);
            } else if ((tag == Tag.VBZ || tag == Tag.VBP) && isPast(tree.lower(i))
                    || isPastBeforeObject(tree, i)
                    || isPastBehindAside(tree, i)) {
                tree.tag(i, Tag.VBD);
            } else {
                afterHelper(tree, i, before);
            }
        }
    }

    /// "Should the deal collapse, …": a verb stands somewhere before the comma.
    private static void opening(RoughTree tree) {
        if (tree.size() < 5 || !tree.lower(0).equals("should")) {
            return;
        }
        for (int i = 1; i + 1 < tree.size(); i++) {
            if (tree.tag(i).isVerb()) {
                return;
            }
            if (tree.tag(i + 1) == Tag.COMMA) {
                if (tree.tag(i) == Tag.NN && i > 2 && tree.tag(i - 1).isNoun()) {
                    tree.tag(i, Tag.VB);
                }
                return;
            }
        }
    }

    /// "The movement plans demonstrations.": a sentence has a verb, and this is the only word that can be it.
    private static void verbless(RoughTree tree) {
        int last = tree.size() - 1;
        if (last < 3 || tree.tag(last) != Tag.STOP || tree.hasVerb()) {
            return;
        }
        for (int i = 1; i + 1 < last; i++) {
            Tag before = tree.tag(i - 1);
            boolean subject = before == Tag.NN || before == Tag.NNP;
            boolean object = tree.opensPhrase(i + 1) || tree.tag(i + 1).isNoun() || tree.tag(i + 1) == Tag.TO;
            if (tree.tag(i) == Tag.NNS && subject && object && VERBS_LIKE_NOUNS.contains(tree.lower(i))) {
                tree.tag(i, Tag.VBZ);
                return;
            }
        }
    }

    private static boolean mayBeGerund(RoughTree tree, int i) {
        boolean noun = tree.tag(i) == Tag.NN;
        boolean adjective = tree.tag(i) == Tag.JJ && i > 1 && GERUND_AFTER.contains(tree.lower(i - 2));
        return (noun || adjective) && tree.lower(i).endsWith("ing");
    }

    /// "proposed that Ukraine cede its": a bare form.
    private static boolean isAskedFor(RoughTree tree, int i) {
        if (i < 2
                || i + 1 == tree.size()
                || tree.tag(i - 1) != Tag.NNP
                || !tree.lower(i - 2).equals("that")) {
            return false;
        }
        Tag next = tree.tag(i + 1);
        return next == Tag.CD || next == Tag.DT || next == Tag.PRPS;
    }

    /// "the army detained the minister".
    private static boolean isPastBeforeObject(RoughTree tree, int i) {
        String word = tree.lower(i);
        return tree.tag(i) == Tag.JJ
                && tree.tag(i - 1).isNoun()
                && word.endsWith("ed")
                && word.indexOf('-') < 0
                && i + 1 < tree.size()
                && (tree.tag(i + 1).isNoun() || tree.tag(i + 1) == Tag.DT);
    }

    /// "Norway, which was not asked, protested against it".
    private static boolean isPastBehindAside(RoughTree tree, int i) {
        String word = tree.lower(i);
        return tree.tag(i) == Tag.JJ
                && word.endsWith("ed")
                && word.indexOf('-') < 0
                && tree.tag(i - 1) == Tag.COMMA
                && i + 1 < tree.size()
                && tree.tag(i + 1) == Tag.IN;
    }

    /// What a modal, "to" or "be" before a word makes of it.
    private static void afterHelper(RoughTree tree, int i, int before) {
        Tag tag = tree.tag(i);
        Tag helper = tree.tag(before);
        if (helper == Tag.MD && isMisreadVerb(tag)) {
            tree.tag(i, Tag.VB);
        } else if (tree.lower(before).equals("to")
                && before == i - 1
                && before > 0
                && isMisreadVerb(tag)
                && tag != Tag.VBN
                && (helper == Tag.TO || BEFORE_INFINITIVE.contains(tree.lower(before - 1)))) {
            tree.tag(before, Tag.TO);
            tree.tag(i, Tag.VB);
        } else if (tag == Tag.JJ
                && tree.lower(i).endsWith("ed")
                && HAVE.contains(tree.lower(before))
                && before < i - 1) {
            tree.tag(i, Tag.VBN);
        } else if (tag == Tag.JJ
                && tree.lower(i).endsWith("ed")
                && BE.contains(tree.lower(before))
                && helper != Tag.VBZ
                && (i + 1 == tree.size() || !tree.tag(i + 1).isNoun())) {
            tree.tag(i, Tag.VBN);
        }
    }

    /// "from attacking the town", "of imposing sanctions", "are meeting in": a noun in -ing with an object or after
    /// "are".
    private static boolean isGerund(RoughTree tree, int i, int before) {
        if (i + 1 == tree.size() || NOUNS_IN_ING.contains(tree.lower(i))) {
            return BE.contains(tree.lower(before)) && i + 1 < tree.size();
        }
        boolean object = tree.opensPhrase(i + 1) || tree.tag(i + 1) == Tag.NNS;
        boolean begun = ASPECT.contains(tree.lower(before)) && (object || tree.tag(i + 1) == Tag.NN);
        return before == i - 1 && (tree.tag(before) == Tag.IN && object || begun) || BE.contains(tree.lower(before));
    }

    /// A form that can only be past.
    private static boolean isPast(String word) {
        return Pasts.isIrregular(word) || (word.endsWith("ed") && word.length() > 4 && !word.endsWith("eed"));
    }

    private static boolean isMisreadVerb(Tag tag) {
        return tag == Tag.NN || tag == Tag.VBP || tag == Tag.VBD || tag == Tag.VBN;
    }

    /// Function words govern nothing: what hangs on one belongs to its head. Says whether anything moved.
    static boolean lift(RoughTree tree) {
        boolean moved = false;
        for (int i = 0; i < tree.size(); i++) {
            int h = tree.heads[i];
            if (h >= 0 && tree.heads[h] >= 0 && !tree.is(i, Relation.COMPOUND) && tree.isAuxiliary(h)) {
                tree.heads[i] = tree.heads[h];
                moved = true;
            }
        }
        return moved;
    }

    /// No verb has two subjects: where the title before the second stands in a list with the first ("Vice President
    /// Vance and Secretary of State Marco Rubio met"), the name stands in it, and its title hangs on the name; and
    /// a comma between two joins them ("Britain, France and others").
    static void enumerate(RoughTree tree) {
        for (int second = 2; second < tree.size(); second++) {
            if (tree.isSubject(second)
                    && tree.isSubject(second - 2)
                    && tree.heads[second] == tree.heads[second - 2]
                    && tree.tag(second - 1) == Tag.COMMA) {
                tree.hang(second, second - 2, Relation.CONJUNCT);
                continue;
            }
            int title = tree.isSubject(second) ? titleInList(tree, second) : -1;
            int first = title < 0 ? -1 : listed(tree, title);
            if (first >= 0 && tree.isSubject(first) && tree.heads[first] == tree.heads[second]) {
                tree.hang(second, tree.heads[title], Relation.CONJUNCT);
                tree.hang(title, second, Relation.COMPOUND);
            }
        }
    }

    /// "will stop buying shrimp", "ruled out sending boats": the shrimp is bought, not a kind of shrimp stopped.
    static void begun(RoughTree tree) {
        for (int i = 1; i + 1 < tree.size(); i++) {
            boolean describes = tree.is(i, Relation.ADJECTIVE) || tree.is(i, Relation.COMPOUND);
            boolean out = i > 1
                    && tree.lower(i - 1).equals("out")
                    && tree.lower(i - 2).startsWith("rul");
            boolean begun = out || ASPECT.contains(tree.lower(i - 1));
            int verb = out ? i - 2 : i - 1;
            int noun = tree.tag(i) == Tag.VBG && describes && begun ? tree.heads[i] : -1;
            if (noun > i && tree.heads[noun] == verb && tree.is(noun, Relation.OBJECT)) {
                tree.hang(i, verb, Relation.OPEN_COMPLEMENT);
                tree.hang(noun, i, Relation.OBJECT);
            }
        }
    }

    /// "denied having called": only "be", "have", "do" and their like help a verb, any other governs it.
    static void helpers(RoughTree tree) {
        for (int i = 1; i + 2 < tree.size(); i++) {
            int verb = tree.isAuxiliary(i) ? tree.heads[i] : -1;
            boolean governs = tree.tag(i) == Tag.VBD
                    && tree.lower(i).endsWith("ed")
                    && tree.lower(i + 1).equals("having");
            if (verb <= i || !governs) {
                continue;
            }
            tree.hang(i, tree.heads[verb], tree.relation(verb));
            tree.hang(verb, i, Relation.OPEN_COMPLEMENT);
            for (int k = 0; k < i; k++) {
                tree.heads[k] = tree.heads[k] == verb ? i : tree.heads[k];
            }
        }
    }

    /// "the Council of Europe's commissioner": the whole name owns, not its last word.
    static void possessor(RoughTree tree) {
        for (int i = 2; i + 1 < tree.size(); i++) {
            int owned = tree.tag(i) == Tag.POS && tree.is(i - 1, Relation.POSSESSOR) ? tree.heads[i - 1] : -1;
            int top = owned > i ? tree.heads[owned] : -1;
            int last = i - 1;
            boolean inside = top >= 0 && top < last && tree.is(owned, Relation.NOUN_MODIFIER);
            if (inside
                    && tree.names.stream().anyMatch(n -> n.contains(tree.start[top]) && n.contains(tree.start[last]))) {
                tree.hang(owned, tree.heads[top], tree.relation(top));
                tree.hang(top, owned, Relation.POSSESSOR);
                tree.hang(last, top, Relation.NOUN_MODIFIER);
            }
        }
    }

    /// "denied that he fled or that he planned it": a clause behind "or that" is joined to the one before.
    static void join(RoughTree tree) {
        for (int i = 2; i < tree.size(); i++) {
            int verb = tree.is(i, Relation.MARK) && tree.is(i - 1, Relation.COORDINATOR) ? tree.heads[i] : -1;
            if (verb > i && tree.is(verb, Relation.OTHER) && tree.heads[verb] >= 0 && tree.heads[verb] < verb) {
                tree.relation(verb, Relation.CONJUNCT);
            }
        }
    }

    /// "said that they would form a coalition, after a summit in London": behind a comma, what came before hangs on the
    /// saying, not on what is said to come.
    static void aside(RoughTree tree) {
        for (int i = 2; i < tree.size(); i++) {
            int said = tree.is(i, Relation.OBLIQUE) ? saying(tree, tree.heads[i]) : -1;
            if (said >= 0 && isAfterComma(tree, i)) {
                tree.heads[i] = said;
            }
        }
    }

    private static int saying(RoughTree tree, int verb) {
        boolean said = verb >= 0
                && tree.is(verb, Relation.CLAUSE_COMPLEMENT)
                && tree.heads[verb] >= 0
                && tree.tag(tree.heads[verb]) == Tag.VBD;
        return said ? tree.heads[verb] : -1;
    }

    private static boolean isAfterComma(RoughTree tree, int noun) {
        for (int i = noun - 1; i > 0; i--) {
            if (tree.heads[i] == noun && tree.is(i, Relation.CASE)) {
                String word = tree.lower(i);
                return tree.tag(i - 1) == Tag.COMMA && (word.equals("after") || word.equals("following"));
            }
        }
        return false;
    }

    /// The member of a list right before a name, with nothing but nouns, adjectives and "of" between; -1 if none.
    private static int titleInList(RoughTree tree, int name) {
        for (int i = name - 1; i >= 0; i--) {
            if (tree.is(i, Relation.CONJUNCT)) {
                return i;
            }
            Tag tag = tree.tag(i);
            if (!tag.isNoun() && tag != Tag.JJ && tag != Tag.IN && tag != Tag.POS && tag != Tag.DT) {
                return -1;
            }
        }
        return -1;
    }

    /// The first of the list that a word stands in.
    private static int listed(RoughTree tree, int word) {
        int first = word;
        for (int i = 0; i < MOST_LISTED && tree.is(first, Relation.CONJUNCT) && tree.heads[first] >= 0; i++) {
            first = tree.heads[first];
        }
        return first < word ? first : -1;
    }
}
