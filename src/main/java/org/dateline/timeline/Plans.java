package org.dateline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/// Links plans to what became of them: to the report that it happened, that it was called off or put off, or to the
/// later date that it got.
///
/// A plan and its outcome do not merely have people in common; the same thing must be done, at a time that fits.
final class Plans {
    /// An outcome may be so many days later than planned without anyone having spoken of a delay.
    private static final long LATE_DAYS = 3;
    private static final long OPEN_PLAN_DAYS = 21;
    /// What is put off is done or planned anew within so many days.
    private static final long PUT_OFF_DAYS = 60;
    private static final double SAME_PEOPLE = 0.6;
    private static final double MANY_WORDS = 0.15;
    /// Of the same deed, place, day, words and several people, so many must agree.
    private static final int SIGNS = 2;
    /// So many reports of each stand for all.
    private static final int FEW = 8;

    private final Likeness likeness;
    private final Map<String, List<Report>> reports;

    /// @param reports of each happening by its id, oldest first
    Plans(Likeness likeness, Map<String, List<Report>> reports) {
        this.likeness = likeness;
        this.reports = reports;
    }

    /// What became of one plan.
    private record Found(Happening outcome, Happening.Outcome what, double score) {}

    /// @param happenings in the order of their time
    List<Happening> linked(List<Happening> happenings) {
        Map<String, List<Happening>> outcomes = new HashMap<>();
        for (Happening h : happenings) {
            if (h.status().isReal() || h.status() == Status.NEGATED || isPlan(h)) {
                for (String key : keys(h)) {
                    outcomes.computeIfAbsent(key, _ -> new ArrayList<>()).add(h);
                }
            }
        }
        Map<String, Found> found = new HashMap<>();
        Map<String, List<String>> plannedBy = new TreeMap<>();
        for (Happening plan : happenings) {
            Found best = isPlan(plan) ? best(plan, outcomes) : null;
            if (best != null) {
                found.put(plan.id(), best);
                plannedBy
                        .computeIfAbsent(best.outcome.id(), _ -> new ArrayList<>())
                        .add(plan.id());
            }
        }
        return happenings.stream()
                .map(h -> linked(h, found.get(h.id()), plannedBy.getOrDefault(h.id(), List.of())))
                .toList();
    }

    private static boolean isPlan(Happening h) {
        return h.status() == Status.PLANNED || h.status() == Status.PROPOSED;
    }

    /// What is undone may be named by its undoing alone, "cancelled the visit", which is of another type.
    private List<String> keys(Happening h) {
        Set<String> kinds = new HashSet<>();
        kinds.add(Integer.toString(Likeness.family(h.type())));
        if (isPlan(h) || turn(h) != Turn.NONE) {
            kinds.add("turn");
        }
        Set<String> keys = new HashSet<>();
        for (String kind : kinds) {
            h.participants().forEach(id -> {
                keys.add(kind + " " + id);
                if (!likeness.company().country(id).isEmpty()) {
                    keys.add(kind + " country/" + likeness.company().country(id));
                }
            });
            if (!h.place().isEmpty()) {
                keys.add(kind + " at " + h.place());
            }
        }
        if (!h.reported().isKnown()) {
            few(h).forEach(r -> keys.add("deed " + r.deed.key()));
        }
        return List.copyOf(keys);
    }

    private @Nullable Found best(Happening plan, Map<String, List<Happening>> outcomes) {
        Found best = null;
        for (Happening outcome : candidates(plan, outcomes)) {
            Turn turn = isPlan(outcome) ? Turn.NONE : turn(outcome);
            double score = isPlan(outcome) ? 0 : score(plan, outcome, turn);
            if (score > 0 && isBetter(outcome, score, best)) {
                best = new Found(outcome, what(turn), score);
            }
        }
        return best != null && best.what == Happening.Outcome.POSTPONED ? anew(plan, best, outcomes) : best;
    }

    private static Happening.Outcome what(Turn turn) {
        return switch (turn) {
            case NONE -> Happening.Outcome.HAPPENED;
            case CALLED_OFF -> Happening.Outcome.CANCELLED;
            case PUT_OFF -> Happening.Outcome.POSTPONED;
        };
    }

    /// The date that something put off got, be it kept or only planned; the news that it was put off where there is
    /// none.
    private Found anew(Happening plan, Found putOff, Map<String, List<Happening>> outcomes) {
        Found best = null;
        for (Happening other : candidates(plan, outcomes)) {
            boolean later = plan.when().isKnown()
                    && other.when().isKnown()
                    && other.when().first().isAfter(plan.when().last())
                    && Likeness.gap(plan.when(), other.when()) <= PUT_OFF_DAYS
                    && other.status() != Status.NEGATED
                    && turn(other) == Turn.NONE;
            double score = later ? matter(plan, other, false).score : 0;
            if (score > 0 && isBetter(other, score, best)) {
                best = new Found(other, Happening.Outcome.POSTPONED, score);
            }
        }
        return best == null ? putOff : best;
    }

    private List<Happening> candidates(Happening plan, Map<String, List<Happening>> outcomes) {
        Map<String, Happening> candidates = new TreeMap<>();
        for (String key : keys(plan)) {
            outcomes.getOrDefault(key, List.of()).forEach(h -> candidates.put(h.id(), h));
        }
        candidates.remove(plan.id());
        return List.copyOf(candidates.values());
    }

    private static boolean isBetter(Happening outcome, double score, @Nullable Found best) {
        return best == null
                || score > best.score
                || (score == best.score && outcome.id().compareTo(best.outcome.id()) < 0);
    }

