package org.dateline.extract.events.syntax;

import java.util.List;
import org.dateline.text.Span;

/// A sentence on its way through the models: what tagger and parser said of it, open to be mended, and the questions
/// that those who mend it ask. Words are counted from 0, the head of a root is -1.
final class RoughTree {
    private static final int DEEPEST = 6;

    final Forms forms;
    final int[] start;
    /// What is known to be a name.
    final List<Span> names;
    byte[] tags = {};
    int[] heads = {};
    final byte[] relations;
    private final List<String> words;
    private final int[] end;

    RoughTree(List<String> words, int[] start, int[] end, List<Span> names) {
        this.words = words;
        this.start = start;
        this.end = end;
        this.names = names;
        this.forms = new Forms(words);
        this.relations = new byte[words.size()];
    }

    Tree done() {
        return new Tree(words, forms.lower, start, end, tags, heads, relations);
    }

    int size() {
        return relations.length;
    }

    String lower(int word) {
        return forms.lower[word];
    }

    Tag tag(int word) {
        return Tag.at(tags[word]);
    }

    void tag(int word, Tag tag) {
        tags[word] = (byte) tag.ordinal();
    }

    Relation relation(int word) {
        return Relation.at(relations[word]);
    }

    void relation(int word, Relation relation) {
        relations[word] = (byte) relation.ordinal();
    }

    boolean is(int word, Relation relation) {
        return relations[word] == relation.ordinal();
    }

    void hang(int word, int head, Relation relation) {
        heads[word] = head;
        relation(word, relation);
    }

    boolean isSubject(int word) {
        return relation(word).isSubject();
    }

    boolean isAuxiliary(int word) {
        return relation(word).isAuxiliary();
    }

    boolean isPassive(int verb) {
        return hasChild(verb, Relation.PASSIVE_AUXILIARY);
    }

    /// Whether a word with a relation hangs on a verb before it.
    boolean hasChild(int verb, Relation relation) {
        for (int i = 0; i < verb; i++) {
            if (heads[i] == verb && is(i, relation)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word shows the tense of its clause: "signed", "has", "will".
    boolean isTense(int word) {
        return tag(word).isFinite() || tag(word) == Tag.MD;
    }

    /// Whether a noun phrase that cannot go on from the left starts here, as the object of a verb does.
    boolean opensPhrase(int word) {
        Tag tag = tag(word);
        return tag == Tag.DT || tag == Tag.PRPS || tag == Tag.PRP || tag == Tag.NNP;
    }

    /// The word before another, adverbs left out.
    int before(int word) {
        int before = word - 1;
        while (before > 0 && tag(before) == Tag.RB) {
            before--;
        }
        return before;
    }

    /// The head of the noun phrase that ends here.
    int phrase(int last) {
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

    boolean hasVerb() {
        for (int i = 0; i < size(); i++) {
            if (tag(i).isVerb() || tag(i) == Tag.MD) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word is one of `tops` or hangs somewhere below it. A tree that is being mended may run in a circle.
    boolean isUnder(int word, int... tops) {
        int at = word;
        for (int steps = 0; at >= 0 && steps < heads.length; steps++) {
            for (int top : tops) {
                if (at == top) {
                    return true;
                }
            }
            at = heads[at];
        }
        return false;
    }
}
