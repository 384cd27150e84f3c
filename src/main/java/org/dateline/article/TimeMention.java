package org.dateline.article;

import org.dateline.text.Span;
import org.dateline.time.When;

/// A place in the text that speaks of a time.
///
/// @param when the time meant, [When#UNKNOWN] for durations and for times that cannot be placed
/// @param alternative the other reading, [When#UNKNOWN] where there is none
/// @param anchor the day it was reckoned from, [When#UNKNOWN] for absolute times
/// @param type TIMEX3 type
/// @param value TIMEX3 value, such as `2013-W12`, `P3D`, `PRESENT_REF`
public record TimeMention(Span span, When when, When alternative, When anchor, Type type, String value)
        implements Annotation {
    /// ISO-TimeML's types of time expression.
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
