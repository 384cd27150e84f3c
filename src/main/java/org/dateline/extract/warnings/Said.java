package org.dateline.extract.warnings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dateline.text.Span;
import org.dateline.time.When;

/// How a warning words days, times and lists.
final class Said {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

    private Said() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String withWeekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    static String weekday(LocalDate day) {
        return NAME.format(day);
    }

    /// A day, month or year as a reader would say it.
    static String when(When when) {
        if (when.first().equals(when.last())) {
            return day(when.first());
        }
        return when.days() < 32
                ? MONTH.format(when.first())
                : Integer.toString(when.first().getYear());
    }

    /// "a", "a and b", "a, b and c".
    static String list(List<String> all) {
        if (all.size() < 2) {
            return String.join("", all);
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    /// Words of a text in quotation marks, on one line.
    static String quoted(Span span, String text) {
        return "“" + span.of(text).replace('\n', ' ') + "”";
    }
}
