package org.dateline.extract.token;

import java.util.Arrays;

/// Cuts a text into words, numbers and marks: one pass over its characters, no regular expressions, nothing allocated
/// but the offsets.
///
/// What stays one token: hyphenated words (`state-run`, `15-year-old`), abbreviations with their points (`U.S.`, `Mr.`,
/// `a.m.`), initials before a name (`J.`), numbers with their signs (`3.5`, `1,000`, `20th`, `9/11`), apostrophes
/// inside a word (`O'Brien`, `didn't`), addresses, an emoji with its modifiers, and runs of points or dashes. What
/// does not: a possessive (`Kenya` + `'s`), brackets, quotes, currency signs, words that a dash or slash joins.
final class Scanner {
    private final CharSequence text;
    private final int length;
    private int[] bounds = new int[1024];
    private int count;

    Scanner(CharSequence text) {
        this.text = text;
        this.length = text.length();
    }

    int count() {
        return count;
    }

    int start(int token) {
        return bounds[2 * token];
    }

    int end(int token) {
        return bounds[2 * token + 1];
    }

    void scan() {
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (isGap(c)) {
                i++;
            } else {
                int end = tokenEnd(i, c);
                add(i, end);
                i = end;
            }
        }
    }

    private void add(int start, int end) {
        if (2 * count + 2 > bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[2 * count] = start;
        bounds[2 * count + 1] = end;
        count++;
    }

    private int tokenEnd(int i, char c) {
        if (isDigit(c)) {
            return numberEnd(i);
        }
        if (isWordChar(i)) {
            return wordEnd(i);
        }
        if (isApostrophe(c)) {
            return apostropheEnd(i);
        }
        if (c == '.' || c == '-' || c == '*' || c == '_' || c == '=' || c == '`' || c == '—' || c == '–') {
            return runEnd(i, c);
        }
        if ((c == '@' || c == '#') && i + 1 < length && isWordChar(i + 1)) {
            return handleEnd(i + 1);
        }
        return symbolEnd(i);
    }

    private int wordEnd(int from) {
        int address = Addresses.end(text, from);
        if (address > 0) {
            return address;
        }
        int i = plainWordEnd(from);
        while (i < length) {
            char c = text.charAt(i);
            if (isApostrophe(c) && joinsAcrossApostrophe(i)) {
                i = plainWordEnd(i + 1);
            } else if (isHyphen(c) && i + 1 < length && isWordChar(i + 1)) {
                if (isSlug(from, i)) {
                    return i;
                }
                i = plainWordEnd(i + 1);
            } else if (c == '&' && joinsAcrossAmpersand(from, i)) {
                i = plainWordEnd(i + 1);
            } else if (c == '.') {
                int dotted = dottedEnd(from, i);
                if (dotted < 0) {
                    return i;
                }
                i = dotted;
                if (i < length && isHyphen(text.charAt(i)) && i + 1 < length && isWordChar(i + 1)) {
                    i = plainWordEnd(i + 1);
                    continue;
                }
                return i;
            } else {
                return i;
            }
        }
        return i;
    }

    /// A newswire's word for the kind of story at the start of a headline: `Soccer-Reds win`.
    private boolean isSlug(int from, int hyphen) {
        boolean opens = from == 0 || text.charAt(from - 1) == '\n';
        return opens && Character.isUpperCase(text.charAt(hyphen + 1)) && Abbreviations.isSlug(text, from, hyphen);
    }

    private int plainWordEnd(int i) {
        int at = i;
        while (at < length && isWordChar(at)) {
            at += Character.isHighSurrogate(text.charAt(at)) ? 2 : 1;
        }
        return Math.min(at, length);
    }

    /// Where a token goes on past the point at `dot`, or -1 if the point is a mark of its own.
    private int dottedEnd(int from, int dot) {
        int wordStart = dot;
        while (wordStart > from && isLetter(wordStart - 1)) {
            wordStart--;
        }
        boolean tied = wordStart > from && isHyphen(text.charAt(wordStart - 1));
        boolean doubled = dot + 2 < length && isLetter(dot + 1) && text.charAt(dot + 2) == '.';
        if (doubled && dot == wordStart + 1 && (wordStart == from || tied)) {
            return acronymEnd(wordStart);
        }
        int site = siteEnd(dot);
        if (site > 0) {
            return site;
        }
        if (dot == wordStart + 1) {
            boolean afterWord = tied && text.charAt(wordStart - 2) != '.';
            return !afterWord && isInitial(wordStart, dot) ? dot + 1 : -1;
        }
        boolean known = wordStart == from
                ? Abbreviations.has(text, from, dot)
                : wordStart == from + 2 && Abbreviations.isSeat(text, from, dot);
        if (!known || endsText(dot)) {
            return -1;
        }
        return doubled ? dot + 3 : dot + 1;
    }

    /// Where `Amazon.com` or `bbc.co.uk` ends whose point is at `dot`, or -1.
    private int siteEnd(int dot) {
        int end = -1;
        for (int i = dot; i + 2 < length && text.charAt(i) == '.'; ) {
            int to = i + 1;
            while (to < length && to < i + 5 && isWordChar(to)) {
                to++;
            }
            if (!Abbreviations.isSite(text, i + 1, to)) {
                break;
            }
            end = to;
            i = to;
        }
        boolean path = end > 0 && end + 1 < length && text.charAt(end) == '/' && isWordChar(end + 1);
        return path ? Addresses.pathEnd(text, end) : end;
    }

    /// `U.S.`, `a.m.`, `J.R.R.`: letters that alternate with points. A last letter without a point belongs too (`U.S`).
    private int acronymEnd(int from) {
        int i = from;
        while (i + 1 < length && isLetter(i) && text.charAt(i + 1) == '.') {
            i += 2;
        }
        boolean trailing = i < length && isLetter(i) && (i + 1 == length || !isLetter(i + 1));
        return trailing ? i + 1 : i;
    }

    /// A single capital with a point is an initial when a capitalised word follows, unless a small word stands before
    /// it (`vitamin C. The doctors`).
    private boolean isInitial(int letter, int dot) {
        if (!Character.isUpperCase(text.charAt(letter))) {
            return false;
        }
        int next = dot + 1;
        if (next + 1 < length && isHyphen(text.charAt(next))) {
            return Character.isUpperCase(text.charAt(next + 1));
        }
        while (next < length && text.charAt(next) == ' ') {
            next++;
        }
        if (next == length || !Character.isUpperCase(text.charAt(next))) {
            return false;
        }
        if (count == 0 || start(count - 1) == letter) {
            return true;
        }
        char before = text.charAt(start(count - 1));
        return !Character.isLowerCase(before) || !Starters.begins(text, next);
    }

    private boolean endsText(int dot) {
        int next = dot + 1;
        while (next < length && isGap(text.charAt(next))) {
            if (text.charAt(next) == '\n' && next + 1 < length && text.charAt(next + 1) == '\n') {
                return true;
            }
            next++;
        }
        return next >= length;
    }

    private boolean joinsAcrossApostrophe(int at) {
        if (at + 1 >= length || !isLetter(at + 1)) {
            return false;
        }
        char next = text.charAt(at + 1);
        boolean possessive = (next == 's' || next == 'S') && (at + 2 == length || !isWordChar(at + 2));
        return !possessive;
    }

    private boolean joinsAcrossAmpersand(int from, int at) {
        return at + 1 < length
                && at - from <= 3
                && Character.isUpperCase(text.charAt(from))
                && Character.isUpperCase(text.charAt(at + 1));
    }

    private int numberEnd(int from) {
        int i = from;
        while (i < length) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                i++;
            } else if ((c == '.' || c == ',' || c == ':' || c == '/')
                    && i + 1 < length
                    && isDigit(text.charAt(i + 1))) {
                i++;
            } else if (isHyphen(c) && i + 1 < length && isWordChar(i + 1)) {
                if (i < from + 3 && count > 0 && end(count - 1) == from - 1 && isSlug(start(count - 1), i)) {
                    return i;
                }
                i++;
            } else if (isWordChar(i)) {
                i = plainWordEnd(i);
            } else if (c == '.' && isNumbering(i + 1)) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    /// Letters that stand between two points without a gap, as in `Chapter 1.II.5`.
    private boolean isNumbering(int from) {
        int i = from;
        while (i < length && i - from < 4 && Character.isUpperCase(text.charAt(i))) {
            i++;
        }
        return i > from && i + 1 < length && text.charAt(i) == '.' && isWordChar(i + 1);
    }

    /// `'s` after a word or alone, `'90s`, runs of quotes such as `''`, else the mark alone.
    private int apostropheEnd(int from) {
        if (from + 1 < length) {
            char next = text.charAt(from + 1);
            boolean alone = from + 2 == length || !isWordChar(from + 2);
            if ((next == 's' || next == 'S') && alone) {
                return from + 2;
            }
            if (isDigit(next) && from + 2 < length && isDigit(text.charAt(from + 2))) {
                return numberEnd(from + 1);
            }
            if (next == text.charAt(from)) {
                return from + 2;
            }
        }
        return from + 1;
    }

    private int runEnd(int from, char c) {
        int i = from + 1;
        while (i < length && text.charAt(i) == c) {
            i++;
        }
        return i;
    }

    private int handleEnd(int from) {
        int i = plainWordEnd(from);
        while (i < length && text.charAt(i) == '_') {
            i = plainWordEnd(i + 1);
        }
        return i;
    }

    /// One symbol as a reader sees it: with variation selectors, skin tones, joined emoji, a flag's two letters.
    private int symbolEnd(int from) {
        int code = Character.codePointAt(text, from);
        int i = from + Character.charCount(code);
        if (code < 0x2000) {
            return i;
        }
        boolean flag = isFlagLetter(code);
        while (i < length) {
            int next = Character.codePointAt(text, i);
            if (next == 0x200D && i + 1 < length) {
                i++;
                i += Character.charCount(Character.codePointAt(text, i));
            } else if ((next >= 0xFE00 && next <= 0xFE0F) || next == 0x20E3 || (next >= 0x1F3FB && next <= 0x1F3FF)) {
                i += Character.charCount(next);
            } else if (flag && isFlagLetter(next)) {
                i += Character.charCount(next);
                flag = false;
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean isFlagLetter(int code) {
        return code >= 0x1F1E6 && code <= 0x1F1FF;
    }

    static boolean isGap(char c) {
        return c <= ' ' || c == 0xA0 || c == 0xFEFF || c == 0x200B || (c >= 0x2000 && Character.isSpaceChar(c));
    }

    private boolean isWordChar(int i) {
        char c = text.charAt(i);
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        if (Character.isHighSurrogate(c)) {
            return Character.isLetterOrDigit(Character.codePointAt(text, i));
        }
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private boolean isLetter(int i) {
        return isWordChar(i) && !isDigit(text.charAt(i));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return (mark && !(c >= 0xFE00 && c <= 0xFE0F)) || c == 0xAD || c == 0x200C;
    }

    static boolean isDigit(char c) {
        return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == 0x2010 || c == 0x2011;
    }
}
