package org.dateline.extract.warnings;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Mention;
import org.dateline.extract.knowledge.Knowledge;
import org.dateline.extract.knowledge.Term;
import org.dateline.time.When;

/// A person whom the text calls by an office that the tables know the terms of.
///
/// @param terms the person's terms in that office, at least one
record Holder(Mention mention, String name, String title, List<Term> terms) {
    /// Days at either end of a term that prove nothing: people are elected, sworn in and replaced around them.
    private static final int SLACK = 45;

    private static final int REMOTE_YEARS = 12;

    /// Whether `when` is so far from every term that no slip of the pen explains it.
    private boolean isRemote(When when) {
        return terms.stream()
                .map(Term::term)
                .allMatch(t -> !t.first().equals(LocalDate.MIN)
                        && t.first().getYear() - when.first().getYear() > REMOTE_YEARS);
    }

    /// Whether the tables are sure that the person did not hold the office on any day of `when`, or near it.
    boolean surelyNot(When when) {
        if (isRemote(when)) {
            return false;
        }
        for (Term term : terms) {
            boolean unsure = term.start().isEmpty() || !term.certainty().equals("high");
            if (unsure || near(term, when)) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(Term term, When when) {
        When held = term.term();
        LocalDate from = held.first().equals(LocalDate.MIN)
                ? LocalDate.MIN
                : held.first().minusDays(SLACK);
        LocalDate end = lastSeen(term, held.last());
        LocalDate to = end.equals(LocalDate.MAX) ? LocalDate.MAX : end.plusDays(SLACK);
        return !when.first().isAfter(to) && !when.last().isBefore(from);
    }

    /// The end of a term, or the later day on which a source still saw the person in office: then the table lacks a
    /// term.
    private static LocalDate lastSeen(Term term, LocalDate end) {
        String seen = term.seen().substring(term.seen().indexOf('/') + 1);
        LocalDate day = seen.isEmpty() ? LocalDate.MIN : When.of(seen).last();
        return day.isAfter(end) ? day : end;
    }

    /// Whether the tables are sure that someone else held the office on that day.
    boolean isDisplaced(Knowledge knowledge, LocalDate day) {
        Term term = terms.getFirst();
        return knowledge.holders(term.role(), term.of(), day).stream()
                .anyMatch(t -> !t.person().equals(term.person()) && !t.start().isEmpty());
    }

    /// Whether the person may have held the office on that day.
    boolean mayHold(LocalDate day) {
        return terms.stream().anyMatch(t -> t.mayCover(day));
    }

    private static long gap(When held, When when) {
        long before = held.first().equals(LocalDate.MIN)
                ? 0
                : Math.max(0, held.first().toEpochDay() - when.last().toEpochDay());
        long after = held.last().equals(LocalDate.MAX)
                ? 0
                : Math.max(0, when.first().toEpochDay() - held.last().toEpochDay());
        return Math.max(before, after);
    }

    /// What the tables say of the term nearest to `when`, such as "Marco Rubio has been Secretary of State since 21
    /// January 2025".
    String saysWhat(When when) {
        Term nearest = terms.getFirst();
        for (Term term : terms) {
            nearest = gap(term.term(), when) < gap(nearest.term(), when) ? term : nearest;
        }
        When held = nearest.term();
        if (held.last().equals(LocalDate.MAX)) {
            return name + " has been " + title + " only since " + Said.when(When.of(nearest.start()));
        }
        return name + " was " + title + " from " + Said.when(When.of(nearest.start())) + " to "
                + Said.when(When.of(nearest.end()));
    }
}
