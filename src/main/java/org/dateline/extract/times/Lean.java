package org.dateline.extract.times;

/// Which way the words around an expression look.
enum Lean {
    PAST,
    /// Past, and the words hang on the verb that says so: "attacked on 7 October".
    DONE,
    FUTURE,
    UNSURE;

    boolean isPast() {
        return this == PAST || this == DONE;
    }
}
