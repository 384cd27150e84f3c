package org.dateline.article;

import org.dateline.text.Span;

/// Something said about a span of an article.
public sealed interface Annotation permits Mention, TimeMention, EventMention, Statement, Warning, Note {
    /// The words it is said about.
    Span span();
}
