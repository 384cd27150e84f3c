package org.dateline.extract.names;

import java.util.Arrays;

/// The best sequence of tags, and the probability of each tag, given scores of tokens and of steps from tag to tag
/// (Viterbi; forward-backward, Rabiner 1989). Scores are row by row, [Tags#COUNT] a token.
final class Lattice {
    private static final int T = Tags.COUNT;
    static final int ANY = (1 << T) - 1;

    private final float[] steps;
    private final double[] expSteps = new double[T * T];
    private final int[][] before = new int[T][];

    /// @param steps score of each step, [Tags#COUNT] rows; steps that tags forbid are ignored
    Lattice(float[] steps) {
        this.steps = steps;
        for (int tag = 0; tag < T; tag++) {
            before[tag] = allowed(tag);
        }
        refresh();
    }

    private static int[] allowed(int tag) {
        int[] found = new int[T];
        int n = 0;
        for (int other = 0; other < T; other++) {
            if (Tags.mayFollow(other, tag)) {
                found[n++] = other;
            }
        }
        return Arrays.copyOf(found, n);
    }

    /// Takes over changed step scores.
    void refresh() {
        for (int i = 0; i < T * T; i++) {
            expSteps[i] = Math.exp(steps[i]);
        }
    }

    /// The best tags of `n` tokens among those whose bits `masks` allows.
    int[] best(float[] scores, int[] masks, int n) {
        float[] here = new float[T];
        float[] last = new float[T];
        byte[] from = new byte[n * T];
        Arrays.fill(last, Float.NEGATIVE_INFINITY);
        last[Tags.OUTSIDE] = 0;
        for (int i = 0; i < n; i++) {
            Arrays.fill(here, Float.NEGATIVE_INFINITY);
            for (int bits = masks[i]; bits != 0; bits &= bits - 1) {
                int tag = Integer.numberOfTrailingZeros(bits);
                float top = Float.NEGATIVE_INFINITY;
                for (int b : before[tag]) {
                    float score = last[b] + steps[b * T + tag];
                    if (score > top) {
                        top = score;
                        from[i * T + tag] = (byte) b;
                    }
                }
                here[tag] = top + scores[i * T + tag];
            }
            float[] swap = last;
            last = here;
            here = swap;
        }
        return trace(last, from, n);
    }

    private static int[] trace(float[] last, byte[] from, int n) {
        int tag = Tags.OUTSIDE;
        for (int t = 1; t < T; t++) {
            if (Tags.mayEnd(t) && last[t] > last[tag]) {
                tag = t;
            }
        }
        int[] tags = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            tags[i] = tag;
            tag = from[i * T + tag];
        }
        return tags;
    }

    /// Fills `out` with the probability of each tag at each token and returns the logarithm of the sum over all
    /// sequences. `pairs`, if not empty, gains the expected number of each step.
    double marginals(float[] scores, int[] masks, int n, double[] out, double[] pairs) {
        double[] emit = new double[n * T];
        double logSum = 0;
        for (int i = 0; i < n; i++) {
            logSum += exponents(scores, masks[i], i * T, emit);
        }
        double[] forward = new double[n * T];
        double[] scale = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int bits = masks[i]; bits != 0; bits &= bits - 1) {
                int tag = Integer.numberOfTrailingZeros(bits);
                double in = 0;
                if (i == 0) {
                    in = Tags.mayStart(tag) ? expSteps[Tags.OUTSIDE * T + tag] : 0;
                } else {
                    for (int b : before[tag]) {
                        in += forward[(i - 1) * T + b] * expSteps[b * T + tag];
                    }
                }
                if (i == n - 1 && !Tags.mayEnd(tag)) {
                    in = 0;
                }
                forward[i * T + tag] = in * emit[i * T + tag];
                sum += forward[i * T + tag];
            }
            scale[i] = sum;
            logSum += Math.log(sum);
            for (int t = 0; t < T; t++) {
                forward[i * T + t] /= sum;
            }
        }
        backward(masks, n, emit, forward, scale, out, pairs);
        return logSum;
    }

    private static float exponents(float[] scores, int mask, int row, double[] emit) {
        float top = Float.NEGATIVE_INFINITY;
        for (int bits = mask; bits != 0; bits &= bits - 1) {
            top = Math.max(top, scores[row + Integer.numberOfTrailingZeros(bits)]);
        }
        for (int bits = mask; bits != 0; bits &= bits - 1) {
            int tag = Integer.numberOfTrailingZeros(bits);
            emit[row + tag] = Math.exp(scores[row + tag] - top);
        }
        return top;
    }

    private void backward(
            int[] masks, int n, double[] emit, double[] forward, double[] scale, double[] out, double[] pairs) {
        double[] back = new double[T];
        double[] next = new double[T];
        Arrays.fill(back, 1);
        for (int i = n - 1; i >= 0; i--) {
            for (int t = 0; t < T; t++) {
                out[i * T + t] = forward[i * T + t] * back[t];
            }
            Arrays.fill(next, 0);
            for (int bits = masks[i]; bits != 0; bits &= bits - 1) {
                int tag = Integer.numberOfTrailingZeros(bits);
                double weight = back[tag] * emit[i * T + tag] / scale[i];
                if (weight == 0 || i == n - 1 && !Tags.mayEnd(tag)) {
                    continue;
                }
                if (i == 0) {
                    if (pairs.length > 0 && Tags.mayStart(tag)) {
                        pairs[Tags.OUTSIDE * T + tag] += expSteps[Tags.OUTSIDE * T + tag] * weight;
                    }
                    continue;
                }
                for (int b : before[tag]) {
                    double step = expSteps[b * T + tag] * weight;
                    next[b] += step;
                    if (pairs.length > 0) {
                        pairs[b * T + tag] += forward[(i - 1) * T + b] * step;
                    }
                }
            }
            double[] swap = back;
            back = next;
            next = swap;
        }
    }
}
