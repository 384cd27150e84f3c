package org.dateline.extract.warnings;

import java.util.List;
import org.dateline.text.Span;
import org.dateline.time.When;

/// A recurring meeting that an article says something happened at or during.
///
/// @param span where it is named
/// @param editions the editions that may be meant, each by its days
/// @param all those that the table knows
record Gathering(Span span, String series, List<When> editions, List<When> all) {
    boolean hasEditionAt(When when) {
        return editions.stream().anyMatch(e -> near(e).overlaps(when));
    }

    /// An edition with a day before and after, for side meetings and time zones.
    private static When near(When edition) {
        return When.range(edition.first().minusDays(1), edition.last().plusDays(1));
    }

    /// Whether the table has an edition within a year and a half, so that it would know of one at `when`.
    boolean isKnownAround(When when) {
        return all.stream()
                .anyMatch(e -> Math.abs(e.first().toEpochDay() - when.first().toEpochDay()) < 550);
    }
}
