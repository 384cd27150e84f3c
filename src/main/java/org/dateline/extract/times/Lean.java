package org.dateline.extract.times;

/// Which way the words around an expression look.
enum Lean {
    PAST,
    /// Past, and the words hang on the verb that says so: "attacked on 7 October".
    DONE,
    /// Past, whatever the verbs say: "the 7 October attack", "Wednesday's ruling".
    GONE,
    FUTURE,
    UNSURE;

    boolean isPast() {
        return this == PAST || this == DONE || this == GONE;
    }
}
