package org.dateline.extract.knowledge;

import org.dateline.text.Folding;

/// A name of something in the tables, and in what way it is its name.
///
/// @param written the name as the table writes it
/// @param thing a [Country], [City], [Organisation], [Person] or [Meeting]
public record Known(String written, As as, Object thing) {
    /// In what way a name means the thing.
    public enum As {
        /// Its name, common or official.
        NAME,
        /// Letters that must be written as in the table: `US`, `WHO`.
        ACRONYM,
        /// A demonym as adjective: `Polish`.
        ADJECTIVE,
        /// A demonym as noun: `Pole`, `Poles`.
        PEOPLE,
        /// A seat of power: `Kremlin`, `Warsaw`.
        SEAT,
        /// A name it no longer bears.
        FORMER
    }

    /// The key under which the name is looked up.
    String key() {
        return Folding.key(written);
    }
}
