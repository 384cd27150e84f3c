package org.dateline.extract.times;

/// What a word means to the grammar of times.
///
/// @param value what [Kind] says it is
/// @param proper whether it counts only with a capital letter
record Word(Kind kind, int value, boolean proper) {
    static final Word NONE = new Word(Kind.NONE, 0, false);
    static final Word DIGITS = new Word(Kind.DIGITS, 0, false);

    static Word of(Kind kind, int value) {
        return new Word(kind, value, false);
    }
}
