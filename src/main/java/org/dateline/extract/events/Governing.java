package org.dateline.extract.events;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;
import org.jspecify.annotations.Nullable;

/// What a word does to what hangs on it: whether it governs it at all, and if so whether it plans, proposes, imagines
/// or denies it, as `cues.tsv` says.
final class Governing {
    private static final Set<String> PUTS_OFF =
            Set.of("postpone", "delay", "defer", "put", "push", "reschedule", "move", "adjourn");

    private static final Set<String> MEANS =
            Set.of("hope", "plan", "intend", "want", "mean", "aim", "wish", "schedule", "slate", "expect");

    /// How what a noun governs hangs on it.
    private static final Set<Relation> OF_NOUN = EnumSet.of(
            Relation.NOUN_MODIFIER,
            Relation.NOUN_CLAUSE,
            Relation.CLAUSE_COMPLEMENT,
            Relation.OPEN_COMPLEMENT,
            Relation.OBLIQUE,
            Relation.COMPOUND,
            Relation.ADVERBIAL_CLAUSE);

    /// What stands behind these completes the verb.
    private static final Set<String> COMPLEMENT = Set.of("from", "of", "for", "on", "to", "against");

    /// "A call on the eve of a summit", "the offer after the vote": what only stands beside a noun.
    private static final Set<String> BESIDE = Lexicon.of("governing.beside");

    private static final Set<String> CALENDAR = Lexicon.of("calendar.days", "calendar.months", "calendar.units");

    private final Cues cues;

    Governing(Cues cues) {
        this.cues = cues;
    }

    /// Null where the word above says nothing of it.
    @Nullable Effect effect(Clause c, int word, int head, Relation r) {
        Tree tree = c.tree;
        if (r == Relation.SUBJECT || r == Relation.CLAUSE_SUBJECT || r == Relation.TIME_OBLIQUE) {
            return tree.tag(head).isVerb() ? null : cues.adjective(tree.lower(head));
        }
        if (c.isVerb(head)) {
            return verbEffect(c, word, head, r);
        }
        if (tree.tag(head).isNoun()) {
            boolean aside = (r == Relation.NOUN_MODIFIER || r == Relation.OBLIQUE) && BESIDE.contains(c.before(word));
            return OF_NOUN.contains(r) && !aside ? cues.noun(c.lemma(head)) : null;
        }
        return cues.adjective(tree.lower(head));
    }

    private @Nullable Effect verbEffect(Clause c, int word, int head, Relation r) {
        Tree tree = c.tree;
        String lemma = c.lemma(head);
        boolean infinitive = c.isInfinitive(word);
        if (infinitive && (lemma.equals("be") || (lemma.equals("go") && tree.tag(head) == Tag.VBG))) {
            return Effect.PLAN;
        }
        if (infinitive && lemma.equals("have")) {
            return isYet(c, head, word) ? Effect.DENY : Effect.PROPOSE;
        }
        if (infinitive && lemma.equals("want") && isOfAnother(c, word, head)) {
            return Effect.PROPOSE;
        }
        if (lemma.equals("tell") && !infinitive) {
            return null;
        }
        String preposition = c.before(word);
        if ((infinitive || tree.tag(word) == Tag.VBG) && !preposition.isEmpty()) {
            // "thinking of sending", "cleared of ordering", "fought to"
            Effect with = cues.verb(lemma + " " + preposition);
            if (with != null) {
                return with;
            }
        }
        if (isAdjunct(c, word, head, r, infinitive)) {
            return null;
        }
        if (r == Relation.OBLIQUE || r == Relation.NOUN_MODIFIER) {
            Effect with = cues.verb(lemma + " " + preposition);
            if (with != null) {
                return with;
            }
            return COMPLEMENT.contains(preposition) ? cues.verb(lemma) : null;
        }
        for (int child : tree.children(head)) {
            Relation of = tree.relation(child);
            if (of == Relation.PARTICLE || of == Relation.ADVERB || of == Relation.CASE) {
                Effect with = cues.verb(lemma + " " + tree.lower(child));
                if (with != null) {
                    return with;
                }
            }
        }
        return cues.verb(lemma);
    }

    /// "blocked a road to demand tents", "postponed the count, setting off protests": what stands beside the verb and
    /// is not governed by it.
    private static boolean isAdjunct(Clause c, int word, int head, Relation r, boolean infinitive) {
        Tree tree = c.tree;
        if (r == Relation.ADVERBIAL_CLAUSE) {
            int object = tree.child(head, Relation.OBJECT);
            return !infinitive || (object > head && object < word);
        }
        boolean loose = r == Relation.OTHER || r == Relation.PARATAXIS;
        return loose
                && word > 0
                && (tree.tag(word) == Tag.VBG && tree.tag(word - 1) == Tag.COMMA
                        || tree.tag(word) == Tag.VBD
                                && tree.child(word, Relation.SUBJECT) < 0
                                && isBehindComma(tree, head, word));
    }

    /// "wants the bank to cut rates": somebody else is to do it.
    private static boolean isOfAnother(Clause c, int word, int want) {
        int object = c.tree.child(want, Relation.OBJECT);
        return c.tree.child(word, Relation.SUBJECT) >= 0 || object > want && object < word;
    }

    private static boolean isBehindComma(Tree tree, int head, int word) {
        for (int i = head + 1; i < word; i++) {
            if (tree.tag(i) == Tag.COMMA) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYet(Clause c, int verb, int below) {
        for (int word : new int[] {verb, below}) {
            for (int child : c.tree.children(word)) {
                if (c.tree.lower(child).equals("yet")) {
                    return true;
                }
            }
        }
        return false;
    }

    /// "had hoped to sign": what was meant before something else came to pass.
    static boolean isMeantOnce(Clause c, int verb) {
        return MEANS.contains(c.lemma(verb))
                && c.tree.tag(verb) == Tag.VBN
                && VerbGroup.auxiliaries(c.tree, verb).stream()
                        .anyMatch(a -> c.tree.lower(a).equals("had"));
    }

    /// "postponed the vote until June": it is still planned.
    static boolean isPutOff(Clause c, int verb) {
        return putOffTo(c, verb) >= 0;
    }

    /// When it takes place now that is put off by a verb: "postponed until June", "moved the trial to April"; -1 where
    /// the verb puts nothing off.
    static int putOffTo(Clause c, int verb) {
        if (!PUTS_OFF.contains(c.lemma(verb)) || c.negation(verb) >= 0) {
            return -1;
        }
        int object = c.tree.child(verb, Relation.OBJECT);
        for (int i = verb + 1; i < c.tree.size(); i++) {
            int head = c.tree.head(i);
            if (head >= 0 && (head == verb || head == object) && isNewTime(c, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNewTime(Clause c, int word) {
        String before = c.before(word);
        boolean year = c.tree.tag(word) == Tag.CD && c.tree.lower(word).length() == 4;
        return before.equals("until")
                || before.equals("till")
                || before.equals("to") && (year || CALENDAR.contains(c.tree.lower(word)));
    }
}
