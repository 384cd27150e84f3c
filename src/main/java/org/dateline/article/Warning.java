package org.dateline.article;

import org.dateline.text.Span;
import org.dateline.time.When;

/// Something odd that an analyst should look at. It changes nothing by itself.
///
/// @param text one sentence: what is odd, why, and what would fit
/// @param fits a time that would fit all the facts, [When#UNKNOWN] if none is known
public record Warning(Span span, Kind kind, String text, When fits) implements Annotation {
    /// What is odd.
    public enum Kind {
        /// A person holds an office outside its term on the stated date, or a meeting stands in the wrong year.
        ANACHRONISM,
        /// A weekday and a date disagree.
        WEEKDAY,
        /// The article has no date to reckon from.
        NO_PUBLICATION_DATE,
        /// Something told as past is dated after the report.
        AFTER_REPORT,
        /// Articles of one library disagree.
        CONFLICT
    }
}
