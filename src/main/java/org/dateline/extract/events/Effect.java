package org.dateline.extract.events;

/// What a word does to the event it governs.
enum Effect {
    /// It leaves it as real as the word itself is: "began to", "was forced to".
    KEEP,
    PLAN,
    PROPOSE,
    IMAGINE,
    DENY
}
