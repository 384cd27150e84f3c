package org.dateline.extract.events.syntax;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Learns tagger, arcs and labels from what [TeachSyntax] wrote: `TrainSyntax IN.conll OUT.bin [PASSES]`.
///
/// One sentence in fifty is kept back and scored at the end. Averaged perceptrons over hashed features; arcs follow
/// their own mistakes (dynamic oracle). The seed is fixed: the same input gives the same model.
final class TrainSyntax {
    private static final int TAG_BITS = 18;
    private static final int ARC_BITS = 21;
    private static final int LABEL_BITS = 17;

    private record Gold(List<String> words, Forms forms, byte[] tags, int[] heads, byte[] relations) {}

    /// A perceptron that remembers the sum of its weights over time.
    private static final class Learner {
        final int classes;
        final int bits;
        final float[] w;
        final double[] total;
        long time = 1;

        final byte[] prints;

        Learner(int classes, int bits, byte[] prints) {
            this.classes = classes;
            this.bits = bits;
            this.prints = prints;
            w = new float[classes << bits];
            total = new double[classes << bits];
        }

        void score(int[] features, float[] scores) {
            Arrays.fill(scores, 0);
            int mask = (1 << bits) - 1;
            for (int f : features) {
                int slot = Weights.slot(prints, mask, f);
                if (slot < 0) {
                    continue;
                }
                int at = slot * classes;
                for (int c = 0; c < classes; c++) {
                    scores[c] += w[at + c];
                }
            }
        }

        void update(int[] features, int right, int wrong) {
            int mask = (1 << bits) - 1;
            for (int f : features) {
                int slot = Weights.slot(prints, mask, f);
                if (slot < 0) {
                    continue;
                }
                int at = slot * classes;
                w[at + right] += 1;
                total[at + right] += time;
                w[at + wrong] -= 1;
                total[at + wrong] -= time;
            }
        }

        Weights averaged() {
            double[] mean = new double[w.length];
            double[] sizes = new double[w.length];
            int used = 0;
            for (int i = 0; i < w.length; i++) {
                mean[i] = w[i] - total[i] / time;
                if (mean[i] != 0) {
                    sizes[used++] = Math.abs(mean[i]);
                }
            }
            double[] sorted = Arrays.copyOf(sizes, used);
            Arrays.sort(sorted);
            double scale = 127 / sorted[(int) (used * 0.9995)];
            byte[] q = new byte[w.length];
            for (int i = 0; i < w.length; i++) {
                q[i] = (byte) Math.max(-127, Math.min(127, Math.round(mean[i] * scale)));
            }
            return Weights.of(classes, bits, prints, q);
        }
    }

