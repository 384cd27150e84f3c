package org.dateline.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How two spellings of one name become the same key: no case, no accents, no punctuation, single spaces.
///
/// Pure; any thread.
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern DROPPED = Pattern.compile("[.'’ʼ`]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}&]+");

    private Folding() {}

    /// The key of a name: `"François-Philippe Champagne's"` becomes `"francois philippe champagne"`.
    public static String key(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String s = POSSESSIVE.matcher(name).replaceAll("");
        s = MARKS.matcher(Normalizer.normalize(s, Normalizer.Form.NFKD)).replaceAll("");
        s = unjoined(s.toLowerCase(Locale.ROOT));
        return GAPS.matcher(DROPPED.matcher(s).replaceAll("")).replaceAll(" ").strip();
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

    /// Letters that Unicode does not decompose.
    private static String unjoined(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
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
        return out.toString();
    }
}
