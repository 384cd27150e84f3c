package org.dateline.extract.names;

import java.util.ArrayList;
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

    /// The names of each sentence.
    List<List<Found>> read(Page page) {
        List<float[]> scores = new ArrayList<>(page.sentences.size());
        List<int[]> masks = new ArrayList<>(page.sentences.size());
        Votes.cast(page, first(page, scores, masks));
        List<List<Found>> found = new ArrayList<>(page.sentences.size());
        for (int s = 0; s < page.sentences.size(); s++) {
            found.add(second(page.sentences.get(s), scores.get(s), masks.get(s)));
        }
        return found;
    }

    private List<List<Found>> first(Page page, List<float[]> scores, List<int[]> masks) {
        List<List<Found>> found = new ArrayList<>(page.sentences.size());
        for (Sentence sentence : page.sentences) {
            int n = sentence.size();
            int[] mask = new int[n];
            float[] score = score(sentence, mask);
            scores.add(score);
            masks.add(mask);
            found.add(score.length == 0 ? List.of() : found(lattice.best(score, mask, n)));
        }
        return found;
    }

    /// Scores of all words that can be in a name; empty if there is none.
    private float[] score(Sentence sentence, int[] mask) {
        float[] scores = new float[0];
        for (int i = 0; i < mask.length; i++) {
            if (sentence.isQuiet(i)) {
                mask[i] = 1 << Tags.OUTSIDE;
                continue;
            }
            if (scores.length == 0) {
                scores = new float[mask.length * T];
            }
            mask[i] = Lattice.ANY;
            features.collect(sentence, i);
            weights.score(features, scores, i * T);
        }
        return scores;
    }

    private List<Found> second(Sentence sentence, float[] scores, int[] mask) {
        if (scores.length == 0) {
            return List.of();
        }
        int n = sentence.size();
        if (sentence.votes.length > 0) {
            for (int i = 0; i < n; i++) {
                if (mask[i] == Lattice.ANY) {
                    Votes.count(sentence.votes[i], scores, i * T);
                }
            }
        }
        int[] tags = lattice.best(scores, mask, n);
        List<Found> plain = found(tags);
        if (plain.isEmpty()) {
            return plain;
        }
        if (marginals.length < n * T) {
            marginals = new double[n * T];
        }
        lattice.marginals(scores, mask, n, marginals, new double[0]);
        List<Found> sure = new ArrayList<>(plain.size());
        for (Found f : plain) {
            double least = 1;
            for (int j = f.first; j <= f.last; j++) {
                least = Math.min(least, marginals[j * T + tags[j]]);
            }
            sure.add(new Found(f.first, f.last, f.kind, least));
        }
        return sure;
    }

    private static List<Found> found(int[] tags) {
        List<Found> found = new ArrayList<>();
        int first = -1;
        for (int i = 0; i < tags.length; i++) {
            first = Tags.opens(tags[i]) ? i : first;
            if (Tags.closes(tags[i])) {
                found.add(new Found(first, i, Tags.kind(tags[i]), 1));
            }
        }
        return found;
    }
}
