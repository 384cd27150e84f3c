package org.dateline.extract.names;

import java.util.Arrays;

/// The features of one token, as hashes: the word, its neighbours, shapes, affixes, clusters, list matches, the run of
/// capitals around it, and what the whole article shows. The numbers of the templates are part of the model's format.
final class Features {
    private static final int NONE = Hashing.of("<none>");

    private final int[] sums = new int[Tags.COUNT];
    private int[] at = new int[0];
    private int[] out = new int[160];
    private int count;

    int count() {
        return count;
    }

    int get(int i) {
        return out[i];
    }

    /// What `rows` has for these features together, by tag; good until it is asked again.
    int[] sum(Rows rows) {
        if (at.length < count) {
            at = new int[out.length];
        }
        rows.sum(out, count, at, sums);
        return sums;
    }

    /// Replaces what was collected by the features of word `i`.
    void collect(Sentence s, int i) {
        count = 0;
        Word w = s.words[i];
        words(s, i, w);
        shapes(s, i, w);
        clusters(s, i, w);
        lists(s, i, w);
        runs(s, i);
        article(s, i, w);
        window(s, i);
    }

    private void words(Sentence s, int i, Word w) {
        int p1 = key(s, i - 1);
        int n1 = key(s, i + 1);
        add(1, 0);
        add(2, s.style == Sentence.SHOUTED ? w.key : w.exact());
        add(3, w.key);
        add(4, p1);
        add(5, n1);
        add(6, key(s, i - 2));
        add(7, key(s, i + 2));
        add(8, p1, w.key);
        add(9, w.key, n1);
        add(10, p1, n1);
        add(11, Hashing.join(p1, w.kind), key(s, i - 2));
        add(12, Hashing.join(n1, w.kind), key(s, i + 2));
    }

    private void shapes(Sentence s, int i, Word w) {
        int around = kind(s, i - 1) * 144 + w.kind * 12 + kind(s, i + 1);
        add(15, w.shape(), s.style);
        add(16, around, s.style);
        add(17, around * 144 + kind(s, i - 2) * 12 + kind(s, i + 2));
        add(18, w.kind, i == 0 ? 1 : s.words[i - 1].letters ? 0 : 2);
        add(19, w.kind, key(s, i - 1));
        add(20, w.kind, key(s, i + 1));
        for (int affix : w.affixes()) {
            add(21, affix, w.capital ? 1 : 0);
        }
    }

    private void clusters(Sentence s, int i, Word w) {
        int kind = w.kind;
        int pm = middle(s, i - 1);
        int nm = middle(s, i + 1);
        int pf = fine(s, i - 1);
        int nf = fine(s, i + 1);
        add(30, w.coarse(), kind);
        add(31, w.middle(), kind);
        add(32, w.fine(), kind);
        add(33, pm, kind);
        add(34, nm, kind);
        add(35, pf, kind);
        add(36, nf, kind);
        add(37, middle(s, i - 2), kind);
        add(38, middle(s, i + 2), kind);
        add(39, Hashing.join(pm, w.middle()));
        add(40, Hashing.join(w.middle(), nm));
        add(41, Hashing.join(pm, nm), kind);
        add(42, Hashing.join(pf, nf), kind);
        add(43, Hashing.join(w.fine(), pf));
        add(44, Hashing.join(w.fine(), nf));
    }

    private void lists(Sentence s, int i, Word w) {
        int around = kind(s, i - 1) * 16 + kind(s, i + 1);
        for (int bits = w.lists(); bits != 0; bits &= bits - 1) {
            int bit = Integer.numberOfTrailingZeros(bits);
            add(50, bit, w.kind);
            add(51, bit, around);
        }
        add(52, w.lists(), w.kind);
        int before = i > 0 ? s.words[i - 1].lists() : -1;
        int after = i + 1 < s.size() ? s.words[i + 1].lists() : -1;
        add(53, before, w.lists());
        add(54, after, w.lists());
        add(55, before, w.kind);
        add(56, after, w.kind);
        for (int list = 0; list < Lexicon.PHRASE_LISTS; list++) {
            int code = s.matches[i] >>> 2 * list & 3;
            if (code != 0) {
                add(57, list * 4 + code, w.kind);
                boolean goesOn = i + 1 < s.size() && (s.matches[i + 1] >>> 2 * list & 3) == 2;
                add(58, list * 8 + code * 2 + (goesOn ? 1 : 0), s.style);
            }
        }
        add(59, s.matches[i], w.kind);
        add(60, i > 0 ? s.matches[i - 1] : -1, s.matches[i]);
        add(61, i + 1 < s.size() ? s.matches[i + 1] : -1, s.matches[i]);
    }

    private void runs(Sentence s, int i) {
        int first = s.runFirst[i];
        if (first < 0) {
            return;
        }
        int last = s.runLast[i];
        int length = Math.min(5, last - first);
        int place = Math.min(3, i - first) * 6 + length;
        add(70, place, s.style);
        add(71, s.words[first].key, Math.min(2, i - first));
        add(72, s.words[last].key, Math.min(2, last - i));
        add(73, s.words[first].lists(), place);
        add(74, s.words[last].lists(), place);
        add(75, s.words[first].middle(), place);
        add(76, s.words[last].middle(), place);
        add(77, key(s, first - 1), place);
        add(78, key(s, last + 1), place);
        add(79, Hashing.join(middle(s, first - 1), middle(s, last + 1)), length);
        add(80, Hashing.join(fine(s, first - 1), 1), length);
        add(81, Hashing.join(fine(s, last + 1), 2), length);
    }

    private void article(Sentence s, int i, Word w) {
        if (!w.capital) {
            return;
        }
        int seen = s.seen[i].bits;
        for (int bits = seen; bits != 0; bits &= bits - 1) {
            add(90, Integer.numberOfTrailingZeros(bits), w.kind);
        }
        int case3 = seen & (Seen.SMALL | Seen.CAPITAL_INSIDE);
        add(91, case3, Math.min(i, 1) * 3 + s.style);
        add(92, seen & 0x3FFC);
        if (i > 0) {
            add(93, s.seen[i - 1].bits & 0x3C0C, seen & 0x3C0C);
        }
        if (i + 1 < s.size()) {
            add(94, s.seen[i + 1].bits & 0x3C0C, seen & 0x3C0C);
        }
    }

    private void window(Sentence s, int i) {
        for (int d = 1; d <= 4; d++) {
            if (i - d >= 0) {
                add(100, s.words[i - d].key);
                add(102, s.words[i - d].fine(), s.words[i].kind);
            }
            if (i + d < s.size()) {
                add(101, s.words[i + d].key);
                add(103, s.words[i + d].fine(), s.words[i].kind);
            }
        }
    }

    private static int key(Sentence s, int i) {
        return i < 0 || i >= s.size() ? NONE : s.words[i].key;
    }

    private static int kind(Sentence s, int i) {
        return i < 0 || i >= s.size() ? 11 : s.words[i].kind;
    }

    private static int middle(Sentence s, int i) {
        return i < 0 || i >= s.size() ? -1 : s.words[i].middle();
    }

    private static int fine(Sentence s, int i) {
        return i < 0 || i >= s.size() ? -1 : s.words[i].fine();
    }

    private void add(int template, int value) {
        add(template, value, 0);
    }

    private void add(int template, int value, int with) {
        if (count == out.length) {
            out = Arrays.copyOf(out, count * 2);
        }
        int h = Hashing.join(Hashing.join(template, value), with);
        out[count++] = h == 0 ? 1 : h;
    }
}
