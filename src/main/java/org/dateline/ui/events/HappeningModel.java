package org.dateline.ui.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.timeline.Conflict;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;

/// A happening arranged for reading: its reports by outlet, its conflicts by value.
final class HappeningModel {
    /// The reports of one outlet.
    ///
    /// @param first the one that is shown
    /// @param more how many more it has
    record Outlet(String source, Evidence first, int more) {}

    /// One side of a conflict.
    ///
    /// @param articles how many say so
    /// @param first the place that says it
    record Side(String value, int articles, Conflict.Value first) {}

    private final Happening happening;

    HappeningModel(Happening happening) {
        this.happening = happening;
    }

    Happening happening() {
        return happening;
    }

    /// Outlets by their first report.
    List<Outlet> outlets() {
        Map<String, List<Evidence>> bySource = new LinkedHashMap<>();
        for (Evidence e : happening.evidence()) {
            bySource.computeIfAbsent(e.source(), s -> new ArrayList<>()).add(e);
        }
        List<Outlet> outlets = new ArrayList<>();
        bySource.forEach((source, all) -> {
            long articles = all.stream().map(Evidence::article).distinct().count();
            outlets.add(new Outlet(source, all.getFirst(), (int) articles - 1));
        });
        return outlets;
    }

    /// The sides of a conflict, that of most articles first.
    static List<Side> sides(Conflict conflict) {
        Map<String, List<Conflict.Value>> byValue = new LinkedHashMap<>();
        for (Conflict.Value v : conflict.values()) {
            byValue.computeIfAbsent(v.value(), k -> new ArrayList<>()).add(v);
        }
        List<Side> sides = new ArrayList<>();
        byValue.forEach((value, all) -> sides.add(new Side(
                value,
                (int) all.stream().map(Conflict.Value::article).distinct().count(),
                all.getFirst())));
        sides.sort((a, b) -> Integer.compare(b.articles(), a.articles()));
        return sides;
    }

    /// The report its status rests on: the first that gives it this status.
    Evidence ground() {
        return happening.evidence().stream()
                .filter(e -> e.status() == happening.status())
                .findFirst()
                .orElse(happening.evidence().getFirst());
    }

    /// How many articles give it this status.
    int agreeing() {
        return (int) happening.evidence().stream()
                .filter(e -> e.status() == happening.status())
                .map(Evidence::article)
                .distinct()
                .count();
    }
}
