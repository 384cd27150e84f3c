package org.dateline.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final Lexicon LEXICON = lexicon();

    private static Lexicon lexicon() {
        IntTable lists = new IntTable(10);
        lists.put(Hashing.of("anna"), Lexicon.GIVEN);
        lists.put(Hashing.of("minister"), Lexicon.TITLE);
        lists.put(Hashing.of("port"), Lexicon.BEGINS);
        lists.put(Hashing.of("port vale"), Lexicon.PLACE);
        lists.put(Hashing.of("vale"), Lexicon.PLACE);
        return new Lexicon(new IntTable(1), lists);
    }

    private static Page page(String... sentences) {
        return new Page(Arrays.stream(sentences).map(s -> List.of(s.split(" "))).toList(), LEXICON);
    }

    @Test
    void aWordKnowsHowItIsUsedElsewhereInTheArticle() {
        Page page = page("Later Minister Brandt left .", "Anna Brandt smiled .", "They brandt it .");
        Seen brandt = page.sentences.get(1).seen[1];
        assertThat(brandt.bits & (Seen.AFTER_TITLE | Seen.AFTER_GIVEN | Seen.SMALL | Seen.CAPITAL_INSIDE))
                .isEqualTo(Seen.AFTER_TITLE | Seen.AFTER_GIVEN | Seen.SMALL | Seen.CAPITAL_INSIDE);
        assertThat(page.sentences.get(2).seen[1]).isSameAs(brandt);
    }

    @Test
    void headlinesAreNoEvidenceOfCapitals() {
        Page page = page("BRANDT LEAVES TOWN", "Brandt left .");
        assertThat(page.sentences.get(0).style).isEqualTo(Sentence.SHOUTED);
        assertThat(page.sentences.get(1).seen[0].bits & Seen.CAPITAL_INSIDE).isZero();
    }

    @Test
    void theLongestListedNameWins() {
        Sentence s =
                page("In Port Vale it rained , and in Vale too .").sentences.getFirst();
        int shift = 2 * Integer.numberOfTrailingZeros(Lexicon.PLACE);
        int[] codes = Arrays.stream(s.matches).map(m -> m >>> shift & 3).toArray();
        assertThat(codes).containsExactly(0, 1, 2, 0, 0, 0, 0, 0, 3, 0, 0);
    }

    @Test
    void runsOfCapitalsReachAcrossOf() {
        Sentence s = page("the Bank of Norway said Tuesday").sentences.getFirst();
        assertThat(s.runFirst).containsExactly(-1, 1, 1, 1, -1, 5);
        assertThat(s.runLast).containsExactly(-1, 3, 3, 3, -1, 5);
    }

    @Test
    void onlyCapitalsAndWhatStandsBetweenThemIsLookedAt() {
        Sentence s = page("it rained on the coast of Norway , and bin Laden and 7 Schalke 04 of Mainz left .")
                .sentences
                .getFirst();
        String looked = "";
        for (int i = 0; i < s.size(); i++) {
            looked += s.isQuiet(i) ? "-" : "x";
        }
        assertThat(looked).isEqualTo("-----xx-xxxxxxxxx--");
    }

    @Test
    void aClearOccurrenceVotesForTheOthers() {
        Page page = page("Anna Brandt came .", "Brandt left .");
        boolean any = Votes.cast(page, List.of(List.of(new Tagger.Found(0, 1, 0, 1)), List.of()));
        assertThat(any).isTrue();
        assertThat(page.sentences.get(1).votes[0] & 7).isEqualTo(1);
        assertThat(page.sentences.get(1).votes[0] >>> 8 & 7).isEqualTo(1);
        assertThat(page.sentences.get(0).votes[0]).isZero();
    }
}
