package org.dateline.extract.events.syntax;

/// Tags the words of a sentence from left to right, each by its form, its neighbours and the two tags before it.
final class Tagger {
    static final int FEATURES = 21;

    private final Weights weights;
    private final Frequent frequent;

    Tagger(Weights weights, Frequent frequent) {
        this.weights = weights;
        this.frequent = frequent;
    }

    byte[] tag(Forms forms) {
        byte[] tags = new byte[forms.size()];
        int[] feature = new int[FEATURES];
        int[] scores = new int[weights.classes];
        for (int i = 0; i < tags.length; i++) {
            byte known = frequent.only(forms.cased(i));
            if (known >= 0) {
                tags[i] = known;
                continue;
            }
            features(forms, tags, i, feature);
            weights.score(feature, scores);
            tags[i] = (byte) Weights.best(scores, weights.classes);
        }
        return tags;
    }

    static void features(Forms f, byte[] tags, int i, int[] out) {
        int t1 = i > 0 ? tags[i - 1] : 60;
        int t2 = i > 1 ? tags[i - 2] : 60;
        int w = f.lower(i);
        int n = 0;
        out[n++] = Weights.hash(1, w, f.shape(i), 0);
        out[n++] = Weights.hash(2, f.suffix(i, 3), 0, 0);
        out[n++] = Weights.hash(3, f.suffix(i, 2), f.shape(i), 0);
        out[n++] = Weights.hash(4, f.suffix(i, 4), 0, 0);
        out[n++] = Weights.hash(5, f.prefix(i), f.shape(i), 0);
        out[n++] = Weights.hash(6, t1, 0, 0);
        out[n++] = Weights.hash(7, t1, t2, 0);
        out[n++] = Weights.hash(8, t1, w, 0);
        out[n++] = Weights.hash(9, f.lower(i - 1), 0, 0);
        out[n++] = Weights.hash(10, f.lower(i + 1), 0, 0);
        out[n++] = Weights.hash(11, f.lower(i - 2), 0, 0);
        out[n++] = Weights.hash(12, f.lower(i + 2), 0, 0);
        out[n++] = Weights.hash(13, f.suffix(i + 1, 3), f.shape(i + 1), 0);
        out[n++] = Weights.hash(14, f.suffix(i - 1, 3), 0, 0);
        out[n++] = Weights.hash(15, f.lower(i - 1), w, 0);
        out[n++] = Weights.hash(16, w, f.lower(i + 1), 0);
        out[n++] = Weights.hash(17, f.shape(i), t1, i == 0 ? 1 : 0);
        out[n++] = Weights.hash(18, f.suffix(i, 3), t1, t2);
        out[n++] = Weights.hash(19, t1, f.suffix(i, 3), f.suffix(i + 1, 3));
        out[n++] = Weights.hash(20, f.lower(i + 1), f.lower(i + 2), 0);
        out[n++] = Weights.hash(21, 0, 0, 0);
    }
}
