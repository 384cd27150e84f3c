package org.dateline.timeline;

import java.util.ArrayList;
import java.util.List;

/// A set of lanes under a name, saved with the library. Every edit makes a new set, so that undo is the old one.
///
/// @param name of the view; empty for the one in use
/// @param all top to bottom; no two gather the same; at most [#MOST]
public record Lanes(String name, List<Lane> all) {
    /// A mark keeps its lanes as the bits of one long.
    public static final int MOST = 64;

    public static final Lanes NONE = new Lanes("", List.of());

    public Lanes {
        all = List.copyOf(all);
        if (all.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " lanes, not " + all.size());
        }
    }

    /// With this lane at the end; unchanged if it is there already or there is no room.
    public Lanes with(Lane lane) {
        return at(lane, all.size());
    }

    /// With this lane at a place; unchanged if it is there already or there is no room.
    public Lanes at(Lane lane, int index) {
        if (indexOf(lane) >= 0 || all.size() == MOST) {
            return this;
        }
        List<Lane> next = new ArrayList<>(all);
        next.add(Math.clamp(index, 0, next.size()), lane);
        return new Lanes(name, next);
    }

    public Lanes without(int index) {
        List<Lane> next = new ArrayList<>(all);
        next.remove(index);
        return new Lanes(name, next);
    }

    /// With the lane at `from` moved to stand at `to`.
    public Lanes moved(int from, int to) {
        List<Lane> next = new ArrayList<>(all);
        Lane lane = next.remove(from);
        next.add(Math.clamp(to, 0, next.size()), lane);
        return new Lanes(name, next);
    }

    public Lanes replaced(int index, Lane lane) {
        List<Lane> next = new ArrayList<>(all);
        next.set(index, lane);
        return new Lanes(name, next);
    }

    public Lanes named(String other) {
        return new Lanes(other, all);
    }

    /// Where the lane stands that gathers the same, or -1.
    public int indexOf(Lane lane) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).spec().equals(lane.spec())) {
                return i;
            }
        }
        return -1;
    }
}
