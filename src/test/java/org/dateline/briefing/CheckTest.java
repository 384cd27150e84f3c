package org.dateline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class CheckTest {
    private static final String TEXT = "The envoy left on Monday. The talks go on.";
    private static final Citation GOOD =
            new Citation("a", "Sample Wire", "T", When.of("2025-02-18"), new Span(0, 25), "The envoy left on Monday.");

    @Test
    void aSentenceNeedsASource() {
        assertThat(check(new Block.Sentence("The talks failed.", List.of())).findings())
                .extracting(Check.Finding::kind)
                .containsExactly(Check.Kind.NO_SOURCE);
    }

    @Test
    void wordsBesideTheScaleAreNamedWithTheirNearestSteps() {
        Check.Finding finding = check(new Block.Sentence("He may well return.", List.of(GOOD)))
                .findings()
                .getFirst();
        assertThat(finding.kind()).isEqualTo(Check.Kind.OFF_SCALE);
        assertThat(finding.words()).isEqualTo("may well");
        assertThat(finding.advice())
                .isEqualTo("Nearest on the ICD 203 scale: likely (55–80 %), very likely (80–95 %).");
    }

    @Test
    void theScaleItselfTheMonthAndASourcesOwnWordsPass() {
        assertThat(check(new Block.Sentence(
                                "It is very likely that he returns in May: “it might rain”, he said.", List.of(GOOD)))
                        .findings())
                .isEmpty();
    }

    @Test
    void likelihoodAndConfidenceDoNotShareASentence() {
        assertThat(check(new Block.Sentence("We judge with high confidence that a deal is likely.", List.of(GOOD)))
                        .findings())
                .extracting(Check.Finding::kind)
                .containsExactly(Check.Kind.MIXED);
    }

    @Test
    void germanSentencesAreReadTheSame() {
        assertThat(Likelihood.onScale("Eine zweite Runde ist höchst unwahrscheinlich."))
                .contains(new Likelihood.OnScale(new Span(22, 45), Likelihood.Step.VERY_UNLIKELY));
        assertThat(Likelihood.onScale("Das ist die wahrscheinlichere Lösung.")).isEmpty();
        assertThat(Likelihood.offScale("Vielleicht reist er ab; so gut wie ausgeschlossen ist es nicht."))
                .extracting(Likelihood.OffScale::words)
                .containsExactly("Vielleicht");
        assertThat(Likelihood.confidence(Likelihood.Confidence.HIGH.sentence("de")))
                .contains(Likelihood.Confidence.HIGH);
        assertThat(Likelihood.mixes("Bei hohem Vertrauen ist ein Treffen sehr wahrscheinlich."))
                .isTrue();
        for (Likelihood.Step step : Likelihood.Step.values()) {
            assertThat(Likelihood.onScale("Das ist " + step.word("de") + ".")
                            .orElseThrow()
                            .step())
                    .isEqualTo(step);
            assertThat(Likelihood.onScale("It is " + step.word("en") + ".")
                            .orElseThrow()
                            .step())
                    .isEqualTo(step);
        }
    }

    @Test
    void howSureAnAuthorIsNeedsNoSource() {
        assertThat(Likelihood.Confidence.MODERATE.sentence("en")).isEqualTo("Our confidence is moderate.");
        assertThat(check(new Block.Sentence("Our confidence is moderate.", List.of()))
                        .findings())
                .isEmpty();
        assertThat(Likelihood.confidence("Our confidence is low.")).contains(Likelihood.Confidence.LOW);
        assertThat(Likelihood.confidence("Confidence is low among voters.")).isEmpty();
    }

    @Test
    void theStepOfASentenceIsFoundWhateverItsForm() {
        assertThat(Likelihood.onScale("A second round is very likely."))
                .contains(new Likelihood.OnScale(new Span(18, 29), Likelihood.Step.VERY_LIKELY));
        assertThat(Likelihood.onScale("He will probably go.").orElseThrow().step())
                .isEqualTo(Likelihood.Step.LIKELY);
        assertThat(Likelihood.onScale("It is almost certainly over.")
                        .orElseThrow()
                        .step())
                .isEqualTo(Likelihood.Step.ALMOST_CERTAIN);
        assertThat(Likelihood.onScale("“It is likely”, she said.")).isEmpty();
    }

    @Test
    void evidenceThatIsReadOtherwiseSinceItWasCitedIsNamed() {
        Check.Outcome outcome = Check.of(
                new Briefing("b", "B", LocalDate.EPOCH, List.of(new Block.Quotation(GOOD))),
                id -> Optional.of(TEXT),
                citation -> Optional.of(new Check.Change("planned 2025-02-20", "happened 2025-02-18")));
        assertThat(outcome.findings())
                .containsExactly(
                        new Check.Finding(Check.Kind.READ_AGAIN, 0, -1, "planned 2025-02-20", "happened 2025-02-18"));
    }

    @Test
    void aQuoteMustStandInItsArticle() {
        Citation moved = new Citation("a", "", "", When.UNKNOWN, new Span(1, 26), GOOD.quote());
        Citation gone = new Citation("b", "", "", When.UNKNOWN, new Span(0, 3), "The");
        Check.Outcome outcome = check(new Block.Sentence("So it is.", List.of(GOOD, moved, gone)));
        assertThat(outcome.findings())
                .extracting(Check.Finding::kind)
                .containsExactly(Check.Kind.QUOTE_CHANGED, Check.Kind.ARTICLE_GONE);
        assertThat(outcome.quotes()).isEqualTo(1);
    }

    @Test
    void timesAreWrittenAsAReaderWritesThem() {
        assertThat(Wording.ENGLISH.when(When.of("2025-02-18"))).isEqualTo("18 February 2025");
        assertThat(Wording.ENGLISH.when(When.of("2025-02"))).isEqualTo("February 2025");
        assertThat(Wording.ENGLISH.when(When.of("2025-02-17/2025-02-23"))).isEqualTo("17 to 23 February 2025");
        assertThat(Wording.ENGLISH.when(When.of("2025-02-27/2025-03-02")))
                .isEqualTo("27 February 2025 to 2 March 2025");
        assertThat(Wording.ENGLISH.when(When.of("2022/.."))).isEqualTo("since 1 January 2022");
        assertThat(Wording.ENGLISH.when(When.of("2025~"))).isEqualTo("about 2025");
    }

    private static Check.Outcome check(Block.Sentence sentence) {
        Briefing briefing =
                new Briefing("b", "T", LocalDate.of(2025, 2, 24), List.of(new Block.Paragraph(List.of(sentence))));
        Map<String, String> texts = Map.of("a", TEXT);
        return Check.of(briefing, id -> Optional.ofNullable(texts.get(id)), citation -> Optional.empty());
    }
}
