package org.dateline.extract.events.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.events.syntax.Parsed.head;

import org.junit.jupiter.api.Test;

class AsidesTest {
    @Test
    void aNameBetweenCommasTellsWhoTheTitleIs() {
        String sentence = "He tried to force the chief justice , Ola Moen , into retirement .";
        assertThat(head(sentence, "Moen")).isEqualTo("APPOSITION of justice");
        assertThat(head(sentence, "retirement")).isEqualTo("OBLIQUE of force");
    }

    @Test
    void aNameTellsOfTheOfficeAndNotOfWhatItIsFor() {
        assertThat(head("A spokeswoman for the bank , Ilse Moen , confirmed the offer .", "Moen"))
                .isEqualTo("APPOSITION of spokeswoman");
    }

    @Test
    void whatComesBehindAnAsideIsTheVerbOfTheSentence() {
        String sentence = "Norway , which was not asked , protested against it in a letter .";
        assertThat(head(sentence, "Norway")).isEqualTo("SUBJECT of protested");
        assertThat(head(sentence, "asked")).isEqualTo("RELATIVE_CLAUSE of Norway");
    }
}
