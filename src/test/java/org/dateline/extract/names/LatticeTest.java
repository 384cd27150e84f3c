package org.dateline.extract.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LatticeTest {
    private static final int T = Tags.COUNT;

    @Test
    void bestAndMarginalsAgreeWithTryingEverySequence() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            int n = 1 + random.nextInt(3);
            float[] steps = random(random, T * T);
            float[] scores = random(random, n * T);
            int[] masks = new int[n];
            Arrays.fill(masks, Lattice.ANY);
            double[] sums = new double[n * T];
            int[] best = new int[n];
            double all = tryAll(steps, scores, n, sums, best);

            double[] marginals = new double[n * T];
            double log = new Lattice(steps).marginals(scores, masks, n, marginals, new double[0]);

            assertThat(new Lattice(steps).best(scores, masks, n))
                    .as("seed %d", seed)
                    .isEqualTo(best);
            assertThat(log).as("seed %d", seed).isCloseTo(Math.log(all), within(1e-4));
            for (int i = 0; i < n * T; i++) {
                assertThat(marginals[i]).as("seed %d", seed).isCloseTo(sums[i] / all, within(1e-5));
            }
        }
    }

    @Test
    void masksForbidTags() {
        int[] masks = {1 << Tags.only(0), 1 << Tags.OUTSIDE | 1 << Tags.only(2)};
        float[] scores = new float[2 * T];
        scores[T + Tags.only(1)] = 9;
        scores[T + Tags.only(2)] = 1;
        assertThat(new Lattice(new float[T * T]).best(scores, masks, 2)).containsExactly(Tags.only(0), Tags.only(2));
    }

    private static float[] random(Random random, int size) {
        float[] out = new float[size];
        for (int i = 0; i < size; i++) {
            out[i] = (float) random.nextGaussian();
        }
        return out;
    }

    /// The sum over all legal sequences, and for each token and tag the sum over those that have it.
    private static double tryAll(float[] steps, float[] scores, int n, double[] sums, int[] best) {
        double all = 0;
        double top = -1;
        int[] tags = new int[n];
        for (int code = 0; code < Math.pow(T, n); code++) {
            int rest = code;
            double score = 0;
            boolean legal = true;
            for (int i = 0; i < n; i++) {
                tags[i] = rest % T;
                rest /= T;
                int before = i == 0 ? Tags.OUTSIDE : tags[i - 1];
                legal &= Tags.mayFollow(before, tags[i]);
                score += scores[i * T + tags[i]] + steps[before * T + tags[i]];
            }
            if (legal && Tags.mayEnd(tags[n - 1])) {
                double weight = Math.exp(score);
                all += weight;
                for (int i = 0; i < n; i++) {
                    sums[i * T + tags[i]] += weight;
                }
                if (weight > top) {
                    top = weight;
                    System.arraycopy(tags, 0, best, 0, n);
                }
            }
        }
        return all;
    }
}
