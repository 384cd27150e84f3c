package org.dateline.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;

/// How a text is cut into pieces that are laid out one by one.
final class Paragraphs {
    /// A piece longer than this is cut: text layout takes time that grows faster than the text.
    static final int LONGEST = 4_000;

    private Paragraphs() {}

    /// The non-blank lines of `text` in order, without their line ends; a very long line in several pieces.
    static List<Span> of(String text) {
        List<Span> out = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            if (!text.substring(start, end).isBlank()) {
                cut(text, start, end, out);
            }
            start = end + 1;
        }
        return List.copyOf(out);
    }

    private static void cut(String text, int start, int end, List<Span> out) {
        int from = start;
        while (end - from > LONGEST) {
            int at = text.lastIndexOf(' ', from + LONGEST);
            int to = at > from ? at + 1 : from + LONGEST;
            if (Character.isLowSurrogate(text.charAt(to)) && Character.isHighSurrogate(text.charAt(to - 1))) {
                to++;
            }
            out.add(new Span(from, to));
            from = to;
        }
        if (from < end) {
            out.add(new Span(from, end));
        }
    }

    /// Whether the first strong letter of `span` is written from right to left.
    static boolean isRightToLeft(String text, Span span) {
        for (int i = span.start(); i < span.end(); ) {
            int c = text.codePointAt(i);
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> i += Character.charCount(c);
            }
        }
        return false;
    }
}
