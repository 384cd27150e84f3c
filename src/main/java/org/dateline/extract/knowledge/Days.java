package org.dateline.extract.knowledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dateline.time.When;

/// Compares days of the tables, written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
final class Days {
    private Days() {}

    static LocalDate first(String day) {
        return When.of(day).first();
    }

    static LocalDate last(String day) {
        return When.of(day).last();
    }

    /// Whether `a` begins after `b` has ended.
    static boolean isAfter(String a, String b) {
        return first(a).isAfter(last(b));
    }

    /// How many days `end` certainly lies after `start`; negative where it does not.
    static long between(String start, String end) {
        return ChronoUnit.DAYS.between(last(start), first(end));
    }

    /// The later of two; an empty one is earlier.
    static String later(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a + b;
        }
        String x = a.substring(a.indexOf('/') + 1);
        String y = b.substring(b.indexOf('/') + 1);
        return last(x).isBefore(last(y)) ? b : a;
    }
}
