package org.dateline.entity;

import java.util.Locale;

/// What an entity is.
public enum EntityKind {
    PERSON,
    COUNTRY,
    ORGANISATION,
    PLACE;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The word used in entity ids and in JSON: `person`, `country`, `organisation`, `place`.
    public String word() {
        return word;
    }
}
