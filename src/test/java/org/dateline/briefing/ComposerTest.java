package org.dateline.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.dateline.timeline.Conflict;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import org.junit.jupiter.api.Test;

class ComposerTest {
    /// Names and dates stand in a draft as a reader says them, not as the program keeps them.
    @Test
    void whatSourcesDisagreeOnIsSaidInWords() {
        Happening meeting = new Happening(
                "h",
                "Quill, Osk: meeting",
                EventType.CONSULT,
                Status.HAPPENED,
                Happening.Outcome.OPEN,
                When.of("2031-02-14"),
                When.of("2031-02-15"),
                List.of(),
                "",
                List.of(evidence("one", "Sample Wire"), evidence("other", "Sample Post")),
                2,
                List.of(
                        new Conflict("when", List.of(value("2031-02-14", "one"), value("2031-02-13", "other"))),
                        new Conflict("place", List.of(value("place/lowmark", "one"), value("place/estmere", "other")))),
                "",
                List.of());
        Briefing draft = new Composer(article -> "Title", id -> "the town of " + id.substring(6), Wording.ENGLISH)
                .compose("b", "Talks", LocalDate.of(2031, 3, 1), List.of(meeting), List.of());
        List<Block.Sentence> sentences = draft.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(b -> ((Block.Paragraph) b).sentences().stream())
                .filter(s -> s.text().contains("differ"))
                .toList();
        assertThat(sentences)
                .extracting(Block.Sentence::text)
                .containsExactly(
                        "Quill, Osk: meeting: sources differ on the date: 14 February 2031 (Sample Wire)"
                                + " or 13 February 2031 (Sample Post).",
                        "Quill, Osk: meeting: sources differ on the place: the town of lowmark (Sample Wire)"
                                + " or the town of estmere (Sample Post).");
        assertThat(sentences.getFirst().citations())
                .as("each side by the sentence that says it")
                .extracting(Citation::span, Citation::quote)
                .containsExactly(
                        tuple(new Span(10, 20), "One says 2031-02-14."),
                        tuple(new Span(10, 20), "One says 2031-02-13."));
    }

    private static Conflict.Value value(String value, String article) {
        return new Conflict.Value(value, article, new Span(10, 20), "One says " + value + ".");
    }

    private static Evidence evidence(String article, String source) {
        When when = When.of("2031-02-14");
        return new Evidence(article, source, when, new Span(0, 3), new Span(0, 9), "They met.", Status.HAPPENED, when);
    }
}
