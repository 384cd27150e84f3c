package org.dateline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.Status;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/// Links plans to what became of them.
final class Plans {
    private static final long LATE_DAYS = 3;
    private static final long OPEN_PLAN_DAYS = 21;
    private static final double SAME_PEOPLE = 0.6;

    private final Likeness likeness;

    Plans(Likeness likeness) {
        this.likeness = likeness;
    }

    /// What became of one plan.
    private record Found(Happening outcome, Happening.Outcome what, double score) {}

    /// @param happenings in the order of their time
    List<Happening> linked(List<Happening> happenings) {
        Map<String, List<Happening>> outcomes = new HashMap<>();
        for (Happening h : happenings) {
            if (h.status().isReal() || h.status() == Status.NEGATED) {
                for (String key : keys(h)) {
                    outcomes.computeIfAbsent(key, _ -> new ArrayList<>()).add(h);
                }
            }
        }
        Map<String, Found> found = new HashMap<>();
        Map<String, List<String>> plannedBy = new TreeMap<>();
        for (Happening plan : happenings) {
            if (plan.status() == Status.PLANNED || plan.status() == Status.PROPOSED) {
                Found best = best(plan, outcomes);
                if (best != null) {
                    found.put(plan.id(), best);
                    plannedBy
                            .computeIfAbsent(best.outcome.id(), _ -> new ArrayList<>())
                            .add(plan.id());
                }
            }
        }
        return happenings.stream()
                .map(h -> linked(h, found.get(h.id()), plannedBy.getOrDefault(h.id(), List.of())))
                .toList();
    }

    private List<String> keys(Happening h) {
        List<String> keys = new ArrayList<>();
        int family = Likeness.family(h.type());
        h.participants().forEach(id -> {
            keys.add(family + id);
            if (!likeness.country(id).isEmpty()) {
                keys.add(family + "country/" + likeness.country(id));
            }
        });
        if (!h.place().isEmpty()) {
            keys.add(family + " at " + h.place());
        }
        return keys.stream().distinct().toList();
    }

    private @Nullable Found best(Happening plan, Map<String, List<Happening>> outcomes) {
        Found best = null;
        for (String key : keys(plan)) {
            for (Happening outcome : outcomes.getOrDefault(key, List.of())) {
                double score = score(plan, outcome);
                boolean better = score > 0
                        && (best == null
                                || score > best.score
                                || (score == best.score && outcome.id().compareTo(best.outcome.id()) < 0));
                if (better) {
                    best = new Found(outcome, became(outcome), score);
                }
            }
        }
        return best;
    }

    private static Happening.Outcome became(Happening outcome) {
        return outcome.status().isReal() ? Happening.Outcome.HAPPENED : Happening.Outcome.CANCELLED;
    }

    /// 0 where it cannot be the outcome of the plan.
    private double score(Happening plan, Happening outcome) {
        When expected = plan.when();
        boolean reportedLater = plan.reported().isKnown()
                && outcome.reported().isKnown()
                && !outcome.reported().last().isBefore(plan.reported().first());
        double who = likeness.participants(plan.participants(), outcome.participants());
        double place = likeness.place(plan.place(), outcome.place());
        boolean samePeople = who >= SAME_PEOPLE || (plan.participants().isEmpty() && place == 1);
        boolean others = likeness.speaksOfOthers(plan.participants(), outcome.participants());
        if (!reportedLater || !samePeople || others || place < 0) {
            return 0;
        }
        double time = time(expected, plan, outcome);
        return time == 0 ? 0 : who + time + 0.3 * place;
    }

    private static double time(When expected, Happening plan, Happening outcome) {
        When when = outcome.when().isKnown()
                ? outcome.when()
                : When.day(outcome.reported().first());
        if (expected.isKnown() && expected.days() <= OPEN_PLAN_DAYS) {
            long gap = Likeness.gap(expected, when);
            return gap == 0 ? 1 : gap <= LATE_DAYS && !when.last().isBefore(expected.first()) ? 0.4 : 0;
        }
        long gap = Likeness.gap(plan.reported(), when);
        boolean after = !when.last().isBefore(plan.reported().first());
        return after && gap <= OPEN_PLAN_DAYS ? 0.6 - gap / 100.0 : 0;
    }

    private static Happening linked(Happening h, @Nullable Found outcome, List<String> plannedBy) {
        if (outcome == null && plannedBy.isEmpty()) {
            return h;
        }
        return new Happening(
                h.id(),
                h.title(),
                h.type(),
                h.status(),
                outcome == null ? h.outcome() : outcome.what,
                h.when(),
                h.reported(),
                h.participants(),
                h.place(),
                h.evidence(),
                h.independent(),
                h.conflicts(),
                outcome == null ? "" : outcome.outcome.id(),
                plannedBy.stream().sorted(Comparator.naturalOrder()).toList());
    }
}
