package org.dateline.extract.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.junit.jupiter.api.Test;

class CapitalsTest {
    private static Reading read(String text) {
        return Reading.of("2018-05-02", text);
    }

    @Test
    void aCapitalThatIsDealtWithStandsForItsGovernment() {
        assertThat(read("The minister accused Tehran of delay. She urged Lisbon to sign. He called on Bangkok to wait.")
                        .mentions(Form.METONYM))
                .containsExactly("Tehran=country/IR", "Lisbon=country/PT", "Bangkok=country/TH");
    }

    @Test
    void whatIsGivenToOrLaidOnACapitalGoesToItsGovernment() {
        assertThat(read("They cut aid to Addis Ababa. Sanctions on Moscow stay.")
                        .mentions(Form.METONYM))
                .containsExactly("Addis Ababa=country/ET", "Moscow=country/RU");
    }

    @Test
    void aCapitalActsBehindThatAndAfterAMonth() {
        assertThat(
                        read("A loan that Lisbon has sought is near. Seoul in June suggested a fund. It demanded that Beijing"
                                        + " withdraw the ships.")
                                .mentions(Form.METONYM))
                .containsExactly("Lisbon=country/PT", "Seoul=country/KR", "Beijing=country/CN");
    }

    @Test
    void aCapitalWhereSomethingHappensIsACity() {
        Reading reading = read("They met in Moscow. He flew to Tehran on Monday. Lisbon has grown. Seoul was bombed.");
        assertThat(reading.mentions(Form.METONYM)).isEmpty();
        assertThat(reading.names(EntityKind.PLACE)).containsExactly("Moscow", "Tehran", "Lisbon", "Seoul");
    }
}
