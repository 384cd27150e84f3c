package org.dateline.extract.events.syntax;

/// Mends sentences whose subject is told more of between commas: "Spain, whose firms invest there, summoned the envoy",
/// "the convention, signed in Aktau, has not been ratified". The parser hangs the verb of the sentence on the aside.
final class Asides {
    private Asides() {}

    static void mend(RoughTree tree) {
        for (int i = 1; i + 2 < tree.size(); i++) {
            if (tree.tag(i) == Tag.COMMA && tree.tag(i - 1).isNoun()) {
                mend(tree, i);
            }
        }
    }

    /// "to force the chief justice, Andrew Nyirenda, into retirement": the name only says who the justice is, and what
    /// comes behind it belongs to the verb before.
    static void name(RoughTree tree) {
        for (int i = 2; i + 2 < tree.size(); i++) {
            Tag title = tree.tag(i - 1);
            int name = tree.tag(i) == Tag.COMMA && (title == Tag.NN || title == Tag.NNS) ? nameFrom(tree, i + 1) : -1;
            if (name >= 0 && isSingled(tree, i - 1) && !tree.isUnder(i - 1, name) && !isHung(tree, name, i - 1)) {
                behind(tree, i - 1, name);
                tree.hang(name, i - 1, Relation.APPOSITION);
            }
        }
    }

    /// Whether the parser has the name told of the title, or of the noun it belongs to: "a spokeswoman for the bank,
    /// Ilse Moen, confirmed it".
    private static boolean isHung(RoughTree tree, int name, int title) {
        int noun = tree.heads[name];
        return noun == title
                || noun >= 0
                        && tree.is(name, Relation.APPOSITION)
                        && tree.heads[title] == noun
                        && tree.tag(noun).isNoun();
    }

    /// The last word of a name that a comma ends, -1 if there is none.
    private static int nameFrom(RoughTree tree, int from) {
        int to = from;
        while (to + 1 < tree.size() && tree.tag(to) == Tag.NNP) {
            to++;
        }
        return to > from && tree.tag(to) == Tag.COMMA ? to - 1 : -1;
    }

    /// "the chief justice", and no list before it.
    private static boolean isSingled(RoughTree tree, int title) {
        for (int i = title - 1; i >= 0; i--) {
            Tag tag = tree.tag(i);
            if (tag == Tag.DT || tag == Tag.PRPS || tag == Tag.POS) {
                return i == 0 || tree.tag(i - 1) != Tag.COMMA && tree.tag(i - 1) != Tag.CC;
            }
            if (tag != Tag.JJ && !tag.isNoun()) {
                return false;
            }
        }
        return false;
    }

    private static void behind(RoughTree tree, int title, int name) {
        int preposition = name + 2;
        int verb = tree.heads[title];
        if (preposition >= tree.size()
                || tree.tag(preposition) != Tag.IN
                || verb < 0
                || verb > title
                || !tree.is(title, Relation.OBJECT)) {
            return;
        }
        int noun = tree.heads[preposition];
        if (noun > preposition && tree.is(preposition, Relation.CASE) && tree.is(noun, Relation.OBLIQUE)) {
            tree.heads[noun] = verb;
        }
    }

    private static void mend(RoughTree tree, int comma) {
        int opens = comma + 1;
        Tag tag = tree.tag(opens);
        boolean relative = tag == Tag.WDT || tag == Tag.WP || tag == Tag.WPS;
        boolean participle = (tag == Tag.VBN || tag == Tag.VBD)
                && (tree.tag(opens + 1) == Tag.IN || tree.tag(opens + 1) == Tag.TO)
                && !tree.hasChild(opens, Relation.AUXILIARY)
                && !tree.isPassive(opens);
        if (!relative && !participle) {
            return;
        }
        int noun = tree.phrase(comma - 1);
        int aside = relative ? verbFrom(tree, opens + 1) : opens;
        int main = aside < 0 ? -1 : main(tree, aside, noun);
        if (main < 0) {
            return;
        }
        if (participle) {
            tree.tag(aside, Tag.VBN);
        }
        int above = -2;
        Relation as = Relation.ROOT;
        for (int i : new int[] {noun, aside, main}) {
            int h = tree.heads[i];
            if (h != noun && h != aside && h != main && above == -2) {
                above = h;
                as = tree.relation(i);
            }
        }
        if (above == -2 || above >= 0 && tree.isUnder(above, noun, aside, main)) {
            return;
        }
        boolean subject = as.isSubject();
        tree.hang(main, above, above < 0 ? Relation.ROOT : subject ? Relation.CLAUSE_COMPLEMENT : as);
        tree.hang(noun, main, tree.isPassive(main) ? Relation.PASSIVE_SUBJECT : Relation.SUBJECT);
        tree.hang(aside, noun, relative ? Relation.RELATIVE_CLAUSE : Relation.NOUN_CLAUSE);
    }

    /// The verb of the sentence: right behind the next comma, with a tense and no subject of its own; -1 if none.
    private static int main(RoughTree tree, int aside, int noun) {
        for (int i = aside + 1; i + 1 < tree.size(); i++) {
            if (tree.tag(i) != Tag.COMMA) {
                continue;
            }
            int verb = tree.isTense(skipAdverbs(tree, i + 1)) ? verbFrom(tree, i + 1) : -1;
            if (verb >= 0 && verb != aside && tree.heads[verb] != noun && !hasSubject(tree, verb, noun, aside)) {
                return near(tree, verb, noun, aside) ? verb : -1;
            }
        }
        return -1;
    }

    private static int skipAdverbs(RoughTree tree, int from) {
        int i = from;
        while (i + 1 < tree.size() && tree.tag(i) == Tag.RB) {
            i++;
        }
        return i;
    }

    /// The verb that a tense or a modal from here on belongs to.
    private static int verbFrom(RoughTree tree, int from) {
        for (int i = from; i < tree.size(); i++) {
            if (tree.isTense(i)) {
                return tree.isAuxiliary(i) ? tree.heads[i] : i;
            }
        }
        return -1;
    }

    private static boolean hasSubject(RoughTree tree, int verb, int noun, int aside) {
        for (int i = noun + 1; i < verb; i++) {
            if (tree.heads[i] == verb
                    && i != aside
                    && tree.isSubject(i)
                    && tree.tag(i) != Tag.WDT
                    && tree.tag(i) != Tag.WP) {
                return true;
            }
        }
        return false;
    }

    /// Whether the parser saw that they belong together, one way or another.
    private static boolean near(RoughTree tree, int verb, int noun, int aside) {
        int h = tree.heads[verb];
        boolean lost = tree.is(verb, Relation.CASE) && tree.isUnder(verb, aside);
        return h == aside || h == noun || tree.heads[aside] == verb || tree.heads[noun] == verb || h < 0 || lost;
    }
}
