package org.dateline.timeline;

import java.util.List;

/// A field on which the sources of one happening differ.
///
/// @param field `when`, `place`, `number`, `participants`, `source` or `status`
/// @param values at least two, each with an article and the sentence that says it
public record Conflict(String field, List<Value> values) {
    public Conflict {
        values = List.copyOf(values);
    }

    /// One side of a conflict.
    public record Value(String value, String article, String quote) {}
}
