package org.dateline.extract.names;

/// Weights while they are learned, updated by AdaGrad (Duchi, Hazan and Singer 2011).
final class LearnedWeights implements Weights {
    private static final int T = Tags.COUNT;

    /// A gradient too small to be worth the memory it touches.
    private static final float NEGLIGIBLE = 2e-3f;

    final IntTable rows;
    final int[] keys;
    final float[] values;
    final float[] steps = new float[T * T];
    private final float[] squares;
    private final float[] stepSquares = new float[T * T];
    private final float rate;
    private float[] sums = new float[0];
    private final float[] stepSums = new float[T * T];
    private int looks;

    LearnedWeights(int[] keys, float rate) {
        this.keys = keys;
        this.rate = rate;
        this.rows = new IntTable(keys.length);
        for (int i = 0; i < keys.length; i++) {
            rows.put(keys[i], i + 1);
        }
        this.values = new float[(keys.length + 1) * T];
        this.squares = new float[(keys.length + 1) * T];
    }

    @Override
    public float[] steps() {
        return steps;
    }

    @Override
    public void score(Features features, float[] scores, int at) {
        for (int f = 0; f < features.count(); f++) {
            int row = rows.get(features.get(f));
            if (row != 0) {
                int from = row * T;
                for (int t = 0; t < T; t++) {
                    scores[at + t] += values[from + t];
                }
            }
        }
    }

    /// Moves the weights of the rows `rows[from]` to before `rows[to]` along `gradient`.
    void learn(int[] rowList, int from, int to, double[] gradient, int at) {
        for (int t = 0; t < T; t++) {
            float g = (float) gradient[at + t];
            if (Math.abs(g) < NEGLIGIBLE) {
                continue;
            }
            float square = g * g;
            float step = rate * g;
            for (int i = from; i < to; i++) {
                int cell = rowList[i] * T + t;
                squares[cell] += square;
                values[cell] += step / (float) Math.sqrt(squares[cell] + 1e-2f);
            }
        }
    }

    void learnSteps(double[] gradient) {
        for (int i = 0; i < steps.length; i++) {
            float g = (float) gradient[i];
            if (g != 0) {
                stepSquares[i] += g * g;
                steps[i] += rate * g / (float) Math.sqrt(stepSquares[i] + 1);
            }
        }
    }

    /// Adds the weights as they stand to their mean.
    void look() {
        if (sums.length == 0) {
            sums = new float[values.length];
        }
        for (int i = 0; i < values.length; i++) {
            sums[i] += values[i];
        }
        for (int i = 0; i < steps.length; i++) {
            stepSums[i] += steps[i];
        }
        looks++;
    }

    /// Makes these the mean of themselves, counted `times`, and of `other`, learned for the same features.
    void blend(LearnedWeights other, int times) {
        for (int i = 0; i < values.length; i++) {
            values[i] += (other.values[i] - values[i]) / (times + 1);
        }
        for (int i = 0; i < steps.length; i++) {
            steps[i] += (other.steps[i] - steps[i]) / (times + 1);
        }
    }

    /// Takes the mean of all looks for the weights: steadier than where learning happens to stop.
    void settle() {
        for (int i = 0; i < values.length && looks > 0; i++) {
            values[i] = sums[i] / looks;
        }
        for (int i = 0; i < steps.length && looks > 0; i++) {
            steps[i] = stepSums[i] / looks;
        }
    }
}
