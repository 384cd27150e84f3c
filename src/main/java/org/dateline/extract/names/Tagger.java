package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the most probable names of a sentence: a linear-chain conditional random field (Lafferty, McCallum and Pereira
/// 2001). One thread: it keeps its working arrays.
final class Tagger {
    /// Words `first` to `last` of a sentence as a name of a kind of [Tags], with its probability.
    record Found(int first, int last, int kind, double score) {}

    private static final int T = Tags.COUNT;

    private final Weights weights;
    private final Lattice lattice;
    private final Features features = new Features();
    private float[] scores = new float[0];
    private double[] marginals = new double[0];
    private int[] masks = new int[0];

    Tagger(Weights weights) {
        this.weights = weights;
        this.lattice = new Lattice(weights.steps());
    }

    List<Found> read(Sentence sentence) {
        int n = sentence.size();
        if (!prepare(sentence, n)) {
            return List.of();
        }
        int[] tags = lattice.best(scores, masks, n);
        lattice.marginals(scores, masks, n, marginals, new double[0]);
        List<Found> found = new ArrayList<>();
        int first = -1;
        for (int i = 0; i < n; i++) {
            first = Tags.opens(tags[i]) ? i : first;
            if (Tags.closes(tags[i])) {
                double least = 1;
                for (int j = first; j <= i; j++) {
                    least = Math.min(least, marginals[j * T + tags[j]]);
                }
                found.add(new Found(first, i, Tags.kind(tags[i]), least));
            }
        }
        return found;
    }

    /// Scores all words that can be in a name; false if there is none.
    private boolean prepare(Sentence sentence, int n) {
        if (masks.length < n) {
            masks = new int[n];
            scores = new float[n * T];
            marginals = new double[n * T];
        }
        boolean any = false;
        for (int i = 0; i < n; i++) {
            Arrays.fill(scores, i * T, i * T + T, 0);
            if (sentence.isQuiet(i)) {
                masks[i] = 1 << Tags.OUTSIDE;
            } else {
                masks[i] = Lattice.ANY;
                features.collect(sentence, i);
                weights.score(features, scores, i * T);
                any = true;
            }
        }
        return any;
    }
}
