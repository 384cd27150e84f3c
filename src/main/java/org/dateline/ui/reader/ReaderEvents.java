package org.dateline.ui.reader;

import java.util.Optional;
import org.dateline.text.Span;

/// What a person does on a page.
interface ReaderEvents {
    /// Points at a mark, or away from all.
    void hovered(Optional<Mark> mark);

    /// Clicks a mark, or presses Enter on it.
    void chosen(Mark mark);

    /// Asks what can be done with a mark.
    void menu(Mark mark, double screenX, double screenY);

    /// Has selected words.
    void words(Span span, double screenX, double screenY);
}
