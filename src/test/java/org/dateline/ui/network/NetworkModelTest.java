package org.dateline.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import org.junit.jupiter.api.Test;

class NetworkModelTest {
    private static final List<Happening> FOUR = List.of(
            happening("h1", "person/ana", "country/XA"),
            happening("h2", "person/ana", "country/XA"),
            happening("h3", "person/ana", "person/bo", "place/city"),
            happening("h4", "officials"));

    @Test
    void joinsThoseWhoTakePartInTheSameHappenings() {
        NetworkModel network = NetworkModel.of(FOUR);
        assertThat(network.nodes())
                .containsExactly(
                        new NetworkModel.Node("person/ana", 3),
                        new NetworkModel.Node("country/XA", 2),
                        new NetworkModel.Node("person/bo", 1));
        assertThat(network.edges())
                .containsExactly(
                        new NetworkModel.Edge("country/XA", "person/ana", List.of("h1", "h2")),
                        new NetworkModel.Edge("person/ana", "person/bo", List.of("h3")));
    }

    @Test
    void theSameNetworkIsPlacedAlikeAndStaysWhereItWas() {
        NetworkModel network = NetworkModel.of(FOUR);
        Map<String, NetworkLayout.Place> first = NetworkLayout.of(network, Map.of());
        assertThat(NetworkLayout.of(network, Map.of())).isEqualTo(first);
        assertThat(first.values()).allSatisfy(p -> {
            assertThat(p.x()).isBetween(0.0, 1.0);
            assertThat(p.y()).isBetween(0.0, 1.0);
        });
        Map<String, NetworkLayout.Place> again = NetworkLayout.of(network, first);
        first.forEach((id, p) -> assertThat(Math.hypot(
                        p.x() - again.get(id).x(), p.y() - again.get(id).y()))
                .as(id)
                .isLessThan(0.25));
    }

    private static Happening happening(String id, String... participants) {
        When when = When.of("2025-02-18");
        Evidence evidence = new Evidence(
                "a1", "Sample Wire", when, new Span(0, 3), new Span(0, 9), "They met.", Status.HAPPENED, when);
        return new Happening(
                id,
                id,
                EventType.CONSULT,
                Status.HAPPENED,
                Happening.Outcome.OPEN,
                when,
                when,
                List.of(participants),
                "",
                List.of(evidence),
                1,
                List.of(),
                "",
                List.of());
    }
}
