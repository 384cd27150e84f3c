package org.dateline.extract.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.dateline.article.TimeMention.Type;
import org.dateline.extract.times.Meaning.AtEdge;
import org.dateline.extract.times.Meaning.Away;
import org.dateline.extract.times.Meaning.Base;
import org.dateline.extract.times.Meaning.Between;
import org.dateline.extract.times.Meaning.Calendar;
import org.dateline.extract.times.Meaning.Clock;
import org.dateline.extract.times.Meaning.Day;
import org.dateline.extract.times.Meaning.Eve;
import org.dateline.extract.times.Meaning.FeastDay;
import org.dateline.extract.times.Meaning.Lasting;
import org.dateline.extract.times.Meaning.LongAway;
import org.dateline.extract.times.Meaning.Loose;
import org.dateline.extract.times.Meaning.MonthOf;
import org.dateline.extract.times.Meaning.NamedMonth;
import org.dateline.extract.times.Meaning.NamedSeason;
import org.dateline.extract.times.Meaning.NthDay;
import org.dateline.extract.times.Meaning.PartOfDay;
import org.dateline.extract.times.Meaning.Period;
import org.dateline.extract.times.Meaning.Repeating;
import org.dateline.extract.times.Meaning.UnitOf;
import org.dateline.extract.times.Meaning.Weekday;
import org.dateline.extract.times.Meaning.Weekend;
import org.dateline.extract.times.Meaning.YearPart;
import org.dateline.extract.times.Meaning.Years;
import org.dateline.time.When;

/// Places a meaning on the calendar, from an anchor day, from the time that was spoken of before, and from the lean of
/// the words around it. Never from today.
///
/// Weeks run Monday to Sunday. What cannot be placed is [When#UNKNOWN], with a TIMEX3 value that says as much as is
/// known (`XXXX-WXX-5` for a Friday).
///
/// @param anchor the day relative times start from, unknown if there is none
/// @param lead the first day that the text names, the anchor before it names one
/// @param reference the time spoken of last, unknown if there is none
/// @param day the day spoken of last, unknown if there is none
record Reckoning(When anchor, When lead, When reference, When day, Lean lean) {
    /// Reckoning for a text that spoke of no time yet.
    static Reckoning from(When anchor, Lean lean) {
        return new Reckoning(anchor, anchor, anchor, anchor, lean);
    }

    Reckoned of(Meaning meaning) {
        try {
            return switch (meaning) {
                case Calendar c -> calendar(c);
                case Between b -> between(b);
                case Years y -> Placed.years(y);
                case YearPart y -> partOf(y);
                case NamedSeason s -> season(s);
                case Weekday w -> new Weekdays(anchor, lean).weekday(w);
                case NamedMonth m -> namedMonth(m);
                case MonthOf m -> monthOf(m);
                case Period p -> period(p);
                case UnitOf u -> unitOf(u);
                case Meaning.WeekOf w -> weekOf(w);
                case Weekend w -> new Weekdays(anchor, lean).weekend(w);
                case Away a -> away(a);
                case LongAway a -> Reckoned.none(Type.DATE, a.past() ? "PAST_REF" : "FUTURE_REF");
                case Day d -> dayFrom(anchor, d.shift());
                case Meaning.FirstOf f -> firstOf(f);
                case Meaning.NthOf n -> nthOf(n);
                case NthDay n -> dayFrom(day, n.number() - 1);
                case FeastDay f -> feast(f);
                case Eve e -> eve(of(e.feast()));
                case PartOfDay p -> part(of(p.day()), p.part());
                case Clock c -> clock(c);
                case AtEdge e -> Edges.of(e.edge(), of(e.of()), anchor);
                case Lasting l -> Reckoned.none(Type.DURATION, l.value());
                case Meaning.Within w -> lean == Lean.FUTURE ? away(w.point()) : of(w.length());
                case Repeating r -> Reckoned.none(Type.SET, r.value());
                case Loose l -> Reckoned.none(Type.DATE, l.value());
            };
        } catch (DateTimeException e) {
            return Reckoned.none(Type.DATE, "");
        }
    }

    private boolean hasAnchor() {
        return anchor.isKnown();
    }

