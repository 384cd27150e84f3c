package org.dateline.extract.events.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ManyWeightsTest {
    private static final int CLASSES = 33;
    private static final int BITS = 8;

    @Test
    void theBestClassIsTheFirstWithTheHighestSumOfWeights() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] prints = new byte[1 << BITS];
        byte[] w = new byte[CLASSES << BITS];
        random.nextBytes(prints);
        for (int i = 0; i < w.length; i++) {
            // few values, so that equal sums are frequent
            w[i] = (byte) (random.nextInt(3) - 1);
        }
        ManyWeights weights = new ManyWeights(CLASSES, BITS, prints, w);
        for (int turn = 0; turn < 2_000; turn++) {
            int[] features = random.ints(1 + random.nextInt(20)).toArray();
            int expected = slowly(features, prints, w);
            int[] scores = new int[CLASSES];
            ManyWeights.Located located = new ManyWeights.Located(features.length);
            System.arraycopy(features, 0, located.features, 0, features.length);
            weights.locate(located);
            weights.sum(located, scores);
            assertThat(Weights.best(scores, CLASSES)).as("seed %d", seed).isEqualTo(expected);
            weights.score(features, scores);
            assertThat(Weights.best(scores, CLASSES)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static int slowly(int[] features, byte[] prints, byte[] w) {
        int[] sums = new int[CLASSES];
        for (int feature : features) {
            int slot = Weights.slot(prints, (1 << BITS) - 1, feature);
            for (int c = 0; slot >= 0 && c < CLASSES; c++) {
                sums[c] += w[slot * CLASSES + c];
            }
        }
        int best = 0;
        for (int c = 1; c < CLASSES; c++) {
            best = sums[c] > sums[best] ? c : best;
        }
        return best;
    }
}
