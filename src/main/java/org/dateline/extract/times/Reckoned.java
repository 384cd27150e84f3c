package org.dateline.extract.times;

import org.dateline.article.TimeMention;
import org.dateline.time.When;

/// A meaning placed on the calendar.
///
/// @param base the time it was reckoned from, [When#UNKNOWN] if from none
record Reckoned(When when, When alternative, When base, TimeMention.Type type, String value) {
    static Reckoned date(When when, String value) {
        return new Reckoned(when, When.UNKNOWN, When.UNKNOWN, TimeMention.Type.DATE, value);
    }

    static Reckoned none(TimeMention.Type type, String value) {
        return new Reckoned(When.UNKNOWN, When.UNKNOWN, When.UNKNOWN, type, value);
    }

    Reckoned from(When newBase) {
        return new Reckoned(when, alternative, newBase, type, value);
    }

    Reckoned or(When other) {
        return new Reckoned(when, other.equals(when) ? When.UNKNOWN : other, base, type, value);
    }

    Reckoned valued(TimeMention.Type newType, String newValue) {
        return new Reckoned(when, alternative, base, newType, newValue);
    }

    Reckoned at(When newWhen) {
        return new Reckoned(newWhen, alternative, base, type, value);
    }
}
