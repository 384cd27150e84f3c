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
    static void tags(byte[] tags, Forms forms) {
        if (!hasTense(tags)) {
            present(tags, forms);
        }
        for (int i = 1; i < tags.length - 1; i++) {
            String word = forms.lower[i];
            Tag tag = Tag.at(tags[i]);
            if (word.endsWith("ing") && (tag == Tag.JJ || tag == Tag.NN) && isDoing(tags, forms, i)) {
                tags[i] = code(Tag.VBG);
            } else if (word.endsWith("ed") && word.length() > 4) {
                done(tags, forms, i, tag);
            } else if (word.equals("quit")
                    && !tag.isVerb()
                    && Tag.at(tags[i - 1]).isNoun()) {
                tags[i] = code(Tag.VBD);
            } else if (tag == Tag.NNS && isVerbOfRelative(tags, forms, i)) {
                tags[i] = code(Tag.VBZ);
            }
        }
    }

    private static boolean hasTense(byte[] tags) {
        for (byte tag : tags) {
            if (Tag.at(tag).isFinite() || tag == code(Tag.MD)) {
                return true;
            }
        }
        return false;
    }

    /// "The court sentences a dozen soldiers": where nothing else shows a tense, the plural in front of an object does.
    private static void present(byte[] tags, Forms forms) {
        for (int i = 1; i + 1 < tags.length; i++) {
            Tag next = Tag.at(tags[i + 1]);
            boolean object = next == Tag.DT
                    || next == Tag.PRPS
                    || next == Tag.NNP
                    || next == Tag.CD
                    || next == Tag.PRP
                    || next == Tag.TO;
            if (tags[i] == code(Tag.NNS)
                    && object
                    && forms.lower[i].endsWith("s")
                    && Tag.at(tags[i - 1]).isNoun()) {
                tags[i] = code(Tag.VBZ);
                return;
            }
        }
    }

    /// "was suspending investments", "is now thinking about".
    private static boolean isDoing(byte[] tags, Forms forms, int i) {
        int before = i - 1;
        while (before > 0 && tags[before] == code(Tag.RB)) {
            before--;
        }
        Tag next = Tag.at(tags[i + 1]);
        boolean object = next == Tag.DT
                || next == Tag.PRPS
                || next == Tag.PRP
                || next == Tag.NNP
                || next == Tag.NNS
                || next == Tag.CD
                || forms.lower[i + 1].equals("about");
        if (object && BE.contains(forms.lower[before])) {
            return true;
        }
        boolean many = object || next == Tag.JJ && i + 2 < tags.length && tags[i + 2] == code(Tag.NNS);
        if (many && tags[i - 1] == code(Tag.COMMA) && !DESCRIBES.contains(forms.lower[i])) {
            // "walked away, blaming regulators"
            return true;
        }
        boolean of = i > 1 && (forms.lower[i - 1].equals("of") || forms.lower[i - 1].equals("about"));
        return (object || next == Tag.NN)
                && WEIGHS.contains(forms.lower[of ? i - 2 : i - 1])
                && !DESCRIBES.contains(forms.lower[i]);
    }

    private static void done(byte[] tags, Forms forms, int i, Tag tag) {
        Tag last = Tag.at(tags[i - 1]);
        Tag next = Tag.at(tags[i + 1]);
        boolean object = next == Tag.DT || next == Tag.PRPS || next == Tag.NNP || next == Tag.PRP;
        if ((tag == Tag.VBN || tag == Tag.JJ)
                && last == Tag.COMMA
                && object
                && !WITH_TWO_OBJECTS.contains(forms.lower[i])) {
            // "Spain, whose investments were large, summoned the envoy"
            tags[i] = code(Tag.VBD);
        } else if (tag == Tag.VBN
                && (last == Tag.NNS || last == Tag.NNP)
                && object
                && !WITH_TWO_OBJECTS.contains(forms.lower[i])
                && !DAYS.contains(forms.lower[i + 1])) {
            // "soldiers detained President Conde"
            tags[i] = code(Tag.VBD);
        } else if (tag == Tag.NN
                && (last == Tag.CD || last == Tag.NNS)
                && !NOUNS_IN_ED.contains(forms.lower[i])
                && (next == Tag.TO || next == Tag.IN || object)) {
            // "the three agreed to go on"
            tags[i] = code(Tag.VBD);
        } else if (tag == Tag.JJ
                && i > 1
                && BETWEEN.contains(forms.lower[i - 1])
                && HAVE.contains(forms.lower[i - 2])) {
            // "has since installed defences"
            tags[i - 1] = code(Tag.RB);
            tags[i] = code(Tag.VBN);
        }
    }

    /// "Finland, which votes on Sunday": no noun follows a comma and "which".
    private static boolean isVerbOfRelative(byte[] tags, Forms forms, int i) {
        boolean which = forms.lower[i - 1].equals("which") || forms.lower[i - 1].equals("who");
        Tag next = Tag.at(tags[i + 1]);
        return which
                && i > 1
                && tags[i - 2] == code(Tag.COMMA)
                && !next.isVerb()
                && next != Tag.MD
                && forms.lower[i].endsWith("s");
    }

    /// Mends heads and relations after parsing.
    static void arcs(byte[] tags, Forms forms, int[] heads, byte[] relations) {
        for (int i = 1; i < heads.length - 1; i++) {
            Tag tag = Tag.at(tags[i]);
            if (tag == Tag.VBG && relations[i] == code(Relation.ADJECTIVE)) {
                gerund(i, tags, forms, heads, relations);
            } else if (tag == Tag.VBD && relations[i] == code(Relation.ADJECTIVE)) {
                past(i, tags, heads, relations);
            } else if (tag == Tag.VBN) {
                behindNoun(i, tags, forms, heads, relations);
            } else if (relations[i] == code(Relation.OBLIQUE) && tag.isNoun()) {
                subjectOfClause(i, tags, forms, heads, relations);
            }
        }
    }

    /// "demanded his release and threatened sanctions": no past describes a noun.
    private static void past(int verb, byte[] tags, int[] heads, byte[] relations) {
        int noun = heads[verb];
        if (noun < verb
                || heads[noun] < 0
                || heads[noun] > verb
                || !Tag.at(tags[heads[noun]]).isVerb()) {
            return;
        }
        heads[verb] = heads[noun];
        relations[verb] = code(Relation.CONJUNCT);
        heads[noun] = verb;
        relations[noun] = code(Relation.OBJECT);
    }

    /// "after talks on a contract collapsed": no phrase, a clause.
    private static void subjectOfClause(int noun, byte[] tags, Forms forms, int[] heads, byte[] relations) {
        int verb = heads[noun];
        if (verb <= noun || Tag.at(tags[verb]) != Tag.VBD || relations[verb] == code(Relation.RELATIVE_CLAUSE)) {
            return;
        }
        int mark = -1;
        for (int i = 0; i < verb; i++) {
            if (heads[i] == verb
                    && (isSubject(Relation.at(relations[i])) || Tag.at(tags[i]) == Tag.COMMA && i > noun)) {
                return;
            }
            mark = heads[i] == noun && relations[i] == code(Relation.CASE) ? i : mark;
        }
        if (mark < 1 || !OPENS_CLAUSE.contains(forms.lower[mark]) || relations[verb] == code(Relation.CONJUNCT)) {
            return;
        }
        heads[mark] = verb;
        relations[mark] = code(Relation.MARK);
        relations[noun] = code(Relation.SUBJECT);
        if (heads[verb] >= 0) {
            relations[verb] = code(Relation.ADVERBIAL_CLAUSE);
        }
    }

    /// "by imposing tariffs": the gerund governs the noun, not the noun the gerund.
    private static void gerund(int verb, byte[] tags, Forms forms, int[] heads, byte[] relations) {
        int noun = heads[verb];
        boolean near = noun > verb && noun - verb <= 4 && heads[noun] >= 0 && heads[noun] != verb;
        boolean object = near
                && heads[noun] == verb - 1
                && Tag.at(tags[verb - 1]).isVerb()
                && relations[noun] == code(Relation.OBJECT)
                && !BE.contains(forms.lower[verb - 1])
                && !HAVE.contains(forms.lower[verb - 1]);
        if (object && !DESCRIBES.contains(forms.lower[verb]) && Tag.at(tags[noun]) != Tag.NN) {
            // "would stop trying pirates", "considered sending troops"
            heads[verb] = verb - 1;
            relations[verb] = code(Relation.OPEN_COMPLEMENT);
            heads[noun] = verb;
            return;
        }
        if (!near
                || !AHEAD_OF_GERUND.contains(forms.lower[verb - 1])
                || DESCRIBES.contains(forms.lower[verb])
                || Tag.at(tags[noun]) == Tag.NN) {
            return;
        }
        heads[verb] = heads[noun];
        relations[verb] = code(Relation.ADVERBIAL_CLAUSE);
        heads[noun] = verb;
        relations[noun] = code(Relation.OBJECT);
        if (heads[verb - 1] == noun) {
            heads[verb - 1] = verb;
            relations[verb - 1] = code(Relation.MARK);
        }
    }

    /// "a meeting planned for Monday was cancelled", "a delegation led by his deputy would go".
    private static void behindNoun(int verb, byte[] tags, Forms forms, int[] heads, byte[] relations) {
        Tag next = Tag.at(tags[verb + 1]);
        if (next != Tag.IN && next != Tag.TO) {
            return;
        }
        int noun = -1;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == verb) {
                Relation r = Relation.at(relations[i]);
                if (r == Relation.AUXILIARY || r == Relation.PASSIVE_AUXILIARY || r == Relation.CONJUNCT) {
                    return;
                }
                noun = i < verb && isSubject(r) && Tag.at(tags[i]).isNoun() ? i : noun;
            }
        }
        int main = noun < 0 ? -1 : main(verb, tags, heads, relations);
        if (main < 0) {
            return;
        }
        boolean passive = false;
        for (int i = 0; i < heads.length; i++) {
            passive |= heads[i] == main && relations[i] == code(Relation.PASSIVE_AUXILIARY);
        }
        if (heads[verb] != main) {
            heads[main] = heads[verb];
            relations[main] = heads[verb] < 0 ? code(Relation.ROOT) : relations[verb];
        }
        heads[noun] = main;
        relations[noun] = code(passive ? Relation.PASSIVE_SUBJECT : Relation.SUBJECT);
        heads[verb] = noun;
        relations[verb] = code(Relation.NOUN_CLAUSE);
    }

    /// The verb after a participle that has a tense and no subject of its own, and hangs together with it; -1 if none.
    private static int main(int participle, byte[] tags, int[] heads, byte[] relations) {
        for (int i = participle + 2; i < heads.length; i++) {
            boolean together = heads[i] == participle || heads[participle] == i || heads[i] == heads[participle];
            if (together && isFinite(i, tags, heads, relations)) {
                for (int k = 0; k < i; k++) {
                    if (heads[k] == i && k != participle && isSubject(Relation.at(relations[k]))) {
                        return -1;
                    }
                }
                return relations[i] == code(Relation.CONJUNCT) ? -1 : i;
            }
        }
        return -1;
    }

    private static boolean isFinite(int verb, byte[] tags, int[] heads, byte[] relations) {
        Relation own = Relation.at(relations[verb]);
        if (own == Relation.AUXILIARY || own == Relation.PASSIVE_AUXILIARY || own == Relation.COPULA) {
            return false;
        }
        if (Tag.at(tags[verb]).isFinite()) {
            for (int i = 0; i < verb; i++) {
                if (heads[i] == verb && relations[i] == code(Relation.MARK)) {
                    return false;
                }
            }
            return true;
        }
        for (int i = 0; i < verb; i++) {
            boolean auxiliary = relations[i] == code(Relation.AUXILIARY)
                    || relations[i] == code(Relation.PASSIVE_AUXILIARY)
                    || relations[i] == code(Relation.COPULA);
            if (heads[i] == verb && auxiliary && (Tag.at(tags[i]).isFinite() || tags[i] == code(Tag.MD))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubject(Relation r) {
        return r == Relation.SUBJECT || r == Relation.PASSIVE_SUBJECT;
    }

    private static byte code(Enum<?> of) {
        return (byte) of.ordinal();
    }
}
