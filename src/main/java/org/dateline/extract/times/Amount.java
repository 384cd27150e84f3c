package org.dateline.extract.times;

import org.jspecify.annotations.Nullable;

/// A number in digits or words at the head of an expression: "two", "25", "twenty-five", "a", "several", "a couple of".
///
/// @param value the whole number, -1 if it is not told
/// @param written the number as TIMEX3 writes it: "2", "2.5", "X"
/// @param end the lexeme after it
record Amount(int value, String written, int end, boolean article) {
    static @Nullable Amount at(Words words, int i) {
        Lexeme first = words.at(i);
        return switch (first.kind()) {
            case DIGITS -> digits(words, i, first);
            case CARDINAL -> cardinal(words, i, first);
            case VAGUE -> vague(words, i);
            case A -> article(words, i);
            case HALF -> half(words, i);
            default -> null;
        };
    }

    private static Amount digits(Words words, int i, Lexeme first) {
        Lexeme second = words.at(i + 1);
        boolean fraction = second.is("1") && words.is(i + 2, "/") && words.is(i + 3, "2");
        if (fraction) {
            return new Amount(first.number(), first.number() + ".5", i + 4, false);
        }
        if (first.number() >= 0) {
            return counted(words, first.number(), i + 1);
        }
        String plain = first.text().replace(",", "");
        return new Amount(-1, plain, i + 1, false);
    }

    private static Amount cardinal(Words words, int i, Lexeme first) {
        int value = first.word().value();
        int j = i + 1;
        int k = words.at(j).isDash() ? j + 1 : j;
        int unit = words.kind(k) == Kind.CARDINAL ? words.at(k).word().value() : 0;
        if (value >= 20 && value < 100 && unit > 0 && unit < 10) {
            return counted(words, value + unit, k + 1);
        }
        if (value < 20 && words.is(j, "hundred")) {
            return counted(words, value * 100, j + 1);
        }
        return counted(words, value, j);
    }

    private static Amount counted(Words words, int value, int end) {
        if (words.is(end, "and") && words.is(end + 1, "a") && words.is(end + 2, "half")) {
            return new Amount(value, value + ".5", end + 3, false);
        }
        return new Amount(value, Integer.toString(value), end, false);
    }

    private static Amount vague(Words words, int i) {
        Lexeme word = words.at(i);
        if (word.is("some")) {
            Amount more = words.kind(i + 1) == Kind.DIGITS || words.kind(i + 1) == Kind.CARDINAL
                    ? Amount.at(words, i + 1)
                    : null;
            if (more != null) {
                return more;
            }
        }
        if (word.is("dozen")) {
            return new Amount(12, "12", i + 1, false);
        }
        return new Amount(-1, "X", words.past(i + 1, "of"), false);
    }

    private static @Nullable Amount article(Words words, int i) {
        Kind next = words.kind(i + 1);
        if (next == Kind.VAGUE) {
            return vague(words, i + 1);
        }
        if (words.is(i + 1, "half") && (words.at(i + 2).isDash() || words.kind(i + 2) == Kind.UNIT)) {
            return new Amount(-1, "0.5", words.at(i + 2).isDash() ? i + 3 : i + 2, false);
        }
        if (words.is(i + 1, "further") && words.kind(i + 2) != Kind.A) {
            return Amount.at(words, i + 2);
        }
        return new Amount(1, "1", i + 1, true);
    }

    private static @Nullable Amount half(Words words, int i) {
        return words.kind(i + 1) == Kind.A ? new Amount(-1, "0.5", i + 2, false) : null;
    }
}
