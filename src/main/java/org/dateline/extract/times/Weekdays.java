package org.dateline.extract.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dateline.article.TimeMention.Type;
import org.dateline.extract.times.Meaning.Weekday;
import org.dateline.extract.times.Meaning.Weekend;
import org.dateline.time.When;

/// Days of the week: the last one on or before the anchor with a past verb, the next one with a future verb, the other
/// reading kept beside it.
record Weekdays(When anchor, Lean lean) {
    Reckoned weekday(Weekday w) {
        if (!anchor.isKnown()) {
            return Reckoned.none(Type.DATE, "XXXX-WXX-" + w.day());
        }
        LocalDate now = anchor.first();
        DayOfWeek day = DayOfWeek.of(w.day());
        LocalDate before = now.with(TemporalAdjusters.previousOrSame(day));
        LocalDate after = now.with(TemporalAdjusters.nextOrSame(day));
        Reckoned found = switch (w.shift()) {
            case -1 -> {
                LocalDate last = now.with(TemporalAdjusters.previous(day));
                yield Placed.day(last).or(When.day(last.minusWeeks(1)));
            }
            case 1 -> {
                LocalDate next =
                        now.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusDays(w.day());
                yield Placed.day(next).or(When.day(now.with(TemporalAdjusters.next(day))));
            }
            case 0 -> {
                boolean past = lean.isPast();
                yield Placed.day(past ? before : after).or(When.day(past ? after : before));
            }
            default -> {
                boolean ahead = lean == Lean.FUTURE;
                LocalDate other =
                        before.equals(after) ? (ahead ? now.plusWeeks(1) : now.minusWeeks(1)) : ahead ? before : after;
                yield Placed.day(ahead ? after : before).or(When.day(other));
            }
        };
        return found.from(anchor);
    }

    Reckoned weekend(Weekend w) {
        if (!anchor.isKnown()) {
            return Reckoned.none(Type.DATE, "XXXX-WXX-WE");
        }
        LocalDate now = anchor.first();
        LocalDate ahead = now.getDayOfWeek() == DayOfWeek.SUNDAY
                ? now.minusDays(1)
                : now.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        LocalDate past = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        LocalDate saturday = switch (w.shift()) {
            case -1 -> now.equals(past) || now.equals(past.plusDays(1)) ? past.minusWeeks(1) : past;
            case 1 -> now.getDayOfWeek().getValue() >= 6 ? past.plusWeeks(1) : ahead;
            case 0 ->
                lean.isPast() || (lean == Lean.UNSURE && now.getDayOfWeek().getValue() < 3) ? past : ahead;
            default -> lean == Lean.FUTURE ? ahead : past;
        };
        LocalDate other = w.shift() == -1
                ? saturday.minusWeeks(1)
                : w.shift() == 1 ? saturday.plusWeeks(1) : saturday.equals(past) ? ahead : past;
        String value = Placed.isoWeek(saturday) + "-WE";
        return Reckoned.date(When.range(saturday, saturday.plusDays(1)), value)
                .or(weekendOf(other))
                .from(anchor);
    }

    private static When weekendOf(LocalDate saturday) {
        return When.range(saturday, saturday.plusDays(1));
    }
}
