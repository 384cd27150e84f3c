package org.dateline.extract.times;

/// What a word can do in an expression of time. The value that goes with it is told in brackets.
enum Kind {
    /// No part in it.
    NONE,
    /// Digits (their value, -1 where they are no plain number).
    DIGITS,
    /// A number in words (the number).
    CARDINAL,
    /// "first" (1), "second" (2) …
    ORDINAL,
    /// "several", "few", "many": a number that is not told.
    VAGUE,
    A,
    THE,
    MONTH,
    /// Monday is 1.
    WEEKDAY,
    WEEKDAYS,
    /// A unit in the singular (ordinal of [Unit]).
    UNIT,
    /// A unit in the plural (ordinal of [Unit]).
    UNITS,
    /// 21 spring to 24 winter.
    SEASON,
    /// A part of the day (ordinal of [DayPart]).
    PART,
    /// "today" (0), "yesterday" (-1), "tomorrow" (1).
    TODAY,
    /// "last", "past", "previous" …
    LAST,
    NEXT,
    THIS,
    /// "that", "same".
    THAT,
    /// "early", "late", "mid" (ordinal of [Edge]).
    EDGE,
    /// "beginning", "end", "middle" (ordinal of [Edge]).
    BOUND,
    /// "about", "nearly", "over".
    APPROX,
    AGO,
    LATER,
    EARLIER,
    EVERY,
    /// "daily" (ordinal of [Unit]).
    REPEATED,
    /// "now" (0), "recently" (-1), "soon" (1).
    LOOSE,
    /// A feast with a date of its own (ordinal of [Feast]).
    FEAST,
    HALF,
    FISCAL,
    WEEKEND,
    /// "nineties" (90).
    DECADE,
    /// "noon" (12), "midnight" (0).
    NOON,
    /// "recent".
    RECENT,
    /// "once", "twice", "times".
    TIMES,
    /// "Q1" to "Q4" are a letter and digits.
    Q
}
