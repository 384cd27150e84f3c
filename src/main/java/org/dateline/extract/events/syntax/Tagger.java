package org.dateline.extract.events.syntax;

import java.util.List;

/// Tags the words of a sentence from left to right, each by its form, its neighbours and the two tags before it.
final class Tagger {
    static final int FEATURES = 21;

    private final ManyWeights weights;
    private final Frequent frequent;

    Tagger(Weights weights, Frequent frequent) {
        this.weights = (ManyWeights) weights;
        this.frequent = frequent;
    }

    /// The tags of some sentences. A word of each is tagged in turn: the rows of its weights come while the others are
    /// thought about.
    List<byte[]> tag(List<Forms> sentences) {
        List<Tagged> all = sentences.stream().map(Tagged::new).toList();
        Tagged[] going = all.toArray(Tagged[]::new);
        int[] scores = new int[weights.classes];
        for (int n = going(going, going.length); n > 0; n = going(going, n)) {
            for (int i = 0; i < n; i++) {
                Tagged t = going[i];
                features(t.forms, t.tags, t.at, t.located.features);
                weights.locate(t.located);
            }
            for (int i = 0; i < n; i++) {
                Tagged t = going[i];
                weights.sum(t.located, scores);
                t.tags[t.at++] = (byte) Weights.best(scores, weights.classes);
            }
        }
        return all.stream().map(t -> t.tags).toList();
    }

    /// Puts those first that have a word to think about; words that need no thought are tagged.
    private int going(Tagged[] sentences, int count) {
        int going = 0;
        for (int i = 0; i < count; i++) {
            Tagged t = sentences[i];
            byte known = 0;
            while (t.at < t.tags.length && known >= 0) {
                known = frequent.only(t.forms.cased(t.at));
                if (known >= 0) {
                    t.tags[t.at++] = known;
                }
            }
            if (t.at < t.tags.length) {
                sentences[going++] = t;
            }
        }
        return going;
    }

    /// A sentence up to where it is tagged.
    private static final class Tagged {
        final Forms forms;
        final byte[] tags;
        final ManyWeights.Located located = new ManyWeights.Located(FEATURES);
        int at;

        Tagged(Forms forms) {
            this.forms = forms;
            this.tags = new byte[forms.size()];
        }
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
