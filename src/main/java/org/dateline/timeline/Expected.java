package org.dateline.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dateline.article.EventType;
import org.dateline.article.Status;

/// What was planned for a time that has passed, without a report of what came of it.
///
/// @param asOf the day of the newest report; what has passed is reckoned from it and never from today, so that an old
///     library says the same for ever
/// @param overdue the plans, the longest overdue last
public record Expected(LocalDate asOf, List<Happening> overdue) {
    public Expected {
        overdue = List.copyOf(overdue);
    }

    /// @param all every happening of a library: the newest report is looked for in all of them
    /// @param shown those to choose from
    public static Expected of(List<Happening> all, List<Happening> shown) {
        LocalDate asOf = all.stream()
                .map(Happening::reported)
                .filter(r -> r.isKnown() && !r.isOpen())
                .map(r -> r.last())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        List<Happening> overdue = shown.stream()
                .filter(h -> h.status() == Status.PLANNED || h.status() == Status.PROPOSED)
                .filter(Expected::isTelling)
                .filter(h -> h.outcome() == Happening.Outcome.OPEN && h.planOf().isEmpty())
                .filter(h -> h.when().isKnown() && h.when().last().isBefore(asOf))
                .sorted(Comparator.comparing((Happening h) -> h.when().last())
                        .reversed()
                        .thenComparing(Happening::id))
                .toList();
        return new Expected(asOf, overdue);
    }

    /// "The meeting is planned for Monday" names nobody whose news could be awaited, and nobody plans a disaster.
    private static boolean isTelling(Happening h) {
        return h.type() != EventType.DISASTER
                && (!h.participants().isEmpty() || !h.place().isEmpty());
    }
}
