package org.dateline.extract.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a first reading of an article took each word for elsewhere in it: the second reading hears that as evidence, so
/// that a clear occurrence helps an unclear one (the idea is Krishnan and Manning's, 2006; the weights are set by hand,
/// since learned ones gained nothing).
final class Votes {
    private static final int OUTSIDE = Tags.KINDS;
    private static final int CHOICES = Tags.KINDS + 1;

    /// What the vote of longer names counts, and of all occurrences when they agree or mostly agree.
    private static final float LONGER = 2;

    private static final float AGREED = 1;
    private static final float MOSTLY = 0.5f;

    /// How often a word was taken for each kind or for no name, and how often inside a name of several words.
    private static final class Tally {
        private final int[] all = new int[CHOICES];
        private final int[] longer = new int[CHOICES];
    }

    private final Map<String, Tally> tallies = new HashMap<>();

    private Votes() {}

    /// Fills [Sentence#votes] of every sentence from what was `found` in a first reading. False if no word got a vote.
    static boolean cast(Page page, List<List<Tagger.Found>> found) {
        Votes votes = new Votes();
        int[][] kinds = new int[page.sentences.size()][];
        int[][] lengths = new int[page.sentences.size()][];
        for (int s = 0; s < kinds.length; s++) {
            Sentence sentence = page.sentences.get(s);
            kinds[s] = new int[sentence.size()];
            lengths[s] = new int[sentence.size()];
            Arrays.fill(kinds[s], OUTSIDE);
            for (Tagger.Found f : found.get(s)) {
                for (int i = f.first(); i <= f.last(); i++) {
                    kinds[s][i] = f.kind();
                    lengths[s][i] = f.last() - f.first();
                }
            }
            votes.count(sentence, kinds[s], lengths[s]);
        }
        boolean any = false;
        for (int s = 0; s < kinds.length; s++) {
            any |= votes.give(page.sentences.get(s), kinds[s], lengths[s]);
        }
        return any;
    }

    private void count(Sentence s, int[] kinds, int[] lengths) {
        for (int i = 0; i < s.size(); i++) {
            if (s.words[i].capital && s.words[i].letters) {
                Tally tally = tallies.computeIfAbsent(s.words[i].lower, w -> new Tally());
                tally.all[kinds[i]]++;
                tally.longer[kinds[i]] += lengths[i] > 0 ? 1 : 0;
            }
        }
    }

    private boolean give(Sentence s, int[] kinds, int[] lengths) {
        int[] codes = new int[s.size()];
        boolean any = false;
        for (int i = 0; i < codes.length; i++) {
            Tally tally = s.words[i].capital && s.words[i].letters ? tallies.get(s.words[i].lower) : null;
            if (tally != null) {
                tally.all[kinds[i]]--;
                tally.longer[kinds[i]] -= lengths[i] > 0 ? 1 : 0;
                codes[i] = code(tally.all, 0) | code(tally.longer, 8);
                any |= codes[i] != 0;
                tally.all[kinds[i]]++;
                tally.longer[kinds[i]] += lengths[i] > 0 ? 1 : 0;
            }
        }
        s.votes = any ? codes : Sentence.NO_VOTES;
        return any;
    }

    /// The leading choice (1 to 5) and how clear it is (0 to 3), or 0 without votes.
    private static int code(int[] counts, int shift) {
        int best = OUTSIDE;
        int sum = 0;
        for (int c = 0; c < CHOICES; c++) {
            sum += counts[c];
            best = counts[c] > counts[best] ? c : best;
        }
        if (sum == 0) {
            return 0;
        }
        int clear = counts[best] == sum ? (sum > 2 ? 3 : 2) : counts[best] * 3 >= sum * 2 ? 1 : 0;
        return (best + 1 | clear << 3) << shift;
    }

    /// Adds the votes of one word, as [Sentence#votes] holds them, to the scores of its tags.
    static void count(int votes, float[] scores, int at) {
        int longer = votes >>> 8;
        if (longer >>> 3 >= 2) {
            add((longer & 7) - 1, LONGER, scores, at);
        }
        int all = votes & 255;
        if (all >>> 3 >= 1) {
            add((all & 7) - 1, all >>> 3 == 3 ? AGREED : MOSTLY, scores, at);
        }
    }

    private static void add(int kind, float by, float[] scores, int at) {
        if (kind < Tags.KINDS) {
            for (int t = Tags.begin(kind); t <= Tags.only(kind); t++) {
                scores[at + t] += by;
            }
        }
    }
}
