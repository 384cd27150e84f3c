package org.dateline.article;

import java.util.Optional;
import org.dateline.text.Quote;
import org.dateline.text.Span;

/// Words at a place in an article: what a person pointed at, so that it is found again however the article is read.
///
/// @param article article id
/// @param span where the words stood
/// @param quote the words with a little around them
public record Passage(String article, Span span, Quote quote) {
    public static Passage of(Article article, Span span) {
        return new Passage(article.id(), span, Quote.of(article.text(), span));
    }

    /// Where it stands in `text`: where it stood if the words are still there, else where the quote is found.
    public Optional<Span> find(String text) {
        boolean unmoved = span.end() <= text.length() && span.of(text).equals(quote.exact());
        return unmoved ? Optional.of(span) : quote.find(text, span.start());
    }
}
