package org.dateline.extract.events.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.events.syntax.Parsed.head;

import org.junit.jupiter.api.Test;

class StraySubjectsTest {
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
