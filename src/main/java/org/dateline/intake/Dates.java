package org.dateline.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.time.When;

/// Dates of publication as files write them. A time of day is kept, in the offset it was written with.
final class Dates {
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:[T ].*)?");
    private static final List<DateTimeFormatter> WRITTEN = List.of(
            formatter("d MMMM yyyy"),
            formatter("d MMM yyyy"),
            formatter("MMMM d, yyyy"),
            formatter("MMM d, yyyy"),
            formatter("EEEE, MMMM d, yyyy"),
            formatter("EEEE, d MMMM yyyy"));

    private Dates() {}

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /// [When#UNKNOWN] where `written` is no date.
    static When read(String written) {
        String s = written.strip();
        if (s.isEmpty()) {
            return When.UNKNOWN;
        }
        try {
            return at(OffsetDateTime.parse(s));
        } catch (DateTimeException e) {
            // Not a full timestamp: one of the shorter forms below.
        }
        try {
            return at(OffsetDateTime.parse(s, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            // Not a mail or feed date either.
        }
        Matcher day = ISO_DAY.matcher(s);
        if (day.matches()) {
            return When.parse(day.group(1)).orElse(When.UNKNOWN);
        }
        for (DateTimeFormatter form : WRITTEN) {
            try {
                return When.day(LocalDate.parse(s, form));
            } catch (DateTimeException e) {
                // The next form may fit.
            }
        }
        return When.parse(s).orElse(When.UNKNOWN);
    }

    static When at(OffsetDateTime time) {
        String zone =
                time.getOffset().equals(ZoneOffset.UTC) ? "Z" : time.getOffset().getId();
        String minutes = time.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
        return When.of(minutes + zone);
    }

    static When at(Instant time) {
        return at(time.atOffset(ZoneOffset.UTC));
    }
}
