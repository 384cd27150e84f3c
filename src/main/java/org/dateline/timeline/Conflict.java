package org.dateline.timeline;

import java.util.List;

/// A field on which the sources of one happening differ.
///
/// @param field `when`, `place`, `number`, `duration`, `participants`, `source` or `status`
/// @param values at least two, each with an article and the sentence that says it
public record Conflict(String field, List<Value> values) {
    public Conflict {
        values = List.copyOf(values);
    }

    /// One side of a conflict.
    ///
    /// @param value EDTF, an entity id, a number with its noun or unit, or a status, by the field
    /// @param quote the sentence; empty where a list of happenings leaves it out
    public record Value(String value, String article, String quote) {}

    /// The same with the sentences, taken from the evidence of the happening.
    Conflict quoted(List<Evidence> evidence) {
        return new Conflict(
                field,
                values.stream()
                        .map(v -> new Value(v.value, v.article, sentence(v, evidence)))
                        .toList());
    }

    private static String sentence(Value value, List<Evidence> evidence) {
        String first = "";
        for (Evidence e : evidence) {
            if (e.article().equals(value.article)) {
                boolean says = e.when().edtf().equals(value.value)
                        || e.status().word().equals(value.value)
                        || e.quote().contains(value.value.split(" ", 2)[0]);
                if (says) {
                    return e.quote();
                }
                first = first.isEmpty() ? e.quote() : first;
            }
        }
        return first;
    }
}