    private Reckoned calendar(Calendar c) {
        if (c.year() > 0) {
            return c.month() == 0
                    ? Reckoned.date(When.year(c.year()), "%04d".formatted(c.year()))
                    : c.day() == 0
                            ? Placed.month(YearMonth.of(c.year(), c.month()))
                            : Placed.day(LocalDate.of(c.year(), c.month(), c.day()));
        }
        if (!hasAnchor()) {
            String day = c.day() == 0 ? "" : "-%02d".formatted(c.day());
            return Reckoned.none(Type.DATE, "XXXX-%02d".formatted(c.month()) + day);
        }
        Reckoned found = c.day() == 0 ? yearlessMonth(c.month()) : yearlessDay(c);
        return found.from(anchor);
    }

    /// A month by its tense; where that does not tell, the nearer one, half a year to either side.
    private Reckoned yearlessMonth(int month) {
        YearMonth now = YearMonth.from(anchor.first());
        YearMonth past = now.withMonth(month);
        past = past.isAfter(now) ? past.minusYears(1) : past;
        YearMonth next = past.equals(now) ? past : past.plusYears(1);
        boolean nearer = past.plusMonths(8).isBefore(now);
        boolean ahead = lean == Lean.FUTURE || (lean == Lean.UNSURE && nearer);
        YearMonth other = ahead ? past : next;
        return Placed.month(ahead ? next : past).or(When.month(other));
    }

    /// A day of the year: the nearest one, unless that is months away on the wrong side of the tense.
    private Reckoned yearlessDay(Calendar c) {
        int now = anchor.first().getYear();
        LocalDate best = null;
        for (int year = now - 1; year <= now + 1; year++) {
            if (!YearMonth.of(year, c.month()).isValidDay(c.day())) {
                continue;
            }
            LocalDate day = LocalDate.of(year, c.month(), c.day());
            best = best == null || distance(day) < distance(best) ? day : best;
        }
        if (best == null) {
            return Reckoned.none(Type.DATE, "XXXX-%02d-%02d".formatted(c.month(), c.day()));
        }
        LocalDate other = best.isAfter(anchor.first()) ? best.minusYears(1) : best.plusYears(1);
        return Placed.day(best).or(When.day(other));
    }

    private long distance(LocalDate day) {
        long days = anchor.first().until(day, ChronoUnit.DAYS);
        boolean wrongSide = (days > 60 && lean.isPast()) || (days < -60 && lean == Lean.FUTURE);
        boolean impossible = (days > 3 && lean == Lean.DONE) || (days > 0 && lean == Lean.GONE);
        return Math.abs(days) + (impossible ? 400 : wrongSide ? 200 : 0);
    }

    private Reckoned between(Between b) {
        Reckoned from = of(b.from());
        Reckoned to = of(b.to());
        if (!from.when().isKnown() || !to.when().isKnown()) {
            return from;
        }
        When last = to.when();
        if (last.isDay() && last.first().isBefore(from.when().first()) && b.to() instanceof Weekday) {
            last = When.day(last.first().plusWeeks(1));
        }
        if (last.last().isBefore(from.when().first())) {
            return from;
        }
        return new Reckoned(When.range(from.when(), last), When.UNKNOWN, from.base(), Type.DATE, from.value());
    }

    private Reckoned namedMonth(NamedMonth m) {
        if (!hasAnchor()) {
            return Reckoned.none(Type.DATE, "XXXX-%02d".formatted(m.month()));
        }
        YearMonth now = YearMonth.from(anchor.first());
        YearMonth month = now.withMonth(m.month());
        if (m.shift() < 0 && !month.isBefore(now)) {
            month = month.minusYears(1);
        } else if (m.shift() > 0 && !month.isAfter(now)) {
            month = month.plusYears(1);
        }
        return Placed.month(month).from(anchor);
    }

    private Reckoned firstOf(Meaning.FirstOf f) {
        Reckoned year = of(f.year());
        String value = f.unit().period(f.count());
        if (!year.when().isKnown()) {
            return Reckoned.none(Type.DURATION, value);
        }
        LocalDate first = year.when().first();
        LocalDate end = first.plus((long) f.count() * f.unit().size(), f.unit().step());
        When when = f.unit().ordinal() < Unit.MONTH.ordinal()
                ? When.range(first, end.minusDays(1))
                : When.range(When.month(YearMonth.from(first)), When.month(YearMonth.from(end.minusDays(1))));
        return new Reckoned(when, When.UNKNOWN, year.base(), Type.DURATION, value);
    }

    private Reckoned monthOf(MonthOf m) {
        Reckoned year = of(m.year());
        return year.when().isKnown()
                ? Placed.month(YearMonth.of(year.when().first().getYear(), m.month()))
                        .from(year.base())
                : Reckoned.none(Type.DATE, "XXXX-%02d".formatted(m.month()));
    }

