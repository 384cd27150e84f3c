package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void theTableOfBareLettersSaysWhatUnicodeSays() {
        StringBuilder known = new StringBuilder();
        for (char c = 128; c < 0xD800; c++) {
            char bare = BareLetters.of(c);
            if (bare != BareLetters.UNKNOWN) {
                known.append(c);
                assertThat(String.valueOf(bare)).as("U+%04X", (int) c).isEqualTo(decomposed(c));
            }
        }
        assertThat(known.length()).isGreaterThan(600);
    }

    private static String decomposed(char c) {
        StringBuilder out = new StringBuilder();
        for (char part :
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toCharArray()) {
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                out.append(part);
            }
        }
        return out.toString();
    }

    @Test
    void spellingsOfOneNameHaveOneKey() {
        assertThat(Folding.key("François-Philippe Champagne's")).isEqualTo("francois philippe champagne");
        assertThat(Folding.key("Nguyễn Phú Trọng")).isEqualTo("nguyen phu trong");
        assertThat(Folding.key("Recep Tayyip Erdoğan")).isEqualTo("recep tayyip erdogan");
        assertThat(Folding.key("Łukasz Ørsted")).isEqualTo("lukasz orsted");
        assertThat(Folding.key("S\u0327erif ﬁ Ａ")).isEqualTo("serif fi a");
        assertThat(Folding.key("What? É")).isEqualTo("what e");
    }
}
