package org.dateline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.EventType;
import org.dateline.article.Mention;
import org.dateline.article.Reading;
import org.dateline.article.Status;
import org.dateline.article.TimeMention;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.dateline.timeline.Conflict;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final String ONE = "Quill met Osk and Tarn in Lowmark on Friday, with 12 aides.";
    private static final String OTHER = "Osk and Berg were met by Quill on Thursday, and 15 aides came along.";

    private final Reading one =
            reading("one", ONE, Map.of("Tarn", "person/tarn", "Quill", "person/quill"), Map.of("Friday", "2031-02-14"));
    private final Reading other = reading(
            "other", OTHER, Map.of("Berg", "person/berg", "Quill", "person/quill"), Map.of("Thursday", "2031-02-13"));

    private final Happening happening = happening(
            new Conflict("when", List.of(value("2031-02-14", one), value("2031-02-13", other))),
            new Conflict("number", List.of(value("12 aides", one), value("15 aides", other))),
            new Conflict(
                    "participants",
                    List.of(value("person/quill, person/tarn", one), value("person/berg, person/quill", other))));

    @Test
    void whatTwoReportsSayDifferentlyIsToldForBoth() {
        assertThat(Difference.between(happening, id(one), id(other)))
                .containsExactly(
                        new Difference("when", "2031-02-14", "2031-02-13"),
                        new Difference("number", "12 aides", "15 aides"),
                        new Difference("participants", "person/tarn", "person/berg"));
    }

    @Test
    void theWordsThatDifferAreMarkedInBothTexts() {
        List<Difference> all = Difference.between(happening, id(one), id(other));
        assertThat(words(Beside.places(all, happening, one, true), ONE)).containsExactly("Tarn", "Friday", "12");
        assertThat(words(Beside.places(all, happening, other, false), OTHER)).containsExactly("Berg", "Thursday", "15");
    }

    @Test
    void aReportThatSaysTheSameAsTheFirstDoesNotDiffer() {
        Happening third =
                happening(new Conflict("when", List.of(value("2031-02-14", one), value("2031-02-12", "third"))));
        assertThat(Difference.between(third, id(one), id(other))).isEmpty();
    }

    @Test
    void whereNoMarkStandsOnTheWordsTheSentenceIsMarked() {
        Happening place = happening(
                new Conflict("place", List.of(value("place/lowmark", one), value("place/harbour-city", other))));
        List<Difference> all = Difference.between(place, id(one), id(other));
        assertThat(words(Beside.places(all, place, one, true), ONE)).containsExactly(ONE);
    }

    @Test
    void aReportThatDiffersIsShownFirst() {
        Evidence same = evidence(reading("same", ONE + " So it was.", Map.of(), Map.of()), "2031-02-14");
        Happening three = happening(
                List.of(evidence(one, "2031-02-14"), same, evidence(other, "2031-02-13")), happening.conflicts());
        assertThat(Beside.next(three, id(one), "").map(Evidence::article)).isEqualTo(Optional.of(id(other)));
        assertThat(Beside.next(three, id(one), id(other)).map(Evidence::article))
                .isEqualTo(Optional.of(same.article()));
    }

    private static String id(Reading reading) {
        return reading.article().id();
    }

    private static List<String> words(List<Span> spans, String text) {
        return spans.stream().map(s -> s.of(text)).toList();
    }

    private static Conflict.Value value(String value, Reading reading) {
        return value(value, id(reading));
    }

    private static Conflict.Value value(String value, String article) {
        return new Conflict.Value(value, article, new Span(0, 0), "");
    }

    private Happening happening(Conflict... conflicts) {
        return happening(List.of(evidence(one, "2031-02-14"), evidence(other, "2031-02-13")), List.of(conflicts));
    }

    private static Happening happening(List<Evidence> evidence, List<Conflict> conflicts) {
        return new Happening(
                "h",
                "Quill, Osk: meeting",
                EventType.CONSULT,
                Status.HAPPENED,
                Happening.Outcome.OPEN,
                When.of("2031-02-14"),
                When.of("2031-02-15"),
                List.of(),
                "",
                evidence,
                2,
                conflicts,
                "",
                List.of());
    }

    private static Evidence evidence(Reading reading, String day) {
        String text = reading.article().text();
        int met = text.indexOf("met");
        return new Evidence(
                id(reading),
                "Sample Wire",
                When.of("2031-02-15"),
                new Span(met, met + 3),
                new Span(0, text.strip().length()),
                "",
                Status.HAPPENED,
                When.of(day));
    }

    private static Reading reading(String title, String text, Map<String, String> who, Map<String, String> days) {
        Article article = Article.of(title, "Sample Wire", When.of("2031-02-15"), "en", "", "", text);
        return new Reading(
                article,
                List.of(new Span(0, text.length())),
                Map.of(),
                who.entrySet().stream()
                        .map(e -> new Mention(at(text, e.getKey()), e.getValue(), Mention.Form.NAME, ""))
                        .toList(),
                days.entrySet().stream()
                        .map(e -> new TimeMention(
                                at(text, e.getKey()),
                                When.of(e.getValue()),
                                When.UNKNOWN,
                                When.UNKNOWN,
                                TimeMention.Type.DATE,
                                e.getValue()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of());
    }

    private static Span at(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }
}
