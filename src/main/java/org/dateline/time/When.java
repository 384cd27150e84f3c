package org.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// An uncertain time: a day, a range, a month, a year, before or after something, or unknown.
///
/// `edtf` is its one written form (EDTF, ISO 8601-2 level 2 as far as news needs it); `first` and `last` are the days
/// it may touch, inclusive, [LocalDate#MIN] and [LocalDate#MAX] where it is open. Two whens are equal when they are
/// written alike.
///
/// Order: by first day, then the shorter first; unknown last.
public record When(String edtf, LocalDate first, LocalDate last) implements Comparable<When> {
    /// No time is known. Its EDTF is empty.
    public static final When UNKNOWN = new When("", LocalDate.MIN, LocalDate.MAX);

    public static When day(LocalDate day) {
        return new When(day.toString(), day, day);
    }

    public static When month(YearMonth month) {
        return new When(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    public static When year(int year) {
        return new When("%04d".formatted(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// From the first day of `from` to the last day of `to`, both included.
    public static When range(When from, When to) {
        return new When(from.edtf + "/" + to.edtf, from.first, to.last);
    }

    public static When range(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : range(day(from), day(to));
    }

    /// Any time up to and including `end`: EDTF `../end`.
    public static When before(When end) {
        return new When("../" + end.edtf, LocalDate.MIN, end.last);
    }

    /// From `start` on: EDTF `start/..`.
    public static When since(When start) {
        return new When(start.edtf + "/..", start.first, LocalDate.MAX);
    }

    /// About this time: EDTF `~` at the end.
    public When about() {
        return isKnown() && !isAbout() && edtf.indexOf('/') < 0 ? new When(edtf + "~", first, last) : this;
    }

    /// Reads EDTF; empty text is [#UNKNOWN]. Empty where the text is not EDTF that we can place on a calendar.
    public static Optional<When> parse(String edtf) {
        return Edtf.parse(edtf);
    }

    /// Reads EDTF that is known to be right, such as our own.
    ///
    /// @throws IllegalArgumentException naming the text
    public static When of(String edtf) {
        return parse(edtf).orElseThrow(() -> new IllegalArgumentException("not EDTF: " + edtf));
    }

    public boolean isKnown() {
        return !edtf.isEmpty();
    }

    /// Whether this is one certain day.
    public boolean isDay() {
        return isKnown() && first.equals(last) && !isAbout();
    }

    public boolean isAbout() {
        return edtf.indexOf('~') >= 0 || edtf.indexOf('?') >= 0 || edtf.indexOf('%') >= 0;
    }

    public boolean isOpen() {
        return first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX);
    }

    /// Whether some day may belong to both. Unknown overlaps nothing.
    public boolean overlaps(When other) {
        return isKnown() && other.isKnown() && !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /// Whether every day of `other` lies within this.
    public boolean covers(When other) {
        return isKnown() && other.isKnown() && !first.isAfter(other.first) && !last.isBefore(other.last);
    }

    /// How many days it may touch; [Long#MAX_VALUE] where open or unknown.
    public long days() {
        return isOpen() ? Long.MAX_VALUE : ChronoUnit.DAYS.between(first, last) + 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof When when && edtf.equals(when.edtf);
    }

    @Override
    public int hashCode() {
        return edtf.hashCode();
    }

    @Override
    public int compareTo(When other) {
        if (isKnown() != other.isKnown()) {
            return isKnown() ? -1 : 1;
        }
        int byFirst = first.compareTo(other.first);
        int byLast = byFirst != 0 ? byFirst : last.compareTo(other.last);
        return byLast != 0 ? byLast : edtf.compareTo(other.edtf);
    }

    @Override
    public String toString() {
        return isKnown() ? edtf : "unknown";
    }
}
