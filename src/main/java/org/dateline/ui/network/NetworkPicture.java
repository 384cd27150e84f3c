package org.dateline.ui.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.timeline.picture.Inter;
import org.dateline.ui.network.NetworkModel.Edge;
import org.dateline.ui.network.NetworkModel.Node;

/// Where everything of a network lands on a pane: dots that keep clear of each other, the edges that say most, and
/// labels that lie neither on a dot nor on another label, those of the most reported first. Pure; any thread.
///
/// @param dots in the order of their nodes
/// @param edges strongest first
/// @param labels at most one a dot
record NetworkPicture(List<Dot> dots, List<Line> edges, List<Label> labels, double width, double height) {
    static final double LETTERS = 11;

    private static final double MARGIN = 56;
    private static final double GAP = 9;
    private static final double LABEL_HEIGHT = 14;
    private static final int ROUNDS = 60;

    /// A quiet edge is drawn where it is among so many strongest of one of its ends.
    private static final int STRONGEST = 3;

    /// A node at a place.
    record Dot(Node node, double x, double y, double r) {}

    /// An edge between two dots.
    ///
    /// @param thick px
    record Line(Edge edge, Dot from, Dot to, double thick) {
        boolean touches(String id) {
            return edge.from().equals(id) || edge.to().equals(id);
        }
    }

    /// @param x left edge
    /// @param y middle
    record Label(String id, String words, double x, double y, double width) {
        boolean meets(Label other) {
            return x - 3 < other.x + other.width + 3
                    && other.x - 3 < x + width + 3
                    && Math.abs(y - other.y) < LABEL_HEIGHT;
        }

        boolean meets(Dot dot) {
            return x - 3 < dot.x + dot.r
                    && dot.x - dot.r < x + width + 3
                    && y - LABEL_HEIGHT / 2 < dot.y + dot.r
                    && dot.y - dot.r < y + LABEL_HEIGHT / 2;
        }
    }

    static NetworkPicture of(
            NetworkModel network,
            Map<String, NetworkLayout.Place> places,
            double width,
            double height,
            UnaryOperator<String> names) {
        List<Dot> dots = dots(network, places, width, height);
        Map<String, Dot> byId = new HashMap<>();
        dots.forEach(d -> byId.put(d.node().id(), d));
        List<Line> lines = new ArrayList<>();
        double most = network.edges().isEmpty()
                ? 1
                : network.edges().getFirst().happenings().size();
        for (Edge edge : network.edges()) {
            Dot from = byId.get(edge.from());
            Dot to = byId.get(edge.to());
            if (from != null && to != null) {
                double share = edge.happenings().size() / most;
                lines.add(new Line(edge, from, to, 1 + 3 * Math.sqrt(share)));
            }
        }
        NetworkPicture bare = new NetworkPicture(dots, lines, List.of(), width, height);
        List<Label> labels = new ArrayList<>();
        for (Dot dot : dots) {
            bare.free(dot, names.apply(dot.node().id()), labels).ifPresent(labels::add);
        }
        return new NetworkPicture(dots, lines, List.copyOf(labels), width, height);
    }

