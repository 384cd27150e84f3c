package org.dateline.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.entity.Entity;
import org.dateline.timeline.Happening;

/// Who takes part in what with whom: entities as nodes, an edge where two take part in the same happenings, weighed by
/// how many. What is hypothetical or denied joins nobody.
final class GraphMl {
    private GraphMl() {}

    static void write(BufferedWriter out, List<Entity> entities, List<Happening> happenings) throws IOException {
        out.write("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                <key id="name" for="node" attr.name="name" attr.type="string"/>
                <key id="kind" for="node" attr.name="kind" attr.type="string"/>
                <key id="country" for="node" attr.name="country" attr.type="string"/>
                <key id="weight" for="edge" attr.name="weight" attr.type="int"/>
                <key id="first" for="edge" attr.name="first" attr.type="string"/>
                <graph edgedefault="undirected">
                """);
        Map<String, Edge> edges = edges(happenings);
        Set<String> joined = new HashSet<>();
        edges.values().forEach(e -> joined.addAll(List.of(e.one, e.other)));
        for (Entity entity : entities) {
            if (joined.remove(entity.id())) {
                out.write(
                        "<node id=\"%s\"><data key=\"name\">%s</data><data key=\"kind\">%s</data><data key=\"country\">%s</data></node>\n"
                                .formatted(
                                        xml(entity.id()),
                                        xml(entity.name()),
                                        entity.kind().word(),
                                        xml(entity.country())));
            }
        }
        for (String id : joined.stream().sorted().toList()) {
            out.write("<node id=\"%s\"><data key=\"name\">%s</data></node>\n".formatted(xml(id), xml(id)));
        }
        for (Edge e : edges.values()) {
            out.write(
                    "<edge source=\"%s\" target=\"%s\"><data key=\"weight\">%d</data><data key=\"first\">%s</data></edge>\n"
                            .formatted(xml(e.one), xml(e.other), e.weight, xml(e.first)));
        }
        out.write("</graph>\n</graphml>\n");
    }

    private static Map<String, Edge> edges(List<Happening> happenings) {
        Map<String, Edge> edges = new TreeMap<>();
        for (Happening h : happenings) {
            if (h.status().isReal()) {
                for (String a : h.participants()) {
                    for (String b : h.participants()) {
                        if (a.compareTo(b) < 0) {
                            edges.computeIfAbsent(
                                            a + " " + b,
                                            _ -> new Edge(a, b, h.when().edtf()))
                                    .weight++;
                        }
                    }
                }
            }
        }
        return edges;
    }

    private static final class Edge {
        private final String one;
        private final String other;
        private final String first;
        private int weight;

        Edge(String one, String other, String first) {
            this.one = one;
            this.other = other;
            this.first = first;
        }
    }

    private static String xml(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().filter(c -> c >= ' ' && c != 0xfffe && c != 0xffff).forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
