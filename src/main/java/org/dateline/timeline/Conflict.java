package org.dateline.timeline;

import java.util.List;
import java.util.function.BiFunction;
import org.dateline.text.Span;

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
    /// @param sentence where the article says it
    /// @param quote the words of that sentence; empty where a list of happenings leaves them out
    public record Value(String value, String article, Span sentence, String quote) {}

    /// The same with the sentences.
    ///
    /// @param words gives the words at a span of an article
    Conflict quoted(BiFunction<String, Span, String> words) {
        return new Conflict(
                field,
                values.stream()
                        .map(v -> new Value(v.value, v.article, v.sentence, words.apply(v.article, v.sentence)))
                        .toList());
    }
}
