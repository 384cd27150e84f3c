package org.dateline.extract.events.syntax;

import java.util.List;
import java.util.Locale;

/// The forms of a sentence's words as numbers: hashes of the lower-case word, its ends and its shape.
final class Forms {
    private static final int PAD = 2;

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
            String l = w.toLowerCase(Locale.ROOT);
            lower[i] = l;
            int at = i + PAD;
            boolean number = Character.isDigit(l.charAt(0));
            word[at] = number ? numberWord(l) : l.hashCode();
            cased[at] = w.hashCode();
            shape[at] = shapeOf(w);
            suffix2[at] = end(l, 2).hashCode();
            suffix3[at] = end(l, 3).hashCode();
            suffix4[at] = end(l, 4).hashCode();
            prefix[at] = l.substring(0, Math.min(2, l.length())).hashCode();
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

    private static String end(String s, int n) {
        return s.substring(Math.max(0, s.length() - n));
    }

    private static int shapeOf(String w) {
        boolean upper = false;
        boolean small = false;
        boolean digit = false;
        boolean dash = false;
        for (int i = 0; i < w.length(); i++) {
            char c = w.charAt(i);
            upper |= Character.isUpperCase(c) && i > 0;
            small |= Character.isLowerCase(c);
            digit |= Character.isDigit(c);
            dash |= c == '-' || c == '.';
        }
        return 1
                + (Character.isUpperCase(w.charAt(0)) ? 1 : 0)
                + (upper ? 2 : 0)
                + (small ? 4 : 0)
                + (digit ? 8 : 0)
                + (dash ? 16 : 0);
    }
}
