package org.dateline.extract.events.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StraySubjectsTest {
    private static final Parser PARSER = Parser.load();

    private static Tree tree(String sentence) {
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

    private static String head(String sentence, String word) {
        List<String> words = List.of(sentence.split(" ", -1));
        Tree tree = tree(sentence);
        int at = words.indexOf(word);
        return tree.relation(at) + " of " + (tree.head(at) < 0 ? "nothing" : words.get(tree.head(at)));
    }

    @Test
    void namesBehindAnOpeningPhraseAreTheSubject() {
        String sentence = "After four years of dispute Peru and Chile concluded a treaty on fishing .";
        assertThat(head(sentence, "Peru")).isEqualTo("SUBJECT of concluded");
        assertThat(head(sentence, "Chile")).isEqualTo("CONJUNCT of Peru");
        assertThat(head(sentence, "dispute")).isEqualTo("NOUN_MODIFIER of years");
    }

    @Test
    void aClauseWithWhichTellsOfTheNounBeforeTheComma() {
        String sentence =
                "The president thanked the government of Niger , which had negotiated with the men for weeks .";
        assertThat(head(sentence, "negotiated")).isEqualTo("RELATIVE_CLAUSE of government");
    }

    @Test
    void whatHasASubjectKeepsIt() {
        String sentence = "On Monday the envoys of Peru and Chile concluded a treaty .";
        assertThat(head(sentence, "envoys")).isEqualTo("SUBJECT of concluded");
        assertThat(head(sentence, "Peru")).isEqualTo("NOUN_MODIFIER of envoys");
    }
}
