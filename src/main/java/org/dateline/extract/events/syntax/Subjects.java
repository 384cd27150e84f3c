package org.dateline.extract.events.syntax;

/// Gives verbs the subjects that the parser hung elsewhere.
final class Subjects {
    private static final int DEEPEST = 6;

    private final byte[] tags;
    private final int[] heads;
    private final byte[] relations;

    private Subjects(byte[] tags, int[] heads, byte[] relations) {
        this.tags = tags;
        this.heads = heads;
        this.relations = relations;
    }

    static void mend(byte[] tags, int[] heads, byte[] relations) {
        Subjects subjects = new Subjects(tags, heads, relations);
        for (int i = 2; i < tags.length; i++) {
            Tag tag = subjects.tag(i);
            if (tag == Tag.WDT || tag == Tag.WP) {
                subjects.relative(i);
            } else if (tag.isFinite()) {
                subjects.opening(i);
            }
        }
    }

    /// "the government of Niger, which had negotiated": the clause tells of the noun before the comma.
    private void relative(int pronoun) {
        int verb = heads[pronoun];
        int comma = pronoun - 1;
        if (!isSubject(pronoun)
                || verb < pronoun
                || tag(comma) != Tag.COMMA
                || !tag(comma - 1).isNoun()) {
            return;
        }
        boolean astray =
                is(verb, Relation.PARATAXIS) || is(verb, Relation.CONJUNCT) || is(verb, Relation.ADVERBIAL_CLAUSE);
        int noun = phrase(comma - 1);
        if (astray && heads[verb] < pronoun && heads[verb] != noun && !isUnder(noun, verb)) {
            heads[verb] = noun;
            relations[verb] = code(Relation.RELATIVE_CLAUSE);
        }
    }

    /// "After four years of dispute Peru and Chile concluded a treaty": names right before a verb without a subject, in
    /// the phrase that opens the sentence.
    private void opening(int verb) {
        int last = verb - 1;
        if (tag(last) != Tag.NNP || isAuxiliary(verb) || hasSubject(verb) || tag(0) != Tag.IN) {
            return;
        }
        int first = last;
        while (first > 1 && (tag(first - 1) == Tag.NNP || (tag(first - 1) == Tag.CC && tag(first - 2) == Tag.NNP))) {
            first--;
        }
        int top = top(first, last);
        int noun = first - 1;
        boolean inPhrase = tag(noun) == Tag.NN || tag(noun) == Tag.NNS;
        if (top < 0 || !inPhrase || heads[noun] != top || heads[top] > last || heads[top] < 0) {
            return;
        }
        for (int i = 0; i < noun; i++) {
            if (tag(i) == Tag.COMMA || tag(i).isFinite()) {
                return;
            }
        }
        heads[noun] = heads[top];
        relations[noun] = relations[top];
        for (int i = 0; i < noun; i++) {
            if (heads[i] == top) {
                heads[i] = noun;
            }
        }
        heads[top] = verb;
        relations[top] = code(Relation.SUBJECT);
    }

    /// The word of a run that hangs outside it; -1 if several do.
    private int top(int first, int last) {
        int top = -1;
        for (int i = first; i <= last; i++) {
            if (heads[i] < first || heads[i] > last) {
                if (top >= 0) {
                    return -1;
                }
                top = i;
            }
        }
        return top;
    }

    /// The head of the noun phrase that ends here.
    private int phrase(int last) {
        int at = last;
        for (int steps = 0; steps < DEEPEST; steps++) {
            int h = heads[at];
            boolean inside = is(at, Relation.COMPOUND) || is(at, Relation.NOUN_MODIFIER) || is(at, Relation.APPOSITION);
            if (!inside || h < 0 || h > last || !tag(h).isNoun()) {
                return at;
            }
            at = h;
        }
        return at;
    }

    private boolean isUnder(int word, int top) {
        int at = word;
        for (int steps = 0; at >= 0 && steps < tags.length; steps++) {
            if (at == top) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }

    private boolean hasSubject(int verb) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == verb && (isSubject(i) || is(i, Relation.EXPLETIVE) || is(i, Relation.CLAUSE_SUBJECT))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAuxiliary(int word) {
        return is(word, Relation.AUXILIARY) || is(word, Relation.PASSIVE_AUXILIARY) || is(word, Relation.COPULA);
    }

    private boolean isSubject(int word) {
        return is(word, Relation.SUBJECT) || is(word, Relation.PASSIVE_SUBJECT);
    }

    private boolean is(int word, Relation relation) {
        return relations[word] == code(relation);
    }

    private Tag tag(int i) {
        return Tag.at(tags[i]);
    }

    private static byte code(Relation of) {
        return (byte) of.ordinal();
    }
}
