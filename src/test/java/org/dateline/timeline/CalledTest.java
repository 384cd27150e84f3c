package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class CalledTest {
    private static Report report(String sentence, String trigger, EventType type, Status status) {
        Article article = Article.of(sentence, "Post", When.of("2031-03-05"), "en", "", "", sentence);
        int start = sentence.indexOf(trigger);
        Span span = new Span(start, start + trigger.length());
        EventMention event = new EventMention(
                span, new Span(0, sentence.length()), type, status, span, List.of(), "", When.UNKNOWN, List.of(), "");
        return Report.of(article, List.of(event), article.id()).getFirst();
    }

    private static String called(String sentence, String trigger, EventType type, Status status, boolean alone) {
        return Called.of(List.of(report(sentence, trigger, type, status)), type, status, alone)
                .words();
    }

    private static String called(String sentence, String trigger, EventType type, Status status) {
        return called(sentence, trigger, type, status, false);
    }

    @Test
    void aNounOfTheReportIsWhatItIsCalled() {
        assertThat(called("Brandt led the talks in Bergen.", "led the talks", EventType.CONSULT, Status.HAPPENED))
                .isEqualTo("talks");
        assertThat(called("Brandt did not sign the treaty.", "sign the treaty", EventType.AGREE, Status.NEGATED))
                .isEqualTo("no treaty");
    }

    @Test
    void aVerbWithItsObjectSaysMoreThanTheType() {
        assertThat(called(
                        "Norway paused all military aid.",
                        "paused all military aid",
                        EventType.SANCTION,
                        Status.HAPPENED))
                .isEqualTo("paused military aid");
        assertThat(called("Brandt will submit a new bill.", "submit a new bill", EventType.LEGAL, Status.PLANNED))
                .isEqualTo("to submit new bill");
        assertThat(called("Prisoners will be freed.", "Prisoners will be freed", EventType.CONCEDE, Status.PLANNED))
                .isEqualTo("prisoners will be freed");
        assertThat(called("Norway launched 1,200 drones.", "launched 1,200 drones", EventType.ASSAULT, Status.HAPPENED))
                .isEqualTo("launched 1,200 drones");
    }

    @Test
    void aVerbWithoutAnObjectIsCalledByItsNoun() {
        assertThat(called("They agreed on Tuesday to meet.", "agreed on Tuesday to", EventType.AGREE, Status.HAPPENED))
                .isEqualTo("agreement");
        assertThat(called("Norway withdrew from the pact.", "withdrew from", EventType.REJECT, Status.HAPPENED))
                .isEqualTo("withdrawal");
    }

    @Test
    void whereNobodyIsNamedTheObjectIsSought() {
        String sentence = "The chairman welcomed the outcome in Bergen.";
        assertThat(called(sentence, "welcomed", EventType.SUPPORT, Status.HAPPENED))
                .isEqualTo("welcome");
        assertThat(called(sentence, "welcomed", EventType.SUPPORT, Status.HAPPENED, true))
                .isEqualTo("welcomed outcome");
        assertThat(called("Norway did not join the union.", "join", EventType.OTHER, Status.NEGATED))
                .isEqualTo("not join union");
    }

    @Test
    void aTriggerThatIsNoVerbAndObjectLeavesTheType() {
        assertThat(called("Brandt is in breach of it.", "in breach of", EventType.ACCUSE, Status.HAPPENED))
                .isEqualTo("accusation");
        assertThat(called("“Out!”", "Out", EventType.OTHER, Status.HAPPENED)).isEqualTo("out");
    }
}
