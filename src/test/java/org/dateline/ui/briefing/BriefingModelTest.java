package org.dateline.ui.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.briefing.Block;
import org.dateline.briefing.Briefing;
import org.dateline.briefing.Citation;
import org.dateline.briefing.Likelihood;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class BriefingModelTest {
    private static final Citation A = citation("a");
    private static final Citation B = citation("b");

    private final BriefingModel model = new BriefingModel();

    private static Citation citation(String article) {
        return new Citation(article, "Gazette", "Title", When.of("2025-02-18"), new Span(0, 4), "They");
    }

    private static Block.Sentence sentence(String text, Citation... citations) {
        return new Block.Sentence(text, List.of(citations));
    }

    @Test
    void theSameEvidenceIsCollectedOnce() {
        assertThat(model.collect(A)).isTrue();
        assertThat(model.collect(A)).isFalse();
        assertThat(model.collected()).containsExactly(A);
    }

    @Test
    void numbersFollowTheFirstUse() {
        model.show(new Briefing(
                "id",
                "Title",
                LocalDate.of(2025, 2, 19),
                List.of(
                        new Block.Paragraph(List.of(sentence("One.", B), sentence("Two.", B, A))),
                        new Block.Quotation(A))));
        assertThat(model.number(B)).isEqualTo(1);
        assertThat(model.number(A)).isEqualTo(2);
        assertThat(model.collected()).containsExactly(B, A);
    }

    @Test
    void anEditedSentenceKeepsItsCitationsAndANewOneHasNone() {
        List<Block.Sentence> before =
                List.of(sentence("The ministers met on Tuesday.", A), sentence("They agreed.", B));
        assertThat(BriefingModel.sentences("The ministers met in Riyadh on Tuesday. They agreed. It may rain.", before))
                .containsExactly(
                        sentence("The ministers met in Riyadh on Tuesday.", A),
                        sentence("They agreed.", B),
                        sentence("It may rain."));
    }

    @Test
    void sentencesWithoutASourceAreCounted() {
        model.add(new Block.Paragraph(List.of(sentence("One.", A), sentence("Two."))));
        assertThat(model.unsourced()).isEqualTo(1);
    }

    @Test
    void blocksMoveAndLeave() {
        model.add(new Block.Heading("one"));
        model.add(new Block.Heading("two"));
        model.move(1, 0);
        assertThat(model.briefing().blocks()).containsExactly(new Block.Heading("two"), new Block.Heading("one"));
        model.move(0, -1);
        model.remove(0);
        assertThat(model.briefing().blocks()).containsExactly(new Block.Heading("one"));
    }

    @Test
    void aBlockIsAddedAfterTheOneThatIsWrittenIn() {
        model.add(new Block.Heading("one"));
        model.add(new Block.Heading("three"));
        model.activate(0);
        model.add(new Block.Heading("two"));
        assertThat(model.briefing().blocks())
                .containsExactly(new Block.Heading("one"), new Block.Heading("two"), new Block.Heading("three"));
        assertThat(model.active()).isEqualTo(1);
    }

    @Test
    void aSourceGoesToTheFirstSentenceThatHasNone() {
        model.add(new Block.Paragraph(List.of(
                new Block.Sentence("The talks ended.", List.of(A)),
                new Block.Sentence("A round is likely.", List.of()))));
        model.cite(0, B);
        assertThat(model.briefing().blocks())
                .containsExactly(new Block.Paragraph(List.of(
                        new Block.Sentence("The talks ended.", List.of(A)),
                        new Block.Sentence("A round is likely.", List.of(B)))));
        model.uncite(0, 1, B);
        assertThat(model.unsourced()).isEqualTo(1);
    }

    @Test
    void howSureOneIsStandsInASentenceOfItsOwn() {
        model.add(new Block.Paragraph(List.of(new Block.Sentence("A round is likely.", List.of(A)))));
        model.confide(0, Likelihood.Confidence.LOW, "en");
        model.confide(0, Likelihood.Confidence.MODERATE, "en");
        model.reword(0, 0, "A round is very likely.");
        assertThat(model.briefing().blocks())
                .containsExactly(new Block.Paragraph(List.of(
                        new Block.Sentence("A round is very likely.", List.of(A)),
                        new Block.Sentence("Our confidence is moderate.", List.of()))));
        assertThat(model.unsourced()).isZero();
    }
}
