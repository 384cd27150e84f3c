package org.dateline.ui.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Places a network on a unit square by springs and repulsion (Fruchterman and Reingold, 1991), with gravity to the
/// middle so that loose parts stay in sight.
///
/// Deterministic: a node new to the picture starts where its id hashes to, one that was there starts where it was, so
/// that a small change of the question moves the picture little. Pure; any thread; some 10 ms for the largest network.
final class NetworkLayout {
    private static final int ROUNDS = 320;
    private static final int APART_ROUNDS = 30;
    private static final double EVEN = 0.55;

    private NetworkLayout() {}

    /// A place in the unit square.
    record Place(double x, double y) {}

    /// @param before where nodes were in the last picture, by id
    static Map<String, Place> of(NetworkModel network, Map<String, Place> before) {
        List<NetworkModel.Node> nodes = network.nodes();
        int n = nodes.size();
        double[] x = new double[n];
        double[] y = new double[n];
        Map<String, Integer> index = new HashMap<>();
        int known = 0;
        for (int i = 0; i < n; i++) {
            String id = nodes.get(i).id();
            index.put(id, i);
            Place old = before.get(id);
            SplittableRandom random = new SplittableRandom(id.hashCode() * 31L + id.length());
            x[i] = old == null ? random.nextDouble() : old.x();
            y[i] = old == null ? random.nextDouble() : old.y();
            known += old == null ? 0 : 1;
        }
        double start = known * 2 > n ? 0.02 : 0.12;
        double ideal = 0.9 / Math.sqrt(Math.max(1, n));
        for (int round = 0; round < ROUNDS; round++) {
            step(network, index, x, y, ideal, start * (1 - (double) round / ROUNDS));
        }
        return placed(nodes, x, y);
    }

    private static void step(
            NetworkModel network, Map<String, Integer> index, double[] x, double[] y, double ideal, double heat) {
        int n = x.length;
        double[] dx = new double[n];
        double[] dy = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double ex = x[i] - x[j];
                double ey = y[i] - y[j];
                double d2 = Math.max(1e-6, ex * ex + ey * ey);
                double push = ideal * ideal / d2;
                dx[i] += ex * push;
                dy[i] += ey * push;
                dx[j] -= ex * push;
                dy[j] -= ey * push;
            }
            dx[i] += (0.5 - x[i]) * 0.35;
            dy[i] += (0.5 - y[i]) * 0.35;
        }
        for (NetworkModel.Edge edge : network.edges()) {
            Integer i = index.get(edge.from());
            Integer j = index.get(edge.to());
            if (i == null || j == null) {
                continue;
            }
            double ex = x[i] - x[j];
            double ey = y[i] - y[j];
            double d = Math.sqrt(Math.max(1e-6, ex * ex + ey * ey));
            double pull = d
                    / ideal
                    * Math.min(1.0, 0.15 + 0.12 * Math.log1p(edge.happenings().size()));
            dx[i] -= ex * pull;
            dy[i] -= ey * pull;
            dx[j] += ex * pull;
            dy[j] += ey * pull;
        }
        for (int i = 0; i < n; i++) {
            double d = Math.sqrt(Math.max(1e-9, dx[i] * dx[i] + dy[i] * dy[i]));
            double move = Math.min(d, heat);
            x[i] += dx[i] / d * move;
            y[i] += dy[i] / d * move;
        }
    }

    /// Stretched so that the picture fills the square, and half way to even spacing on both axes: who meets everyone
    /// would otherwise stand in one heap in the middle.
    private static Map<String, Place> placed(List<NetworkModel.Node> nodes, double[] x, double[] y) {
        if (nodes.size() == 1) {
            return Map.of(nodes.getFirst().id(), new Place(0.5, 0.5));
        }
        double[] across = spread(x);
        double[] down = spread(y);
        for (int round = 0; round < APART_ROUNDS; round++) {
            apart(across, down);
        }
        Map<String, Place> places = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            places.put(nodes.get(i).id(), new Place(across[i], down[i]));
        }
        return places;
    }

    /// Pushes apart what would lie on one another; a pane is about one and a half times as wide as high.
    private static void apart(double[] x, double[] y) {
        double least = Math.min(0.075, 0.4 / Math.sqrt(x.length));
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double dx = (x[j] - x[i]) * 1.5;
                double dy = y[j] - y[i];
                double d = Math.hypot(dx, dy);
                if (d < least) {
                    double push = (least - d) / 2;
                    double ux = d < 1e-6 ? 1 : dx / d;
                    double uy = d < 1e-6 ? 0 : dy / d;
                    x[i] = Math.clamp(x[i] - ux * push / 1.5, 0, 1);
                    x[j] = Math.clamp(x[j] + ux * push / 1.5, 0, 1);
                    y[i] = Math.clamp(y[i] - uy * push, 0, 1);
                    y[j] = Math.clamp(y[j] + uy * push, 0, 1);
                }
            }
        }
    }

    private static double[] spread(double[] values) {
        int n = values.length;
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double[] spread = new double[n];
        for (int rank = 0; rank < n; rank++) {
            int i = order[rank];
            double least = values[order[0]];
            double size = Math.max(1e-6, values[order[n - 1]] - least);
            spread[i] = EVEN * rank / (n - 1) + (1 - EVEN) * (values[i] - least) / size;
        }
        return spread;
    }
}
