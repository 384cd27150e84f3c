package org.dateline.extract.names;

/// What is known of words and phrases before any article is read: clusters of words that are used alike, and lists of
/// names. Keys are hashes of lower-case text, the words of a phrase joined by single spaces.
///
/// @param clusters three cluster numbers a word, coarse to fine: 5, 10 and 12 bits of one number
/// @param lists the lists a word or phrase stands in, as bits
record Lexicon(IntTable clusters, IntTable lists) {
    /// Lists of whole names, matched over up to [#LONGEST] words.
    static final int COUNTRY = 1;

    static final int PLACE = 2;
    static final int ORGANISATION = 4;
    static final int PERSON = 8;
    static final int NATIONALITY = 16;
    /// Lists of single words.
    static final int GIVEN = 32;

    static final int SURNAME = 64;
    static final int TITLE = 128;
    static final int ORGANISATION_WORD = 256;
    static final int PLACE_WORD = 512;
    static final int SAYING = 1024;
    static final int CALENDAR = 2048;
    /// Some longer phrase begins with this word.
    static final int BEGINS = 4096;

    static final int LONGEST = 6;
    static final int PHRASE_LISTS = 5;

    int coarse(int word) {
        return clusters.get(word) & 31;
    }

    static int pack(int coarse, int middle, int fine) {
        return (coarse & 31) | (middle & 1023) << 5 | (fine & 4095) << 15;
    }
}