    /// The edges that are drawn while nothing is pointed at: each node's strongest. All of a dense network would be a
    /// grey cloth.
    List<Line> backbone() {
        Map<String, Integer> drawn = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Line line : edges) {
            int from = drawn.merge(line.edge().from(), 1, Integer::sum);
            int to = drawn.merge(line.edge().to(), 1, Integer::sum);
            if (from <= STRONGEST || to <= STRONGEST) {
                lines.add(line);
            }
        }
        return lines;
    }

    /// The same with labels for a node and its neighbours where they fit; its own stands always, over others if need
    /// be, which then give way. All other labels stay where they were.
    NetworkPicture around(String id, Set<String> near, UnaryOperator<String> names) {
        List<Label> now = new ArrayList<>(labels);
        for (Dot dot : dots) {
            String each = dot.node().id();
            boolean lacks = now.stream().noneMatch(l -> l.id().equals(each));
            if (each.equals(id) && lacks) {
                List<Label> slots = slots(dot, names.apply(each));
                Label own = free(dot, names.apply(each), now)
                        .orElseGet(() -> slots.stream()
                                .min(Comparator.comparingLong(this::covered))
                                .orElseThrow());
                now.removeIf(own::meets);
                now.add(own);
            }
        }
        for (Dot dot : dots) {
            String each = dot.node().id();
            if (near.contains(each) && now.stream().noneMatch(l -> l.id().equals(each))) {
                free(dot, names.apply(each), now).ifPresent(now::add);
            }
        }
        return new NetworkPicture(dots, edges, List.copyOf(now), width, height);
    }

    private long covered(Label label) {
        return dots.stream().filter(label::meets).count();
    }

    private Optional<Label> free(Dot dot, String words, List<Label> taken) {
        return slots(dot, words).stream()
                .filter(slot -> taken.stream().noneMatch(slot::meets))
                .filter(slot -> dots.stream().noneMatch(slot::meets))
                .findFirst();
    }

    /// Right, left, above and below, then at the four corners; only those inside the pane.
    private List<Label> slots(Dot dot, String words) {
        String id = dot.node().id();
        double w = Inter.width(words, LETTERS, false);
        double beside = dot.r() + 4;
        double over = dot.r() + 8;
        double aslant = dot.r() * 0.7 + 4;
        List<Label> all = List.of(
                new Label(id, words, dot.x() + beside, dot.y(), w),
                new Label(id, words, dot.x() - beside - w, dot.y(), w),
                new Label(id, words, dot.x() - w / 2, dot.y() - over, w),
                new Label(id, words, dot.x() - w / 2, dot.y() + over, w),
                new Label(id, words, dot.x() + aslant, dot.y() - over, w),
                new Label(id, words, dot.x() + aslant, dot.y() + over, w),
                new Label(id, words, dot.x() - aslant - w, dot.y() - over, w),
                new Label(id, words, dot.x() - aslant - w, dot.y() + over, w));
        List<Label> inside = all.stream()
                .filter(l -> l.x() >= 2 && l.x() + w <= width - 2 && l.y() >= 8 && l.y() <= height - 8)
                .toList();
        return inside.isEmpty() ? all.subList(0, 1) : inside;
    }

    private static List<Dot> dots(
            NetworkModel network, Map<String, NetworkLayout.Place> places, double width, double height) {
        List<Node> nodes =
                network.nodes().stream().filter(n -> places.containsKey(n.id())).toList();
        int n = nodes.size();
        double[] x = new double[n];
        double[] y = new double[n];
        double[] r = new double[n];
        int most = nodes.isEmpty() ? 1 : Math.max(1, nodes.getFirst().happenings());
        // Dots take at most about a tenth of the pane.
        double largest = Math.clamp(Math.sqrt(width * height / 10 / Math.PI / Math.max(1, n)) * 1.2, 8, 13);
        for (int i = 0; i < n; i++) {
            NetworkLayout.Place p =
                    Objects.requireNonNull(places.get(nodes.get(i).id()));
            x[i] = MARGIN + p.x() * Math.max(1, width - 2 * MARGIN);
            y[i] = MARGIN / 2 + p.y() * Math.max(1, height - MARGIN);
            r[i] = 4 + (largest - 4) * Math.sqrt((double) nodes.get(i).happenings() / most);
        }
        for (int round = 0; round < ROUNDS; round++) {
            apart(x, y, r, width, height);
        }
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            dots.add(new Dot(nodes.get(i), x[i], y[i], r[i]));
        }
        return List.copyOf(dots);
    }

    /// Pushes dots off each other; a little more sideways than needed, since words stand beside them.
    private static void apart(double[] x, double[] y, double[] r, double width, double height) {
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double dx = x[j] - x[i];
                double dy = y[j] - y[i];
                double d = Math.hypot(dx, dy);
                double least = r[i] + r[j] + GAP;
                if (d < least) {
                    double push = (least - d) / 2;
                    double ux = d < 1e-6 ? 1 : dx / d;
                    double uy = d < 1e-6 ? 0 : dy / d;
                    x[i] = inside(x[i] - ux * push, r[i], width);
                    x[j] = inside(x[j] + ux * push, r[j], width);
                    y[i] = inside(y[i] - uy * push, r[i], height);
                    y[j] = inside(y[j] + uy * push, r[j], height);
                }
            }
        }
    }

    private static double inside(double at, double r, double size) {
        return Math.clamp(at, r + 2, Math.max(r + 2, size - r - 2));
    }
}