    private Reckoned period(Period p) {
        When base = switch (p.base()) {
            case ANCHOR -> anchor;
            case LEAD -> lead;
            case REFERENCE -> p.unit() == Unit.DAY ? day : reference;
        };
        if (!base.isKnown() || base.first().equals(LocalDate.MIN)) {
            return Reckoned.none(Type.DATE, p.unit() == Unit.WEEK ? "XXXX-WXX" : "XXXX");
        }
        LocalDate start =
                p.shift() > 0 && base.last() != LocalDate.MAX && p.unit() == Unit.DAY ? base.last() : base.first();
        int shift = p.shift() == Meaning.BARE ? 0 : p.shift();
        Reckoned found = switch (p.unit()) {
            case SECOND, MINUTE, HOUR -> Reckoned.none(Type.DATE, "PRESENT_REF");
            case DAY -> Placed.day(start.plusDays(shift));
            case WEEK -> Placed.week(start.plusWeeks(shift));
            case MONTH -> Placed.month(YearMonth.from(start).plusMonths(shift));
            case QUARTER -> Placed.quarter(start.plusMonths(3L * shift));
            case YEAR -> Placed.year(start.getYear() + shift);
            case DECADE -> Placed.years(Placed.decade(start.getYear() + 10 * shift));
            case CENTURY -> {
                int first = (start.getYear() + 100 * shift) / 100 * 100;
                yield Placed.years(new Years(first, 100, first / 100 + "XX"));
            }
        };
        return found.from(base);
    }

    private Reckoned unitOf(UnitOf u) {
        Reckoned day = of(u.day());
        if (!day.when().isKnown()) {
            return day;
        }
        LocalDate first = day.when().first();
        Reckoned found = switch (u.unit()) {
            case WEEK -> Placed.week(first);
            case MONTH -> Placed.month(YearMonth.from(first));
            case YEAR -> Placed.year(first.getYear());
            default -> day;
        };
        return found.from(day.base());
    }

    private Reckoned partOf(YearPart y) {
        if (y.year() instanceof Period p && p.shift() == Meaning.BARE) {
            return untoldYear(y.code());
        }
        Reckoned year = of(y.year());
        if (!year.when().isKnown()) {
            return year;
        }
        int number = year.when().first().getYear();
        if (y.code() == 0) {
            return year.valued(Type.DATE, "FY" + number);
        }
        Reckoned found = Placed.yearPart(y.code(), number).from(year.base());
        return y.fiscal() ? found.valued(Type.DATE, "FY" + found.value()) : found;
    }

    private Reckoned weekOf(Meaning.WeekOf w) {
        Reckoned month = of(w.month());
        if (!month.when().isKnown()) {
            return month;
        }
        LocalDate first = w.number() > 0
                ? month.when().first().plusWeeks(w.number() - 1L)
                : month.when().last().minusDays(6);
        return Reckoned.date(When.range(first, first.plusDays(6)), Placed.isoWeek(first.plusDays(3)))
                .from(month.base());
    }

    private Reckoned nthOf(Meaning.NthOf n) {
        Reckoned month = of(n.month());
        return month.when().isKnown()
                ? Placed.nthOf(YearMonth.from(month.when().first()), n.number(), n.weekday())
                        .from(month.base())
                : month;
    }

    private Reckoned untoldYear(int code) {
        if (!hasAnchor()) {
            String value = Placed.yearPart(code, 2000).value().substring(4);
            return Reckoned.none(Type.DATE, "XXXX" + value);
        }
        int now = anchor.first().getYear();
        Reckoned past = Placed.yearPart(code, now);
        while (past.when().first().isAfter(anchor.first())) {
            past = Placed.yearPart(code, --now);
        }
        Reckoned next = past;
        while (next.when().last().isBefore(anchor.first())) {
            next = Placed.yearPart(code, ++now);
        }
        Reckoned chosen = lean == Lean.FUTURE ? next : past;
        return chosen.or((lean == Lean.FUTURE ? past : next).when()).from(anchor);
    }

    private Reckoned season(NamedSeason s) {
        if (!hasAnchor()) {
            return untoldYear(s.code());
        }
        int year = anchor.first().getYear() + (s.shift() > 0 ? 2 : 0);
        Reckoned found = Placed.yearPart(s.code(), year);
        if (s.shift() < 0) {
            while (!found.when().last().isBefore(anchor.first())) {
                found = Placed.yearPart(s.code(), --year);
            }
        } else if (s.shift() > 0) {
            year = anchor.first().getYear() - 1;
            found = Placed.yearPart(s.code(), year);
            while (!found.when().first().isAfter(anchor.first())) {
                found = Placed.yearPart(s.code(), ++year);
            }
        } else if (s.code() == 24 && anchor.first().getMonthValue() < 6) {
            found = Placed.yearPart(s.code(), year - 1);
        }
        return found.from(anchor);
    }

