package org.dateline.extract.statements;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;

/// Where a text quotes: the words between quotation marks, without them, in order.
///
/// A quotation ends at its closing mark or with its paragraph; an opening mark that finds no end quotes nothing.
final class Quotes {
    private Quotes() {}

    static List<Span> of(String text) {
        List<Span> all = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open = -1;
            } else if (c == '“' || c == '«' || c == '„') {
                open = i + 1;
            } else if ((c == '”' || c == '»') && open >= 0) {
                add(all, open, i);
                open = -1;
            } else if (c == '"') {
                if (open >= 0) {
                    add(all, open, i);
                    open = -1;
                } else {
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

    private static boolean isDouble(String text, int i, char mark) {
        return text.charAt(i) == mark && i + 1 < text.length() && text.charAt(i + 1) == mark;
    }

    private static void add(List<Span> all, int start, int end) {
        if (end > start) {
            all.add(new Span(start, end));
        }
    }
}
