package org.dateline.ui.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.timeline.Happening;

/// Who takes part in happenings with whom. Pure; any thread.
///
/// @param nodes at most [#MOST], those with most happenings, most first
/// @param edges between nodes, strongest first
record NetworkModel(List<Node> nodes, List<Edge> edges) {
    static final int MOST = 48;

    NetworkModel {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /// @param id entity id
    record Node(String id, int happenings) {
        EntityKind kind() {
            return Entity.kindOf(id);
        }
    }

    /// @param happenings ids of what both take part in, in the order of their time
    record Edge(String from, String to, List<String> happenings) {
        Edge {
            happenings = List.copyOf(happenings);
        }
    }

    static NetworkModel of(List<Happening> happenings) {
        Map<String, Integer> counts = new HashMap<>();
        for (Happening h : happenings) {
            who(h).forEach(id -> counts.merge(id, 1, Integer::sum));
        }
        List<Node> nodes = counts.entrySet().stream()
                .map(e -> new Node(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(Node::happenings).reversed().thenComparing(Node::id))
                .limit(MOST)
                .toList();
        Set<String> kept = new HashSet<>();
        nodes.forEach(n -> kept.add(n.id()));
        Map<String, List<String>> pairs = new HashMap<>();
        for (Happening h : happenings) {
            List<String> ids = who(h).stream().filter(kept::contains).sorted().toList();
            for (int i = 0; i < ids.size(); i++) {
                for (int j = i + 1; j < ids.size(); j++) {
                    pairs.computeIfAbsent(ids.get(i) + "\n" + ids.get(j), k -> new ArrayList<>())
                            .add(h.id());
                }
            }
        }
        List<Edge> edges = new ArrayList<>();
        pairs.forEach((pair, shared) -> {
            int cut = pair.indexOf('\n');
            edges.add(new Edge(pair.substring(0, cut), pair.substring(cut + 1), shared));
        });
        edges.sort(Comparator.comparingInt((Edge e) -> e.happenings().size())
                .reversed()
                .thenComparing(Edge::from)
                .thenComparing(Edge::to));
        return new NetworkModel(nodes, edges);
    }

    private static Set<String> who(Happening h) {
        Set<String> ids = new LinkedHashSet<>();
        for (String id : h.participants()) {
            if (id.indexOf('/') > 0 && !id.startsWith(EntityKind.PLACE.word() + "/")) {
                ids.add(id);
            }
        }
        return ids;
    }
}
