package org.dateline.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The part of the map that a pane shows.
///
/// @param x what lies in the middle of the pane
/// @param y what lies in the middle of the pane
/// @param scale pixels to a unit of [Outlines.Point]
record Frame(double x, double y, double scale) {
    private static final double WIDTH = 5.42;
    private static final double HEIGHT = 2.64;
    private static final double ROOM = 0.3;
    private static final double CLOSEST = 24;
    private static final double FIT = 7;

    /// Of all happenings on the map, the share that a fitted frame holds: a few far away would make the rest a heap.
    private static final double MOST = 0.7;

    /// The whole world in a pane of this size.
    static Frame world(double width, double height) {
        return new Frame(0, -0.1, whole(width, height));
    }

    /// As close as the pane allows to where most happenings are.
    ///
    /// @param spots those with a middle on the map; none show the world
    static Frame around(List<MapModel.Spot> spots, double width, double height) {
        if (spots.isEmpty()) {
            return world(width, height);
        }
        double middleX = median(spots, s -> middle(s).x());
        double middleY = median(spots, s -> middle(s).y());
        List<MapModel.Spot> near = new ArrayList<>(spots);
        near.sort(Comparator.comparingDouble(
                s -> Math.hypot(middle(s).x() - middleX, middle(s).y() - middleY)));
        double wanted = MOST * spots.stream().mapToInt(MapModel.Spot::total).sum();
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        double seen = 0;
        for (MapModel.Spot spot : near) {
            if (seen >= wanted) {
                break;
            }
            seen += spot.total();
            left = Math.min(left, middle(spot).x());
            right = Math.max(right, middle(spot).x());
            top = Math.min(top, middle(spot).y());
            bottom = Math.max(bottom, middle(spot).y());
        }
        double fitted = Math.min(width / (right - left + ROOM), height / (bottom - top + ROOM));
        double whole = whole(width, height);
        return new Frame((left + right) / 2, (top + bottom) / 2, Math.clamp(fitted, whole, FIT * whole));
    }

    /// Nearer or farther, with what lies this far from the middle of the pane staying there.
    Frame zoomed(double factor, double fromMiddleX, double fromMiddleY, double width, double height) {
        double whole = whole(width, height);
        double next = Math.clamp(scale * factor, whole, CLOSEST * whole);
        double moved = 1 / scale - 1 / next;
        return new Frame(x + fromMiddleX * moved, y + fromMiddleY * moved, next);
    }

    /// Moved by pixels, never off the map.
    Frame moved(double dx, double dy) {
        return at(x - dx / scale, y - dy / scale);
    }

    Frame at(double toX, double toY) {
        return new Frame(Math.clamp(toX, -WIDTH / 2, WIDTH / 2), Math.clamp(toY, -HEIGHT / 2, HEIGHT / 2), scale);
    }

    private static double whole(double width, double height) {
        return Math.max(1, Math.min(width / WIDTH, height / HEIGHT));
    }

    private static Outlines.Point middle(MapModel.Spot spot) {
        return Outlines.all().middle(spot.iso2()).orElse(new Outlines.Point(0, 0));
    }

    private static double median(List<MapModel.Spot> spots, ToDoubleFunction<MapModel.Spot> of) {
        List<MapModel.Spot> order = new ArrayList<>(spots);
        order.sort(Comparator.comparingDouble(of));
        int half = spots.stream().mapToInt(MapModel.Spot::total).sum() / 2;
        int seen = 0;
        for (MapModel.Spot spot : order) {
            seen += spot.total();
            if (seen > half) {
                return of.applyAsDouble(spot);
            }
        }
        return of.applyAsDouble(order.getLast());
    }
}
