package org.dateline.ui.reader;

import java.util.Optional;
import org.dateline.text.Span;

/// Selecting words by keyboard: from the selection, or the current mark, or the start of the text.
final class Words {
    private final ReaderModel model;

    Words(ReaderModel model) {
        this.model = model;
    }

    /// Moves the end of the selection, by a letter or by a word.
    void stretch(boolean forward, boolean wholeWords) {
        model.pageProperty().get().ifPresent(page -> {
            String text = page.article().text();
            Span now = model.selectedProperty()
                    .get()
                    .or(() -> model.currentProperty().get().map(Mark::span))
                    .orElse(new Span(0, 0));
            int end = forward ? after(text, now.end(), wholeWords) : before(text, now.end(), wholeWords);
            model.select(Optional.of(new Span(now.start(), Math.max(now.start(), end))));
        });
    }

    private static int after(String text, int at, boolean wholeWords) {
        int to = at;
        do {
            if (to >= text.length()) {
                return text.length();
            }
            to += Character.charCount(text.codePointAt(to));
        } while (wholeWords && to < text.length() && Character.isLetterOrDigit(text.codePointAt(to)));
        return to;
    }

    private static int before(String text, int at, boolean wholeWords) {
        int to = at;
        do {
            if (to <= 0) {
                return 0;
            }
            to -= Character.charCount(text.codePointBefore(to));
        } while (wholeWords && to > 0 && Character.isLetterOrDigit(text.codePointBefore(to)));
        return to;
    }
}
