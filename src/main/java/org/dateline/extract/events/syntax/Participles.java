package org.dateline.extract.events.syntax;

import java.util.Set;

/// Mends what tagger and parser make of words in -ing and -ed: they take many for adjectives or nouns, and the
/// participle behind a noun ("a meeting planned for Monday was cancelled") for the verb of the sentence.
final class Participles {
    private static final Set<String> BE = Set.of("be", "been", "was", "were", "is", "are", "'s", "'re", "'m", "am");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "'ve");
    private static final Set<String> BETWEEN = Set.of("since", "also", "already", "now", "recently", "repeatedly");
    private static final Set<String> AHEAD_OF_GERUND =
            Set.of("by", "of", "for", "after", "before", "without", "about", "in", "from", "on", "with");

    private static final Set<String> OPENS_CLAUSE = Set.of("after", "before", "since", "until", "as");

    /// After these a word in -ing acts on the noun behind it.
    private static final Set<String> WEIGHS =
            Set.of(("considering considered consider weighing mulling discussing discussed contemplating proposed "
                            + "suggested thinking talking thought talked favours favors opposes opposed")
                    .split(" "));

    /// Words in -ing that describe the noun after them.
    private static final Set<String> DESCRIBES =
            Set.of(("rising falling growing mounting increasing declining soaring existing remaining following "
                            + "leading visiting governing ruling striking warring fighting opposing neighbouring neighboring "
                            + "outgoing incoming winning losing surviving returning fleeing protesting working living "
                            + "developing emerging competing pending ongoing continuing lasting standing sitting serving "
                            + "acting voting pressing shrinking slowing booming ageing aging dwindling surrounding "
                            + "participating involving")
                    .split(" "));

    /// Nouns that end in -ed.
    private static final Set<String> NOUNS_IN_ED =
            Set.of("hundred", "bloodshed", "watershed", "infrared", "seabed", "riverbed", "thoroughbred", "newlywed");

    /// Verbs whose participle may have an object: "Stalin, named the leader".
    private static final Set<String> WITH_TWO_OBJECTS =
            Set.of(("named called dubbed nicknamed elected appointed given awarded offered granted paid sent shown "
                            + "taught told considered deemed made crowned denied promised codenamed entitled titled born based")
                    .split(" "));

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "last", "this");

    private Participles() {}

    /// Mends tags before the sentence is parsed.
    static void tags(RoughTree tree) {
        if (!hasTense(tree)) {
            present(tree);
        }
        for (int i = 1; i < tree.size() - 1; i++) {
            String word = tree.lower(i);
            Tag tag = tree.tag(i);
            if (word.endsWith("ing") && (tag == Tag.JJ || tag == Tag.NN) && isDoing(tree, i)) {
                tree.tag(i, Tag.VBG);
            } else if (word.endsWith("ed") && word.length() > 4) {
                done(tree, i, tag);
            } else if (word.equals("quit") && !tag.isVerb() && tree.tag(i - 1).isNoun()) {
                tree.tag(i, Tag.VBD);
            } else if (tag == Tag.NNS && isVerbOfRelative(tree, i)) {
                tree.tag(i, Tag.VBZ);
            }
        }
    }

    private static boolean hasTense(RoughTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.isTense(i)) {
                return true;
            }
        }
        return false;
    }

    /// "The court sentences a dozen soldiers": where nothing else shows a tense, the plural in front of an object does.
    private static void present(RoughTree tree) {
        for (int i = 1; i + 1 < tree.size(); i++) {
            Tag next = tree.tag(i + 1);
            boolean object = tree.opensPhrase(i + 1) || next == Tag.CD || next == Tag.TO;
            if (tree.tag(i) == Tag.NNS
                    && object
                    && tree.lower(i).endsWith("s")
                    && tree.tag(i - 1).isNoun()) {
                tree.tag(i, Tag.VBZ);
                return;
            }
        }
    }

    /// "was suspending investments", "is now thinking about".
    private static boolean isDoing(RoughTree tree, int i) {
        int before = tree.before(i);
        Tag next = tree.tag(i + 1);
        boolean object = tree.opensPhrase(i + 1)
                || next == Tag.NNS
                || next == Tag.CD
                || tree.lower(i + 1).equals("about");
        if (object && BE.contains(tree.lower(before))) {
            return true;
        }
        boolean many = object || next == Tag.JJ && i + 2 < tree.size() && tree.tag(i + 2) == Tag.NNS;
        if (many && tree.tag(i - 1) == Tag.COMMA && !DESCRIBES.contains(tree.lower(i))) {
            // "walked away, blaming regulators"
            return true;
        }
        boolean of =
                i > 1 && (tree.lower(i - 1).equals("of") || tree.lower(i - 1).equals("about"));
        return (object || next == Tag.NN)
                && WEIGHS.contains(tree.lower(of ? i - 2 : i - 1))
                && !DESCRIBES.contains(tree.lower(i));
    }

    private static void done(RoughTree tree, int i, Tag tag) {
        Tag last = tree.tag(i - 1);
        Tag next = tree.tag(i + 1);
        boolean object = tree.opensPhrase(i + 1);
        if ((tag == Tag.VBN || tag == Tag.JJ)
                && last == Tag.COMMA
                && object
                && !WITH_TWO_OBJECTS.contains(tree.lower(i))) {
            // "Spain, whose investments were large, summoned the envoy"
            tree.tag(i, Tag.VBD);
        } else if (tag == Tag.VBN
                && (last == Tag.NNS || last == Tag.NNP)
                && object
                && !WITH_TWO_OBJECTS.contains(tree.lower(i))
                && !DAYS.contains(tree.lower(i + 1))) {
            // "soldiers detained President Conde"
            tree.tag(i, Tag.VBD);
        } else if (tag == Tag.NN
                && (last == Tag.CD || last == Tag.NNS)
                && !NOUNS_IN_ED.contains(tree.lower(i))
                && (next == Tag.TO || next == Tag.IN || object)) {
            // "the three agreed to go on"
            tree.tag(i, Tag.VBD);
        } else if (tag == Tag.JJ && i > 1 && BETWEEN.contains(tree.lower(i - 1)) && HAVE.contains(tree.lower(i - 2))) {
            // "has since installed defences"
            tree.tag(i - 1, Tag.RB);
            tree.tag(i, Tag.VBN);
        }
    }

    /// "Finland, which votes on Sunday": no noun follows a comma and "which".
    private static boolean isVerbOfRelative(RoughTree tree, int i) {
        boolean which = tree.lower(i - 1).equals("which") || tree.lower(i - 1).equals("who");
        Tag next = tree.tag(i + 1);
        return which
                && i > 1
                && tree.tag(i - 2) == Tag.COMMA
                && !next.isVerb()
                && next != Tag.MD
                && tree.lower(i).endsWith("s");
    }

    /// Mends heads and relations after parsing.
    static void arcs(RoughTree tree) {
        for (int i = 1; i < tree.size() - 1; i++) {
            Tag tag = tree.tag(i);
            if (tag == Tag.VBG && tree.is(i, Relation.ADJECTIVE)) {
                gerund(tree, i);
            } else if (tag == Tag.VBD && tree.is(i, Relation.ADJECTIVE)) {
                past(tree, i);
            } else if (tag == Tag.VBN && isSecondPast(tree, i)) {
                tree.tag(i, Tag.VBD);
            } else if (tag == Tag.VBN) {
                behindNoun(tree, i);
            } else if (tree.is(i, Relation.OBLIQUE) && tag.isNoun()) {
                subjectOfClause(tree, i);
            }
        }
    }

    /// "attacked a school and abducted pupils": with an object and without an auxiliary it is as past as the first.
    private static boolean isSecondPast(RoughTree tree, int verb) {
        int first = tree.heads[verb];
        return tree.is(verb, Relation.CONJUNCT)
                && first >= 0
                && tree.tag(first) == Tag.VBD
                && !tree.isPassive(first)
                && hasObject(tree, verb)
                && !tree.hasChild(verb, Relation.AUXILIARY)
                && !tree.isPassive(verb);
    }

    private static boolean hasObject(RoughTree tree, int verb) {
        for (int i = verb + 1; i < tree.size(); i++) {
            if (tree.heads[i] == verb && tree.is(i, Relation.OBJECT)) {
                return true;
            }
        }
        return false;
    }

    /// "demanded his release and threatened sanctions": no past describes a noun.
    private static void past(RoughTree tree, int verb) {
        int noun = tree.heads[verb];
        if (noun < verb
                || tree.heads[noun] < 0
                || tree.heads[noun] > verb
                || !tree.tag(tree.heads[noun]).isVerb()) {
            return;
        }
        tree.hang(verb, tree.heads[noun], Relation.CONJUNCT);
        tree.hang(noun, verb, Relation.OBJECT);
    }

    /// "after talks on a contract collapsed": no phrase, a clause.
    private static void subjectOfClause(RoughTree tree, int noun) {
        int verb = tree.heads[noun];
        if (verb <= noun || tree.tag(verb) != Tag.VBD || tree.is(verb, Relation.RELATIVE_CLAUSE)) {
            return;
        }
        int mark = -1;
        for (int i = 0; i < verb; i++) {
            if (tree.heads[i] == verb && (tree.isSubject(i) || tree.tag(i) == Tag.COMMA && i > noun)) {
                return;
            }
            mark = tree.heads[i] == noun && tree.is(i, Relation.CASE) ? i : mark;
        }
        if (mark < 1 || !OPENS_CLAUSE.contains(tree.lower(mark)) || tree.is(verb, Relation.CONJUNCT)) {
            return;
        }
        tree.hang(mark, verb, Relation.MARK);
        tree.relation(noun, Relation.SUBJECT);
        if (tree.heads[verb] >= 0) {
            tree.relation(verb, Relation.ADVERBIAL_CLAUSE);
        }
    }

    /// "by imposing tariffs": the gerund governs the noun, not the noun the gerund.
    private static void gerund(RoughTree tree, int verb) {
        int noun = tree.heads[verb];
        boolean near = noun > verb && noun - verb <= 4 && tree.heads[noun] >= 0 && tree.heads[noun] != verb;
        boolean behindVerb = near
                && tree.tag(verb - 1).isVerb()
                && !BE.contains(tree.lower(verb - 1))
                && !HAVE.contains(tree.lower(verb - 1));
        boolean bare = tree.is(noun, Relation.OBJECT)
                || (tree.is(noun, Relation.OBLIQUE) && !tree.hasChild(noun, Relation.CASE));
        boolean object = behindVerb && (tree.heads[noun] == verb - 1 && bare || isSecondSubject(tree, noun));
        if (object && !DESCRIBES.contains(tree.lower(verb)) && tree.tag(noun) != Tag.NN) {
            // "would stop trying pirates", "is considering inviting him, officials said"
            tree.hang(verb, verb - 1, Relation.OPEN_COMPLEMENT);
            tree.hang(noun, verb, Relation.OBJECT);
            return;
        }
        if (!near
                || !AHEAD_OF_GERUND.contains(tree.lower(verb - 1))
                || DESCRIBES.contains(tree.lower(verb))
                || tree.tag(noun) == Tag.NN) {
            return;
        }
        tree.hang(verb, tree.heads[noun], Relation.ADVERBIAL_CLAUSE);
        tree.hang(noun, verb, Relation.OBJECT);
        if (tree.heads[verb - 1] == noun) {
            tree.hang(verb - 1, verb, Relation.MARK);
        }
    }

    /// Whether a verb that this is the subject of has a nearer one.
    private static boolean isSecondSubject(RoughTree tree, int noun) {
        for (int i = noun + 1; tree.isSubject(noun) && i < tree.heads[noun]; i++) {
            if (tree.heads[i] == tree.heads[noun] && tree.isSubject(i)) {
                return true;
            }
        }
        return false;
    }

    /// "a meeting planned for Monday was cancelled", "a delegation led by his deputy would go".
    private static void behindNoun(RoughTree tree, int verb) {
        Tag next = tree.tag(verb + 1);
        if (next != Tag.IN && next != Tag.TO) {
            return;
        }
        int noun = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.heads[i] == verb) {
                if (tree.is(i, Relation.AUXILIARY)
                        || tree.is(i, Relation.PASSIVE_AUXILIARY)
                        || tree.is(i, Relation.CONJUNCT)) {
                    return;
                }
                noun = i < verb && tree.isSubject(i) && tree.tag(i).isNoun() ? i : noun;
            }
        }
        int main = noun < 0 ? -1 : main(tree, verb);
        if (main < 0) {
            return;
        }
        if (tree.heads[verb] != main) {
            tree.hang(main, tree.heads[verb], tree.heads[verb] < 0 ? Relation.ROOT : tree.relation(verb));
        }
        tree.hang(noun, main, tree.isPassive(main) ? Relation.PASSIVE_SUBJECT : Relation.SUBJECT);
        tree.hang(verb, noun, Relation.NOUN_CLAUSE);
    }

    /// The verb after a participle that has a tense and no subject of its own, and hangs together with it; -1 if none.
    private static int main(RoughTree tree, int participle) {
        for (int i = participle + 2; i < tree.size(); i++) {
            boolean together = tree.heads[i] == participle
                    || tree.heads[participle] == i
                    || tree.heads[i] == tree.heads[participle];
            if (together && isFinite(tree, i)) {
                for (int k = 0; k < i; k++) {
                    if (tree.heads[k] == i && k != participle && tree.isSubject(k)) {
                        return -1;
                    }
                }
                return tree.is(i, Relation.CONJUNCT) ? -1 : i;
            }
        }
        return -1;
    }

    private static boolean isFinite(RoughTree tree, int verb) {
        if (tree.isAuxiliary(verb)) {
            return false;
        }
        if (tree.tag(verb).isFinite()) {
            return !tree.hasChild(verb, Relation.MARK);
        }
        for (int i = 0; i < verb; i++) {
            if (tree.heads[i] == verb && tree.isAuxiliary(i) && tree.isTense(i)) {
                return true;
            }
        }
        return false;
    }
}
