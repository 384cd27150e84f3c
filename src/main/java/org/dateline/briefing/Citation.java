package org.dateline.briefing;

import org.dateline.text.Span;
import org.dateline.time.When;

/// What a sentence rests on: article, place in it, and the words.
///
/// @param span of `quote` in the article's text
public record Citation(String article, String source, String title, When published, Span span, String quote) {}
