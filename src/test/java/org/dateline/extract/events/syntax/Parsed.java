package org.dateline.extract.events.syntax;

import java.util.List;

/// Sentences read by the parser, their words parted by blanks.
final class Parsed {
    private static final Parser PARSER = Parser.load();

    private Parsed() {}

    static Tree tree(String sentence) {
        List<String> words = List.of(sentence.split(" ", -1));
        int[] start = new int[words.size()];
        int[] end = new int[words.size()];
        int at = 0;
        for (int i = 0; i < start.length; i++) {
            start[i] = at;
            end[i] = at + words.get(i).length();
            at = end[i] + 1;
        }
        return PARSER.parse(words, start, end, List.of());
    }

    /// What the first such word is, and of which.
    static String head(String sentence, String word) {
        List<String> words = List.of(sentence.split(" ", -1));
        Tree tree = tree(sentence);
        int at = words.indexOf(word);
        return tree.relation(at) + " of " + (tree.head(at) < 0 ? "nothing" : words.get(tree.head(at)));
    }
}
