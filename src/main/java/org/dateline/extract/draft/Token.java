package org.dateline.extract.draft;

import org.dateline.text.Span;

/// One word, number or mark of an article.
///
/// @param sentence index of its sentence in [Draft#sentences]
/// @param text the characters as written
public record Token(int start, int end, int sentence, String text) {
    public Span span() {
        return new Span(start, end);
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
