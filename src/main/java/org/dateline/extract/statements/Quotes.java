package org.dateline.extract.statements;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;

/// Where a text quotes: the words between quotation marks, without them, in order.
///
/// A quotation ends at its closing mark, or with its paragraph where the next one goes on quoting, or before a further
/// opening mark; one that finds no end quotes nothing.
final class Quotes {
    private Quotes() {}

    static List<Span> of(String text) {
        List<Span> all = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (open >= 0 && goesOn(text, i)) {
                    add(all, open, i);
                }
                open = -1;
            } else if (c == '“' || c == '«' || c == '„') {
                if (open >= 0 && open < i - 1 && isStop(text, i - 2)) {
                    add(all, open, i - 1);
                }
                open = i + 1;
            } else if ((c == '”' || c == '»') && open >= 0) {
                add(all, open, i);
                open = -1;
            } else if (c == '"') {
                boolean opens = isGap(text, i - 1) && !isGap(text, i + 1) && ",.;:!?)".indexOf(text.charAt(i + 1)) < 0;
                boolean closes =
                        !isGap(text, i - 1) && (isGap(text, i + 1) || ",.;:!?)".indexOf(text.charAt(i + 1)) >= 0);
                if (open >= 0 && !opens) {
                    add(all, open, i);
                    open = -1;
                } else if (!closes) {
                    if (open >= 0 && isStop(text, i - 2)) {
                        add(all, open, i - 1);
                    }
                    open = i + 1;
                }
            } else if (isDouble(text, i, '`') && open < 0) {
                open = i + 2;
                i++;
            } else if (isDouble(text, i, '\'') && open >= 0) {
                add(all, open, i);
                open = -1;
                i++;
            }
        }
        return all;
    }

    /// Whether the next paragraph opens with a mark too: a quotation of more than one is closed at its end alone.
    private static boolean goesOn(String text, int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        return isStop(text, at - 1) && next < text.length() && "\"“«„".indexOf(text.charAt(next)) >= 0;
    }

    private static boolean isGap(String text, int at) {
        return at < 0 || at >= text.length() || text.charAt(at) <= ' ';
    }

    private static boolean isStop(String text, int at) {
        return at >= 0 && ".!?".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isDouble(String text, int i, char mark) {
        return text.charAt(i) == mark && i + 1 < text.length() && text.charAt(i + 1) == mark;
    }

    private static void add(List<Span> all, int start, int end) {
        if (end > start) {
            all.add(new Span(start, end));
        }
    }
}
