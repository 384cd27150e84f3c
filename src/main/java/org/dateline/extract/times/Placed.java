package org.dateline.extract.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.dateline.extract.times.Meaning.Years;
import org.dateline.time.When;

/// The units of the calendar as reckoned times: each with its days and its TIMEX3 value.
final class Placed {
    private Placed() {}

    static Reckoned years(Years y) {
        When when = y.count() == 10
                ? When.of(y.first() / 10 + "X")
                : When.range(When.year(y.first()), When.year(y.first() + y.count() - 1));
        return Reckoned.date(when, y.timex());
    }

    static Reckoned day(LocalDate day) {
        return Reckoned.date(When.day(day), day.toString());
    }

    static Reckoned month(YearMonth month) {
        return Reckoned.date(When.month(month), month.toString());
    }

    /// The nth day or weekday of a month, the last one for -1; the whole month where it has not so many.
    static Reckoned nthOf(YearMonth month, int n, int weekday) {
        LocalDate day = weekday > 0
                ? month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(n, DayOfWeek.of(weekday)))
                : n < 0 ? month.atEndOfMonth() : month.atDay(Math.min(n, month.lengthOfMonth()));
        return YearMonth.from(day).equals(month) ? day(day) : month(month);
    }

    /// The week from Monday to Sunday that `day` lies in.
    static Reckoned week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Reckoned.date(When.range(monday, monday.plusDays(6)), isoWeek(monday));
    }

    static String isoWeek(LocalDate day) {
        return "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static Reckoned year(int year) {
        return Reckoned.date(When.year(year), "%04d".formatted(year));
    }

    static Years decade(int year) {
        return new Years(year / 10 * 10, 10, year / 10 + "X");
    }

    static Reckoned quarter(LocalDate day) {
        int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
        return yearPart(32 + quarter, day.getYear());
    }

    /// A season, quarter or half of a year that is told.
    static Reckoned yearPart(int code, int year) {
        When when = When.of("%04d-%02d".formatted(year, code));
        String name = switch (code) {
            case 21 -> "SP";
            case 22 -> "SU";
            case 23 -> "FA";
            case 24 -> "WI";
            default -> code >= 40 ? "H" + (code - 39) : "Q" + (code - 32);
        };
        return Reckoned.date(when, "%04d-%s".formatted(year, name));
    }

    /// Whether a time is a month of the calendar.
    static boolean isMonth(When when) {
        return when.first().getDayOfMonth() == 1 && when.days() >= 28 && when.days() <= 31;
    }

    /// "In March … Two days later": about the same month, or the next where that many days lead out of it.
    static Reckoned afterMonth(When month, long days) {
        Reckoned found = month(YearMonth.from(month.first().plusDays(14 + days)));
        return found.at(found.when().about()).from(month);
    }
}
