package org.dateline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.time.When;

/// Finds what may have become of a plan by what both have in common and by their days, so that a plan is compared with
/// few.
final class Shelves {
    /// What lasts longer, or has no day, is looked at whenever something else is in common.
    private static final long NARROW_DAYS = 31;
    /// What is put off comes so many days later at most, and what is reported came so many days before the plan.
    private static final long AFTER_DAYS = 62;

    private static final long BEFORE_DAYS = 5;

    private final Map<String, Shelf> shelves = new HashMap<>();

    private record Dated(long day, Plans.Case held) {}

    private static final class Shelf {
        private final List<Dated> narrow = new ArrayList<>();
        private final List<Plans.Case> wide = new ArrayList<>();
    }

    void put(String key, Plans.Case outcome) {
        Shelf shelf = shelves.computeIfAbsent(key, _ -> new Shelf());
        When when = day(outcome);
        if (isNarrow(when)) {
            shelf.narrow.add(new Dated(when.first().toEpochDay(), outcome));
        } else {
            shelf.wide.add(outcome);
        }
    }

    /// To be called once when all are put.
    void sort() {
        shelves.values().forEach(shelf -> shelf.narrow.sort(Comparator.comparingLong(Dated::day)));
    }

    /// Those that may be the outcome of a plan, each once; the plan itself is none of them.
    List<Plans.Case> near(Plans.Case plan, Set<String> keys) {
        When planned = plan.told.when();
        When reported = plan.told.reported();
        long from = Long.MIN_VALUE;
        long until = Long.MAX_VALUE;
        if (isNarrow(reported)) {
            LocalDate first = isNarrow(planned) ? min(planned.first(), reported.first()) : reported.first();
            LocalDate last = isNarrow(planned) ? max(planned.last(), reported.last()) : reported.last();
            from = first.toEpochDay() - BEFORE_DAYS - NARROW_DAYS;
            until = last.toEpochDay() + AFTER_DAYS;
        }
        List<Plans.Case> near = new ArrayList<>();
        plan.askedBy = plan;
        for (String key : keys) {
            Shelf shelf = shelves.get(key);
            if (shelf != null) {
                for (int i = firstFrom(shelf.narrow, from);
                        i < shelf.narrow.size() && shelf.narrow.get(i).day <= until;
                        i++) {
                    add(shelf.narrow.get(i).held, near, plan);
                }
                shelf.wide.forEach(outcome -> add(outcome, near, plan));
            }
        }
        return near;
    }

    private static void add(Plans.Case outcome, List<Plans.Case> near, Plans.Case plan) {
        if (outcome.askedBy != plan) {
            outcome.askedBy = plan;
            near.add(outcome);
        }
    }

    private static int firstFrom(List<Dated> sorted, long day) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).day < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The day of what happened, else of its report.
    private static When day(Plans.Case outcome) {
        return outcome.told.when().isKnown() ? outcome.told.when() : outcome.told.reported();
    }

    private static boolean isNarrow(When when) {
        return when.isKnown() && !when.isOpen() && when.days() <= NARROW_DAYS;
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
