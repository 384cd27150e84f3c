package org.dateline.extract.names;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.NameSpan;
import org.dateline.extract.token.Tokeniser;
import org.dateline.time.When;

/// Prints the table of names in docs/accuracy.md: exact spans and kinds, per hand-labelled set, on the tokens as given
/// and on the plain text that they make when joined by spaces; and the speed.
///
/// `Measure set=FILE... [model=FILE] [corenlp=true] [errors=N] [speed=false] [read=FILE...]`; `read` lists the names of a
/// plain text.
public final class Measure {
    private Measure() {}

    public static void main(String[] args) throws IOException {
        Options options = new Options(args);
        Model model = model(options.one("model", ""));
        System.out.println("| set | tagger | F1 | precision | recall | PER | LOC | ORG |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (Path file : options.paths("set")) {
            List<Columns.Doc> docs = Columns.read(file);
            String set = file.getFileName().toString();
            print(set, "Dateline, tokens given", tokens(docs, model, (int) options.number("errors", 0)));
            print(set, "Dateline, plain text", plain(docs, new Names(model)));
            if (options.one("corenlp", "").equals("true")) {
                CRFClassifier<CoreLabel> teacher = Teacher.load(Teacher.MODELS.get(0));
                print(set, "CoreNLP 3-class, tokens given", teacher(docs, teacher));
            }
        }
        for (Path file : options.paths("read")) {
            String text = Files.readString(file);
            System.out.println(file);
            for (NameSpan n : read(text, new Names(model)).names) {
                System.out.printf(
                        Locale.ROOT,
                        "%s\t%d\t%d\t%.2f\t%s%n",
                        n.kind(),
                        n.span().start(),
                        n.span().end(),
                        n.score(),
                        n.span().of(text));
            }
        }
        if (options.one("speed", "true").equals("true")) {
            speed(options.paths("set"), new Names(model));
        }
    }

