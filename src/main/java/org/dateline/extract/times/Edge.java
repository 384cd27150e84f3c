package org.dateline.extract.times;

/// The part of a longer time that is meant: "early March", "the end of 2026", "mid-2012".
enum Edge {
    EARLY,
    MIDDLE,
    LATE,
    START,
    END,
    /// "earlier this year": before the anchor.
    BEFORE_NOW,
    /// "later this month": after the anchor.
    AFTER_NOW
}
