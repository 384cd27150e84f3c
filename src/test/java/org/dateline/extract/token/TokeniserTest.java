package org.dateline.extract.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.article.Article;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Token;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class TokeniserTest {
    private static Draft read(String text) {
        Draft draft = new Draft(Article.of("", "", When.UNKNOWN, "en", "", "", text));
        new Tokeniser().read(draft);
        return draft;
    }

    private static String tokens(String text) {
        return String.join("|", read(text).tokens.stream().map(Token::text).toList());
    }

    private static List<String> sentences(String text) {
        return read(text).sentences.stream().map(s -> s.of(text)).toList();
    }

    @Test
    void possessivesStandAlone() {
        assertThat(tokens("Kenya's minister, the ministers' cars and WHO’s head"))
                .isEqualTo("Kenya|'s|minister|,|the|ministers|'|cars|and|WHO|’s|head");
    }

    @Test
    void apostrophesInsideAWordStay() {
        assertThat(tokens("O'Brien didn't reach Sana’a or Côte d'Ivoire"))
                .isEqualTo("O'Brien|didn't|reach|Sana’a|or|Côte|d'Ivoire");
    }

    @Test
    void abbreviationsKeepTheirPoints() {
        assertThat(tokens("Mr. Bell met U.S. envoys at 9 a.m. on Sept. 4 in St. Ives."))
                .isEqualTo("Mr.|Bell|met|U.S.|envoys|at|9|a.m.|on|Sept.|4|in|St.|Ives|.");
    }

    @Test
    void initialsKeepTheirPoints() {
        assertThat(tokens("George W. Bell and J.K. Orme")).isEqualTo("George|W.|Bell|and|J.K.|Orme");
        assertThat(sentences("He took vitamin C. The doctor agreed."))
                .containsExactly("He took vitamin C.", "The doctor agreed.");
    }

    @Test
    void hyphensJoinAndDashesPart() {
        assertThat(tokens("a state-run 15-year-old plant – closed—then sold; U.S.-led talks"))
                .isEqualTo("a|state-run|15-year-old|plant|–|closed|—|then|sold|;|U.S.-led|talks");
    }

    @Test
    void numbersStayWhole() {
        assertThat(tokens("1,000 rose 3.5% to $2.4m on 2025-03-12, the 20th, at 10:30, in the '90s and on 9/11."))
                .isEqualTo(
                        "1,000|rose|3.5|%|to|$|2.4m|on|2025-03-12|,|the|20th|,|at|10:30|,|in|the|'90s|and|on|9/11|.");
    }

    @Test
    void datelinesAreWordsAndADash() {
        assertThat(tokens("KITWE, Zambia - Voters")).isEqualTo("KITWE|,|Zambia|-|Voters");
        assertThat(sentences("OSLO (Samples) -- It snowed.")).containsExactly("OSLO (Samples) -- It snowed.");
    }

    @Test
    void addressesAndHandlesStayWhole() {
        assertThat(tokens("See https://example.org/a?b=1, mail desk@example.org or @desk_one #Vote2025."))
                .isEqualTo("See|https://example.org/a?b=1|,|mail|desk@example.org|or|@desk_one|#Vote2025|.");
    }

    @Test
    void anEmojiIsOneToken() {
        assertThat(tokens("Won 🎉👩‍🚀 in 🇰🇪 👍🏽!")).isEqualTo("Won|🎉|👩‍🚀|in|🇰🇪|👍🏽|!");
    }

    @Test
    void lettersWithMarksAreLetters() {
        assertThat(tokens("Łukasz Nowak visits Sao\u0303 Tome and AT&T"))
                .isEqualTo("Łukasz|Nowak|visits|Sao\u0303|Tome|and|AT&T");
    }

    @Test
    void namesOfSitesStayWhole() {
        assertThat(tokens("Tickets.com Inc sued news.co.uk. It won."))
                .isEqualTo("Tickets.com|Inc|sued|news.co.uk|.|It|won|.");
        assertThat(tokens("on pics.org/a8pE.")).isEqualTo("on|pics.org/a8pE|.");
        assertThat(sentences("They left at dawn.Come home, she wrote.")).hasSize(2);
    }

    @Test
    void seatsDegreesAndNumberingKeepTheirPoints() {
        assertThat(tokens("Sen. Ada Bell, D-Mich., and Bo Orme (R-Ga.), Ph.D., cite 2.IV.7 of the code"))
                .isEqualTo("Sen.|Ada|Bell|,|D-Mich.|,|and|Bo|Orme|(|R-Ga.|)|,|Ph.D.|,|cite|2.IV.7|of|the|code");
    }

    @Test
    void hyphensBeforePointedLetters() {
        assertThat(tokens("Rep. Bell, D-N.Y., met J.-P. Orme on Sino-U.S. ties"))
                .isEqualTo("Rep.|Bell|,|D-N.Y.|,|met|J.-P.|Orme|on|Sino-U.S.|ties");
        assertThat(sentences("They fear CELL-K. Nobody else does.")).hasSize(2);
    }

    @Test
    void aHeadlinesKindOfStoryStandsApart() {
        assertThat(tokens("Tennis-Orme out\n\nUPDATE 2-Banks fall\n\nTennis-mad Bell met Jean-Luc"))
                .isEqualTo("Tennis|-|Orme|out|UPDATE|2|-|Banks|fall|Tennis-mad|Bell|met|Jean-Luc");
    }

    @Test
    void monthsInHeadlinesAndNumbersOfListsEndNoSentence() {
        assertThat(sentences("TOWN PLANS SEPT. 4 VOTE\n\n1. The hall\n\nB. The park\n\nShop! Inc grew. It did."))
                .containsExactly("TOWN PLANS SEPT. 4 VOTE", "1. The hall", "B. The park", "Shop! Inc grew.", "It did.");
    }

    @Test
    void aSentenceEndsAfterItsClosingQuote() {
        assertThat(sentences("\"We are ready.\" She left. (He stayed.) They waved!"))
                .containsExactly("\"We are ready.\"", "She left.", "(He stayed.)", "They waved!");
    }

    @Test
    void aQuestionAndItsSpeakerAreOneSentence() {
        assertThat(sentences("\"Is it true?\" asked Ann. “Never!” Mr. Bell said. \"Why?\" People left."))
                .containsExactly("\"Is it true?\" asked Ann.", "“Never!” Mr. Bell said.", "\"Why?\"", "People left.");
    }

    @Test
    void anAbbreviationEndsASentenceOnlyBeforeATypicalStart() {
        assertThat(sentences("He flew to the U.S. The talks began at 5 p.m. Monday with U.S. President Ann Bell."))
                .containsExactly(
                        "He flew to the U.S.", "The talks began at 5 p.m. Monday with U.S. President Ann Bell.");
    }

    @Test
    void paragraphsAndHeadlinesEndSentences() {
        assertThat(sentences("Storm hits coast\n\nRoofs flew\nTrees fell"))
                .containsExactly("Storm hits coast", "Roofs flew", "Trees fell");
    }

    @Test
    void wrappedLinesDoNot() {
        String text = "The minister said on Monday that the government would not agree\n"
                + "to any plan that left the port without a second crane, and asked\n"
                + "the builders of the first one to come back with a better offer by\n"
                + "Friday. They agreed.";
        assertThat(sentences(text)).hasSize(2);
    }

    @Test
    void nothingGivesNothing() {
        assertThat(read("").tokens).isEmpty();
        assertThat(read(" \n\t ").sentences).isEmpty();
    }

    @Test
    void everyCharacterButGapsBelongsToOneTokenWhateverTheText() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String alphabet = "aZ9.,'’\"-–&@/\n \u00a0\ud83c\uddf0\ud83d\udc4d\u200d\u0303“”$%Éж中";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Draft draft = read(text.toString());
            int at = 0;
            for (Token token : draft.tokens) {
                for (; at < token.start(); at++) {
                    assertThat(Scanner.isGap(text.charAt(at)))
                            .as("seed %d: %s", seed, text)
                            .isTrue();
                }
                assertThat(token.end()).as("seed %d: %s", seed, text).isGreaterThan(token.start());
                at = token.end();
            }
            assertThat(text.substring(at).chars().allMatch(c -> Scanner.isGap((char) c)))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }
}
