package org.dateline.extract.token;

/// Web and mail addresses inside running text.
final class Addresses {
    private static final String[] STARTS = {"http://", "https://", "www.", "ftp://"};
    private static final String TRAILING = ".,;:!?'\"’”)]}>—–";

    private Addresses() {}

    /// Where the address that starts at `from` ends, or -1 if none starts there.
    static int end(CharSequence text, int from) {
        char first = Character.toLowerCase(text.charAt(from));
        if (first == 'h' || first == 'w' || first == 'f') {
            for (String start : STARTS) {
                if (startsWith(text, from, start)) {
                    return trimmed(text, from, toGap(text, from));
                }
            }
        }
        return mailEnd(text, from);
    }

    /// Where the path of an address that begins at `from` with a slash ends.
    static int pathEnd(CharSequence text, int from) {
        return trimmed(text, from, toGap(text, from));
    }

    private static int mailEnd(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && isMailChar(text.charAt(i))) {
            i++;
        }
        if (i == from || i + 1 >= text.length() || text.charAt(i) != '@' || !isMailChar(text.charAt(i + 1))) {
            return -1;
        }
        i++;
        while (i < text.length() && isMailChar(text.charAt(i))) {
            i++;
        }
        return trimmed(text, from, i);
    }

    private static int toGap(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && !Scanner.isGap(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int trimmed(CharSequence text, int from, int end) {
        int i = end;
        while (i > from + 1 && TRAILING.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static boolean isMailChar(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == '-'
                || c == '+';
    }

    private static boolean startsWith(CharSequence text, int from, String word) {
        if (from + word.length() >= text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(text.charAt(from + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
