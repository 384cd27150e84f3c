package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Passage;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final String ANA = "person/ana-brandt";
    private static final String KARL = "person/karl-ode";
    private static final String OSLO = "place/oslo-no";
    private static final String BERGEN = "place/bergen-no";

    private final List<Report> reports = new ArrayList<>();
    private final Map<String, Article> articles = new HashMap<>();

    private static Map<String, Entity> entities() {
        Map<String, Entity> all = new HashMap<>();
        all.put(ANA, entity(ANA, EntityKind.PERSON, "Ana Brandt", "DE"));
        all.put(KARL, entity(KARL, EntityKind.PERSON, "Karl Ode", "NO"));
        all.put(OSLO, entity(OSLO, EntityKind.PLACE, "Oslo", "NO"));
        all.put(BERGEN, entity(BERGEN, EntityKind.PLACE, "Bergen", "NO"));
        return all;
    }

    private static Entity entity(String id, EntityKind kind, String name, String country) {
        return new Entity(id, kind, name, List.of(), List.of(), country, Entity.Origin.TABLE);
    }

    /// An article of one sentence.
    private Article report(
            String source, String published, String text, String trigger, Status status, String when, String place) {
        Article article = Article.of(text, source, When.of(published), "en", "", "", text);
        int at = text.indexOf(trigger);
        Span span = new Span(at, at + trigger.length());
        EventMention event = new EventMention(
                span,
                new Span(0, text.length()),
                EventType.CONSULT,
                status,
                span,
                List.of(ANA, KARL),
                place,
                When.of(when),
                List.of(),
                "");
        reports.addAll(Report.of(article, List.of(event), article.id()));
        articles.put(source, article);
        return article;
    }

    private List<Happening> happenings() {
        return new Grouping(entities(), List.of(), List.of()).happenings(reports);
    }

    @Test
    void reportsOfOneMeetingAreOneHappeningAndTheirPlacesDiffer() {
        report(
                "Post",
                "2025-03-05",
                "Brandt met Ode in Oslo on Tuesday to talk of fish.",
                "met",
                Status.HAPPENED,
                "2025-03-04",
                OSLO);
        report(
                "Herald",
                "2025-03-05",
                "Ode met Brandt in Bergen on Tuesday over fish quotas.",
                "met",
                Status.HAPPENED,
                "2025-03-04",
                BERGEN);
        Happening one = happenings().getFirst();
        assertThat(happenings()).hasSize(1);
        assertThat(one.title()).isEqualTo("Brandt–Ode meeting, Bergen");
        assertThat(one.independent()).isEqualTo(2);
        assertThat(one.conflicts()).extracting(Conflict::field).containsExactly("place");
        assertThat(one.when()).isEqualTo(When.of("2025-03-04"));
        assertThat(one.reported()).isEqualTo(When.of("2025-03-05"));
    }

    @Test
    void aNumberBehindAMonthThatIsNoDayIsCounted() {
        assertThat(Words.of("In March 119 mayors met.").numbers()).containsValue("119 mayors");
        assertThat(Words.of("On March 19 mayors met.").numbers()).isEmpty();
        assertThat(Words.of("In March 2019 mayors met.").numbers()).isEmpty();
    }

    @Test
    void numbersInWordsAreCountedAndDaysOfAMonthAreNot() {
        report(
                "Post",
                "2025-03-05",
                "Brandt met Ode and 18 mayors in Oslo on March 4 to talk of fish.",
                "met",
                Status.HAPPENED,
                "2025-03-04",
                OSLO);
        report(
                "Herald",
                "2025-03-05",
                "Ode met Brandt and sixteen mayors in Oslo on March 5 over fish quotas.",
                "met",
                Status.HAPPENED,
                "2025-03-04",
                OSLO);
        assertThat(happenings().getFirst().conflicts())
                .extracting(
                        Conflict::field,
                        c -> c.values().stream().map(Conflict.Value::value).toList())
                .containsExactly(tuple("number", List.of("16 mayors", "18 mayors")));
    }

    @Test
    void aTitleSaysWhatWasDone() {
        report("Post", "2025-03-05", "Brandt visited Ode in Oslo.", "visited", Status.HAPPENED, "2025-03-04", OSLO);
        report("Mail", "2025-04-05", "Brandt held talks with Ode.", "held talks", Status.HAPPENED, "2025-04-04", "");
        report("Wire", "2025-05-05", "Brandt spoke to Ode by phone.", "spoke", Status.HAPPENED, "2025-05-04", "");
        assertThat(happenings())
                .extracting(Happening::title)
                .containsExactly("Brandt–Ode visit, Oslo", "Brandt–Ode talks", "Brandt–Ode call");
    }

    @Test
    void howLongItTookMayDiffer() {
        report(
                "Post",
                "2025-03-05",
                "Brandt and Ode met in Oslo for more than eight hours on Tuesday.",
                "met",
                Status.HAPPENED,
                "2025-03-04",
                OSLO);
        report(
                "Herald",
                "2025-03-05",
                "Ode and Brandt met in Oslo on Tuesday; their talk lasted almost ten hours, two hours after lunch.",
                "met",
                Status.HAPPENED,
                "2025-03-04",
                OSLO);
        assertThat(happenings().getFirst().conflicts())
                .extracting(
                        Conflict::field,
                        c -> c.values().stream()
                                .map(Conflict.Value::value)
                                .sorted()
                                .toList())
                .containsExactly(tuple("duration", List.of("10 hours", "8 hours")));
    }

    @Test
    void whatOneTellsAndAnotherDeniesIsOneHappeningInDispute() {
        report(
                "Post",
                "2025-03-05",
                "Brandt visited Ode in Oslo on Tuesday, his office said.",
                "visited",
                Status.HAPPENED,
                "2025-03-04",
                OSLO);
        report(
                "Herald",
                "2025-03-05",
                "Brandt never visited Ode in Oslo on Tuesday, her office said.",
                "visited",
                Status.NEGATED,
                "2025-03-04",
                OSLO);
        report(
                "Mail",
                "2025-03-25",
                "Brandt has not visited Ode in Oslo on Monday.",
                "visited",
                Status.NEGATED,
                "2025-03-24",
                OSLO);
        assertThat(happenings()).hasSize(2);
        assertThat(happenings().getFirst().conflicts())
                .extracting(
                        Conflict::field,
                        c -> c.values().stream()
                                .map(Conflict.Value::value)
                                .sorted()
                                .toList())
                .containsExactly(tuple("status", List.of("happened", "negated")));
    }

    @Test
    void settingOutIsNotTheMeeting() {
        report(
                "Post",
                "2025-03-04",
                "Brandt and Ode left for Oslo on Tuesday.",
                "left for",
                Status.HAPPENED,
                "2025-03-04",
                OSLO);
        report(
                "Herald",
                "2025-03-05",
                "Brandt and Ode met in Oslo on Tuesday.",
                "met",
                Status.HAPPENED,
                "2025-03-04",
                OSLO);
        assertThat(happenings()).hasSize(2);
    }

    @Test
    void aDateThatAReportTellsBeatsOneThatOnlyTheReportDates() {
        report("Post", "2025-03-07", "Brandt met Ode in Oslo over fish.", "met", Status.HAPPENED, "2025-03-07~", OSLO);
        report(
                "Herald",
                "2025-03-07",
                "Ode met Brandt in Oslo this week over fish.",
                "met",
                Status.HAPPENED,
                "2025-03-03/2025-03-09",
                OSLO);
        assertThat(happenings()).hasSize(1);
        assertThat(happenings().getFirst().when()).isEqualTo(When.of("2025-03-03/2025-03-09"));
        assertThat(happenings().getFirst().conflicts()).isEmpty();
    }

    @Test
    void aCallIsNotTheMeetingItPrepares() {
        report("Post", "2025-03-05", "Brandt called Ode on Tuesday.", "called", Status.HAPPENED, "2025-03-04", "");
        report("Herald", "2025-03-05", "Brandt met Ode on Wednesday.", "met", Status.HAPPENED, "2025-03-05", "");
        assertThat(happenings()).hasSize(2);
    }

    @Test
    void aPlanIsLinkedToWhatBecameOfIt() {
        report(
                "Post",
                "2025-03-01",
                "Brandt will meet Ode in Oslo next week.",
                "meet",
                Status.PLANNED,
                "2025-03-03/2025-03-09",
                OSLO);
        report(
                "Herald",
                "2025-03-05",
                "Brandt met Ode in Oslo on Tuesday.",
                "met",
                Status.HAPPENED,
                "2025-03-04",
                OSLO);
        List<Happening> found = happenings();
        assertThat(found).hasSize(2);
        Happening plan = found.stream()
                .filter(h -> h.status() == Status.PLANNED)
                .findFirst()
                .orElseThrow();
        Happening outcome = found.stream()
                .filter(h -> h.status() == Status.HAPPENED)
                .findFirst()
                .orElseThrow();
        assertThat(plan.planOf()).isEqualTo(outcome.id());
        assertThat(plan.outcome()).isEqualTo(Happening.Outcome.HAPPENED);
        assertThat(outcome.plannedBy()).containsExactly(plan.id());
    }

    @Test
    void meetingsWeeksApartAreTwo() {
        report("Post", "2025-03-05", "Brandt met Ode in Oslo on Tuesday.", "met", Status.HAPPENED, "2025-03-04", OSLO);
        report(
                "Herald",
                "2025-03-26",
                "Brandt met Ode in Oslo on Tuesday.",
                "met",
                Status.HAPPENED,
                "2025-03-25",
                OSLO);
        assertThat(happenings()).hasSize(2);
    }

    @Test
    void theOrderOfImportChangesNothing() {
        long seed = System.nanoTime();
        report(
                "Post",
                "2025-03-05",
                "Brandt met Ode in Oslo on Tuesday to talk of fish.",
                "met",
                Status.HAPPENED,
                "2025-03-04",
                OSLO);
        report(
                "Herald",
                "2025-03-05",
                "Ode met Brandt in Bergen on Tuesday over quotas.",
                "met",
                Status.HAPPENED,
                "2025-03-04",
                BERGEN);
        report("Wire", "2025-03-06", "Brandt met Ode on Monday.", "met", Status.HAPPENED, "2025-03-03", "");
        report(
                "Plan",
                "2025-03-01",
                "Brandt will meet Ode next week.",
                "meet",
                Status.PLANNED,
                "2025-03-03/2025-03-09",
                "");
        report("Late", "2025-03-20", "Brandt met Ode again on Tuesday.", "met", Status.HAPPENED, "2025-03-18", OSLO);
        List<Happening> first = happenings();
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(reports, new Random(seed + i));
            assertThat(happenings()).as("seed %d", seed + i).isEqualTo(first);
        }
    }

    @Test
    void aPersonsWordComesFirst() {
        Article post = report(
                "Post", "2025-03-05", "Brandt met Ode in Oslo on Tuesday.", "met", Status.HAPPENED, "2025-03-04", OSLO);
        Article herald = report(
                "Herald",
                "2025-03-05",
                "Brandt met Ode in Oslo on Tuesday for lunch.",
                "met",
                Status.HAPPENED,
                "2025-03-04",
                OSLO);
        Grouping.Link link = new Grouping.Link(Passage.of(post, new Span(7, 10)), Passage.of(herald, new Span(7, 10)));
        assertThat(happenings()).hasSize(1);
        assertThat(new Grouping(entities(), List.of(), List.of(link)).happenings(reports))
                .hasSize(2);
        Article later =
                report("Later", "2025-06-05", "Brandt met Ode in June.", "met", Status.HAPPENED, "2025-06-04", "");
        Grouping.Link far = new Grouping.Link(Passage.of(post, new Span(7, 10)), Passage.of(later, new Span(7, 10)));
        assertThat(new Grouping(entities(), List.of(far), List.of()).happenings(reports))
                .hasSize(1);
    }

    @Test
    void copiesOfOneTextAreOneIndependentSource() {
        Article wire = report(
                "Wire", "2025-03-05", "Brandt met Ode in Oslo on Tuesday.", "met", Status.HAPPENED, "2025-03-04", OSLO);
        report("Post", "2025-03-05", "Brandt met Ode in Oslo on Tuesday!", "met", Status.HAPPENED, "2025-03-04", OSLO);
        List<Report> copies = List.of(reports.getFirst(), reports.getLast().copyOf(wire.id()));
        Happening one = new Grouping(entities(), List.of(), List.of())
                .happenings(copies)
                .getFirst();
        assertThat(one.articles()).isEqualTo(2);
        assertThat(one.independent()).isEqualTo(1);
    }
}
