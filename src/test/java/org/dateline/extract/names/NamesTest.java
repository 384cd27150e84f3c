package org.dateline.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.NameSpan;
import org.dateline.extract.token.Tokeniser;
import org.dateline.time.When;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static Names names;

    @BeforeAll
    static void load() {
        names = Names.load();
    }

    private static Draft read(String text) {
        Draft draft = new Draft(Article.of("", "", When.UNKNOWN, "en", "", "", text));
        new Tokeniser().read(draft);
        names.read(draft);
        return draft;
    }

    private static List<String> found(String text) {
        return read(text).names.stream()
                .map(n -> n.kind() + " " + n.span().of(text))
                .toList();
    }

    @Test
    void peoplePlacesAndOrganisationsOfAReport() {
        assertThat(
                        found(
                                "OSLO, March 4 - Norwegian Foreign Minister Espen Barth Eide met Kenyan President William Ruto in "
                                        + "Nairobi on Tuesday. The World Bank and the European Union will pay for the plant, Eide said."))
                .containsExactly(
                        "LOC OSLO",
                        "PER Espen Barth Eide",
                        "PER William Ruto",
                        "LOC Nairobi",
                        "ORG World Bank",
                        "ORG European Union",
                        "PER Eide");
    }

    @Test
    void titlesArticlesAndPossessivesStayOutside() {
        assertThat(
                        found(
                                "President Emmanuel Macron's envoy spoke with the United Nations' chief, Mr. Antonio Guterres."))
                .containsExactly("PER Emmanuel Macron", "ORG United Nations", "PER Antonio Guterres");
    }

    @Test
    void curlyApostrophesReadAsStraightOnes() {
        String text = "I've read the Workers' Party's reply to Israel's ministers in Le Monde, Sana'a's mayor said.";
        List<String> straight = found(text);
        assertThat(straight).containsExactly("ORG Workers' Party", "LOC Israel", "ORG Le Monde", "LOC Sana'a");
        assertThat(found(text.replace('\'', '’')).stream()
                        .map(n -> n.replace('’', '\''))
                        .toList())
                .isEqualTo(straight);
    }

    @Test
    void unitsSeatsAndNamesWithOfAndFor() {
        assertThat(found(
                        "The 47th Mechanised Brigade left Kharkiv, said the Institute for the Study of War. Sen. Ada Bell, D-Mich., "
                                + "asked the International Committee of the Red Cross to reply."))
                .containsExactly(
                        "ORG 47th Mechanised Brigade",
                        "LOC Kharkiv",
                        "ORG Institute for the Study of War",
                        "PER Ada Bell",
                        "ORG International Committee of the Red Cross");
    }

    @Test
    void nationalitiesAndMonthsAreNoNames() {
        assertThat(found("German and Polish engineers began in May. They finished in August."))
                .isEmpty();
    }

    @Test
    void aHeadlineInCapitalsIsRead() {
        assertThat(found("GERMANY AND FRANCE REJECT PLAN FOR UKRAINE\n\nThe plan was rejected in Berlin on Monday."))
                .contains("LOC GERMANY", "LOC FRANCE", "LOC UKRAINE", "LOC Berlin");
    }

    @Test
    void spansAreInOrderApartAndOnTokens() {
        Draft draft = read("Anna Maria Lindqvist of Volvo flew from Gothenburg to São Paulo with John O'Neill-Baker. "
                + "The U.S. Senate, the BBC and Lindqvist agreed.");
        List<Integer> starts = draft.tokens.stream().map(t -> t.start()).toList();
        List<Integer> ends = draft.tokens.stream().map(t -> t.end()).toList();
        int at = 0;
        for (NameSpan name : draft.names) {
            assertThat(name.span().start()).isGreaterThanOrEqualTo(at).isIn(starts);
            assertThat(name.span().end()).isIn(ends);
            assertThat(name.score()).isBetween(0.0, 1.0);
            at = name.span().end();
        }
        assertThat(draft.names).hasSizeGreaterThan(6);
    }

    @Test
    void theSameTextGivesTheSameNames() {
        String text = "Marta Kowalska of the Baltic Transport Union told Reuters in Gdansk that Poland would sign.";
        List<NameSpan> first = List.copyOf(read(text).names);
        for (int i = 0; i < 20; i++) {
            assertThat(read(text).names).isEqualTo(first);
        }
    }

    @Test
    void textWithoutNamesOrWordsIsFine() {
        assertThat(found("")).isEmpty();
        assertThat(found("... !!! 🎉 123 -- \n\n ???")).isEmpty();
        assertThat(found("it rained all day and nobody came.")).isEmpty();
    }
}
