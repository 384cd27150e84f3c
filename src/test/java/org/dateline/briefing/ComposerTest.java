package org.dateline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

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
        List<String> sentences = draft.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(b -> ((Block.Paragraph) b).sentences().stream())
                .map(Block.Sentence::text)
                .filter(text -> text.contains("differ"))
                .toList();
        assertThat(sentences)
                .containsExactly(
                        "Quill, Osk: meeting: sources differ on the date: 14 February 2031 (Sample Wire)"
                                + " or 13 February 2031 (Sample Post).",
                        "Quill, Osk: meeting: sources differ on the place: the town of lowmark (Sample Wire)"
                                + " or the town of estmere (Sample Post).");
    }

    private static Conflict.Value value(String value, String article) {
        return new Conflict.Value(value, article, new Span(0, 0), "");
    }

    private static Evidence evidence(String article, String source) {
        When when = When.of("2031-02-14");
        return new Evidence(article, source, when, new Span(0, 3), new Span(0, 9), "They met.", Status.HAPPENED, when);
    }
}
