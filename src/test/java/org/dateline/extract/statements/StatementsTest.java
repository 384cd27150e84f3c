package org.dateline.extract.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Mention;
import org.dateline.article.Mention.Form;
import org.dateline.entity.Entity;
import org.dateline.entity.Entity.Origin;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.times.Times;
import org.dateline.extract.token.Tokeniser;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class StatementsTest {
    @Test
    void aClauseAfterTheCue() {
        assertThat(read("Ada Brook said on Tuesday that the bridge would open in May."))
                .containsExactly("person/ada-brook said [the bridge would open in May]");
        assertThat(read("Officials warned the dam could fail."))
                .containsExactly("Officials warned [the dam could fail]");
    }

    @Test
    void aClauseBeforeTheCue() {
        assertThat(read("The bridge will open in May, two port officials said in a statement."))
                .containsExactly("two port officials said [The bridge will open in May]");
        assertThat(read("If it rains, the dam may fail, said Ada Brook of the water board."))
                .containsExactly("person/ada-brook said [If it rains, the dam may fail]");
        assertThat(read("The bridge is safe, according to Harbour Board, which owns it."))
                .containsExactly("org/harbour-board according to [The bridge is safe]");
    }

    @Test
    void aQuotation() {
        assertThat(read("\"We are ready,\" Ada Brook told reporters. \"It took a year.\""))
                .containsExactly(
                        "person/ada-brook told [We are ready] to reporters, quoted",
                        "person/ada-brook told [It took a year] to reporters, quoted");
        assertThat(read("“We are ready,” said Ada Brook, who runs the board."))
                .containsExactly("person/ada-brook said [We are ready], quoted");
        assertThat(read("Ada Brook dismissed the report as \"pure fiction\"."))
                .containsExactly("person/ada-brook dismissed [pure fiction], quoted");
    }

    @Test
    void pronounsAndCommonNounsMeanWhoSpokeBefore() {
        assertThat(read("Ada Brook said the bridge was safe. \"Nobody need worry,\" she said. The director added that"
                        + " work had begun."))
                .containsExactly(
                        "person/ada-brook said [the bridge was safe]",
                        "person/ada-brook said [Nobody need worry], quoted",
                        "person/ada-brook added [work had begun]");
    }

    @Test
    void oneSubjectTwoVerbs() {
        assertThat(read("Harbour Board denied that it had paid and said it would sue."))
                .containsExactly("org/harbour-board denied [it had paid]", "org/harbour-board said [it would sue]");
    }

    @Test
    void theHeadOfThePhraseSpeaksNotWhatHangsOnIt() {
        assertThat(read("A lawyer for Harbour Board said the claim was false."))
                .containsExactly("lawyer for Harbour Board said [the claim was false]");
        assertThat(read("A spokeswoman for Harbour Board, Ada Brook, said the claim was false."))
                .containsExactly("person/ada-brook said [the claim was false]");
    }

    @Test
    void whatIsNotSaidIsNoStatement() {
        assertThat(read("Ada Brook did not say whether it would open. She was told to wait. She will say more today."))
                .isEmpty();
    }

    @Test
    void sourcesAreAChainOutermostFirst() {
        Draft draft = draft("Harbour Board said Ada Brook had warned that the dam could fail.");
        int fail = draft.text().indexOf("fail");
        assertThat(Sources.of(draft, new Span(fail, fail + 4)))
                .containsExactly("org/harbour-board", "person/ada-brook");
    }

    private static List<String> read(String text) {
        Draft draft = draft(text);
        return draft.statements.stream()
                .map(s -> s.speaker() + " " + s.span().of(text) + " ["
                        + s.content().of(text) + "]"
                        + (s.addressee().isEmpty() ? "" : " to " + s.addressee())
                        + (s.quoted() ? ", quoted" : ""))
                .toList();
    }

    private static Draft draft(String text) {
        Draft draft = new Draft(Article.of("", "", When.of("2025-03-12"), "en", "", "", text));
        new Tokeniser().read(draft);
        mention(draft, "Ada Brook", EntityKind.PERSON, "person/ada-brook");
        mention(draft, "Harbour Board", EntityKind.ORGANISATION, "org/harbour-board");
        new Times().read(draft);
        new Statements().read(draft);
        return draft;
    }

    private static void mention(Draft draft, String name, EntityKind kind, String id) {
        draft.entities.put(id, new Entity(id, kind, name, List.of(), List.of(), "", Origin.TEXT));
        for (int at = draft.text().indexOf(name); at >= 0; at = draft.text().indexOf(name, at + 1)) {
            draft.mentions.add(new Mention(new Span(at, at + name.length()), id, Form.NAME, "test"));
        }
    }
}