    private static Model model(String file) throws IOException {
        InputStream bytes =
                file.isEmpty() ? Names.class.getResourceAsStream("names.model") : new FileInputStream(file);
        if (bytes == null) {
            throw new IOException("no names.model among the resources: give model=FILE");
        }
        long start = System.nanoTime();
        Model model = Model.read(bytes);
        System.err.printf("model loaded in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        return model;
    }

    private static void print(String set, String tagger, Score score) {
        System.out.printf("| %s | %s | %s |%n", set, tagger, score);
    }

    private static Set<Score.Name> names(int[] tags) {
        Set<Score.Name> names = new HashSet<>();
        int first = 0;
        for (int i = 0; i < tags.length; i++) {
            first = Tags.opens(tags[i]) ? i : first;
            if (Tags.closes(tags[i]) && Tags.reported(Tags.kind(tags[i])) != null) {
                names.add(new Score.Name(first, i + 1, Tags.kind(tags[i])));
            }
        }
        return names;
    }

    private static Score tokens(List<Columns.Doc> docs, Model model, int errors) {
        Score score = new Score();
        Tagger tagger = new Tagger(model);
        int shown = 0;
        for (Columns.Doc doc : docs) {
            Page page = new Page(doc.sentences(), model.lexicon());
            List<List<Tagger.Found>> found = tagger.read(page);
            for (int i = 0; i < found.size(); i++) {
                Set<Score.Name> guess = new HashSet<>();
                for (Tagger.Found f : found.get(i)) {
                    if (Tags.reported(f.kind()) != null) {
                        guess.add(new Score.Name(f.first(), f.last() + 1, f.kind()));
                    }
                }
                Set<Score.Name> gold = names(doc.tags().get(i));
                score.count(gold, guess);
                if (!gold.equals(guess) && shown++ < errors) {
                    show(doc.sentences().get(i), gold, guess);
                }
            }
        }
        return score;
    }

    private static void show(List<String> words, Set<Score.Name> gold, Set<Score.Name> guess) {
        System.err.println(String.join(" ", words));
        gold.stream().filter(g -> !guess.contains(g)).forEach(g -> System.err.println("   missed " + text(words, g)));
        guess.stream().filter(g -> !gold.contains(g)).forEach(g -> System.err.println("   wrong  " + text(words, g)));
    }

    private static String text(List<String> words, Score.Name name) {
        return List.of("PER", "LOC", "ORG").get(name.kind()) + " " + String.join(" ", words.subList(name.from(), name.to()));
    }

    private static Score plain(List<Columns.Doc> docs, Names names) {
        Score score = new Score();
        for (Columns.Doc doc : docs) {
            StringBuilder text = new StringBuilder();
            Set<Score.Name> gold = new HashSet<>();
            for (int i = 0; i < doc.sentences().size(); i++) {
                List<String> words = doc.sentences().get(i);
                int[] starts = new int[words.size()];
                int[] ends = new int[words.size()];
                for (int w = 0; w < words.size(); w++) {
                    starts[w] = text.length();
                    ends[w] = text.append(words.get(w)).length();
                    text.append(w + 1 == words.size() ? "\n\n" : " ");
                }
                names(doc.tags().get(i))
                        .forEach(n -> gold.add(new Score.Name(starts[n.from()], ends[n.to() - 1], n.kind())));
            }
            Set<Score.Name> guess = new HashSet<>();
            for (NameSpan n : read(text.toString(), names).names) {
                guess.add(new Score.Name(n.span().start(), n.span().end(), n.kind().ordinal()));
            }
            score.count(gold, guess);
        }
        return score;
    }

    private static Draft read(String text, Names names) {
        Draft draft = new Draft(new Article("", "", "", When.UNKNOWN, "en", "", "", text));
        new Tokeniser().read(draft);
        names.read(draft);
        return draft;
    }

    private static Score teacher(List<Columns.Doc> docs, CRFClassifier<CoreLabel> teacher) {
        Score score = new Score();
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        long start = cpu.getCurrentThreadCpuTime();
        long words = 0;
        List<String> kinds = List.of("PERSON", "LOCATION", "ORGANIZATION");
        for (Columns.Doc doc : docs) {
            for (int i = 0; i < doc.sentences().size(); i++) {
                List<Integer> tags = Teacher.tags(teacher, doc.sentences().get(i)).stream()
                        .map(t -> kinds.indexOf(t.get(CoreAnnotations.AnswerAnnotation.class)))
                        .toList();
                Set<Score.Name> guess = new HashSet<>();
                for (int from = 0; from < tags.size(); ) {
                    int to = from + 1;
                    while (to < tags.size() && tags.get(to).equals(tags.get(from))) {
                        to++;
                    }
                    if (tags.get(from) >= 0) {
                        guess.add(new Score.Name(from, to, tags.get(from)));
                    }
                    from = to;
                }
                score.count(names(doc.tags().get(i)), guess);
                words += tags.size();
            }
        }
        System.err.printf(
                Locale.ROOT,
                "CoreNLP: %.0f articles of 580 tokens a second of one core%n",
                words / 580.0 / (cpu.getCurrentThreadCpuTime() - start) * 1e9);
        return score;
    }

    /// Reads texts of 580 words again and again on this thread, and says how many in a second of its processor time after
    /// warming up.
    private static void speed(List<Path> files, Names names) throws IOException {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int words = 0;
        for (Path file : files) {
            for (Columns.Doc doc : Columns.read(file)) {
                for (List<String> sentence : doc.sentences()) {
                    text.append(String.join(" ", sentence)).append("\n\n");
                    words += sentence.size();
                    if (words >= 580) {
                        texts.add(text.toString());
                        text.setLength(0);
                        words = 0;
                    }
                }
            }
        }
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        long tokens = 0;
        long start = 0;
        for (int round = 0; round < 8; round++) {
            if (round == 3) {
                start = cpu.getCurrentThreadCpuTime();
                tokens = 0;
            }
            for (String t : texts) {
                tokens += read(t, names).tokens.size();
            }
        }
        double seconds = (cpu.getCurrentThreadCpuTime() - start) / 1e9;
        System.gc();
        Runtime run = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%nSpeed: %.0f articles of 580 tokens a second of one core; %d MB of heap in use afterwards.%n",
                tokens / 580.0 / seconds,
                (run.totalMemory() - run.freeMemory()) >> 20);
    }
}
