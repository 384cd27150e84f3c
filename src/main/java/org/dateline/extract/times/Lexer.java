package org.dateline.extract.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts text into lexemes. Finer than the tokens of the draft: hyphens, dots and apostrophes always stand alone, since
/// "two-day", "mid-2012" and "Friday's" each hold a time.
final class Lexer {
    private Lexer() {}

    static List<Lexeme> lex(String text) {
        List<Lexeme> all = new ArrayList<>(text.length() / 5);
        int n = text.length();
        int i = 0;
        while (i < n) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                i++;
                continue;
            }
            int end = end(text, i, c);
            boolean glued = !all.isEmpty() && all.getLast().end() == i;
            all.add(lexeme(text, i, end, glued));
            i = end;
        }
        return all;
    }

    private static int end(String text, int start, char c) {
        int i = start + 1;
        int n = text.length();
        if (Character.isLetter(c)) {
            while (i < n && Character.isLetter(text.charAt(i))) {
                i++;
            }
        } else if (isDigit(c)) {
            while (i < n && (isDigit(text.charAt(i)) || isInside(text, i))) {
                i++;
            }
        } else if (Character.isHighSurrogate(c) && i < n) {
            i++;
        }
        return i;
    }

    /// A comma or dot between digits that belongs to the number: "1,998", "2.5".
    private static boolean isInside(String text, int i) {
        char c = text.charAt(i);
        if ((c != ',' && c != '.') || i + 1 >= text.length() || !isDigit(text.charAt(i + 1))) {
            return false;
        }
        int run = 1;
        while (i + 1 + run < text.length() && isDigit(text.charAt(i + 1 + run))) {
            run++;
        }
        return c == '.' || run == 3;
    }

    private static Lexeme lexeme(String text, int start, int end, boolean glued) {
        char c = text.charAt(start);
        if (isDigit(c)) {
            String digits = text.substring(start, end);
            int number = digits.length() <= 4 ? plain(digits) : -1;
            return new Lexeme(start, end, digits, Word.DIGITS, false, glued, number);
        }
        if (!Character.isLetter(c)) {
            return new Lexeme(start, end, text.substring(start, end), Word.NONE, false, glued, -1);
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(c);
        Word known = Lexicon.word(word);
        return new Lexeme(start, end, word, known.proper() && !capital ? Word.NONE : known, capital, glued, -1);
    }

    private static int plain(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (!isDigit(c)) {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
