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
    private static final int VERB_OF_OBJECT = 2;
    private static final int OBJECT = 4;
    private static final int VERB_OF_PARTICLE = 8;
    private static final int PARTICLE = 16;
    private static final int FIRST = 32;
    private static final int LAST = 64;
    private static final int PARTS = 127;
    private static final int SIEVE_BITS = 17;

    /// What a form can be part of, in the low bits; above them its hash.
    private final int[] forms;
    /// A bit for each hash that a form has: most words of a text are none, and this lies nearer.
    private final long[] sieve = new long[1 << SIEVE_BITS - 6];

    Suspects(Iterable<Trigger> triggers, Lemmas lemmas) {
        Map<String, Integer> parts = new HashMap<>();
        for (Trigger t : triggers) {
            String[] w = t.words().split(" ");
            int last = w.length - 1;
            switch (t.form()) {
                case VERB -> {
                    add(w[0], last == 0 ? ALONE : VERB_OF_PARTICLE, lemmas, parts);
                    add(w[Math.min(1, last)], last == 0 ? ALONE : PARTICLE, lemmas, parts);
                }
                case VERB_OBJECT -> {
                    add(w[0], VERB_OF_OBJECT, lemmas, parts);
                    add(w[last], OBJECT, lemmas, parts);
                }
                case VERB_PERSON, VERB_HUMAN -> add(w[0], ALONE, lemmas, parts);
                case NOUN, WEAK_NOUN -> {
                    add(w[0], last == 0 ? ALONE : FIRST, lemmas, parts);
                    add(w[last], last == 0 ? ALONE : LAST, lemmas, parts);
                }
            }
        }
        forms = new int[Integer.highestOneBit(parts.size()) << 2];
        parts.forEach((form, part) -> put(hash(form, 0, form.length()), part));
    }

    private static void add(String word, int part, Lemmas lemmas, Map<String, Integer> parts) {
        for (String form : lemmas.forms(word)) {
            parts.merge(form, part, (a, b) -> a | b);
        }
    }

    private void put(int hash, int part) {
        sieve[hash >>> 38 - SIEVE_BITS] |= 1L << (hash >>> 32 - SIEVE_BITS);
        int at = at(hash);
        forms[at] |= hash | part;
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
        int all = 0;
        for (Token token : sentence) {
            all |= of(token.text());
            if ((all & ALONE) != 0
                    || has(all, VERB_OF_OBJECT | OBJECT)
                    || has(all, VERB_OF_PARTICLE | PARTICLE)
                    || has(all, FIRST | LAST)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(int all, int both) {
        return (all & both) == both;
    }

    /// Grammar counts "they've" and "didn't" as two words each, and "cannot".
    private int of(String word) {
        int n = word.length();
        int all = part(word, 0, n);
        for (int mark = 1; mark < n; mark++) {
            if (isApostrophe(word.charAt(mark))) {
                all |= part(word, 0, mark) | part(word, mark, n);
                all |= part(word, 0, mark - 1) | part(word, mark - 1, n);
            }
        }
        return n == 6 && word.equalsIgnoreCase("cannot") ? all | part(word, 0, 3) | part(word, 3, n) : all;
    }

    private int part(String word, int from, int to) {
        int hash = hash(word, from, to);
        boolean known = (sieve[hash >>> 38 - SIEVE_BITS] >>> (hash >>> 32 - SIEVE_BITS) & 1) != 0;
        return known ? forms[at(hash)] & PARTS : 0;
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
