package org.dateline.extract.names;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Learns weights from articles whose words have one or several possible tags: the likelihood of all sequences that the
/// masks allow is raised against that of all sequences (a partially observed conditional random field).
final class Trainer {
    /// A sentence ready for training.
    record Example(Sentence sentence, int[] masks, float weight) {}

    private static final int T = Tags.COUNT;
    private static final int SKETCH = 1 << 27;
    /// How many times in each of the last two passes the weights are looked at for their mean.
    private static final int LOOKS = 5;

    private final List<Example> examples;
    private final Random random;
    private final Features features = new Features();

    Trainer(List<Example> examples, long seed) {
        this.examples = examples;
        this.random = new Random(seed);
    }

    /// Features that occur at least `least` times get weights; `passes` times over everything; `drop` of the features
    /// are left out of each token at random, so that no single one is relied on.
    LearnedWeights learn(int least, int passes, float rate, float drop) {
        LearnedWeights weights = new LearnedWeights(frequent(least), rate);
        Lattice lattice = new Lattice(weights.steps);
        Work work = new Work();
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        for (int pass = 0; pass < passes; pass++) {
            shuffle(order);
            double loss = 0;
            for (int i = 0; i < order.length; i++) {
                loss += work.learn(examples.get(order[i]), weights, lattice, drop);
                if (pass >= passes - 2 && (i + 1) % Math.max(1, order.length / LOOKS) == 0) {
                    weights.look();
                }
            }
            System.err.printf("pass %d: loss %.0f%n", pass + 1, loss);
        }
        weights.settle();
        return weights;
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    private int[] frequent(int least) {
        byte[] counts = new byte[SKETCH];
        int[] keys = new int[1 << 20];
        int n = 0;
        for (Example e : examples) {
            for (int i = 0; i < e.sentence.size(); i++) {
                if (e.sentence.isQuiet(i)) {
                    continue;
                }
                features.collect(e.sentence, i);
                for (int f = 0; f < features.count(); f++) {
                    int slot = features.get(f) >>> 5;
                    if (counts[slot] < 100 && ++counts[slot] == least) {
                        if (n == keys.length) {
                            keys = Arrays.copyOf(keys, n * 2);
                        }
                        keys[n++] = features.get(f);
                    }
                }
            }
        }
        System.err.println(n + " features");
        return Arrays.copyOf(keys, n);
    }

    /// The arrays of one training thread.
    private final class Work {
        private float[] scores = new float[0];
        private double[] free = new double[0];
        private double[] bound = new double[0];
        private int[] any = new int[0];
        private int[] masks = new int[0];
        private final double[] freeSteps = new double[T * T];
        private final double[] boundSteps = new double[T * T];
        private int[] rows = new int[4096];
        private int[] from = new int[0];

        double learn(Example example, LearnedWeights weights, Lattice lattice, float drop) {
            int n = example.sentence.size();
            reserve(n);
            if (!collect(example, weights, drop)) {
                return 0;
            }
            Arrays.fill(freeSteps, 0);
            Arrays.fill(boundSteps, 0);
            lattice.refresh();
            double all = lattice.marginals(scores, any, n, free, freeSteps);
            double right = isCertain(n)
                    ? follow(weights.steps, n)
                    : lattice.marginals(scores, masks, n, bound, boundSteps);
            if (!Double.isFinite(all) || !Double.isFinite(right)) {
                return 0;
            }
            for (int i = 0; i < n * T; i++) {
                bound[i] = (bound[i] - free[i]) * example.weight;
            }
            for (int i = 0; i < n; i++) {
                weights.learn(rows, from[i], from[i + 1], bound, i * T);
            }
            for (int i = 0; i < T * T; i++) {
                boundSteps[i] = (boundSteps[i] - freeSteps[i]) * example.weight;
            }
            weights.learnSteps(boundSteps);
            return all - right;
        }

        private boolean isCertain(int n) {
            for (int i = 0; i < n; i++) {
                if (Integer.bitCount(masks[i]) != 1) {
                    return false;
                }
            }
            return true;
        }

        /// Score and counts of the only sequence there is.
        private double follow(float[] steps, int n) {
            Arrays.fill(bound, 0, n * T, 0);
            double score = 0;
            int before = Tags.OUTSIDE;
            for (int i = 0; i < n; i++) {
                int tag = Integer.numberOfTrailingZeros(masks[i]);
                bound[i * T + tag] = 1;
                boundSteps[before * T + tag]++;
                score += scores[i * T + tag] + steps[before * T + tag];
                before = tag;
            }
            return score;
        }

        private boolean collect(Example example, LearnedWeights weights, float drop) {
            Sentence s = example.sentence;
            int count = 0;
            boolean some = false;
            for (int i = 0; i < s.size(); i++) {
                from[i] = count;
                Arrays.fill(scores, i * T, i * T + T, 0);
                boolean quiet = s.isQuiet(i);
                any[i] = quiet ? 1 << Tags.OUTSIDE : Lattice.ANY;
                masks[i] = quiet ? 1 << Tags.OUTSIDE : example.masks[i];
                if (quiet) {
                    continue;
                }
                some = true;
                features.collect(s, i);
                if (count + features.count() > rows.length) {
                    rows = Arrays.copyOf(rows, rows.length * 2);
                }
                for (int f = 0; f < features.count(); f++) {
                    int row = weights.rows.get(features.get(f));
                    if (row != 0 && random.nextFloat() >= drop) {
                        rows[count++] = row;
                        for (int t = 0; t < T; t++) {
                            scores[i * T + t] += weights.values[row * T + t];
                        }
                    }
                }
            }
            from[s.size()] = count;
            return some;
        }

        private void reserve(int n) {
            if (any.length < n) {
                scores = new float[n * T];
                free = new double[n * T];
                bound = new double[n * T];
                any = new int[n];
                masks = new int[n];
                from = new int[n + 1];
            }
        }
    }
}
