package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Retelling;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class DisagreementTest {
    private static final String ANA = "person/ana-brandt";
    private static final String KARL = "person/karl-ode";
    private static final String LISE = "person/lise-moen";
    private static final String PER = "person/per-dahl";
    private static final String HALL = "place/guild-hall";
    private static final String INN = "place/harbour-inn";

    private final Map<String, Entity> entities = new HashMap<>();
    private final List<Report> voices = new ArrayList<>();

    DisagreementTest() {
        add(ANA, EntityKind.PERSON, "DE");
        add(KARL, EntityKind.PERSON, "NO");
        add(LISE, EntityKind.PERSON, "NO");
        add(PER, EntityKind.PERSON, "NO");
        add(HALL, EntityKind.PLACE, "");
        add(INN, EntityKind.PLACE, "");
    }

    private void add(String id, EntityKind kind, String country) {
        entities.put(id, new Entity(id, kind, id, List.of(), List.of(), country, Entity.Origin.TABLE));
    }

    private List<Conflict> conflicts() {
        return new Disagreement(entities).conflicts(voices);
    }

    /// A report of one sentence, and of a second one about the same meeting.
    private Article report(String first, String second, String place, List<String> participants, List<String> sources) {
        String text = first + " " + second;
        Article article = Article.of(first, "Post " + voices.size(), When.of("2031-03-05"), "en", "", "", text);
        Span rest = new Span(first.length() + 1, text.length());
        List<Retelling> retold = second.isEmpty() ? List.of() : List.of(new Retelling(rest, rest, place, When.UNKNOWN));
        EventMention event = new EventMention(
                new Span(0, 5),
                new Span(0, first.length()),
                EventType.CONSULT,
                Status.HAPPENED,
                new Span(0, 5),
                participants,
                "",
                When.UNKNOWN,
                sources,
                "",
                retold);
        voices.addAll(Report.of(article, List.of(event), article.id()));
        return article;
    }

    @Test
    void aHallToldOfInASecondSentenceIsQuotedFromThere() {
        Article post = report(
                "Brandt met Ode.", "The talks at the Guild Hall were short.", HALL, List.of(ANA, KARL), List.of());
        Article wire = report(
                "Brandt talked to Ode.",
                "Their meeting at the Harbour Inn was long.",
                INN,
                List.of(ANA, KARL),
                List.of());
        assertThat(conflicts())
                .containsExactly(new Conflict(
                        "place",
                        List.of(
                                new Conflict.Value(HALL, post.id(), new Span(16, 55), ""),
                                new Conflict.Value(INN, wire.id(), new Span(22, 64), ""))));
    }

    @Test
    void aTownAndTheRegionAroundItDoNotDiffer() {
        String town = "place/northport";
        String region = "place/eastland";
        entities.put(
                town, new Entity(town, EntityKind.PLACE, "Northport", List.of(), List.of(), "NO", Entity.Origin.TABLE));
        entities.put(
                region,
                new Entity(region, EntityKind.PLACE, "Eastland", List.of(), List.of(), "NO", Entity.Origin.TABLE));
        report(
                "Brandt met Ode.",
                "The talks in Northport, which they chose, were short.",
                town,
                List.of(ANA, KARL),
                List.of());
        report("Brandt met Ode.", "They met somewhere in Eastland.", region, List.of(ANA, KARL), List.of());
        assertThat(conflicts()).extracting(Conflict::field).containsExactly("place");
        report("Brandt met Ode in Northport, Eastland.", "", "", List.of(ANA, KARL), List.of());
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void severalHoursAreNoNumber() {
        report("Brandt met Ode for several hours.", "", "", List.of(ANA, KARL), List.of());
        report("Brandt met Ode for three hours.", "", "", List.of(ANA, KARL), List.of());
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void howLongItTookMayStandInTheNextSentence() {
        report("Brandt met Ode for two hours.", "", "", List.of(ANA, KARL), List.of());
        report("Brandt met Ode.", "Their meeting lasted more than five hours.", "", List.of(ANA, KARL), List.of());
        assertThat(conflicts()).extracting(Conflict::field).containsExactly("duration");
    }

    @Test
    void anArticleThatGivesTwoNumbersIsTakenAtItsFirst() {
        report("Brandt met 12 Norwegian ministers.", "", "", List.of(ANA), List.of());
        report("Brandt met 12 other ministers.", "Fifteen ministers had been asked.", "", List.of(ANA), List.of());
        assertThat(conflicts()).isEmpty();
        report("Brandt met 14 ministers.", "", "", List.of(ANA), List.of());
        assertThat(conflicts().getFirst().values())
                .extracting(Conflict.Value::value)
                .containsExactly("12 Norwegian ministers", "14 ministers");
    }

    @Test
    void whoNamesOneSideAloneDoesNotDisagree() {
        report("Brandt met Ode.", "", "", List.of(ANA, KARL), List.of());
        report("Ode and Moen met a delegation.", "", "", List.of(KARL, LISE), List.of());
        assertThat(conflicts()).isEmpty();
        report("Brandt met Dahl and Moen.", "", "", List.of(ANA, PER, LISE), List.of());
        assertThat(conflicts())
                .extracting(
                        Conflict::field,
                        c -> c.values().getFirst().value(),
                        c -> c.values().getLast().value())
                .containsExactly(tuple("participants", ANA + ", " + KARL, ANA + ", " + LISE + ", " + PER));
    }

    @Test
    void theSameWordsInTwoMouthsAreADisagreement() {
        report("Ode said the round table in the harbour had failed.", "", "", List.of(ANA), List.of(KARL));
        report("Something else went on, Dahl said, in the north.", "", "", List.of(ANA), List.of(PER));
        assertThat(conflicts()).isEmpty();
        report("Moen said the round table in the harbour had failed.", "", "", List.of(ANA), List.of(LISE));
        assertThat(conflicts())
                .extracting(Conflict::field, c -> c.values().getLast().value())
                .containsExactly(tuple("source", LISE));
    }
}
