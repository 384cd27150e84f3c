package org.dateline.ui.network;

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

    /// Stretched so that the picture fills the square.
    private static Map<String, Place> placed(List<NetworkModel.Node> nodes, double[] x, double[] y) {
        double left = min(x);
        double top = min(y);
        double width = Math.max(1e-6, max(x) - left);
        double height = Math.max(1e-6, max(y) - top);
        Map<String, Place> places = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            places.put(
                    nodes.get(i).id(),
                    nodes.size() == 1 ? new Place(0.5, 0.5) : new Place((x[i] - left) / width, (y[i] - top) / height));
        }
        return places;
    }

    private static double min(double[] values) {
        double least = Double.MAX_VALUE;
        for (double v : values) {
            least = Math.min(least, v);
        }
        return least;
    }

    private static double max(double[] values) {
        double most = -Double.MAX_VALUE;
        for (double v : values) {
            most = Math.max(most, v);
        }
        return most;
    }
}
