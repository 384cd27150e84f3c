package org.dateline.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.workbench.ActsLibrary.analysts;
import static org.dateline.workbench.ActsLibrary.readAgain;
import static org.dateline.workbench.ActsLibrary.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.act.Act;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Passage;
import org.dateline.article.Reading;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person says of events and of the day an article speaks on, from import to opening again.
class EventActsTest {
    private static final String ONE = "Polish Foreign Minister Radosław Sikorski met dockers in Gdynia on Monday."
            + " Police arrested two smugglers in Warsaw on Sunday. The dockers will vote next week.";
    private static final String LATER =
            "Police arrested a clerk in Gdynia on Thursday. Sikorski visited the harbour on Friday.";

    @TempDir
    Path dir;

    private Workbench library() throws IOException {
        Workbench workbench = new ActsLibrary(dir).created();
        add(workbench, "one", "2025-03-05", ONE);
        return workbench;
    }

    private Workbench opened() throws IOException {
        return new ActsLibrary(dir).opened();
    }

    private void add(Workbench workbench, String title, String day, String text) throws IOException {
        new ActsLibrary(dir).add(workbench, title, day, text);
    }

    private static EventMention event(Workbench workbench, String title, String trigger) {
        Reading reading = reading(workbench, title);
        return reading.events().stream()
                .filter(e -> e.span().of(reading.article().text()).equals(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError(trigger + " in " + triggers(workbench, title)));
    }

    private static List<String> triggers(Workbench workbench, String title) {
        Reading reading = reading(workbench, title);
        return reading.events().stream()
                .map(e -> e.span().of(reading.article().text()))
                .toList();
    }

    private static void correct(Workbench workbench, String title, String trigger, Act.Correction correction) {
        Reading reading = reading(workbench, title);
        EventMention event = event(workbench, title, trigger);
        workbench
                .act(new Act.EventCorrected(Passage.of(reading.article(), event.span()), event, correction))
                .join();
        workbench.settled().join();
    }

    @Test
    void everyCorrectionOfAnEventIsKeptThroughReadingAgainAndOpeningAgainAndIsTakenBackOneByOne() throws IOException {
        Entity sopot = analysts(EntityKind.PLACE, "Sopot Pier");
        Entity mayor = analysts(EntityKind.PERSON, "Ewa Testova");
        EventMention before;
        try (Workbench workbench = library()) {
            before = event(workbench, "one", "met");
            correct(workbench, "one", "met", new Act.Correction.Type(EventType.AGREE));
            correct(workbench, "one", "met", new Act.Correction.StatusIs(Status.PLANNED));
            correct(workbench, "one", "met", new Act.Correction.WhenIs(When.of("2025-04-01")));
            correct(workbench, "one", "met", new Act.Correction.PlaceIs(sopot));
            correct(workbench, "one", "met", new Act.Correction.ParticipantsAre(List.of(mayor)));
            assertCorrected(event(workbench, "one", "met"), sopot, mayor);
            readAgain(workbench);
            assertCorrected(event(workbench, "one", "met"), sopot, mayor);
        }
        try (Workbench workbench = opened()) {
            readAgain(workbench);
            assertCorrected(event(workbench, "one", "met"), sopot, mayor);
            workbench.undo().join();
            workbench.settled().join();
            assertThat(event(workbench, "one", "met").participants()).isEqualTo(before.participants());
            assertThat(event(workbench, "one", "met").place()).isEqualTo(sopot.id());
            for (int i = 0; i < 4; i++) {
                workbench.undo().join();
            }
            workbench.settled().join();
            assertThat(event(workbench, "one", "met")).isEqualTo(before);
        }
    }

    private static void assertCorrected(EventMention event, Entity place, Entity person) {
        assertThat(event.type()).isEqualTo(EventType.AGREE);
        assertThat(event.status()).isEqualTo(Status.PLANNED);
        assertThat(event.when()).isEqualTo(When.of("2025-04-01"));
        assertThat(event.place()).isEqualTo(place.id());
        assertThat(event.participants()).containsExactly(person.id());
    }

    @Test
    void whatIsNoEventStaysAwayAndWhatAPersonMarkedStays() throws IOException {
        try (Workbench workbench = library()) {
            EventMention met = event(workbench, "one", "met");
            correct(workbench, "one", "met", new Act.Correction.NoEvent());
            Reading reading = reading(workbench, "one");
            int at = reading.article().text().indexOf("dockers will");
            Span span = new Span(at, at + 7);
            EventMention mine = new EventMention(
                    span,
                    reading.sentences().getLast(),
                    EventType.PROTEST,
                    Status.PLANNED,
                    span,
                    met.participants(),
                    "",
                    When.of("2025-03-12"),
                    List.of(),
                    "analyst");
            workbench
                    .act(new Act.EventMarked(Passage.of(reading.article(), span), mine))
                    .join();
            readAgain(workbench);
            assertThat(triggers(workbench, "one")).doesNotContain("met").contains("dockers");
        }
        try (Workbench workbench = opened()) {
            assertThat(triggers(workbench, "one")).doesNotContain("met").contains("dockers");
            assertThat(event(workbench, "one", "dockers").when()).isEqualTo(When.of("2025-03-12"));
        }
    }

    @Test
    void aPhraseThatIsNeverAnEventIsNoneInArticlesThatComeLater() throws IOException {
        try (Workbench workbench = library()) {
            assertThat(triggers(workbench, "one")).contains("arrested");
            workbench.act(new Act.PhraseRuled("arrested", Act.Never.EVENT)).join();
            workbench.settled().join();
            assertThat(triggers(workbench, "one")).contains("met").doesNotContain("arrested");
            add(workbench, "later", "2025-03-07", LATER);
            assertThat(triggers(workbench, "later")).contains("visited").doesNotContain("arrested");
            readAgain(workbench);
            assertThat(triggers(workbench, "later")).doesNotContain("arrested");
        }
        try (Workbench workbench = opened()) {
            assertThat(triggers(workbench, "later")).doesNotContain("arrested");
            workbench.undo().join();
            workbench.settled().join();
            assertThat(triggers(workbench, "later")).contains("arrested");
            assertThat(triggers(workbench, "one")).contains("arrested");
        }
    }

    @Test
    void movingTheAnchorMovesAllThatIsRelativeAndNothingElse() throws IOException {
        try (Workbench workbench = library()) {
            correct(workbench, "one", "arrested", new Act.Correction.WhenIs(When.of("2025-02-01")));
            assertThat(times(workbench)).containsExactly("2025-03-03", "2025-03-02", "2025-03-10/2025-03-16");
            assertThat(event(workbench, "one", "met").when()).isEqualTo(When.of("2025-03-03"));
            String id = reading(workbench, "one").article().id();
            workbench.act(new Act.Anchored(id, When.of("2024-06-12"))).join();
            workbench.settled().join();
            assertMoved(workbench);
            readAgain(workbench);
            assertMoved(workbench);
        }
        try (Workbench workbench = opened()) {
            assertMoved(workbench);
            workbench.undo().join();
            workbench.settled().join();
            assertThat(times(workbench)).containsExactly("2025-03-03", "2025-03-02", "2025-03-10/2025-03-16");
            assertThat(event(workbench, "one", "met").when()).isEqualTo(When.of("2025-03-03"));
        }
    }

    private static void assertMoved(Workbench workbench) {
        assertThat(times(workbench)).containsExactly("2024-06-10", "2024-06-09", "2024-06-17/2024-06-23");
        assertThat(event(workbench, "one", "met").when()).isEqualTo(When.of("2024-06-10"));
        assertThat(event(workbench, "one", "arrested").when()).isEqualTo(When.of("2025-02-01"));
    }

    private static List<String> times(Workbench workbench) {
        return reading(workbench, "one").times().stream()
                .map(t -> t.when().edtf())
                .toList();
    }
}