    public static void main(String[] args) throws IOException {
        List<Gold> all = read(Path.of(args[0]));
        int passes = args.length > 2 ? Integer.parseInt(args[2]) : 6;
        List<Gold> train = new ArrayList<>();
        List<Gold> held = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            (i % 50 == 7 ? held : train).add(all.get(i));
        }
        Frequent frequent = frequent(train);
        Learner tags = new Learner(Tag.values().length, TAG_BITS, tagFeatures(train).prints(TAG_BITS, 3));
        Learner arcs = new Learner(Arcs.MOVES, ARC_BITS, arcFeatures(train).prints(ARC_BITS, 3));
        Learner labels = new Learner(Relation.values().length, LABEL_BITS, labelFeatures(train).prints(LABEL_BITS, 3));
        Random random = new Random(20250215);
        for (int p = 0; p < passes; p++) {
            Collections.shuffle(train, random);
            long t = System.nanoTime();
            for (Gold g : train) {
                byte[] guessed = learnTags(g, frequent, tags);
                // the tags of use, not those of the teacher: the parser learns to live with the tagger's faults
                Gold seen = p == 0 ? g : new Gold(g.words, g.forms, guessed, g.heads, g.relations);
                learnArcs(seen, arcs, p, random);
                learnLabels(seen, labels);
            }
            System.err.printf("pass %d %.1fs%n", p + 1, (System.nanoTime() - t) / 1e9);
            score(held, parser(frequent, tags, arcs, labels));
        }
        Weights tw = tags.averaged();
        Weights aw = arcs.averaged();
        Weights lw = labels.averaged();
        try (DataOutputStream out = new DataOutputStream(
                new DeflaterOutputStream(Files.newOutputStream(Path.of(args[1])), new Deflater(9)))) {
            frequent.write(out);
            tw.write(out);
            aw.write(out);
            lw.write(out);
        }
        System.err.println(Files.size(Path.of(args[1])) + " bytes");
    }

    private static Counts tagFeatures(List<Gold> train) {
        Counts counts = new Counts();
        int[] features = new int[Tagger.FEATURES];
        for (Gold g : train) {
            for (int i = 0; i < g.tags.length; i++) {
                Tagger.features(g.forms, g.tags, i, features);
                counts.add(features);
            }
        }
        return counts;
    }

    private static Counts arcFeatures(List<Gold> train) {
        Counts counts = new Counts();
        int[] features = new int[Arcs.FEATURES];
        for (Gold g : train) {
            int[] gold = goldHeads(g);
            Arcs state = new Arcs(g.forms, g.tags);
            while (!state.isDone()) {
                state.features(features);
                counts.add(features);
                int move = -1;
                for (int m = 0; m < Arcs.MOVES; m++) {
                    move = state.isRight(m, gold) || (move < 0 && state.may(m)) ? m : move;
                }
                state.make(move);
            }
        }
        return counts;
    }

    private static Counts labelFeatures(List<Gold> train) {
        Counts counts = new Counts();
        int[] features = new int[Labels.FEATURES];
        for (Gold g : train) {
            Labels state = new Labels(g.forms, g.tags, g.heads);
            for (int i = 0; i < g.heads.length; i++) {
                state.features(i, features);
                counts.add(features);
            }
        }
        return counts;
    }

    private static int[] goldHeads(Gold g) {
        int n = g.heads.length;
        int[] gold = new int[n + 2];
        for (int i = 0; i < n; i++) {
            gold[i + 1] = g.heads[i] < 0 ? n + 1 : g.heads[i] + 1;
        }
        return gold;
    }

    private static Parser parser(Frequent frequent, Learner tags, Learner arcs, Learner labels) {
        return new Parser(new Tagger(tags.averaged(), frequent), arcs.averaged(), labels.averaged());
    }

    private static byte[] learnTags(Gold g, Frequent frequent, Learner learner) {
        byte[] guess = new byte[g.tags.length];
        int[] features = new int[Tagger.FEATURES];
        float[] scores = new float[learner.classes];
        for (int i = 0; i < guess.length; i++) {
            byte known = frequent.only(g.forms.cased(i));
            if (known >= 0) {
                guess[i] = known;
                continue;
            }
            Tagger.features(g.forms, guess, i, features);
            learner.score(features, scores);
            int best = argmax(scores);
            guess[i] = (byte) best;
            if (best != g.tags[i]) {
                learner.update(features, g.tags[i], best);
            }
            learner.time++;
        }
        return guess;
    }

    private static void learnArcs(Gold g, Learner learner, int pass, Random random) {
        int[] gold = goldHeads(g);
        Arcs state = new Arcs(g.forms, g.tags);
        int[] features = new int[Arcs.FEATURES];
        float[] scores = new float[Arcs.MOVES];
        while (!state.isDone()) {
            state.features(features);
            learner.score(features, scores);
            int guess = -1;
            int best = -1;
            for (int m = 0; m < Arcs.MOVES; m++) {
                if (state.may(m) && (guess < 0 || scores[m] > scores[guess])) {
                    guess = m;
                }
                if (state.isRight(m, gold) && (best < 0 || scores[m] > scores[best])) {
                    best = m;
                }
            }
            if (best < 0) {
                best = guess;
            }
            if (!state.isRight(guess, gold) && best != guess) {
                learner.update(features, best, guess);
            }
            learner.time++;
            state.make(pass > 0 && random.nextInt(10) < 9 ? guess : best);
        }
    }

    private static void learnLabels(Gold g, Learner learner) {
        Labels state = new Labels(g.forms, g.tags, g.heads);
        int[] features = new int[Labels.FEATURES];
        float[] scores = new float[learner.classes];
        for (int i = 0; i < g.heads.length; i++) {
            if (g.heads[i] < 0) {
                continue;
            }
            state.features(i, features);
            learner.score(features, scores);
            int best = argmax(scores);
            if (best != g.relations[i]) {
                learner.update(features, g.relations[i], best);
            }
            learner.time++;
        }
    }

    private static int argmax(float[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }

    private static void score(List<Gold> held, Parser parser) {
        int n = 0;
        int tag = 0;
        int head = 0;
        int both = 0;
        long t = System.nanoTime();
        for (Gold g : held) {
            Tree tree = parser.parse(g.words, new int[g.words.size()], new int[g.words.size()], List.of());
            for (int i = 0; i < g.heads.length; i++) {
                tag += tree.tag(i).ordinal() == g.tags[i] ? 1 : 0;
                if (Tag.at(g.tags[i]).isPunctuation()) {
                    continue;
                }
                n++;
                boolean h = tree.head(i) == g.heads[i];
                head += h ? 1 : 0;
                both += h && tree.relation(i).ordinal() == g.relations[i] ? 1 : 0;
            }
        }
        int words = held.stream().mapToInt(g -> g.heads.length).sum();
        System.err.printf(
                "  kept back: tags %.2f, heads %.2f, with relation %.2f; %d words, %.0f words a second%n",
                100.0 * tag / words, 100.0 * head / n, 100.0 * both / n, words, words / ((System.nanoTime() - t) / 1e9));
    }

    private static Frequent frequent(List<Gold> train) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (Gold g : train) {
            for (int i = 0; i < g.tags.length; i++) {
                counts.computeIfAbsent(g.forms.cased(i), k -> new int[Tag.values().length])[g.tags[i]]++;
            }
        }
        TreeMap<Integer, Byte> only = new TreeMap<>();
        counts.forEach((word, c) -> {
            int sum = Arrays.stream(c).sum();
            for (int t = 0; t < c.length; t++) {
                if (sum >= 30 && c[t] >= 0.995 * sum) {
                    only.put(word, (byte) t);
                }
            }
        });
        byte[] tags = new byte[only.size()];
        int k = 0;
        for (byte t : only.values()) {
            tags[k++] = t;
        }
        return new Frequent(only.keySet().stream().mapToInt(i -> i).toArray(), tags);
    }

    private static List<Gold> read(Path file) throws IOException {
        List<Gold> all = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isEmpty()) {
                    String[] row = line.split("\t");
                    if (row.length == 4 && row[2].matches("\\d+") && !row[0].isBlank()) {
                        rows.add(row);
                    } else {
                        rows.add(new String[0]);
                    }
                    continue;
                }
                if (rows.size() > 2 && rows.stream().allMatch(r -> r.length == 4)) {
                    all.add(gold(rows));
                }
                rows.clear();
            }
        }
        return all;
    }

    private static Gold gold(List<String[]> rows) {
        List<String> words = new ArrayList<>();
        byte[] tags = new byte[rows.size()];
        int[] heads = new int[rows.size()];
        byte[] relations = new byte[rows.size()];
        for (int i = 0; i < tags.length; i++) {
            String[] r = rows.get(i);
            words.add(r[0]);
            tags[i] = (byte) Tag.penn(r[1]).ordinal();
            heads[i] = Integer.parseInt(r[2]) - 1;
            relations[i] = (byte) Relation.ud(r[3]).ordinal();
        }
        return new Gold(words, new Forms(words), tags, heads, relations);
    }
}
