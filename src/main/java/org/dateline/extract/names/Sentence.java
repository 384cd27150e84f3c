package org.dateline.extract.names;

/// One sentence as the tagger sees it: its words, where they match the lists, and how it is written.
final class Sentence {
    /// How a sentence is written.
    static final int USUAL = 0;

    static final int SHOUTED = 1;
    static final int TITLE_CASE = 2;

    static final int[] NO_VOTES = new int[0];

    final Word[] words;
    final Seen[] seen;
    /// For each word five pairs of bits, one a list of whole names: in no match, begins one, inside one, is one.
    final int[] matches;
    /// First and last word of the run of capitalised words around each word; -1 outside.
    final int[] runFirst;
    final int[] runLast;
    final int style;
    /// For each word what a first reading took its other occurrences for, as [Votes] writes it; empty before that.
    int[] votes = NO_VOTES;

    Sentence(Word[] words, Seen[] seen, Lexicon lexicon) {
        this.words = words;
        this.seen = seen;
        this.style = styleOf(words);
        this.runFirst = new int[words.length];
        this.runLast = new int[words.length];
        this.matches = new int[words.length];
        findRuns();
        match(lexicon);
    }

    int size() {
        return words.length;
    }

    /// Whether no name can be here: a word without a capital that neither stands between capitals nor, as a number or a
    /// particle such as *bin*, next to one.
    boolean isQuiet(int i) {
        if (words[i].capital) {
            return false;
        }
        boolean before = isCapital(i - 1) || isCapital(i - 2);
        boolean after = isCapital(i + 1) || isCapital(i + 2);
        if (before && after) {
            return false;
        }
        boolean joins = words[i].kind == Word.NUMBER || words[i].ordinal || isLink(words[i].lower);
        return !joins || !isCapital(i - 1) && !after;
    }

    private boolean isCapital(int i) {
        return i >= 0 && i < words.length && words[i].capital;
    }

    private static int styleOf(Word[] words) {
        int letters = 0;
        int shouted = 0;
        int capital = 0;
        int longSmall = 0;
        for (Word w : words) {
            if (w.letters) {
                letters++;
                shouted += w.shouted ? 1 : 0;
                capital += w.capital ? 1 : 0;
                longSmall += !w.capital && w.text.length() > 4 ? 1 : 0;
            }
        }
        if (shouted >= 2 && shouted * 10 >= letters * 8) {
            return SHOUTED;
        }
        boolean stopped = words[words.length - 1].text.equals(".");
        boolean title = letters >= 4 && longSmall == 0 && capital * 10 >= letters * 6;
        return title && !stopped ? TITLE_CASE : USUAL;
    }

    private void findRuns() {
        int i = 0;
        while (i < words.length) {
            if (!words[i].capital) {
                runFirst[i] = -1;
                runLast[i] = -1;
                i++;
                continue;
            }
            int last = i;
            while (true) {
                if (last + 1 < words.length && words[last + 1].capital) {
                    last++;
                } else if (last + 2 < words.length && isLink(words[last + 1].lower) && words[last + 2].capital) {
                    last += 2;
                } else {
                    break;
                }
            }
            for (int j = i; j <= last; j++) {
                runFirst[j] = i;
                runLast[j] = last;
            }
            i = last + 1;
        }
    }

    static boolean isLink(String lower) {
        return switch (lower) {
            case "of", "for", "&", "de", "al", "bin", "van", "von", "el", "la", "du", "del", "da", "dos", "der" -> true;
            default -> false;
        };
    }

    private void match(Lexicon lexicon) {
        for (int i = 0; i < words.length; i++) {
            if (!words[i].capital) {
                continue;
            }
            set(i, i + 1, words[i].lists());
            if (words[i].in(Lexicon.BEGINS)) {
                StringBuilder phrase = new StringBuilder(words[i].lower);
                for (int n = 2; n <= Lexicon.LONGEST && i + n <= words.length; n++) {
                    phrase.append(' ').append(words[i + n - 1].lower);
                    if (words[i + n - 1].capital || words[i + n - 1].text.length() > 1) {
                        set(i, i + n, lexicon.lists().get(Hashing.of(phrase)));
                    }
                }
            }
        }
    }

    private void set(int from, int to, int lists) {
        for (int list = 0; list < Lexicon.PHRASE_LISTS; list++) {
            if ((lists & 1 << list) == 0) {
                continue;
            }
            int shift = 2 * list;
            boolean inside = from > 0 && (matches[from] >>> shift & 3) == 2;
            if (inside) {
                continue;
            }
            for (int j = from; j < to; j++) {
                int code = to == from + 1 ? 3 : j == from ? 1 : 2;
                matches[j] = matches[j] & ~(3 << shift) | code << shift;
            }
        }
    }
}
