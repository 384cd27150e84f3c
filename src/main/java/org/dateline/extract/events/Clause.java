package org.dateline.extract.events;

import java.util.Set;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;
import org.jspecify.annotations.Nullable;

/// One sentence as the rules see it: its tree, with the lemmas of its words and what is asked of a clause again and
/// again.
final class Clause {
    private static final Set<String> NOT = Set.of("not", "n't", "never", "neither", "nor", "hardly", "nowhere");
    private static final Set<String> NO = Set.of("no", "neither", "none", "nobody", "nothing", "zero");

    private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none", "no-one");

    private static final Set<String> FROM = Lexicon.of("clause.from");

    final Tree tree;
    final int sentence;
    private final Lemmas lemmas;
    private final String[] lemma;
    private final Subjects subjects;
    private @Nullable Condition condition;

    Clause(Tree tree, int sentence, Lemmas lemmas) {
        this.tree = tree;
        this.sentence = sentence;
        this.lemmas = lemmas;
        this.lemma = new String[tree.size()];
        this.subjects = new Subjects(this);
    }

    /// The lemma of a word by its tag.
    String lemma(int i) {
        String known = lemma[i];
        if (known == null) {
            Tag tag = tree.tag(i);
            String form = tree.lower(i);
            known = tag.isVerb() ? lemmas.verb(form) : tag.isNoun() ? lemmas.noun(form) : form;
            lemma[i] = known;
        }
        return known;
    }

    /// Whether a word is a verb or acts as one: has a subject of its own and an auxiliary or copula.
    boolean isVerb(int i) {
        return tree.tag(i).isVerb() || tree.child(i, Relation.PASSIVE_AUXILIARY) >= 0;
    }

    boolean isAuxiliary(int i) {
        Relation r = tree.relation(i);
        return r.isAuxiliary();
    }

    /// Whether the word heads a clause: a verb, or what "be" says of something.
    boolean isPredicate(int i) {
        return isVerb(i) || tree.child(i, Relation.COPULA) >= 0;
    }

    /// "to sign".
    boolean isInfinitive(int i) {
        return tree.tag(i) == Tag.VB && before(i).equals("to");
    }

    boolean isPassive(int i) {
        return tree.child(i, Relation.PASSIVE_AUXILIARY) >= 0
                || tree.child(i, Relation.PASSIVE_SUBJECT) >= 0
                || (tree.tag(i) == Tag.VBN
                        && tree.relation(i) == Relation.NOUN_CLAUSE
                        && tree.child(i, Relation.AUXILIARY) < 0
                        && tree.child(i, Relation.OBJECT) < 0);
    }

    /// The first child that is one of some words, -1 if none.
    int child(int word, Set<String> words) {
        for (int child : tree.children(word)) {
            if (words.contains(tree.lower(child))) {
                return child;
            }
        }
        return -1;
    }

    /// The subject of a verb, its own or that of the verb it is joined to or controlled by; -1 if none.
    int subject(int verb) {
        return subjects.subject(verb);
    }

    int ownSubject(int verb) {
        return subjects.ownSubject(verb);
    }

    /// The verb of the clause above that a verb goes on with, -1 if none.
    int goesOn(int verb) {
        return subjects.goesOn(verb);
    }

    boolean saysBeside(int gerund) {
        return subjects.saysBeside(gerund);
    }

    /// The word that negates a verb, -1 if none.
    int negation(int verb) {
        for (int c : tree.children(verb)) {
            String w = tree.lower(c);
            if (NOT.contains(w) && c < verb) {
                return c;
            }
            if (w.equals("longer") && c > 0 && tree.lower(c - 1).equals("no")) {
                return c;
            }
        }
        int first = verb - 1;
        while (first > 0 && isAuxiliary(first) && tree.head(first) == verb) {
            first--;
        }
        if (first >= 0 && first < verb - 1 && NOBODY.contains(tree.lower(first))) {
            return first;
        }
        for (int c : tree.children(verb)) {
            Relation r = tree.relation(c);
            if (r.isArgument()) {
                int no = no(c);
                if (no >= 0) {
                    return no;
                }
            }
        }
        return -1;
    }

    /// The "no" before a noun, or the noun itself where it is "none", -1 if none.
    int no(int noun) {
        if (NO.contains(tree.lower(noun)) || tree.lower(noun).equals("no-one")) {
            return noun;
        }
        for (int c : tree.children(noun)) {
            if (c < noun && NO.contains(tree.lower(c))) {
                return c;
            }
        }
        return -1;
    }

    /// The word before a gerund that makes it what is not done, whatever the tree says: "without naming", "short of
    /// naming", "far from naming", "refrained from attacking"; -1 if none.
    int denier(int verb) {
        if (verb == 0 || tree.tag(verb) != Tag.VBG) {
            return -1;
        }
        String w = tree.lower(verb - 1);
        if (w.equals("without")) {
            return verb - 1;
        }
        if (w.equals("from") && verb > 1 && tree.lower(verb - 2).equals("far")) {
            return verb - 2;
        }
        boolean of = w.equals("of") && verb > 1;
        if (of && (tree.lower(verb - 2).equals("short") || tree.lower(verb - 2).equals("instead"))) {
            return verb - 2;
        }
        if (w.equals("than") && verb > 1 && tree.lower(verb - 2).equals("rather")) {
            return verb - 2;
        }
        for (int i = verb - 2; w.equals("from") && i >= Math.max(0, verb - 12); i--) {
            if (tree.tag(i).isVerb() && FROM.contains(lemma(i))) {
                return negation(i) >= 0 ? -1 : i;
            }
        }
        return -1;
    }

    /// The preposition or subordinator in front of a word, "" if none.
    String before(int i) {
        int mark = tree.child(i, Relation.CASE);
        if (mark < 0 || tree.lower(mark).equals("'s") || tree.lower(mark).equals("'")) {
            mark = tree.child(i, Relation.MARK);
        }
        return mark < 0 ? "" : tree.lower(mark);
    }

    private Condition conditions() {
        if (condition == null) {
            condition = Condition.of(tree);
        }
        return condition;
    }

    /// Whether a word stands in the clause that is the condition.
    boolean inCondition(int i) {
        return conditions().holds(tree, i);
    }

    /// Whether a word stands beside a condition that it hangs on.
    boolean depends(int i) {
        return hasCondition() && !inCondition(i) && !conditions().isApart(tree, i);
    }

    /// Whether some clause of the sentence is a condition.
    boolean hasCondition() {
        return condition() >= 0;
    }

    /// The word that opens the condition: "if", "unless", "Were"; -1 if there is none.
    int condition() {
        return conditions().word();
    }

    /// "when", "once" or "as soon as" in front of a clause, read as adverbs.
    boolean startsWithWhen(int verb) {
        for (int c : tree.children(verb)) {
            String w = tree.lower(c);
            if (c < verb && (w.equals("when") || w.equals("once") || w.equals("soon"))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sentence names one who says it: "according to".
    boolean hasSpeaker() {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.lower(i).equals("according")) {
                return true;
            }
        }
        return false;
    }
}
