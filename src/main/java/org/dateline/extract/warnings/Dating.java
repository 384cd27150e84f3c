package org.dateline.extract.warnings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/// Looks for the day that fits all the facts at once: the weekday that is stated, the offices people hold, the
/// recurring meetings that were on, and the day of the report.
///
/// Of the days that fit, the one nearest in the calendar year to the stated day is taken, then one of the two months
/// before the report, then the nearest in years. A
/// day is only named where something ties it down: a weekday, a meeting, or the stated day and month.
///
/// @param holders people whose office must cover the day
/// @param gatherings meetings that must have been on
/// @param weekday the weekday stated, null if none
/// @param report the day of the report, unknown if not known: nothing it tells of is later
record Dating(
        List<Holder> holders,
        List<Gathering> gatherings,
        @Nullable DayOfWeek weekday,
        When report) {
    private static final int YEARS = 6;
    private static final int NEWS = 60;
    private static final int DRIFT = 10;
    private static final int MEETING_DRIFT = 60;

    Optional<LocalDate> near(LocalDate stated) {
        LocalDate best = null;
        long least = Long.MAX_VALUE;
        for (int years = -YEARS; years <= YEARS; years++) {
            LocalDate same = stated.plusYears(years);
            int drift = gatherings.isEmpty() ? DRIFT : MEETING_DRIFT;
            for (int days = -drift; days <= drift; days++) {
                LocalDate day = same.plusDays(days);
                long cost = 20L * Math.abs(days) + (years != 0 && isNews(day) ? 20L : 31L * Math.abs(years));
                if (cost < least && fits(day) && (days == 0 || weekday != null || !gatherings.isEmpty())) {
                    least = cost;
                    best = day;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// Whether a day is as close before its report as what news tells of.
    private boolean isNews(LocalDate day) {
        return report.isDay()
                && !day.isAfter(report.first())
                && day.isAfter(report.first().minusDays(NEWS));
    }

    private boolean fits(LocalDate day) {
        boolean reported = !report.isKnown() || !day.isAfter(report.last());
        return reported
                && (weekday == null || day.getDayOfWeek() == weekday)
                && holders.stream().allMatch(h -> h.mayHold(day))
                && gatherings.stream().allMatch(g -> isOn(g, day));
    }

    private static boolean isOn(Gathering gathering, LocalDate day) {
        return gathering.editions().stream().anyMatch(e -> e.covers(When.day(day)));
    }

    /// What speaks for `day` and against the stated one, as clauses.
    String reasons(LocalDate day, LocalDate stated) {
        StringBuilder out = new StringBuilder();
        out.append(Said.withWeekday(day)).append(" would fit");
        if (!holders.isEmpty()) {
            out.append(" the offices held");
        }
        for (Gathering g : gatherings) {
            out.append(holders.isEmpty() ? " the " : " and the ")
                    .append(g.series())
                    .append(" of ")
                    .append(day.getYear());
        }
        LocalDate same = stated.plusYears(ChronoUnit.YEARS.between(stated.withDayOfYear(1), day.withDayOfYear(1)));
        if (!same.equals(day)) {
            out.append("; ").append(Said.day(same)).append(" is a ").append(Said.weekday(same));
        }
        return out.toString();
    }
}
