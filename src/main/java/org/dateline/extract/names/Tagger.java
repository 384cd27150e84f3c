package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the most probable names of an article: a linear-chain conditional random field (Lafferty, McCallum and Pereira
/// 2001), read twice; the second time each word also knows what its other occurrences were taken for. One thread: it
/// keeps its working arrays.
final class Tagger {
    /// Words `first` to `last` of a sentence as a name of a kind of [Tags], with its probability (1 while not known).
    record Found(int first, int last, int kind, double score) {}

    private static final int T = Tags.COUNT;

    private final Weights weights;
    private final Lattice lattice;
    private final Features features = new Features();
    private double[] marginals = new double[0];

    Tagger(Weights weights) {
        this.weights = weights;
        this.lattice = new Lattice(weights.steps());
    }

    /// A stretch of words that can be in a name, with the word after it: what lies between such stretches tells them
    /// nothing of each other.
    private static final class Stretch {
        final int from;
        final int n;
        final float[] scores;
        final int[] masks;
        int[] tags = new int[0];

        Stretch(int from, int n) {
            this.from = from;
            this.n = n;
            this.scores = new float[n * T];
            this.masks = new int[n];
        }
    }

    /// The names of each sentence.
    List<List<Found>> read(Page page) {
        List<List<Stretch>> all = new ArrayList<>(page.sentences.size());
        List<List<Found>> first = new ArrayList<>(page.sentences.size());
        for (Sentence sentence : page.sentences) {
            List<Stretch> stretches = score(sentence);
            List<Found> found = new ArrayList<>();
            for (Stretch s : stretches) {
                s.tags = lattice.best(s.scores, s.masks, s.n);
                found(s, found);
            }
            all.add(stretches);
            first.add(found);
        }
        Votes.cast(page, first);
        List<List<Found>> found = new ArrayList<>(page.sentences.size());
        for (int s = 0; s < page.sentences.size(); s++) {
            found.add(second(page.sentences.get(s), all.get(s)));
        }
        return found;
    }

    private List<Stretch> score(Sentence sentence) {
        List<Stretch> stretches = new ArrayList<>();
        int n = sentence.size();
        int i = 0;
        while (i < n) {
            if (sentence.isQuiet(i)) {
                i++;
                continue;
            }
            int to = i + 1;
            while (to < n && !sentence.isQuiet(to)) {
                to++;
            }
            stretches.add(stretch(sentence, i, to));
            i = to;
        }
        return stretches;
    }

    private Stretch stretch(Sentence sentence, int from, int to) {
        Stretch s = new Stretch(from, Math.min(to + 1, sentence.size()) - from);
        Arrays.fill(s.masks, 1 << Tags.OUTSIDE);
        for (int i = from; i < to; i++) {
            s.masks[i - from] = Lattice.ANY;
            features.collect(sentence, i);
            weights.score(features, s.scores, (i - from) * T);
        }
        return s;
    }

    private List<Found> second(Sentence sentence, List<Stretch> stretches) {
        List<Found> sure = new ArrayList<>();
        for (Stretch s : stretches) {
            if (hears(s, sentence.votes)) {
                s.tags = lattice.best(s.scores, s.masks, s.n);
            }
            List<Found> plain = new ArrayList<>();
            found(s, plain);
            if (plain.isEmpty()) {
                continue;
            }
            if (marginals.length < s.n * T) {
                marginals = new double[s.n * T];
            }
            lattice.marginals(s.scores, s.masks, s.n, marginals, new double[0]);
            for (Found f : plain) {
                double least = 1;
                for (int j = f.first - s.from; j <= f.last - s.from; j++) {
                    least = Math.min(least, marginals[j * T + s.tags[j]]);
                }
                sure.add(new Found(f.first, f.last, f.kind, least));
            }
        }
        return sure;
    }

    /// Counts the votes for the words of a stretch. False if there is none.
    private static boolean hears(Stretch s, int[] votes) {
        boolean any = false;
        for (int i = 0; i < s.n && votes.length > 0; i++) {
            if (s.masks[i] == Lattice.ANY && votes[s.from + i] != 0) {
                Votes.count(votes[s.from + i], s.scores, i * T);
                any = true;
            }
        }
        return any;
    }

    private static void found(Stretch s, List<Found> found) {
        int first = -1;
        for (int i = 0; i < s.n; i++) {
            first = Tags.opens(s.tags[i]) ? i : first;
            if (Tags.closes(s.tags[i])) {
                found.add(new Found(s.from + first, s.from + i, Tags.kind(s.tags[i]), 1));
            }
        }
    }
}
