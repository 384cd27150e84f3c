package org.dateline.extract.events.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MovesTest {
    private static final int BITS = 12;

    @Test
    void aMoveIsTheBestThatTheFeaturesSayWhateverIsAddedUpBeforehand() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        FewWeights weights = weights(random);
        Moves moves = new Moves(weights);
        for (int sentence = 0; sentence < 200; sentence++) {
            Arcs state = state(random);
            moves.read(state);
            while (!state.isDone()) {
                int best = state.depth == 0 ? Arcs.SHIFT : moves.best(state);
                if (state.depth > 0) {
                    assertThat(best).as("seed %d", seed).isEqualTo(slowly(state, weights));
                }
                state.make(best);
            }
        }
    }

    private static int slowly(Arcs state, FewWeights weights) {
        int[] features = new int[Arcs.FEATURES];
        state.features(features);
        int[] scores = new int[Arcs.MOVES];
        weights.score(features, scores);
        int best = -1;
        for (int move = 0; move < Arcs.MOVES; move++) {
            if (state.may(move) && (best < 0 || scores[move] > scores[best])) {
                best = move;
            }
        }
        return best;
    }

    private static FewWeights weights(Random random) {
        byte[] prints = new byte[1 << BITS];
        byte[] w = new byte[FewWeights.CLASSES << BITS];
        random.nextBytes(prints);
        random.nextBytes(w);
        return new FewWeights(BITS, prints, w);
    }

    private static Arcs state(Random random) {
        List<String> text = new ArrayList<>();
        byte[] tags = new byte[2 + random.nextInt(25)];
        for (int i = 0; i < tags.length; i++) {
            text.add("word" + random.nextInt(30));
            tags[i] = (byte) random.nextInt(Tag.values().length);
        }
        return new Arcs(new Forms(text), tags);
    }
}
