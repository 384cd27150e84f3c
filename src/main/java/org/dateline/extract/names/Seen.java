package org.dateline.extract.names;

/// What the whole article shows about a word, in whatever case: bits gathered over all its occurrences.
final class Seen {
    static final int SMALL = 1;
    static final int CAPITAL_INSIDE = 2;
    static final int AFTER_TITLE = 4;
    static final int AFTER_GIVEN = 8;
    static final int BEFORE_SURNAME = 16;
    static final int AFTER_IN = 32;
    static final int BEFORE_SAYING = 64;
    static final int BEFORE_POSSESSIVE = 128;
    static final int AFTER_THE = 256;
    static final int IN_BRACKETS = 512;
    static final int IN_ORGANISATION_RUN = 1024;
    static final int IN_LISTED_PERSON = 2048;
    static final int IN_LISTED_PLACE = 4096;
    static final int IN_LISTED_ORGANISATION = 8192;
    static final int IN_LONGER_RUN = 16384;
    static final int BEFORE_COMMA_PLACE = 32768;
    static final int BITS = 16;

    int bits;
}
