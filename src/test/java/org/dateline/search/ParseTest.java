package org.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.article.EventType;
import org.dateline.entity.EntityKind;
import org.dateline.search.Query.All;
import org.dateline.search.Query.Any;
import org.dateline.search.Query.Dated;
import org.dateline.search.Query.Field;
import org.dateline.search.Query.Form;
import org.dateline.search.Query.Named;
import org.dateline.search.Query.Not;
import org.dateline.search.Query.Parsed;
import org.dateline.search.Query.Role;
import org.dateline.search.Query.Stated;
import org.dateline.search.Query.Typed;
import org.dateline.search.Query.Words;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParseTest {
    @Test
    void wordsSideBySideAreJoinedByAnd() {
        assertThat(query("peace talks OR truce NOT minerals"))
                .isEqualTo(new Any(List.of(
                        new All(List.of(word("peace"), word("talks"))),
                        new All(List.of(word("truce"), new Not(word("minerals")))))));
        assertThat(query("peace AND (talks OR -truce)"))
                .isEqualTo(new All(List.of(word("peace"), new Any(List.of(word("talks"), new Not(word("truce")))))));
    }

    @Test
    void aWordCanBeTheStartOfOneOrNearlyOneOrAPhrase() {
        assertThat(query("negotiat*")).isEqualTo(new Words(Field.ANYWHERE, "negotiat", Form.PREFIX, 0));
        assertThat(query("zelenski~")).isEqualTo(new Words(Field.ANYWHERE, "zelenski", Form.FUZZY, 0));
        assertThat(query("\"prisoner exchange\"~5"))
                .isEqualTo(new Words(Field.ANYWHERE, "prisoner exchange", Form.EXACT, 5));
        assertThat(query("title:\"air strike\"")).isEqualTo(new Words(Field.TITLE, "air strike", Form.EXACT, 0));
    }

    @Test
    void fieldsHaveTheirOwnMeaning() {
        assertThat(query("person:Lavrov"))
                .isEqualTo(new Named(Set.of(EntityKind.PERSON), "Lavrov", Form.EXACT, Role.MENTIONED));
        assertThat(query("said-by:\"Marco Rubio\""))
                .isEqualTo(new Named(Set.of(EntityKind.values()), "Marco Rubio", Form.EXACT, Role.SPEAKER));
        assertThat(query("event:consult")).isEqualTo(new Typed(EventType.CONSULT));
        assertThat(query("event:summit")).isEqualTo(new Words(Field.TRIGGER, "summit", Form.EXACT, 0));
        assertThat(query("status:Planned")).isEqualTo(new Stated("status/planned"));
        assertThat(query("status:(planned OR cancelled)"))
                .isEqualTo(new Any(List.of(new Stated("status/planned"), new Stated("outcome/cancelled"))));
    }

    @ParameterizedTest
    @CsvSource({
        "when:2025-02, 2025-02",
        "when:2025-2-3, 2025-02-03",
        "when:2024, 2024",
        "when:10 Feb..17 Mar, 2025-02-10/2025-03-17",
        "when:\"10 Feb..17 Mar\", 2025-02-10/2025-03-17",
        "when:10 Feb 2024..17 Mar, 2024-02-10/2024-03-17",
        "when:Feb 15, 2025-02-15",
        "when:February 2024, 2024-02",
        "when:2025-02.., 2025-02/..",
        "when:..2025-02, ../2025-02",
        "when:>=2025-02-10, 2025-02-10/..",
        "when:<2025-02-10, ../2025-02-09",
        "when:[2025-02-10 TO 2025-02-12], 2025-02-10/2025-02-12",
        "when:2025-02-10/2025-02-12, 2025-02-10/2025-02-12",
        "when:2025~, 2025~"
    })
    void datesAreReadAsPeopleWriteThem(String query, String edtf) {
        assertThat(query(query)).isEqualTo(new Dated(false, When.of(edtf)));
    }

    @Test
    void aDateIsFollowedByMoreOfTheQuery() {
        assertThat(query("published:15 Feb 2025 lavrov"))
                .isEqualTo(new All(List.of(new Dated(true, When.of("2025-02-15")), word("lavrov"))));
        assertThat(query("when:2025-02 may"))
                .isEqualTo(new All(List.of(new Dated(false, When.of("2025-02")), word("may"))));
    }

    @ParameterizedTest
    @CsvSource({
        "peace AND, 9, 9, Something is missing here",
        "AND peace, 0, 3, AND needs something on both sides",
        "(peace talks, 0, 1, never closed",
        "peace) talks, 5, 6, closes nothing",
        "'say \"peace', 4, 5, never closed",
        "persn:Lavrov, 0, 6, is person: meant?",
        "colour:red, 0, 7, the fields are title",
        "status:maybe, 7, 12, There is no status maybe",
        "when:someday, 5, 12, This is no date",
        "when:2025-02-31, 5, 15, This is no date",
        "a*b*, 0, 4, A * stands once",
        "peace person:, 6, 13, After person: something is missing",
        "(), 1, 2, Something is missing here",
    })
    void aWrongQuerySaysWhatIsWrongAndWhere(String query, int from, int to, String says) {
        Parsed parsed = Parse.of(query, 2025);
        assertThat(parsed).isInstanceOf(Parsed.Wrong.class);
        Parsed.Wrong wrong = (Parsed.Wrong) parsed;
        assertThat(wrong.reason().english()).contains(says);
        assertThat(wrong.at()).isEqualTo(new Span(from, to));
    }

    @Test
    void timesAndAddressesAreWords() {
        assertThat(query("12:30")).isEqualTo(word("12:30"));
        assertThat(query("https://example.org")).isEqualTo(word("https://example.org"));
    }

    @Test
    void nothingMatchesEverything() {
        assertThat(query("  ")).isEqualTo(new Query.Everything());
    }

    @Test
    void noTextMakesTheParserFail() {
        java.util.Random random = new java.util.Random(11);
        String[] pieces = {
            "(", ")", "\"", "~", "*", "-", ":", "when:", "a", " ", "AND", "OR", "NOT", "5", "..", "status:", "["
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(Parse.of(text.toString(), 2025)).isNotNull();
        }
        assertThat(Parse.of("(".repeat(50_000), 2025)).isInstanceOf(Parsed.Wrong.class);
        assertThat(Parse.of("NOT ".repeat(50_000) + "a", 2025)).isInstanceOf(Parsed.Wrong.class);
    }

    private static Query query(String text) {
        Parsed parsed = Parse.of(text, 2025);
        assertThat(parsed).as(text).isInstanceOf(Parsed.Right.class);
        return ((Parsed.Right) parsed).query();
    }

    private static Words word(String word) {
        return new Words(Field.ANYWHERE, word, Form.EXACT, 0);
    }
}
