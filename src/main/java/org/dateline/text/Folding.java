package org.dateline.text;

import java.text.Normalizer;
import java.util.Locale;

/// How two spellings of one name become the same key: no case, no accents, no punctuation, single spaces.
///
/// Pure; any thread.
public final class Folding {
    private Folding() {}

    /// The key of a name: `"François-Philippe Champagne's"` becomes `"francois philippe champagne"`.
    public static String key(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String s = isAscii(name) ? name : withoutMarks(name);
        StringBuilder out = new StringBuilder(s.length());
        boolean gap = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (isApostrophe(c) && isPossessive(s, i)) {
                i++;
            } else if (Character.isLetterOrDigit(c) || c == '&') {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                append(out, Character.toLowerCase(c));
            } else if (Character.isSurrogate(c)) {
                out.append(c);
            } else if (c != '.' && !isApostrophe(c)) {
                gap = true;
            }
        }
        return out.toString();
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '`';
    }

    private static boolean isPossessive(String s, int i) {
        return (s.charAt(i) == '\'' || s.charAt(i) == '’')
                && i + 1 < s.length()
                && s.charAt(i + 1) == 's'
                && (i + 2 == s.length() || !Character.isLetterOrDigit(s.charAt(i + 2)));
    }

    private static boolean isAscii(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String s) {
        StringBuilder bare = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = BareLetters.of(s.charAt(i));
            if (c == BareLetters.UNKNOWN && s.charAt(i) != BareLetters.UNKNOWN) {
                return decomposed(s);
            }
            bare.append(c);
        }
        return bare.toString();
    }

    private static String decomposed(String s) {
        String apart = Normalizer.normalize(s, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (Character.getType(c)) {
                case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> {}
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isPlain(String name) {
        boolean gap = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && (c != ' ' || gap)) {
                return false;
            }
            gap = c == ' ';
        }
        return !gap;
    }

    /// Appends a letter, those that Unicode does not decompose as their nearest.
    private static void append(StringBuilder out, char c) {
        switch (c) {
            case 'ß' -> out.append("ss");
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'ø' -> out.append('o');
            case 'ł' -> out.append('l');
            case 'đ', 'ð' -> out.append('d');
            case 'þ' -> out.append("th");
            case 'ı' -> out.append('i');
            case 'ə' -> out.append('e');
            default -> out.append(c);
        }
    }
}
