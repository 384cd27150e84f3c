package org.dateline.extract.events.syntax;

import java.util.List;
import org.dateline.text.Span;

/// One sentence as a tree of words. Words are counted from 0; the root's head is -1 (there may be several roots).
public final class Tree {
    private final List<String> words;
    private final String[] lower;
    private final int[] start;
    private final int[] end;
    private final byte[] tags;
    private final int[] heads;
    private final byte[] relations;
    private final int[][] children;

    Tree(List<String> words, String[] lower, int[] start, int[] end, byte[] tags, int[] heads, byte[] relations) {
        this.words = words;
        this.lower = lower;
        this.start = start;
        this.end = end;
        this.tags = tags;
        this.heads = heads;
        this.relations = relations;
        this.children = childrenOf(heads);
    }

    private static int[][] childrenOf(int[] heads) {
        int[] count = new int[heads.length];
        for (int h : heads) {
            if (h >= 0) {
                count[h]++;
            }
        }
        int[][] children = new int[heads.length][];
        for (int i = 0; i < heads.length; i++) {
            children[i] = new int[count[i]];
            count[i] = 0;
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                children[heads[i]][count[heads[i]]++] = i;
            }
        }
        return children;
    }

    public int size() {
        return heads.length;
    }

    /// The word as written.
    public String word(int i) {
        return words.get(i);
    }

    /// The word in lower case.
    public String lower(int i) {
        return lower[i];
    }

    public Tag tag(int i) {
        return Tag.at(tags[i]);
    }

    public int head(int i) {
        return heads[i];
    }

    public Relation relation(int i) {
        return Relation.at(relations[i]);
    }

    /// Where the word stands in the article.
    public Span span(int i) {
        return new Span(start[i], end[i]);
    }

    public int start(int i) {
        return start[i];
    }

    public int end(int i) {
        return end[i];
    }

    /// Those that depend on a word directly, in order.
    public int[] children(int i) {
        return children[i];
    }

    /// The first child with a relation, or -1.
    public int child(int i, Relation relation) {
        for (int c : children[i]) {
            if (relation(c) == relation) {
                return c;
            }
        }
        return -1;
    }

    /// Whether `i` is `top` or hangs somewhere below it.
    public boolean isUnder(int i, int top) {
        for (int at = i; at >= 0; at = heads[at]) {
            if (at == top) {
                return true;
            }
        }
        return false;
    }

    /// `word/TAG<-head:relation`, for eyes and tests.
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < heads.length; i++) {
            out.append(i)
                    .append(' ')
                    .append(words.get(i))
                    .append('/')
                    .append(tag(i))
                    .append(" <- ")
                    .append(heads[i] < 0 ? "ROOT" : words.get(heads[i]))
                    .append(' ')
                    .append(relation(i).word())
                    .append('\n');
        }
        return out.toString();
    }
}
