package org.dateline.ui.reader;

import org.dateline.article.Reading;
import org.dateline.text.Span;

/// What is quoted where words were chosen: a phrase grows to its sentence, so that it can be understood alone.
final class Quotable {
    private static final int SHORT = 24;

    private Quotable() {}

    static Span of(Reading reading, Span chosen) {
        Span sentence = reading.sentenceAt(chosen.start());
        return chosen.length() < SHORT && sentence.contains(chosen) ? sentence : chosen;
    }
}
