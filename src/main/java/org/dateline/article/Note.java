package org.dateline.article;

import java.time.Instant;
import java.util.List;
import org.dateline.text.Quote;
import org.dateline.text.Span;

/// What an analyst wrote beside a span, or only highlighted.
///
/// @param id unique within a library
/// @param quote the words, so that the note finds its place in another edition
/// @param text the note; empty for a mere highlight
/// @param tags without `#`
public record Note(String id, Span span, Quote quote, String text, List<String> tags, Instant written)
        implements Annotation {
    public Note {
        tags = List.copyOf(tags);
    }
}
