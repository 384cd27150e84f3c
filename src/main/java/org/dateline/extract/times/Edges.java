package org.dateline.extract.times;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dateline.time.When;

/// The early, middle or late part of a longer time.
///
/// A month has thirds of ten days, a year thirds of four months, a decade thirds of years; "the start" and "the end" of
/// a year are its first and last month, of a month its first and last day, about. The TIMEX3 value stays that of the
/// whole: there the part is a modifier.
final class Edges {
    private Edges() {}

    static Reckoned of(Edge edge, Reckoned whole, When anchor) {
        When when = whole.when();
        if (!when.isKnown() || when.isOpen()) {
            return whole;
        }
        return whole.at(
                switch (edge) {
                    case BEFORE_NOW -> now(when, anchor, true);
                    case AFTER_NOW -> now(when, anchor, false);
                    case START, END -> end(when, edge == Edge.START);
                    case EARLY -> third(when, 0);
                    case MIDDLE -> third(when, 1);
                    case LATE -> third(when, 2);
                });
    }

    private static When now(When when, When anchor, boolean before) {
        if (!when.overlaps(anchor)) {
            return when;
        }
        LocalDate now = anchor.first();
        return before ? When.range(when.first(), now) : When.range(now, when.last());
    }

    private static When end(When when, boolean start) {
        long days = when.days();
        LocalDate day = start ? when.first() : when.last();
        if (days > 360) {
            return days < 400 ? When.month(YearMonth.from(day)) : When.year(day.getYear());
        }
        if (days > 80) {
            return When.month(YearMonth.from(day));
        }
        if (days > 8) {
            return When.day(day).about();
        }
        return days > 2 ? (start ? When.day(day) : When.range(day.minusDays(2), day)) : when;
    }

    private static When third(When when, int n) {
        long days = when.days();
        LocalDate first = when.first();
        if (days > 3000) {
            int from = first.getYear() + (int) (days / 365) * n / 3;
            int to = first.getYear() + (int) (days / 365) * (n + 1) / 3 - (n == 2 ? 1 : 0);
            return When.range(
                    When.year(from), When.year(Math.min(to, when.last().getYear())));
        }
        if (days > 100) {
            long months = days > 300 ? 4 : days > 150 ? 2 : 1;
            YearMonth start = YearMonth.from(first).plusMonths(months * n);
            return When.range(When.month(start), When.month(start.plusMonths(months - 1)));
        }
        if (days > 80) {
            return When.month(YearMonth.from(first).plusMonths(n));
        }
        if (days > 8) {
            LocalDate to = n == 2 ? when.last() : first.plusDays(10L * n + 9);
            return When.range(first.plusDays(10L * n), to);
        }
        if (days == 7) {
            return When.range(first.plusDays(n == 0 ? 0 : n == 1 ? 1 : 3), first.plusDays(n == 0 ? 2 : n == 1 ? 3 : 6));
        }
        return when;
    }
}
