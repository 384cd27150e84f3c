package org.dateline.article;

import java.util.Locale;

/// Whether an event is real: an axis of its own beside its type.
public enum Status {
    HAPPENED,
    ONGOING,
    PLANNED,
    PROPOSED,
    HYPOTHETICAL,
    CONDITIONAL,
    NEGATED;

    /// Whether the text says that it took or takes place.
    public boolean isReal() {
        return this == HAPPENED || this == ONGOING;
    }

    /// The word used in JSON and in queries.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
