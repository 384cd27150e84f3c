package org.dateline.extract.knowledge;

import java.util.Optional;

/// One term of office while tables are built. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, empty where not known.
///
/// @param seen the last day on which the source shows the person in office, or `first/last` of single sightings
record TermRow(
        String role, String office, String of, String start, String end, String seen, String certainty, String source) {

    /// An end taken from the successor's start, later than this after the last day that a source shows the person in
    /// office, is a guess: somebody in between may be missing.
    private static final int LONGEST_GUESS = 400;

    /// Reads a candidate row; empty where nothing says when.
    static Optional<TermRow> read(Table t, String[] r) {
        String start = r[t.column("start")];
        String end = r[t.column("end")];
        String status = r[t.column("end_status")];
        String first = r[t.column("first_seen")];
        String last = r[t.column("last_seen")];
        String seen = "";
        if (status.startsWith("in_office_as_of:")) {
            seen = status.substring("in_office_as_of:".length());
        } else if (end.isEmpty() && !first.isEmpty()) {
            seen = first.equals(last) ? first : first + "/" + last;
        }
        boolean never = start.isEmpty() && end.isEmpty() && seen.isEmpty();
        boolean reversed = !start.isEmpty() && !end.isEmpty() && isAfter(start, end);
        if (never || reversed || r[t.column("certainty")].equals("low")) {
            return Optional.empty();
        }
        boolean guessed = r[t.column("note")].contains("inferred from successor")
                && !end.isEmpty()
                && !last.isEmpty()
                && Days.between(last, end) > LONGEST_GUESS;
        return Optional.of(new TermRow(
                r[t.column("role")],
                r[t.column("office")],
                r[t.column("of")],
                start,
                end,
                seen,
                guessed ? "disputed" : r[t.column("certainty")],
                Sources.code(r[t.column("source")])));
    }

    String line(String person) {
        return String.join("\t", person, role, office, of, start, end, seen, certainty, source);
    }

    TermRow withEnd(String newEnd, String note) {
        return new TermRow(role, office, of, start, newEnd, seen, certainty, source + " " + note);
    }

    TermRow withCertainty(String level) {
        return new TermRow(role, office, of, start, end, seen, level, source);
    }

    /// Whether every day of `a` is after every day of `b`, as far as both are known.
    static boolean isAfter(String a, String b) {
        int n = Math.min(a.length(), b.length());
        return a.substring(0, n).compareTo(b.substring(0, n)) > 0;
    }
}
