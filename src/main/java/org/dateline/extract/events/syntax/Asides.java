package org.dateline.extract.events.syntax;

/// Mends sentences whose subject is told more of between commas: "Spain, whose firms invest there, summoned the envoy",
/// "the convention, signed in Aktau, has not been ratified". The parser hangs the verb of the sentence on the aside.
final class Asides {
    private final byte[] tags;
    private final int[] heads;
    private final byte[] relations;

    private Asides(byte[] tags, int[] heads, byte[] relations) {
        this.tags = tags;
        this.heads = heads;
        this.relations = relations;
    }

    static void mend(byte[] tags, int[] heads, byte[] relations) {
        Asides asides = null;
        for (int i = 1; i + 2 < tags.length; i++) {
            if (tag(tags, i) == Tag.COMMA && tag(tags, i - 1).isNoun()) {
                asides = asides == null ? new Asides(tags, heads, relations) : asides;
                asides.mend(i);
            }
        }
    }

    private void mend(int comma) {
        int opens = comma + 1;
        Tag tag = tag(tags, opens);
        boolean relative = tag == Tag.WDT || tag == Tag.WP || tag == Tag.WPS;
        boolean participle = (tag == Tag.VBN || tag == Tag.VBD)
                && (tag(tags, opens + 1) == Tag.IN || tag(tags, opens + 1) == Tag.TO)
                && !hasAuxiliary(opens);
        if (!relative && !participle) {
            return;
        }
        int noun = phrase(comma - 1);
        int aside = relative ? verbFrom(opens + 1) : opens;
        int main = aside < 0 ? -1 : main(aside, noun);
        if (main < 0) {
            return;
        }
        if (participle) {
            tags[aside] = code(Tag.VBN);
        }
        int above = -2;
        byte as = code(Relation.ROOT);
        for (int i : new int[] {noun, aside, main}) {
            int h = heads[i];
            if (h != noun && h != aside && h != main && above == -2) {
                above = h;
                as = relations[i];
            }
        }
        if (above == -2 || above >= 0 && isUnder(above, noun, aside, main)) {
            return;
        }
        heads[main] = above;
        boolean subject = isSubject(as);
        relations[main] = above < 0 ? code(Relation.ROOT) : subject ? code(Relation.CLAUSE_COMPLEMENT) : as;
        heads[noun] = main;
        relations[noun] = code(isPassive(main) ? Relation.PASSIVE_SUBJECT : Relation.SUBJECT);
        heads[aside] = noun;
        relations[aside] = code(relative ? Relation.RELATIVE_CLAUSE : Relation.NOUN_CLAUSE);
    }

    /// The head of the noun phrase that ends here.
    private int phrase(int last) {
        int at = last;
        for (int steps = 0; steps < 6; steps++) {
            int h = heads[at];
            Relation r = Relation.at(relations[at]);
            boolean inside = r == Relation.COMPOUND || r == Relation.NOUN_MODIFIER || r == Relation.APPOSITION;
            if (h < 0 || h > last || !inside || !tag(tags, h).isNoun()) {
                return at;
            }
            at = h;
        }
        return at;
    }

    /// The verb of the sentence: right behind the next comma, with a tense and no subject of its own; -1 if none.
    private int main(int aside, int noun) {
        for (int i = aside + 1; i + 1 < tags.length; i++) {
            if (tag(tags, i) != Tag.COMMA) {
                continue;
            }
            int verb = isTense(skipAdverbs(i + 1)) ? verbFrom(i + 1) : -1;
            if (verb >= 0 && verb != aside && heads[verb] != noun && !hasSubject(verb, noun, aside)) {
                return near(verb, noun, aside) ? verb : -1;
            }
        }
        return -1;
    }

    private int skipAdverbs(int from) {
        int i = from;
        while (i + 1 < tags.length && tag(tags, i) == Tag.RB) {
            i++;
        }
        return i;
    }

    private boolean isTense(int i) {
        return tag(tags, i).isFinite() || tag(tags, i) == Tag.MD;
    }

    /// The verb that a tense or a modal from here on belongs to.
    private int verbFrom(int from) {
        for (int i = from; i < tags.length; i++) {
            if (isTense(i)) {
                boolean auxiliary = relations[i] == code(Relation.AUXILIARY)
                        || relations[i] == code(Relation.PASSIVE_AUXILIARY)
                        || relations[i] == code(Relation.COPULA);
                return auxiliary ? heads[i] : i;
            }
        }
        return -1;
    }

    private boolean hasSubject(int verb, int noun, int aside) {
        for (int i = noun + 1; i < verb; i++) {
            if (heads[i] == verb
                    && i != aside
                    && isSubject(relations[i])
                    && tag(tags, i) != Tag.WDT
                    && tag(tags, i) != Tag.WP) {
                return true;
            }
        }
        return false;
    }

    /// Whether the parser saw that they belong together, one way or another.
    private boolean near(int verb, int noun, int aside) {
        int h = heads[verb];
        return h == aside || h == noun || heads[aside] == verb || heads[noun] == verb || h < 0;
    }

    private boolean hasAuxiliary(int verb) {
        for (int i = 0; i < verb; i++) {
            if (heads[i] == verb
                    && (relations[i] == code(Relation.AUXILIARY) || relations[i] == code(Relation.PASSIVE_AUXILIARY))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassive(int verb) {
        for (int i = 0; i < verb; i++) {
            if (heads[i] == verb && relations[i] == code(Relation.PASSIVE_AUXILIARY)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnder(int word, int... tops) {
        int at = word;
        for (int steps = 0; at >= 0 && steps < tags.length; steps++) {
            for (int top : tops) {
                if (at == top) {
                    return true;
                }
            }
            at = heads[at];
        }
        return false;
    }

    private static boolean isSubject(byte relation) {
        return relation == code(Relation.SUBJECT) || relation == code(Relation.PASSIVE_SUBJECT);
    }

    private static Tag tag(byte[] tags, int i) {
        return Tag.at(tags[i]);
    }

    private static byte code(Enum<?> of) {
        return (byte) of.ordinal();
    }
}
