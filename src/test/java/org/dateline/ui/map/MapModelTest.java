package org.dateline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Sign;
import org.junit.jupiter.api.Test;

class MapModelTest {
    @Test
    void happeningsLieInTheCountryOfTheirPlace() {
        Map<String, String> countries = Map.of("place/munich-de", "DE");
        MapModel model = MapModel.of(
                List.of(
                        happening("h1", "place/munich-de", Status.HAPPENED),
                        happening("h2", "country/DE", Status.PLANNED),
                        happening("h3", "country/SA", Status.HAPPENED),
                        happening("h4", "", Status.HAPPENED),
                        happening("h5", "place/nowhere", Status.HAPPENED)),
                id -> countries.getOrDefault(id, ""));
        assertThat(model.spots())
                .containsExactly(
                        new MapModel.Spot("DE", 2, Map.of(Sign.HAPPENED, 1, Sign.PLANNED, 1), List.of("h1", "h2")),
                        new MapModel.Spot("SA", 1, Map.of(Sign.HAPPENED, 1), List.of("h3")));
        assertThat(model.elsewhere()).isEqualTo(2);
    }

    @Test
    void theMiddleOfACountryLiesInIt() {
        for (String iso : List.of("UA", "RU", "US", "SA", "TR", "DE", "FR", "CN", "BR", "ZA", "AU")) {
            Outlines.Point middle = Outlines.all().middle(iso).orElseThrow();
            assertThat(Outlines.all().at(middle.x(), middle.y())).as(iso).contains(iso);
        }
    }

    @Test
    void smallCountriesAreOnTheMapToo() {
        assertThat(List.of("MT", "SG", "VA", "LI", "BH", "QA", "XK"))
                .allSatisfy(
                        iso -> assertThat(Outlines.all().middle(iso)).as(iso).isPresent());
    }

    private static Happening happening(String id, String place, Status status) {
        When when = When.of("2025-02-18");
        Evidence evidence =
                new Evidence("a1", "Sample Wire", when, new Span(0, 3), new Span(0, 9), "They met.", status, when);
        return new Happening(
                id,
                id,
                EventType.CONSULT,
                status,
                Happening.Outcome.OPEN,
                when,
                when,
                List.of(),
                place,
                List.of(evidence),
                1,
                List.of(),
                "",
                List.of());
    }
}
