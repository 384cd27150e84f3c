package org.dateline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;
import org.jspecify.annotations.Nullable;

/// Finds the triggers of a sentence.
final class Finder {
    private static final int FAR = 6;
    private static final Set<String> HOLLOW = Lexicon.of("finder.hollow");

    private static final Set<String> IT = Set.of("it", "them", "they");

    /// Verbs whose subject, where they have no object, is what they happen to.
    private static final Set<String> HAPPENS_TO = Lexicon.of("finder.happens-to");

    private static final Set<String> CALENDAR = Lexicon.of("calendar.days", "calendar.months");

    private static final Set<String> CALLS_OFF = Lexicon.of("finder.calls-off");

    private static final Set<String> TAKES_OFF = Set.of("call", "put");

    private final Triggers triggers;

    Finder(Triggers triggers) {
        this.triggers = triggers;
    }

    /// @param person whether a word is part of a person's name
    /// @param human whether a word means a human being, named or not
    List<Candidate> find(Clause c, Setting setting, IntPredicate person, IntPredicate human) {
        List<Candidate> found = new ArrayList<>();
        Tree tree = c.tree;
        boolean[] taken = new boolean[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            if (tree.tag(i).isVerb() || c.isPassive(i)) {
                Candidate verb = verb(c, i, setting, person, human);
                if (verb != null) {
                    found.add(verb);
                    if (verb.object() >= 0 && !callsOff(c, i)) {
                        taken[verb.object()] = true;
                    }
                }
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            if (!taken[i] && (tree.tag(i).isNoun() || isGerundNoun(tree, i))) {
                Candidate noun = noun(c, i, setting);
                if (noun != null) {
                    found.add(noun);
                }
            }
        }
        return found;
    }

    /// Whether a verb does away with an event: the calling off is one, and what does not take place another.
    static boolean callsOff(Clause c, int verb) {
        String lemma = c.lemma(verb);
        return CALLS_OFF.contains(lemma) && (!TAKES_OFF.contains(lemma) || hasOff(c, verb));
    }

    private static boolean hasOff(Clause c, int verb) {
        for (int i = verb + 1; i < Math.min(c.tree.size(), verb + 6); i++) {
            if (c.tree.lower(i).equals("off")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGerundNoun(Tree tree, int i) {
        return tree.tag(i) == Tag.VBG && tree.child(i, Relation.DETERMINER) >= 0;
    }

    private @Nullable Candidate verb(Clause c, int verb, Setting setting, IntPredicate person, IntPredicate human) {
        Tree tree = c.tree;
        Relation r = tree.relation(verb);
        boolean gerund = tree.tag(verb) == Tag.VBG
                && verb > 0
                && (tree.tag(verb - 1) == Tag.IN || tree.tag(verb - 1).isVerb() && !c.isAuxiliary(verb - 1));
        boolean describes =
                r == Relation.COMPOUND || r == Relation.CASE || r == Relation.MARK || r == Relation.ADJECTIVE;
        if (r.isAuxiliary() || (describes && !gerund)) {
            return null;
        }
        String lemma = c.lemma(verb);
        boolean off = TAKES_OFF.contains(lemma) && hasOff(c, verb);
        for (int object : off ? List.<Integer>of() : objects(c, verb)) {
            // "the talks broke off": whose talks they were is told by their name, so that it stays the subject
            boolean acts = c.tree.relation(object) == Relation.SUBJECT;
            Trigger both = acts ? null : phrasal(c, verb, lemma, object);
            if (both == null) {
                both = longer(c, lemma, object);
            }
            if (both == null) {
                both = triggers.verbObject(lemma, c.lemma(object));
            }
            if (both == null) {
                both = triggers.verbObject(lemma, tree.lower(object));
            }
            if (both == null) {
                both = triggers.verbObject(lemma, singular(tree.lower(object)));
            }
            if (both != null) {
                boolean near = Math.abs(object - verb) <= FAR;
                int from = near ? Math.min(object, verb) : verb;
                int end = both.words().contains(" of ") ? object + 2 : object;
                int to = near ? Math.max(end, verb) : verb;
                return new Candidate(c, verb, object, from, to, both);
            }
        }
        Trigger ofPerson = triggers.verbPerson(lemma);
        if (ofPerson != null && objects(c, verb).stream().anyMatch(person::test)) {
            return new Candidate(c, verb, -1, verb, verb, ofPerson);
        }
        Trigger meant = pronounObject(c, verb, lemma);
        if (meant != null) {
            return new Candidate(c, verb, -1, verb, verb, meant);
        }
        Candidate particle = particle(c, verb, lemma);
        if (particle != null) {
            return Senses.byCourt(particle);
        }
        Trigger ofHuman = triggers.verbHuman(lemma);
        if (ofHuman != null && human.test(acted(c, verb))) {
            Trigger row = Senses.ofVerb(c, verb, ofHuman, setting);
            return Senses.byCourt(new Candidate(c, verb, -1, verb, verb, row));
        }
        Trigger alone = triggers.verb(lemma);
        return alone == null ? null : new Candidate(c, verb, -1, verb, verb, Senses.ofVerb(c, verb, alone, setting));
    }

    /// "declared martial law", "imposed a state of emergency": what the object is by more than its own word.
    private @Nullable Trigger longer(Clause c, String lemma, int object) {
        Tree tree = c.tree;
        Trigger row = null;
        if (object + 2 < tree.size() && tree.lower(object + 1).equals("of")) {
            row = triggers.verbObject(lemma, tree.lower(object) + " of " + tree.lower(object + 2));
        }
        if (row == null && object > 0 && tree.tag(object - 1) != Tag.DT) {
            String before = tree.lower(object - 1) + " ";
            row = triggers.verbObject(lemma, before + tree.lower(object));
            row = row == null ? triggers.verbObject(lemma, before + c.lemma(object)) : row;
        }
        return row;
    }

    /// "stepped up patrols": the particle stands before the object or behind it.
    private @Nullable Trigger phrasal(Clause c, int verb, String lemma, int object) {
        Tree tree = c.tree;
        for (int i = verb + 1; i < Math.min(tree.size(), verb + 7); i++) {
            boolean particle = tree.tag(i) == Tag.RP && (tree.head(i) == verb || i <= verb + 3)
                    || i == verb + 1 && (tree.tag(i) == Tag.IN || tree.tag(i) == Tag.RB);
            if (particle) {
                Trigger row = triggers.verbObject(lemma, tree.lower(i) + " " + c.lemma(object));
                return row == null ? triggers.verbObject(lemma, tree.lower(i) + " " + tree.lower(object)) : row;
            }
        }
        return null;
    }

    /// Whom or what a verb acts on by its grammar, -1 if none.
    private static int acted(Clause c, int verb) {
        Tree tree = c.tree;
        int object = tree.child(verb, Relation.OBJECT);
        int passive = tree.child(verb, Relation.PASSIVE_SUBJECT);
        if (object >= 0 || passive >= 0) {
            return object >= 0 ? object : passive;
        }
        boolean participle = tree.relation(verb) == Relation.NOUN_CLAUSE && tree.tag(verb) == Tag.VBN;
        return participle || c.isPassive(verb) ? participle ? tree.head(verb) : c.subject(verb) : -1;
    }

    /// "imposed duties in May and lifted them in July": the object stands before, in the same sentence.
    private @Nullable Trigger pronounObject(Clause c, int verb, String lemma) {
        Tree tree = c.tree;
        int object = tree.child(verb, c.isPassive(verb) ? Relation.PASSIVE_SUBJECT : Relation.OBJECT);
        if (object < 0 || tree.tag(object) != Tag.PRP || !IT.contains(tree.lower(object))) {
            return null;
        }
        for (int i = Math.min(verb, object) - 1; i >= 0; i--) {
            Relation r = tree.relation(i);
            if (tree.tag(i).isNoun() && r.isArgument()) {
                Trigger row = triggers.verbObject(lemma, c.lemma(i));
                row = row == null ? triggers.verbObject(lemma, tree.lower(i)) : row;
                if (row != null) {
                    return row;
                }
            }
        }
        return null;
    }

    static String singular(String noun) {
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }

    private @Nullable Candidate particle(Clause c, int verb, String lemma) {
        Tree tree = c.tree;
        for (int next = verb + 1; next < Math.min(tree.size(), verb + 10); next++) {
            boolean own = next == verb + 1
                    || (next <= verb + 3 && tree.tag(next) == Tag.RP)
                    || (next <= verb + FAR && isStranded(tree, next))
                    || tree.head(next) == verb
                    || (tree.head(next) >= 0
                            && tree.head(tree.head(next)) == verb
                            && (tree.relation(next) == Relation.CASE || opensComplement(tree, next)));
            Trigger row = own && !isOfTime(tree, next) ? triggers.verb(lemma, tree.lower(next)) : null;
            int second = own ? pastArticle(tree, next + 1) : tree.size();
            if (row == null && second < tree.size()) {
                row = triggers.verb(lemma, tree.lower(next) + " " + tree.lower(second));
                next = row == null ? next : second;
            }
            if (row != null) {
                return new Candidate(c, verb, -1, verb, next - verb <= 3 ? next : verb, Senses.bySubject(c, verb, row));
            }
        }
        return null;
    }

    /// "took to the streets": articles and possessives are left out.
    private static int pastArticle(Tree tree, int word) {
        boolean article = word < tree.size() && (tree.tag(word) == Tag.DT || tree.tag(word) == Tag.PRPS);
        return article ? word + 1 : word;
    }

    /// "let reporters in.": a preposition with nothing behind it.
    private static boolean isStranded(Tree tree, int word) {
        Tag tag = tree.tag(word);
        return (tag == Tag.IN || tag == Tag.RB || tag == Tag.RP)
                && (word + 1 == tree.size() || tree.tag(word + 1).isPunctuation());
    }

    /// "vote on Tuesday" is no vote on something.
    private static boolean isOfTime(Tree tree, int preposition) {
        int noun = tree.head(preposition);
        return tree.relation(preposition) == Relation.CASE && noun > preposition && CALENDAR.contains(tree.lower(noun));
    }

    /// The "to" of "ordered officials to stop", the "until" of "gave them until noon to leave".
    private static boolean opensComplement(Tree tree, int to) {
        Relation r = tree.relation(tree.head(to));
        boolean until = tree.lower(to).equals("until") && r == Relation.ADVERBIAL_CLAUSE;
        return tree.relation(to) == Relation.MARK
                && (until
                        || tree.lower(to).equals("to")
                                && (r == Relation.OPEN_COMPLEMENT || r == Relation.CLAUSE_COMPLEMENT));
    }

    /// What a verb acts on, the noun inside "a round of talks" too.
    private static List<Integer> objects(Clause c, int verb) {
        Tree tree = c.tree;
        List<Integer> found = new ArrayList<>();
        add(c, tree.child(verb, Relation.OBJECT), found);
        add(c, tree.child(verb, Relation.PASSIVE_SUBJECT), found);
        if (found.isEmpty() && HAPPENS_TO.contains(c.lemma(verb))) {
            int subject = c.subject(verb);
            if (subject >= 0) {
                found.add(subject);
            }
        }
        boolean participle = tree.relation(verb) == Relation.NOUN_CLAUSE && tree.tag(verb) == Tag.VBN;
        if ((participle || isWhatWasDone(c, verb)) && tree.head(verb) < verb) {
            add(c, tree.head(verb), found);
        }
        addNext(c, verb, found);
        return found;
    }

    /// "the talks that the ministers held": the noun is what they held.
    private static boolean isWhatWasDone(Clause c, int verb) {
        int subject = c.ownSubject(verb);
        int object = c.tree.child(verb, Relation.OBJECT);
        return c.tree.relation(verb) == Relation.RELATIVE_CLAUSE
                && subject >= 0
                && c.subject(verb) == subject
                && !c.isPassive(verb)
                && (object < 0 || c.tree.tag(object) == Tag.WDT || c.tree.tag(object) == Tag.WP);
    }

    /// The nouns right after a verb, whatever the tree makes of them.
    private static void addNext(Clause c, int verb, List<Integer> found) {
        Tree tree = c.tree;
        for (int i = verb + 1; i < Math.min(tree.size(), verb + 5); i++) {
            Tag tag = tree.tag(i);
            if (tag.isNoun()) {
                if (!found.contains(i)) {
                    found.add(i);
                }
            } else if (tag != Tag.DT
                    && tag != Tag.JJ
                    && tag != Tag.PRPS
                    && tag != Tag.CD
                    && tag != Tag.RB
                    && tag != Tag.POS
                    && tag != Tag.VBN
                    && tag != Tag.VBG) {
                return;
            }
        }
    }

    private static void add(Clause c, int noun, List<Integer> found) {
        if (noun < 0) {
            return;
        }
        boolean hollow = HOLLOW.contains(c.lemma(noun));
        if (!hollow) {
            found.add(noun);
        }
        for (int child : c.tree.children(noun)) {
            Relation r = c.tree.relation(child);
            if (r == Relation.CONJUNCT) {
                found.add(child);
            } else if (r == Relation.NOUN_MODIFIER && hollow && c.before(child).equals("of")) {
                found.add(child);
            }
        }
        if (hollow) {
            found.add(noun);
        }
    }

    private @Nullable Candidate noun(Clause c, int noun, Setting setting) {
        Tree tree = c.tree;
        if (isModifier(tree, noun)) {
            return null;
        }
        String last = c.lemma(noun);
        if (!triggers.endsNoun(last) && !triggers.endsNoun(tree.lower(noun))) {
            return null;
        }
        for (int from = Math.max(0, noun - 3); from <= noun; from++) {
            if (from < noun && !isPhrase(tree, from, noun)) {
                continue;
            }
            String head = words(tree, from, noun);
            Trigger row = triggers.noun(head + last);
            if (row == null && !tree.lower(noun).equals(last)) {
                row = triggers.noun(head + tree.lower(noun));
            }
            if (row != null) {
                return new Candidate(c, noun, -1, from, noun, Senses.byLabour(row, tree, noun, setting));
            }
        }
        return null;
    }

    private static boolean isPhrase(Tree tree, int from, int noun) {
        for (int i = from; i < noun; i++) {
            if (tree.tag(i) == Tag.COMMA || tree.tag(i) == Tag.CC || tree.tag(i) == Tag.DT) {
                return false;
            }
        }
        return true;
    }

    private static String words(Tree tree, int from, int noun) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < noun; i++) {
            words.append(tree.lower(i)).append(' ');
        }
        return words.toString();
    }

    /// "protest leader", "conference room": the event only tells what kind of thing it is.
    private static boolean isModifier(Tree tree, int noun) {
        Relation r = tree.relation(noun);
        return (r == Relation.COMPOUND || r == Relation.ADJECTIVE)
                && tree.head(noun) > noun
                && tree.tag(tree.head(noun)).isNoun();
    }
}
