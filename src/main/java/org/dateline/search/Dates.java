package org.dateline.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/// Dates as people type them in a query: `2025`, `2025-02`, `2025-02-15`, `15 Feb 2025`, `Feb 15, 2025`, `Feb 2025`,
/// `10 Feb`, ranges of any two with `..`, open at either end, `>2025-02`, `<=15 Feb`, `[a TO b]`, and EDTF.
final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String POINT = "(?:\\d{4}(?:-\\d\\d?(?:-\\d\\d?)?)?[~?]?"
            + "|\\d{1,2}\\s+" + MONTH + "(?:\\s+\\d{4})?"
            + "|" + MONTH + "\\s+\\d{1,2}(?!\\d)(?:,?\\s+\\d{4})?"
            + "|" + MONTH + "(?:\\s+\\d{4})?)";
    /// The longest text at the start of a string that is a date or a range.
    static final Pattern VALUE = Pattern.compile(
            "\\[\\s*(?:" + POINT + "|\\*)\\s+TO\\s+(?:" + POINT + "|\\*)\\s*]"
                    + "|[<>]=?\\s*" + POINT
                    + "|" + POINT + "?\\s*(?:\\.\\.|/)\\s*" + POINT
                    + "|" + POINT + "\\s*(?:\\.\\.|/(?:\\.\\.)?)"
                    + "|" + POINT,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("\\[\\s*(.+?)\\s+TO\\s+(.+?)\\s*]");
    private static final Pattern COMPARED = Pattern.compile("([<>]=?)\\s*(.+)");
    private static final Pattern RANGE = Pattern.compile("(.*?)\\s*(?:\\.\\.|/)\\s*(.*)");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s+(\\p{L}+)\\.?(?:\\s+(\\d{4}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}+)\\.?(?:\\s+(\\d{1,2})(?!\\d))?(?:,?\\s+(\\d{4}))?");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{4})(?:-(\\d\\d?)(?:-(\\d\\d?))?)?([~?]?)");

    private Dates() {}

    /// @param year the year of a date that names none
    static Optional<When> parse(String text, int year) {
        try {
            return Optional.of(value(text.strip(), year));
        } catch (DateTimeException e) {
            return When.parse(text.strip()).filter(When::isKnown);
        }
    }

    private static When value(String text, int year) {
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches()) {
            return range(brackets.group(1).replace("*", ""), brackets.group(2).replace("*", ""), year);
        }
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            When point = point(compared.group(2), year);
            return switch (compared.group(1)) {
                case ">" -> When.since(When.day(point.last().plusDays(1)));
                case ">=" -> When.since(point);
                case "<" -> When.before(When.day(point.first().minusDays(1)));
                default -> When.before(point);
            };
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches() && (text.contains("..") || text.contains("/"))) {
            return range(range.group(1), range.group(2).replace("..", ""), year);
        }
        return point(text, year);
    }

    /// The year of an end that names none is that of the other end.
    private static When range(String from, String to, int year) {
        if (from.isBlank() && to.isBlank()) {
            throw new DateTimeException("a range with no end");
        } else if (from.isBlank()) {
            return When.before(point(to, year));
        } else if (to.isBlank()) {
            return When.since(point(from, year));
        }
        int named = year(to, year(from, year));
        When first = point(from, year(from, named));
        When last = point(to, named);
        if (last.last().isBefore(first.first())) {
            throw new DateTimeException("a range that ends before it starts");
        }
        return When.range(first, last);
    }

    private static int year(String text, int otherwise) {
        Matcher four = Pattern.compile("\\d{4}").matcher(text);
        return four.find() ? Integer.parseInt(four.group()) : otherwise;
    }

    private static When point(String text, int year) {
        Matcher numeric = NUMERIC.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (numeric.matches()) {
            return when(numeric.group(1), numeric.group(2), numeric.group(3), numeric.group(4));
        } else if (dayFirst.matches()) {
            return when(orYear(dayFirst.group(3), year), month(dayFirst.group(2)), dayFirst.group(1), "");
        } else if (monthFirst.matches()) {
            return when(orYear(monthFirst.group(3), year), month(monthFirst.group(1)), monthFirst.group(2), "");
        }
        throw new DateTimeException(text);
    }

    private static String orYear(@Nullable String named, int year) {
        return named == null ? Integer.toString(year) : named;
    }

    private static String month(String name) {
        String start = name.toLowerCase(Locale.ROOT).substring(0, Math.min(3, name.length()));
        int index = MONTHS.indexOf(start);
        if (index < 0) {
            throw new DateTimeException(name);
        }
        return Integer.toString(index + 1);
    }

    private static When when(String year, @Nullable String month, @Nullable String day, String doubt) {
        int y = Integer.parseInt(year);
        When when;
        if (month == null) {
            when = When.year(y);
        } else if (day == null) {
            when = When.month(YearMonth.of(y, Integer.parseInt(month)));
        } else {
            when = When.day(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
        }
        return doubt.isEmpty() ? when : when.about();
    }
}
