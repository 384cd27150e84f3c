package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {
    @Test
    void findsTheOccurrenceWithTheSameSurroundings() {
        String text = "The talks began. Later the talks ended.";
        Quote quote = Quote.of(text, new Span(27, 32));
        assertThat(quote.exact()).isEqualTo("talks");
        String moved = "In Geneva: " + text;
        assertThat(quote.find(moved, 0)).contains(new Span(38, 43));
    }

    @Test
    void foldsSpellingsToOneKey() {
        assertThat(Folding.key("François-Philippe Champagne's")).isEqualTo("francois philippe champagne");
        assertThat(Folding.key("U.S.")).isEqualTo("us");
        assertThat(Folding.key("Łódź")).isEqualTo("lodz");
        assertThat(Folding.key("AT&T  Inc")).isEqualTo("at&t inc");
    }
}
