package org.dateline.extract.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Makes the model for names: reads hand-labelled sets, what [Teacher] labelled, clusters and lists, and writes one file.
///
/// `Training out=FILE names=DIR knowledge=DIR [lists=DIR] [taught=FILE]... [without=SET]... [passes=N] ...`; see
/// docs/training.md. Files of `names` whose name says `measure-only` are never read.
public final class Training {
    private static final long SEED = 20250215;

    private final Options options;
    private final Random random = new Random(SEED);
    private final List<Trainer.Example> examples = new ArrayList<>();
    private final Lexicon lexicon;

    private Training(Options options, Lexicon lexicon) {
        this.options = options;
        this.lexicon = lexicon;
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
            for (Labelled doc :
                    TaughtFile.read(taught, options.number("taught-weight", 1), options.number("open", 1) > 0)) {
                training.add(doc);
            }
        }
        System.err.println(training.examples.size() + " sentences");
        LearnedWeights weights = new Trainer(training.examples, SEED)
                .learn(
                        (int) options.number("least", 3),
                        (int) options.number("passes", 5),
                        options.number("rate", 0.15f),
                        options.number("drop", 0.1f));
        ModelFile.write(Path.of(options.one("out")), lists, weights, options.number("smallest", 0.05f));
    }

    private void readHand(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                boolean held = options.all("without").stream().anyMatch(name::startsWith);
                if (name.endsWith(".gz") || name.contains("measure-only") || held) {
                    continue;
                }
                float weight = options.number("weight-" + name, options.number("hand-weight", 1));
                if (weight > 0) {
                    Columns.labelled(file, weight).forEach(this::add);
                }
            }
        }
    }

    /// Adds an article, and a part of its sentences again as headlines: all in capitals, or each word with one.
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
        if (!loud.isEmpty()) {
            add(loud, masks, doc.weight());
        }
    }

    private static String titled(String word) {
        return word.length() < 4 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
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
                examples.add(new Trainer.Example(s, masks.get(i), weight));
            }
        }
    }
}
