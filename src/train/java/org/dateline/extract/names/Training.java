package org.dateline.extract.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// Makes the model for names: reads hand-labelled sets, what [Teacher] labelled, clusters and lists, and writes one file.
///
/// `Training out=FILE names=DIR knowledge=DIR [lists=DIR] [taught=FILE]... [without=SET]... [passes=N] ...`; see
/// docs/training.md. Files of `names` whose name says `measure-only` are never read.
public final class Training {
    private static final long SEED = 20250215;
    /// Tweets and web reviews, whose labels draw other borders than newsrooms do.
    private static final Set<String> LEFT_OUT = Set.of("btc", "uner_dev", "uner_test");

    private final Options options;
    private final Random random = new Random(SEED);
    private final List<Trainer.Example> examples = new ArrayList<>();
    private final Lexicon lexicon;
    private final NamePool pool;

    private Training(Options options, Lexicon lexicon) throws IOException {
        this.options = options;
        this.lexicon = lexicon;
        this.pool = new NamePool(Path.of(options.one("knowledge")));
    }

    public static void main(String[] args) throws IOException {
        Options options = new Options(args);
        Path names = Path.of(options.one("names"));
        Lists lists = new Lists();
        lists.readWords();
        lists.readClusters(names.resolve("glove-clusters.tsv.gz"));
        lists.readKnowledge(Path.of(options.one("knowledge")));
        for (Path folder : options.paths("lists")) {
            lists.readPlain(folder);
        }
        Training training = new Training(options, lists.lexicon());
        training.readHand(names);
        for (Path taught : options.paths("taught")) {
            List<Labelled> docs = TaughtFile.read(
                    taught,
                    options.paths("second"),
                    options.number("taught-weight", 1),
                    options.number("open", 1) > 0);
            if (options.number("corrected", 1) > 0) {
                correct(docs);
            }
            docs.forEach(training::add);
        }
        int invented = (int) options.number("invented", 3600);
        for (Labelled doc : Invented.articles(
                training.pool, invented, SEED, options.number("invented-weight", 1))) {
            training.add(doc);
        }
        System.err.println(training.examples.size() + " sentences");
        LearnedWeights weights = training.learn(SEED);
        for (int more = 1; more < options.number("times", 1); more++) {
            weights.blend(training.learn(SEED + more), more);
        }
        ModelFile.write(Path.of(options.one("out")), lists, weights, options.number("smallest", 0.05f));
    }

    private LearnedWeights learn(long seed) {
        return new Trainer(examples, seed)
                .learn(
                        (int) options.number("least", 3),
                        (int) options.number("passes", 4),
                        options.number("rate", 0.15f),
                        options.number("drop", 0.1f));
    }

    private static void correct(List<Labelled> docs) throws IOException {
        Corrections corrections = new Corrections();
        for (Labelled doc : docs) {
            for (int i = 0; i < doc.sentences().size(); i++) {
                corrections.apply(doc.sentences().get(i), doc.masks().get(i));
            }
        }
        System.err.println(corrections.opened() + " names opened");
    }

    private void readHand(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                boolean held = options.all("without").stream().anyMatch(name::startsWith);
                if (name.endsWith(".gz") || name.contains("measure-only") || held) {
                    continue;
                }
                float weight = options.number("weight-" + name, LEFT_OUT.contains(name) ? 0 : 1);
                if (weight > 0) {
                    Columns.labelled(file, weight).forEach(this::add);
                }
            }
        }
    }

    /// Adds an article, and a part of its sentences again: as headlines, all in capitals or each word with one, or after
    /// a dateline.
    private void add(Labelled doc) {
        add(doc.sentences(), doc.masks(), doc.weight());
        List<List<String>> loud = new ArrayList<>();
        List<int[]> masks = new ArrayList<>();
        float shout = options.number("shout", 0.05f);
        for (int i = 0; i < doc.sentences().size(); i++) {
            float chance = random.nextFloat();
            if (chance < shout) {
                loud.add(doc.sentences().get(i).stream().map(w -> w.toUpperCase(Locale.ROOT)).toList());
                masks.add(doc.masks().get(i));
            } else if (chance < shout * 2 && doc.sentences().get(i).size() < 25) {
                loud.add(doc.sentences().get(i).stream().map(Training::titled).toList());
                masks.add(doc.masks().get(i));
            }
        }
        if (doc.sentences().size() > 2 && random.nextFloat() < options.number("dateline", 0.3f)) {
            int at = random.nextInt(doc.sentences().size());
            List<String> town = List.of(
                    pool.name('l', random).full().toUpperCase(Locale.ROOT).split(" "));
            loud.add(filed(town, doc.sentences().get(at)));
            masks.add(filed(town.size(), doc.masks().get(at)));
        }
        if (!loud.isEmpty()) {
            add(loud, masks, doc.weight());
        }
    }

    private static List<String> filed(List<String> town, List<String> sentence) {
        List<String> words = new ArrayList<>(town);
        words.add("-");
        words.addAll(sentence);
        return words;
    }

    private static int[] filed(int town, int[] sentence) {
        int[] tags = new int[town + 1];
        Columns.span(tags, 0, town, 1);
        int[] masks = new int[tags.length + sentence.length];
        for (int i = 0; i < tags.length; i++) {
            masks[i] = 1 << tags[i];
        }
        System.arraycopy(sentence, 0, masks, tags.length, sentence.length);
        return masks;
    }

    private static String titled(String word) {
        return word.length() < 4 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// Where a label names a word that the tagger never looks at, nothing is said about the labels around it.
    private static int[] possible(Sentence s, int[] masks) {
        int outside = 1 << Tags.OUTSIDE;
        int[] out = masks.clone();
        for (int i = 0; i < out.length; i++) {
            if (s.isQuiet(i) && (masks[i] & outside) == 0) {
                for (int j = i; j >= 0 && (masks[j] & outside) == 0; j--) {
                    out[j] = Lattice.ANY;
                }
                for (int j = i + 1; j < out.length && (masks[j] & outside) == 0; j++) {
                    out[j] = Lattice.ANY;
                }
            }
        }
        return out;
    }

    private void add(List<List<String>> sentences, List<int[]> masks, float weight) {
        Page page = new Page(sentences, lexicon);
        for (int i = 0; i < page.sentences.size(); i++) {
            Sentence s = page.sentences.get(i);
            boolean all = true;
            for (int j = 0; j < s.size() && all; j++) {
                all = s.isQuiet(j);
            }
            if (!all) {
                examples.add(new Trainer.Example(s, possible(s, masks.get(i)), weight));
            }
        }
    }
}
