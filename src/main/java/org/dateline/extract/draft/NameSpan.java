package org.dateline.extract.draft;

import org.dateline.text.Span;

/// A span that the tagger takes for a name.
///
/// @param score how sure it is, 0 to 1
public record NameSpan(Span span, Kind kind, double score) {
    /// What sort of name.
    public enum Kind {
        PER,
        LOC,
        ORG
    }
}