    /// What most clearly is said to have become of a plan by the reports of a happening.
    private Turn turn(Happening h) {
        Turn turn = Turn.NONE;
        for (Report report : reports(h)) {
            turn = report.turn.compareTo(turn) > 0 ? report.turn : turn;
        }
        return turn;
    }

    /// 0 where it cannot be the outcome of the plan.
    private double score(Happening plan, Happening outcome, Turn turn) {
        if (!plan.reported().isKnown() || !outcome.reported().isKnown()) {
            return plan.reported().isKnown() || outcome.reported().isKnown() ? 0 : undated(plan, outcome);
        }
        boolean later = !outcome.reported().last().isBefore(plan.reported().first());
        boolean known = turn != Turn.NONE || isReportedElsewhere(plan, outcome);
        double time = later && known ? time(plan, outcome, turn) : 0;
        Matter matter = time == 0 ? Matter.OTHER : matter(plan, outcome, time == 1);
        int signs = matter.signs + (time == 1 ? 1 : 0) + (turn == Turn.NONE ? 0 : 1);
        return matter == Matter.OTHER || signs < SIGNS ? 0 : matter.score + time;
    }

    /// An article that still speaks of a plan does not report that it was carried out.
    private boolean isReportedElsewhere(Happening plan, Happening outcome) {
        Set<String> articles = new HashSet<>();
        reports(plan).forEach(r -> articles.add(r.original));
        return reports(outcome).stream().anyMatch(r -> !articles.contains(r.original));
    }

    /// How well two happenings agree in what is done, by whom and where.
    ///
    /// @param signs how many things of their own say that they are of one matter
    private record Matter(double score, int signs) {
        private static final Matter OTHER = new Matter(0, 0);
    }

    /// @param sameDay whether that is so: then it may have been another place than was planned
    private Matter matter(Happening plan, Happening outcome, boolean sameDay) {
        Company company = likeness.company();
        double who = company.shared(plan.participants(), outcome.participants());
        double place = likeness.place(plan.place(), outcome.place());
        boolean samePeople = who >= SAME_PEOPLE || (plan.participants().isEmpty() && place == 1);
        boolean elsewhere = place < 0 && !(sameDay && who >= SAME_PEOPLE);
        if (!samePeople || elsewhere || !company.sharesPeople(plan.participants(), outcome.participants())) {
            return Matter.OTHER;
        }
        double deed = 0;
        double words = 0;
        boolean telling = false;
        for (Report a : few(plan)) {
            for (Report b : few(outcome)) {
                deed = Math.max(deed, deed(a, b));
                words = Math.max(words, likeness.words(a, b));
                telling |= a.deed.equals(b.deed) && !a.deed.isCommon() && !Likeness.isVague(a.event.type());
            }
        }
        boolean several =
                Math.min(plan.participants().size(), outcome.participants().size()) > 1;
        int signs = (telling ? 1 : 0) + (place == 1 ? 1 : 0) + (words >= MANY_WORDS ? 1 : 0) + (several ? 1 : 0);
        return deed == 0 ? Matter.OTHER : new Matter(who + 0.3 * place + 0.5 * deed + 0.5 * words, signs);
    }

    /// 1 where both tell the same deed, less where it may be the same, 0 where it is another.
    private static double deed(Report plan, Report outcome) {
        if (outcome.event.type() == EventType.REJECT && outcome.turn != Turn.NONE) {
            return outcome.undone.stream().anyMatch(plan.deed::isNear) ? 1 : 0;
        }
        if (!plan.deed.isNear(outcome.deed) || plan.manner.contradicts(outcome.manner)) {
            return 0;
        }
        return plan.deed.equals(outcome.deed) ? 1 : 0.5;
    }

    private double time(Happening plan, Happening outcome, Turn turn) {
        When expected = plan.when();
        boolean told = outcome.when().isKnown() && outcome.type() != EventType.REJECT;
        When when = told ? outcome.when() : When.day(outcome.reported().first());
        if (expected.isKnown() && expected.days() <= OPEN_PLAN_DAYS) {
            long gap = Likeness.gap(expected, when);
            boolean before = when.last().isBefore(expected.first());
            if (turn != Turn.NONE && !told) {
                boolean another = outcome.when().isDay() && Likeness.gap(expected, outcome.when()) > LATE_DAYS;
                return another && before ? 0 : before || gap <= LATE_DAYS ? 0.6 : 0;
            }
            return gap == 0 ? 1 : gap <= LATE_DAYS && !before ? 0.4 : 0;
        }
        long gap = Likeness.gap(plan.reported(), when);
        boolean after = !when.last().isBefore(plan.reported().first());
        return after && gap <= OPEN_PLAN_DAYS ? 0.6 - gap / 100.0 : 0;
    }

    /// Where no article has a date, by the words alone.
    private double undated(Happening plan, Happening outcome) {
        double sum = 0;
        int pairs = 0;
        for (Report a : few(plan)) {
            for (Report b : few(outcome)) {
                sum += likeness.ofUndated(a, b);
                pairs++;
            }
        }
        return sum >= Likeness.ENOUGH * pairs ? sum / pairs : 0;
    }

    private List<Report> reports(Happening h) {
        return reports.getOrDefault(h.id(), List.of());
    }

    private List<Report> few(Happening h) {
        List<Report> all = reports(h);
        return all.subList(0, Math.min(FEW, all.size()));
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
