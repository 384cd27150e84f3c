package org.dateline.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.entity.Entity;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Sign;

/// What the map shows: for each country how many happenings lie there, by what became of them. Pure; any thread.
final class MapModel {
    private final List<Spot> spots;
    private final int elsewhere;

    /// One country on the map.
    ///
    /// @param counts how many happenings of each sign
    record Spot(String iso2, int total, Map<Sign, Integer> counts, List<String> happenings) {
        int real() {
            return counts.getOrDefault(Sign.HAPPENED, 0);
        }
    }

    private MapModel(List<Spot> spots, int elsewhere) {
        this.spots = List.copyOf(spots);
        this.elsewhere = elsewhere;
    }

    /// Lays happenings out by the country of their place. One whose place is not known counts nowhere: who takes part
    /// does not say where.
    ///
    /// @param country ISO 3166-1 alpha-2 of an entity by its id, empty if not known
    static MapModel of(List<Happening> happenings, Function<String, String> country) {
        Map<String, List<Happening>> byCountry = new HashMap<>();
        int elsewhere = 0;
        for (Happening h : happenings) {
            String iso = place(h, country);
            if (iso.isEmpty() || Outlines.all().middle(iso).isEmpty()) {
                elsewhere++;
            } else {
                byCountry.computeIfAbsent(iso, k -> new ArrayList<>()).add(h);
            }
        }
        List<Spot> spots = new ArrayList<>();
        byCountry.forEach((iso, list) -> {
            Map<Sign, Integer> counts = new EnumMap<>(Sign.class);
            list.forEach(h -> counts.merge(Sign.of(h), 1, Integer::sum));
            Set<String> ids = new LinkedHashSet<>();
            list.forEach(h -> ids.add(h.id()));
            spots.add(new Spot(iso, list.size(), counts, List.copyOf(ids)));
        });
        spots.sort(Comparator.comparingInt(Spot::total).reversed().thenComparing(Spot::iso2));
        return new MapModel(spots, elsewhere);
    }

    private static String place(Happening h, Function<String, String> country) {
        if (h.place().isEmpty()) {
            return "";
        }
        return h.place().startsWith(Entity.country(""))
                ? h.place().substring(Entity.country("").length())
                : country.apply(h.place());
    }

    /// Most happenings first.
    List<Spot> spots() {
        return spots;
    }

    /// How many happenings have no place that is on the map.
    int elsewhere() {
        return elsewhere;
    }
}
