package org.dateline.extract.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extract.draft.Token;

/// Tells the sentences in which no row of the table of triggers can be found, whatever their grammar, so that nobody
/// needs to parse them.
///
/// It goes by words alone and errs on one side only: a sentence with a trigger is always suspect. Every form that
/// [Lemmas] takes back to a word of the table is known by its hash, in one small table that stays near the processor.
/// Immutable; any thread.
final class Suspects {
    private static final int ALONE = 1;
    /// The first word of several: a verb of an object or a particle, the beginning of a noun.
    private static final int FIRST = 2;
    private static final int SECOND = 4;
    private static final int PARTS = 127;
    private static final int SIEVE_BITS = 17;
    private static final int PAIR_BITS = 20;
    private static final int SECOND_BIT = 0x9E3779B1;
    /// More words than this that may be part of a trigger make any sentence suspect.
    private static final int MANY = 64;

    /// What a form can be part of, in the low bits; above them its hash.
    private final int[] forms;
    /// For each of them where in `words` its words begin.
    private final int[] places;
    /// Numbers of the words that a form may be a form of, behind how many they are.
    private final int[] words;
    /// A bit for each hash that a form has: most words of a text are none, and this lies nearer.
    private final long[] sieve = new long[1 << SIEVE_BITS - 6];
    /// Two bits for each two words that are the first and second of one row.
    private final long[] pairs = new long[1 << PAIR_BITS - 6];

    Suspects(Iterable<Trigger> triggers, Lemmas lemmas) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<Integer, Integer> parts = new HashMap<>();
        for (Trigger t : triggers) {
            String[] w = t.words().split(" ");
            int last = w.length - 1;
            int second = switch (t.form()) {
                case VERB -> Math.min(1, last);
                case VERB_PERSON, VERB_HUMAN -> 0;
                case VERB_OBJECT, NOUN, WEAK_NOUN -> last;
            };
            int number = number(w[0], numbers);
            parts.merge(number, second == 0 ? ALONE : FIRST, (a, b) -> a | b);
            if (second > 0) {
                int behind = number(w[second], numbers);
                parts.merge(behind, SECOND, (a, b) -> a | b);
                int pair = pair(number, behind);
                mark(pair);
                mark(pair * SECOND_BIT);
            }
        }
        long[] all = formsOf(numbers, lemmas);
        forms = new int[Integer.highestOneBit(all.length) << 2];
        places = new int[forms.length];
        words = new int[2 * all.length];
        int place = 0;
        for (int from = 0, to; from < all.length; from = to) {
            int hash = (int) (all[from] >>> 32);
            int part = 0;
            for (to = from; to < all.length && (int) (all[to] >>> 32) == hash; to++) {
                int number = (int) all[to];
                part |= parts.getOrDefault(number, 0);
                words[place + 1 + to - from] = number;
            }
            words[place] = to - from;
            put(hash, part, place);
            place += 1 + to - from;
        }
    }

    /// The hash of every form above the number of a word that it may be a form of, in order.
    private static long[] formsOf(Map<String, Integer> numbers, Lemmas lemmas) {
        return numbers.entrySet().stream()
                .flatMapToLong(word -> lemmas.forms(word.getKey()).stream()
                        .mapToLong(form -> (long) hash(form, 0, form.length()) << 32 | word.getValue()))
                .sorted()
                .distinct()
                .toArray();
    }

    private static int number(String word, Map<String, Integer> numbers) {
        return numbers.computeIfAbsent(word, _ -> numbers.size());
    }

    private void put(int hash, int part, int place) {
        sieve[hash >>> 38 - SIEVE_BITS] |= 1L << (hash >>> 32 - SIEVE_BITS);
        int at = at(hash);
        forms[at] = hash | part;
        places[at] = place;
    }

    private void mark(int bit) {
        pairs[bit >>> 38 - PAIR_BITS] |= 1L << (bit >>> 32 - PAIR_BITS);
    }

    private boolean isMarked(int bit) {
        return (pairs[bit >>> 38 - PAIR_BITS] >>> (bit >>> 32 - PAIR_BITS) & 1) != 0;
    }

    private static int pair(int first, int second) {
        int pair = (first * 31_337 + second) * 0x85EBCA77;
        return (pair ^ pair >>> 15) * 0xC2B2AE3D;
    }

    /// Whether forms whose words stand at two places may be first and second word of one row.
    private boolean arePair(int first, int second) {
        for (int i = first + words[first]; i > first; i--) {
            for (int j = second + words[second]; j > second; j--) {
                int pair = pair(words[i], words[j]);
                if (isMarked(pair) && isMarked(pair * SECOND_BIT)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int at(int hash) {
        int mask = forms.length - 1;
        int at = hash >>> 8 & mask;
        while (forms[at] != 0 && (forms[at] & ~PARTS) != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /// Whether a trigger may stand among these words of one sentence.
    boolean may(List<Token> sentence) {
        Parts parts = new Parts();
        for (Token token : sentence) {
            look(token.text(), parts);
            if (parts.suspect) {
                return true;
            }
        }
        for (int i = 0; i < parts.firsts; i++) {
            for (int j = 0; j < parts.seconds; j++) {
                if (arePair(parts.first[i], parts.second[j])) {
                    return true;
                }
            }
        }
        return false;
    }

    /// What words of a sentence may be part of a trigger, as places in `words`.
    private static final class Parts {
        final int[] first = new int[MANY];
        final int[] second = new int[MANY];
        int firsts;
        int seconds;
        boolean suspect;
    }

    /// Grammar counts "they've" and "didn't" as two words each, and "cannot".
    private void look(String word, Parts parts) {
        int n = word.length();
        part(word, 0, n, parts);
        for (int mark = 1; mark < n; mark++) {
            if (isApostrophe(word.charAt(mark))) {
                part(word, 0, mark, parts);
                part(word, mark, n, parts);
                part(word, 0, mark - 1, parts);
                part(word, mark - 1, n, parts);
            }
        }
        if (n == 6 && word.equalsIgnoreCase("cannot")) {
            part(word, 0, 3, parts);
            part(word, 3, n, parts);
        }
    }

    private void part(String word, int from, int to, Parts parts) {
        int hash = hash(word, from, to);
        if ((sieve[hash >>> 38 - SIEVE_BITS] >>> (hash >>> 32 - SIEVE_BITS) & 1) == 0) {
            return;
        }
        int at = at(hash);
        int part = forms[at] & PARTS;
        if ((part & FIRST) != 0 && parts.firsts < MANY) {
            parts.first[parts.firsts++] = places[at];
        }
        if ((part & SECOND) != 0 && parts.seconds < MANY) {
            parts.second[parts.seconds++] = places[at];
        }
        parts.suspect |= (part & ALONE) != 0 || parts.firsts == MANY || parts.seconds == MANY;
    }

    /// Never 0 above the bits for parts.
    private static int hash(String word, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            char c = word.charAt(i);
            if (c < 128) {
                c = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            } else {
                c = isApostrophe(c) ? '\'' : Character.toLowerCase(c);
            }
            hash = hash * 31 + c;
        }
        hash *= 0x9E3779B1;
        return (hash ^ hash >>> 15) & ~PARTS | PARTS + 1;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