    private Reckoned away(Away a) {
        boolean fromReference = a.base() == Base.REFERENCE;
        When base = !fromReference ? anchor : a.unit().ordinal() <= Unit.DAY.ordinal() ? day : reference;
        if (!base.isKnown() || base.first().equals(LocalDate.MIN)) {
            return Reckoned.none(Type.DATE, a.unit().period(Math.abs(a.amount())));
        }
        if (fromReference && Placed.isMonth(base) && a.unit().ordinal() <= Unit.WEEK.ordinal()) {
            long days = (long) a.amount() * a.unit().size() * (a.unit() == Unit.WEEK ? 7 : 1);
            return Placed.afterMonth(base, a.unit().isClock() ? 0 : days);
        }
        boolean coarse = base.days() > 31 && a.unit().ordinal() < Unit.MONTH.ordinal();
        if (coarse || (base.days() > 8 && a.unit().ordinal() < Unit.WEEK.ordinal())) {
            return Reckoned.none(Type.DATE, a.unit().period(Math.abs(a.amount())));
        }
        LocalDate start = base.first();
        long n = (long) a.amount() * a.unit().size();
        Reckoned found = switch (a.unit()) {
            case SECOND, MINUTE, HOUR -> Placed.day(start.plusDays(n / 24));
            case DAY -> Placed.day(start.plusDays(n));
            case WEEK -> Placed.week(start.plusWeeks(n));
            case MONTH, QUARTER -> Placed.month(YearMonth.from(start).plusMonths(n));
            case YEAR -> Placed.year((int) (start.getYear() + n));
            case DECADE, CENTURY -> {
                Reckoned year = Placed.year((int) (start.getYear() + n));
                yield year.at(year.when().about());
            }
        };
        return found.from(base);
    }

    private static Reckoned dayFrom(When base, int shift) {
        if (!base.isKnown() || base.isOpen()) {
            return Reckoned.none(Type.DATE, shift == 0 ? "PRESENT_REF" : "XXXX-XX-XX");
        }
        return Placed.day(base.first().plusDays(shift)).from(base);
    }

    private Reckoned feast(FeastDay f) {
        if (f.year() > 0) {
            return Placed.day(f.feast().in(f.year()));
        }
        if (!hasAnchor()) {
            return Reckoned.none(Type.DATE, "XXXX-XX-XX");
        }
        LocalDate now = anchor.first();
        LocalDate here = f.feast().in(now.getYear());
        LocalDate past = here.isAfter(now) ? f.feast().in(now.getYear() - 1) : here;
        LocalDate next = here.isBefore(now) ? f.feast().in(now.getYear() + 1) : here;
        boolean nearer = now.toEpochDay() - past.toEpochDay() > next.toEpochDay() - now.toEpochDay();
        boolean ahead = f.shift() == 1 || (f.shift() != -1 && (lean == Lean.FUTURE || (lean == Lean.UNSURE && nearer)));
        return Placed.day(ahead ? next : past).or(When.day(ahead ? past : next)).from(anchor);
    }

    private static Reckoned eve(Reckoned feast) {
        return feast.when().isKnown()
                ? Placed.day(feast.when().first().minusDays(1)).from(feast.base())
                : feast;
    }

    private static Reckoned part(Reckoned day, DayPart part) {
        String value = day.when().isDay() ? day.value() + "T" + part.code() : day.value();
        return day.valued(day.when().isDay() ? Type.TIME : Type.DATE, value);
    }

    /// The day of a clock time that names none is the day spoken of last, if it is one.
    private Reckoned clock(Clock c) {
        Reckoned on = c.day() instanceof Day d && d.shift() == 0 && day.isDay()
                ? Reckoned.date(day, day.first().toString()).from(day)
                : of(c.day());
        String time = "T%02d:%02d".formatted(c.hour(), c.minute());
        if (!on.when().isDay()) {
            return Reckoned.none(Type.TIME, time.substring(1));
        }
        String date = on.when().first().toString();
        return on.valued(Type.TIME, date + time).at(When.of(date + time + Zones.offset(c.zone())));
    }
}
