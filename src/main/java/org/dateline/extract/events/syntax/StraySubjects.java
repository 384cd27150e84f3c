package org.dateline.extract.events.syntax;

/// Gives verbs the subjects that the parser hung elsewhere.
final class StraySubjects {
    private StraySubjects() {}

    static void mend(RoughTree tree) {
        for (int i = 2; i < tree.size(); i++) {
            Tag tag = tree.tag(i);
            if (tag == Tag.WDT || tag == Tag.WP) {
                relative(tree, i);
            } else if (tag.isFinite()) {
                opening(tree, i);
            }
        }
    }

    /// "the government of Niger, which had negotiated": the clause tells of the noun before the comma.
    private static void relative(RoughTree tree, int pronoun) {
        int verb = tree.heads[pronoun];
        int comma = pronoun - 1;
        if (!tree.isSubject(pronoun)
                || verb < pronoun
                || tree.tag(comma) != Tag.COMMA
                || !tree.tag(comma - 1).isNoun()) {
            return;
        }
        boolean astray = tree.is(verb, Relation.PARATAXIS)
                || tree.is(verb, Relation.CONJUNCT)
                || tree.is(verb, Relation.ADVERBIAL_CLAUSE);
        int noun = tree.phrase(comma - 1);
        if (astray && tree.heads[verb] < pronoun && tree.heads[verb] != noun && !tree.isUnder(noun, verb)) {
            tree.hang(verb, noun, Relation.RELATIVE_CLAUSE);
        }
    }

    /// "After four years of dispute Peru and Chile concluded a treaty": names right before a verb without a subject, in
    /// the phrase that opens the sentence.
    private static void opening(RoughTree tree, int verb) {
        int last = verb - 1;
        if (tree.tag(last) != Tag.NNP || tree.isAuxiliary(verb) || hasSubject(tree, verb) || tree.tag(0) != Tag.IN) {
            return;
        }
        int first = last;
        while (first > 1
                && (tree.tag(first - 1) == Tag.NNP
                        || (tree.tag(first - 1) == Tag.CC && tree.tag(first - 2) == Tag.NNP))) {
            first--;
        }
        int top = top(tree, first, last);
        int noun = first - 1;
        boolean inPhrase = tree.tag(noun) == Tag.NN || tree.tag(noun) == Tag.NNS;
        if (top < 0 || !inPhrase || tree.heads[noun] != top || tree.heads[top] > last || tree.heads[top] < 0) {
            return;
        }
        for (int i = 0; i < noun; i++) {
            if (tree.tag(i) == Tag.COMMA || tree.tag(i).isFinite()) {
                return;
            }
        }
        tree.hang(noun, tree.heads[top], tree.relation(top));
        for (int i = 0; i < noun; i++) {
            if (tree.heads[i] == top) {
                tree.heads[i] = noun;
            }
        }
        tree.hang(top, verb, Relation.SUBJECT);
    }

    /// The word of a run that hangs outside it; -1 if several do.
    private static int top(RoughTree tree, int first, int last) {
        int top = -1;
        for (int i = first; i <= last; i++) {
            if (tree.heads[i] < first || tree.heads[i] > last) {
                if (top >= 0) {
                    return -1;
                }
                top = i;
            }
        }
        return top;
    }

    private static boolean hasSubject(RoughTree tree, int verb) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.heads[i] == verb
                    && (tree.isSubject(i) || tree.is(i, Relation.EXPLETIVE) || tree.is(i, Relation.CLAUSE_SUBJECT))) {
                return true;
            }
        }
        return false;
    }
}
