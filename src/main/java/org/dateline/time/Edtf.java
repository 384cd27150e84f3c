package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads EDTF (ISO 8601-2, levels 0 to 2 as far as news needs them): days, months, years, decades, seasons, quarters,
/// halves, ranges with open ends, and the marks of doubt `~`, `?` and `%`. A time of day is kept in the text and does
/// not move the day.
final class Edtf {
    private static final Pattern POINT =
            Pattern.compile("(\\d{4})(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?(?:T[0-9:.+Z-]*)?[~?%]?");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X[~?%]?");

    private Edtf() {}

    static Optional<When> parse(String edtf) {
        if (edtf.isEmpty()) {
            return Optional.of(When.UNKNOWN);
        }
        int slash = edtf.indexOf('/');
        try {
            if (slash < 0) {
                return Optional.of(point(edtf));
            }
            String from = edtf.substring(0, slash);
            String to = edtf.substring(slash + 1);
            LocalDate first = isOpen(from) ? LocalDate.MIN : point(from).first();
            LocalDate last = isOpen(to) ? LocalDate.MAX : point(to).last();
            return last.isBefore(first) || (isOpen(from) && isOpen(to))
                    ? Optional.empty()
                    : Optional.of(new When(edtf, first, last));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static When point(String s) {
        Matcher decade = DECADE.matcher(s);
        if (decade.matches()) {
            int year = Integer.parseInt(decade.group(1)) * 10;
            return new When(s, LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31));
        }
        Matcher m = POINT.matcher(s);
        if (!m.matches()) {
            throw new DateTimeException(s);
        }
        int year = Integer.parseInt(m.group(1));
        String month = m.group(2);
        String day = m.group(3);
        if (month == null || month.equals("XX")) {
            return new When(s, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        int number = Integer.parseInt(month);
        if (number > 12) {
            return part(s, year, number);
        }
        if (day == null || day.equals("XX")) {
            YearMonth ym = YearMonth.of(year, number);
            return new When(s, ym.atDay(1), ym.atEndOfMonth());
        }
        LocalDate date = LocalDate.of(year, number, Integer.parseInt(day));
        return new When(s, date, date);
    }

    /// Parts of a year: 21–24 seasons (also 25–32, by hemisphere), 33–36 quarters, 37–39 thirds, 40–41 halves.
    private static When part(String s, int year, int code) {
        return switch (code) {
            case 21, 25, 29 -> months(s, year, 3, 3);
            case 22, 26, 30 -> months(s, year, 6, 3);
            case 23, 27, 31 -> months(s, year, 9, 3);
            case 24, 28, 32 -> months(s, year, 12, 3);
            case 33, 34, 35, 36 -> months(s, year, 3 * (code - 33) + 1, 3);
            case 37, 38, 39 -> months(s, year, 4 * (code - 37) + 1, 4);
            case 40, 41 -> months(s, year, 6 * (code - 40) + 1, 6);
            default -> throw new DateTimeException(s);
        };
    }

    private static When months(String s, int year, int from, int count) {
        YearMonth start = YearMonth.of(year, from);
        return new When(s, start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
    }
}
