package org.dateline.extract.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/// One term of one person in one office.
///
/// @param person the person's key
/// @param role code of the kind of office, see docs/knowledge.md
/// @param of ISO 3166-1 alpha-2, a code of countries.tsv, or the name of an organisation
/// @param start,end `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, empty where not known
/// @param seen without an end: the last day a source shows the person in office, or `first/last` of single sightings
public record Term(
        String person,
        String role,
        String office,
        String of,
        String start,
        String end,
        String seen,
        String certainty,
        String source) {
    /// Sources of this day or later know of the present: who is in office there is taken to be in office still.
    private static final String RECENT = "2025-09";
    /// How long after it was last seen a term is trusted.
    private static final int TRUST_DAYS = 60;

    static List<Term> all(Table t) {
        int[] c = t.columns("person", "role", "office", "of", "start", "end", "seen", "certainty", "source");
        List<Term> all = new ArrayList<>(t.rows().size());
        for (String[] r : t.rows()) {
            all.add(new Term(r[c[0]], r[c[1]], r[c[2]], r[c[3]], r[c[4]], r[c[5]], r[c[6]], r[c[7]], r[c[8]]));
        }
        return all;
    }

    /// Whether the person held the office on that day as far as the table knows; in doubt not.
    public boolean covers(LocalDate day) {
        LocalDate from = from();
        return from != null && !day.isBefore(from) && !day.isAfter(trustedUntil());
    }

    /// Whether this may be who held the office on that day: as [#covers], and also up to when the table is silent.
    public boolean mayCover(LocalDate day) {
        LocalDate from = from();
        return from != null
                && !day.isBefore(from)
                && (end.isEmpty() || !day.isAfter(When.of(end).last()));
    }

    private @Nullable LocalDate from() {
        String from = !start.isEmpty() ? start : seen.indexOf('/') > 0 ? seen.substring(0, seen.indexOf('/')) : seen;
        return from.isEmpty() ? null : When.of(from).first();
    }

    private LocalDate trustedUntil() {
        if (!end.isEmpty()) {
            return When.of(end).last();
        }
        String last = seen.substring(seen.indexOf('/') + 1);
        if (last.isEmpty()) {
            return LocalDate.MIN;
        }
        return last.compareTo(RECENT) >= 0
                ? LocalDate.MAX
                : When.of(last).last().plusDays(TRUST_DAYS);
    }

    /// The term as a time: open where no end is known.
    public When term() {
        if (start.isEmpty()) {
            return end.isEmpty() ? When.UNKNOWN : When.before(When.of(end));
        }
        return end.isEmpty() ? When.since(When.of(start)) : When.range(When.of(start), When.of(end));
    }
}
