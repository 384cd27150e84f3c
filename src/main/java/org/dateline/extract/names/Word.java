package org.dateline.extract.names;

import java.util.Locale;
import java.util.Map;

/// All that can be said of a word by itself; made once for each distinct word of an article. One thread: what only few
/// words are asked for is worked out when it is.
final class Word {
    /// The [#kind] of plain numbers.
    static final int NUMBER = 7;

    private static final int[] UNREAD = new int[0];

    final String text;
    /// In small letters, with straight apostrophes, as the lists and clusters have them.
    final String lower;
    final int key;
    final boolean capital;
    final boolean shouted;
    final boolean letters;
    /// `47th`: it may begin the name of a unit, a court, a district.
    final boolean ordinal;
    final int kind;
    /// What the article shows about it, shared with its other cases.
    final Seen seen;

    private final Lexicon lexicon;
    private boolean looked;
    private int clusters;
    private int lists;
    private int[] affixes = UNREAD;
    private int shape;

    /// @param seen by words in small letters; gains this one
    Word(String text, Lexicon lexicon, Map<String, Seen> seen) {
        this.text = text;
        this.lexicon = lexicon;
        boolean plain = isPlain(text);
        this.lower = plain ? text : text.toLowerCase(Locale.ROOT).replace('’', '\'');
        this.key = Hashing.of(lower);
        this.seen = seen.computeIfAbsent(lower, _ -> new Seen());
        this.kind = plain ? 0 : kindOf(text);
        this.capital = !plain && hasCapital(text) && !isShortened(text);
        this.ordinal = kind == 8 && text.length() > 2 && isOrdinal(text);
        this.letters = plain || Character.isLetter(text.codePointAt(0));
        this.shouted = !plain && isShouted(text);
    }

    int exact() {
        return Hashing.of(text);
    }

    int shape() {
        affixes();
        return shape;
    }

    int[] affixes() {
        if (affixes == UNREAD) {
            affixes = affixesOf(lower);
            shape = shapeOf(text);
        }
        return affixes;
    }

    int coarse() {
        look();
        return clusters & 31;
    }

    int middle() {
        look();
        return clusters >>> 5 & 1023;
    }

    int fine() {
        look();
        return clusters >>> 15;
    }

    /// The lists it stands in.
    int lists() {
        look();
        return lists;
    }

    boolean in(int list) {
        return (lists() & list) != 0;
    }

    private void look() {
        if (!looked) {
            looked = true;
            clusters = clusters(lexicon);
            lists = lexicon.lists().get(key);
        }
    }

    private int clusters(Lexicon lexicon) {
        int packed = lexicon.clusters().get(key);
        if (packed == 0 && lower.indexOf('-') > 0) {
            packed = lexicon.clusters().get(Hashing.of(lower.substring(lower.lastIndexOf('-') + 1)));
        }
        return packed;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    /// Letters of scripts without case count as capitals: any of them may begin a name.
    private static boolean hasCapital(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        int first = text.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }

    /// Whether the word is a pronoun and a verb grown together, or a verb and *not*: `I'm`, `We've`, `Don't`.
    private static boolean isShortened(String text) {
        int mark = Math.max(text.lastIndexOf('\''), text.lastIndexOf('’'));
        if (mark < 1) {
            return false;
        }
        return switch (text.substring(mark + 1)) {
            case "m", "re", "ve", "ll" -> true;
            case "t" -> text.charAt(mark - 1) == 'n';
            case "d" -> mark < 5;
            default -> false;
        };
    }

    private static boolean isOrdinal(String text) {
        int end = text.length() - 2;
        for (int i = 0; i < end; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return switch (text.substring(end)) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    /// Whether the word is a word in capitals only, two letters or more.
    private static boolean isShouted(String text) {
        int upper = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            upper += Character.isUpperCase(c) ? 1 : 0;
        }
        return upper > 1;
    }

    private static int[] affixesOf(String lower) {
        int n = lower.length();
        int most = Math.min(4, n - 1);
        int[] out = new int[Math.max(0, most * 2)];
        for (int i = 1; i <= most; i++) {
            out[2 * i - 2] = Hashing.join(2 * i, Hashing.of(lower, 0, i));
            out[2 * i - 1] = Hashing.join(2 * i + 1, Hashing.of(lower, n - i, n));
        }
        return out;
    }

    /// Runs of upper case, lower case, digits and marks, each run as one or two signs: `Mc` + `Donald` is XxXx.
    private static int shapeOf(String text) {
        StringBuilder out = new StringBuilder();
        char last = 0;
        int run = 0;
        for (int i = 0; i < text.length() && out.length() < 10; i++) {
            char c = text.charAt(i);
            char sign = Character.isUpperCase(c)
                    ? 'X'
                    : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '9' : Character.isLetter(c) ? 'l' : c;
            run = sign == last ? run + 1 : 1;
            if (run <= 2) {
                out.append(sign);
            }
            last = sign;
        }
        return Hashing.of(out);
    }

    /// A coarse shape, 0 to 9.
    private static int kindOf(String text) {
        char first = text.charAt(0);
        boolean upper = Character.isUpperCase(first);
        boolean anyLower = false;
        boolean anyUpper = false;
        boolean anyDigit = false;
        boolean anyPoint = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            anyLower |= Character.isLowerCase(c);
            anyUpper |= i > 0 && Character.isUpperCase(c);
            anyDigit |= Character.isDigit(c);
            anyPoint |= c == '.';
        }
        if (anyDigit) {
            return anyLower || anyUpper || upper ? 8 : NUMBER;
        }
        if (upper) {
            return anyPoint ? (text.length() == 2 ? 5 : 6) : anyLower ? (anyUpper ? 3 : 1) : (anyUpper ? 2 : 4);
        }
        return anyLower ? (anyUpper ? 9 : 0) : 10;
    }
}
