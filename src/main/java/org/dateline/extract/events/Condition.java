package org.dateline.extract.events;

import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;

/// The clause of a sentence that is a condition: "if", "unless", "provided that", "Were they to".
///
/// @param word the word that opens it, -1 if there is none
/// @param head the verb that the word belongs to, -1 where the verb stands first
record Condition(int word, int head) {
    static Condition of(Tree tree) {
        int first = tree.tag(0) == Tag.QUOTE && tree.size() > 1 ? 1 : 0;
        String w = tree.lower(first);
        boolean question = tree.lower(tree.size() - 1).equals("?");
        if (!question && (w.equals("were") || w.equals("should") || w.equals("had")) && tree.size() > 4) {
            return new Condition(first, -1);
        }
        for (int i = 0; i < tree.size(); i++) {
            String word = tree.lower(i);
            if (!question && isInverted(tree, i)) {
                return new Condition(i, -1);
            }
            boolean opens = word.equals("if")
                    || word.equals("unless")
                    || (word.equals("provided")
                            && i + 1 < tree.size()
                            && (tree.lower(i + 1).equals("that") || tree.tag(i + 1) == Tag.PRP));
            if (opens) {
                return new Condition(i, tree.head(i));
            }
        }
        return new Condition(-1, -1);
    }

    /// "…; should he refuse, they will sue".
    private static boolean isInverted(Tree tree, int i) {
        String word = tree.lower(i);
        return i > 0
                && i + 2 < tree.size()
                && (word.equals("should") || word.equals("had") || word.equals("were"))
                && (tree.tag(i - 1).isPunctuation() || tree.tag(i - 1) == Tag.CC)
                && tree.tag(i - 1) != Tag.QUOTE
                && tree.tag(i + 1) == Tag.PRP;
    }

    /// Whether a clause stands in a sentence of its own before the condition: "plan to sue him; should he refuse".
    boolean isApart(Tree tree, int i) {
        for (int k = i + 1; k < word; k++) {
            if (tree.lower(k).equals(";")) {
                return true;
            }
        }
        return false;
    }

    boolean holds(Tree tree, int i) {
        if (word < 0) {
            return false;
        }
        if (head >= 0 && tree.relation(word) == Relation.MARK) {
            return tree.isUnder(i, head) && i > word;
        }
        if (i < word) {
            return false;
        }
        for (int k = word; k < i; k++) {
            if (tree.tag(k) == Tag.COMMA) {
                return false;
            }
        }
        return true;
    }
}
