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
    private final Likeness likeness;
    private final Map<String, List<Report>> reports;

    /// @param reports of each happening by its id, oldest first
    Plans(Likeness likeness, Map<String, List<Report>> reports) {
        this.likeness = likeness;
        this.reports = reports;
    }

    /// A happening with what its reports tell of plans.
    static final class Case {
        /// So many reports stand for all.
        private static final int FEW = 8;

        final Happening told;
        private final List<Report> reports;
        /// What most clearly is said to have become of a plan.
        private final Turn turn;
        /// The plan that it was last found for, which finds it under many keys.
        @Nullable Case askedBy;

        private Case(Happening told, List<Report> reports) {
            this.told = told;
            this.reports = reports;
            Turn most = Turn.NONE;
            for (Report report : reports) {
                most = report.turn.compareTo(most) > 0 ? report.turn : most;
            }
            this.turn = most;
        }

        boolean isPlan() {
            return told.status() == Status.PLANNED || told.status() == Status.PROPOSED;
        }

        private List<Report> few() {
            return reports.subList(0, Math.min(FEW, reports.size()));
        }

        /// An article that still speaks of a plan does not report that it was carried out.
        private boolean isReportedBesides(Case plan) {
            for (Report report : reports) {
                boolean both = false;
                for (Report other : plan.reports) {
                    both |= other.original.equals(report.original);
                }
                if (!both) {
                    return true;
                }
            }
            return false;
        }
    }

    /// What became of one plan.
    private record Found(Case outcome, Happening.Outcome what, double score) {}

    /// @param happenings in the order of their time
    List<Happening> linked(List<Happening> happenings) {
        List<Case> cases = new ArrayList<>();
        for (Happening h : happenings) {
            cases.add(new Case(h, reports.getOrDefault(h.id(), List.of())));
        }
        Shelves outcomes = new Shelves();
        for (Case c : cases) {
            if (c.told.status().isReal() || c.told.status() == Status.NEGATED || c.isPlan()) {
                keys(c).forEach(key -> outcomes.put(key, c));
            }
        }
        outcomes.sort();
        Map<String, Found> found = new HashMap<>();
        Map<String, List<String>> plannedBy = new TreeMap<>();
        for (Case plan : cases) {
            Found best = plan.isPlan() ? best(plan, outcomes.near(plan, keys(plan))) : null;
            if (best != null) {
                found.put(plan.told.id(), best);
                plannedBy
                        .computeIfAbsent(best.outcome.told.id(), _ -> new ArrayList<>())
                        .add(plan.told.id());
            }
        }
        return happenings.stream()
                .map(h -> linked(h, found.get(h.id()), plannedBy.getOrDefault(h.id(), List.of())))
                .toList();
    }

    /// What is undone may be named by its undoing alone, "cancelled the visit", which is of another type.
    private Set<String> keys(Case c) {
        Happening h = c.told;
        Set<String> kinds = new HashSet<>();
        kinds.add(Integer.toString(Likeness.family(h.type())));
        if (c.isPlan() || c.turn != Turn.NONE) {
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
            c.few().forEach(r -> keys.add("deed " + r.deed.key()));
        }
        return keys;
    }

    private @Nullable Found best(Case plan, List<Case> outcomes) {
        Found best = null;
        for (Case outcome : outcomes) {
            double score = outcome.isPlan() ? 0 : score(plan, outcome);
            if (score > 0 && isBetter(outcome, score, best)) {
                best = new Found(outcome, what(outcome.turn), score);
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
    private Found anew(Case plan, Found putOff, List<Case> outcomes) {
        Found best = null;
        When before = plan.told.when();
        for (Case other : outcomes) {
            When when = other.told.when();
            boolean later = before.isKnown()
                    && when.isKnown()
                    && when.first().isAfter(before.last())
                    && Likeness.gap(before, when) <= PUT_OFF_DAYS
                    && other.told.status() != Status.NEGATED
                    && (other.isPlan() || other.turn == Turn.NONE);
            double score = later ? matter(plan, other, false).score : 0;
            if (score > 0 && isBetter(other, score, best)) {
                best = new Found(other, Happening.Outcome.POSTPONED, score);
            }
        }
        return best == null ? putOff : best;
    }

    private static boolean isBetter(Case outcome, double score, @Nullable Found best) {
        return best == null
                || score > best.score
                || (score == best.score && outcome.told.id().compareTo(best.outcome.told.id()) < 0);
    }

    /// 0 where it cannot be the outcome of the plan.
    private double score(Case plan, Case outcome) {
        When planned = plan.told.reported();
        When reported = outcome.told.reported();
        if (!planned.isKnown() || !reported.isKnown()) {
            return planned.isKnown() || reported.isKnown() ? 0 : undated(plan, outcome);
        }
        boolean later = !reported.last().isBefore(planned.first());
        boolean known = outcome.turn != Turn.NONE || outcome.isReportedBesides(plan);
        double time = later && known ? time(plan.told, outcome.told, outcome.turn) : 0;
        Matter matter = time == 0 ? Matter.OTHER : matter(plan, outcome, time == 1);
        int signs = matter.signs + (time == 1 ? 1 : 0) + (outcome.turn == Turn.NONE ? 0 : 1);
        return matter == Matter.OTHER || signs < SIGNS ? 0 : matter.score + time;
    }

    /// How well two happenings agree in what is done, by whom and where.
    ///
    /// @param signs how many things of their own say that they are of one matter
    private record Matter(double score, int signs) {
        private static final Matter OTHER = new Matter(0, 0);
    }

    /// @param sameDay whether that is so: then it may have been another place than was planned
    private Matter matter(Case one, Case other, boolean sameDay) {
        Happening plan = one.told;
        Happening outcome = other.told;
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
        for (Report a : one.few()) {
            for (Report b : other.few()) {
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
    private double undated(Case plan, Case outcome) {
        double sum = 0;
        int pairs = 0;
        for (Report a : plan.few()) {
            for (Report b : outcome.few()) {
                sum += likeness.ofUndated(a, b);
                pairs++;
            }
        }
        return sum >= Likeness.ENOUGH * pairs ? sum / pairs : 0;
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
                outcome == null ? "" : outcome.outcome.told.id(),
                plannedBy.stream().sorted(Comparator.naturalOrder()).toList());
    }
}
