package org.dateline.ui.library;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;
import org.dateline.workbench.Answer;

/// As much of a sentence as fits, with its first match in sight.
record Excerpt(List<Piece> pieces) {
    /// Some of the words.
    ///
    /// @param hit whether they matched
    record Piece(String words, boolean hit) {}

    /// @param room how many letters fit
    static Excerpt of(Answer.Sentence sentence, int room) {
        String text = sentence.text().replace('\n', ' ');
        int first =
                sentence.matches().isEmpty() ? 0 : sentence.matches().getFirst().start();
        int from = 0;
        if (text.length() > room && first > room / 2) {
            from = Math.min(first - room / 4, Math.max(0, text.length() - room));
            int space = text.indexOf(' ', from);
            from = space >= 0 && space < first ? space + 1 : from;
        }
        int to = Math.min(text.length(), from + room);
        if (to < text.length()) {
            int space = text.lastIndexOf(' ', to);
            to = space > from + room / 2 ? space : to;
        }
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        StringBuilder plain = new StringBuilder(from > 0 ? "…" : "");
        for (Span match : sentence.matches()) {
            if (match.start() < at || match.end() > to) {
                continue;
            }
            plain.append(text, at, match.start());
            add(pieces, plain.toString(), false);
            plain.setLength(0);
            add(pieces, match.of(text), true);
            at = match.end();
        }
        plain.append(text, at, to);
        if (to < text.length()) {
            plain.append('…');
        }
        add(pieces, plain.toString(), false);
        return new Excerpt(List.copyOf(pieces));
    }

    private static void add(List<Piece> pieces, String words, boolean hit) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, hit));
        }
    }
}
