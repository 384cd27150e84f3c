package org.dateline.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dateline.ui.network.NetworkPicture.Dot;
import org.dateline.ui.network.NetworkPicture.Label;
import org.junit.jupiter.api.Test;

class NetworkPictureTest {
    private static final double WIDTH = 660;
    private static final double HEIGHT = 440;

    private static NetworkModel crowd(long seed, int many) {
        Random random = new Random(seed);
        List<NetworkModel.Node> nodes = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            nodes.add(new NetworkModel.Node("person/someone-called-" + i, 200 / (i + 1) + 1));
        }
        List<NetworkModel.Edge> edges = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            for (int j = i + 1; j < many; j++) {
                if (random.nextInt(3) == 0) {
                    edges.add(new NetworkModel.Edge(
                            nodes.get(i).id(), nodes.get(j).id(), List.of("h" + i)));
                }
            }
        }
        return new NetworkModel(nodes, edges);
    }

    /// All places in the middle third, where it is densest.
    private static Map<String, NetworkLayout.Place> heap(NetworkModel network, long seed) {
        Random random = new Random(seed);
        Map<String, NetworkLayout.Place> places = new HashMap<>();
        network.nodes()
                .forEach(n -> places.put(
                        n.id(), new NetworkLayout.Place(.33 + random.nextDouble() / 3, .33 + random.nextDouble() / 3)));
        return places;
    }

    @Test
    void labelsLieNeitherOnEachOtherNorOnDots() {
        for (long seed = 0; seed < 40; seed++) {
            NetworkModel network = crowd(seed, 8 + (int) seed);
            Map<String, NetworkLayout.Place> places =
                    seed % 2 == 0 ? NetworkLayout.of(network, Map.of()) : heap(network, seed);
            NetworkPicture picture = NetworkPicture.of(network, places, WIDTH, HEIGHT, id -> id.substring(7));
            clear(picture, "", seed);
            assertThat(picture.labels())
                    .as("seed %d", seed)
                    .hasSizeGreaterThan(network.nodes().size() / (seed % 2 == 0 ? 2 : 4));
        }
    }

    @Test
    void dotsKeepClearOfEachOther() {
        for (long seed = 0; seed < 20; seed++) {
            NetworkModel network = crowd(seed, 30);
            NetworkPicture picture =
                    NetworkPicture.of(network, heap(network, seed), WIDTH, HEIGHT, id -> id.substring(7));
            for (Dot a : picture.dots()) {
                for (Dot b : picture.dots()) {
                    double clear = Math.hypot(a.x() - b.x(), a.y() - b.y()) - a.r() - b.r();
                    assertThat(a == b || clear > 0).as("seed %d", seed).isTrue();
                }
            }
        }
    }

    @Test
    void whatIsPointedAtHasItsNameAndTheOthersStayWhereTheyWere() {
        NetworkModel network = crowd(5, 48);
        NetworkPicture picture = NetworkPicture.of(network, heap(network, 5), WIDTH, HEIGHT, id -> id.substring(7));
        String lacking = network.nodes().stream()
                .map(NetworkModel.Node::id)
                .filter(id -> picture.labels().stream().noneMatch(l -> l.id().equals(id)))
                .findFirst()
                .orElseThrow();
        NetworkPicture around = picture.around(lacking, Set.of(), id -> id.substring(7));
        assertThat(around.labels()).extracting(Label::id).contains(lacking);
        clear(around, lacking, 5);
        assertThat(picture.labels())
                .containsAll(around.labels().stream()
                        .filter(l -> !l.id().equals(lacking))
                        .toList());
    }

    @Test
    void aDenseNetworkIsDrawnByItsStrongestEdges() {
        NetworkModel network = crowd(9, 48);
        NetworkPicture picture =
                NetworkPicture.of(network, NetworkLayout.of(network, Map.of()), WIDTH, HEIGHT, id -> id.substring(7));
        assertThat(picture.backbone()).hasSizeLessThanOrEqualTo(3 * 48);
        for (NetworkModel.Node node : network.nodes()) {
            boolean joined =
                    network.edges().stream().anyMatch(e -> e.from().equals(node.id()) || e.to().equals(node.id()));
            assertThat(picture.backbone().stream().anyMatch(l -> l.touches(node.id())))
                    .isEqualTo(joined);
        }
    }

    private static void clear(NetworkPicture picture, String loud, long seed) {
        List<Label> labels = picture.labels();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            for (int j = i + 1; j < labels.size(); j++) {
                assertThat(label.meets(labels.get(j)))
                        .as("seed %d: %s on %s", seed, label, labels.get(j))
                        .isFalse();
            }
            if (!label.id().equals(loud)) {
                assertThat(picture.dots().stream().noneMatch(label::meets))
                        .as("seed %d: %s on a dot", seed, label)
                        .isTrue();
            }
        }
    }
}
