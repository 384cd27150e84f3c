package org.dateline.extract.events;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.extract.draft.Token;
import org.jspecify.annotations.Nullable;

/// Tells the sentences in which no row of the table of triggers can be found, whatever their grammar, so that nobody
/// needs to parse them.
///
/// It goes by words alone and errs on one side only: a sentence with a trigger is always suspect. Any thread; what it
/// found out about a word it keeps for the next sentence.
final class Suspects {
    private static final int ALONE = 1;
    private static final int VERB_OF_OBJECT = 2;
    private static final int OBJECT = 4;
    private static final int VERB_OF_PARTICLE = 8;
    private static final int PARTICLE = 16;
    private static final int FIRST = 32;
    private static final int LAST = 64;
    private static final int SLOTS = 1 << 14;

    /// What a word as written can be part of.
    private record Known(String word, int parts) {}

    private final Map<String, Integer> parts = new HashMap<>();
    private final Lemmas lemmas;
    /// Written and read without a lock: a reader sees an entry whole or not at all, and may look its word up again.
    private final @Nullable Known[] known = new Known[SLOTS];

    Suspects(Iterable<Trigger> triggers, Lemmas lemmas) {
        this.lemmas = lemmas;
        for (Trigger t : triggers) {
            String[] w = t.words().split(" ");
            if (w.length == 1) {
                add(w[0], ALONE);
                continue;
            }
            switch (t.form()) {
                case VERB -> {
                    add(w[0], VERB_OF_PARTICLE);
                    add(w[1], PARTICLE);
                }
                case VERB_OBJECT -> {
                    add(w[0], VERB_OF_OBJECT);
                    add(w[w.length - 1], OBJECT);
                }
                case NOUN, WEAK_NOUN -> {
                    add(w[0], FIRST);
                    add(w[w.length - 1], LAST);
                }
            }
        }
    }

    private void add(String word, int part) {
        parts.merge(word, part, (a, b) -> a | b);
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

    private int of(String word) {
        int slot = word.hashCode();
        slot = (slot ^ slot >>> 14) & SLOTS - 1;
        Known last = known[slot];
        if (last == null || !last.word.equals(word)) {
            last = new Known(word, look(word.toLowerCase(Locale.ROOT).replace('’', '\'')));
            known[slot] = last;
        }
        return last.parts;
    }

    /// Grammar counts "they've" and "didn't" as two words each.
    private int look(String word) {
        int all = alone(word);
        int mark = word.lastIndexOf('\'');
        if (mark > 0) {
            all |= alone(word.substring(0, mark)) | alone(word.substring(mark));
            all |= word.endsWith("n't") ? alone(word.substring(0, word.length() - 3)) : 0;
        }
        return word.equals("cannot") ? all | alone("can") | alone("not") : all;
    }

    private int alone(String word) {
        return part(word) | part(lemmas.verb(word)) | part(lemmas.noun(word)) | part(Finder.singular(word));
    }

    private int part(String lemma) {
        return parts.getOrDefault(lemma, 0);
    }
}
