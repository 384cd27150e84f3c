package org.dateline.extract.events.syntax;

import java.util.List;
import java.util.Locale;

/// The forms of a sentence's words as numbers: hashes of the lower-case word, its ends and its shape; 0 beyond the ends
/// of the sentence.
final class Forms {
    private static final int PAD = 2;
    private static final int CAPITAL = 1;
    private static final int UPPER = 2;
    private static final int SMALL = 4;
    private static final int DIGIT = 8;
    private static final int DASH = 16;

    private final int size;
    final String[] lower;
    private final int[] word;
    private final int[] cased;
    private final int[] shape;
    private final int[] suffix2;
    private final int[] suffix3;
    private final int[] suffix4;
    private final int[] prefix;

    Forms(List<String> words) {
        size = words.size();
        int n = size + 2 * PAD + 1;
        lower = new String[size];
        word = new int[n];
        cased = new int[n];
        shape = new int[n];
        suffix2 = new int[n];
        suffix3 = new int[n];
        suffix4 = new int[n];
        prefix = new int[n];
        for (int i = 0; i < size; i++) {
            String w = words.get(i);
            int at = i + PAD;
            shape[at] = shapeOf(w);
            boolean plain = shape[at] == 1 + SMALL;
            String l = plain ? w : w.toLowerCase(Locale.ROOT);
            lower[i] = l;
            word[at] = Character.isDigit(l.charAt(0)) ? numberWord(l) : l.hashCode();
            cased[at] = w.hashCode();
            suffix2[at] = end(l, 2);
            suffix3[at] = end(l, 3);
            suffix4[at] = end(l, 4);
            prefix[at] = hash(l, 0, Math.min(2, l.length()));
        }
    }

    int size() {
        return size;
    }

    int lower(int i) {
        return word[i + PAD];
    }

    int cased(int i) {
        return cased[i + PAD];
    }

    int shape(int i) {
        return shape[i + PAD];
    }

    int suffix(int i, int length) {
        return switch (length) {
            case 2 -> suffix2[i + PAD];
            case 3 -> suffix3[i + PAD];
            default -> suffix4[i + PAD];
        };
    }

    int prefix(int i) {
        return prefix[i + PAD];
    }

    private static int numberWord(String l) {
        return l.length() == 4 && l.chars().allMatch(Character::isDigit)
                ? 4
                : Character.isDigit(l.charAt(l.length() - 1)) ? 5 : 6;
    }

    private static int end(String s, int n) {
        return hash(s, Math.max(0, s.length() - n), s.length());
    }

    /// As [String#hashCode] counts.
    private static int hash(String s, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + s.charAt(i);
        }
        return hash;
    }

    private static int shapeOf(String w) {
        int shape = 0;
        for (int i = 0; i < w.length(); i++) {
            char c = w.charAt(i);
            if (c >= 'a' && c <= 'z') {
                shape |= SMALL;
            } else if (Character.isUpperCase(c)) {
                shape |= i == 0 ? CAPITAL : UPPER;
            } else if (c == '-' || c == '.') {
                shape |= DASH;
            } else {
                shape |= Character.isLowerCase(c) ? SMALL : Character.isDigit(c) ? DIGIT : 0;
            }
        }
        return 1 + shape;
    }
}
