package org.dateline.extract.times;

/// Which way the words around an expression look.
enum Lean {
    PAST,
    FUTURE,
    UNSURE
}
