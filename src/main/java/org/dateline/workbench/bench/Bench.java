package org.dateline.workbench.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dateline.library.Library;
import org.dateline.search.BareLucene;
import org.dateline.search.Index;
import org.dateline.search.Index.Batch;
import org.dateline.search.Index.Indexed;
import org.dateline.timeline.Happening;

/// Measures the program against bare Lucene in the same process, on generated articles.
///
/// What is compared is done in turns, batch by batch, so that a busy machine slows both. Making the articles is not
/// counted. Whoever runs it waits; it takes about a minute for 100,000 articles, and some 600 MB of disk.
public final class Bench {
    private static final int BATCH = 256;
    private static final int EVENTS_AN_ARTICLE = 5;
    private static final long SEED = 20250215;
    private static final double MILLION = 1e6;
    private static final List<String> LARGE = List.of("import", "timeline", "search", "open", "heap");
    private static final Pattern READING = Pattern.compile("load-.*|names|times|extract");

    private final int docs;
    private final int rounds;
    private final Path scratch;
    private final Generated generated = new Generated(SEED);

    private Bench(int docs, int rounds, Path scratch) {
        this.docs = docs;
        this.rounds = rounds;
        this.scratch = scratch;
    }

    /// The names of all benches, in the order they run.
    public static List<String> names() {
        return List.of(
                "import",
                "timeline",
                "search",
                "open",
                "import-extract",
                "load-knowledge",
                "load-names",
                "load-parser",
                "names",
                "times",
                "extract",
                "heap");
    }

    /// Runs benches and hands each figure over as it is known.
    ///
    /// @param docs how many articles
    /// @param rounds how often the short ones are repeated; the median counts
    /// @param only names of benches; empty for all. Those up to `open` work on one library, made first
    /// @param scratch an empty folder; it is filled and not emptied
    public static void run(int docs, int rounds, Collection<String> only, Path scratch, Consumer<Figure> each)
            throws IOException {
        Bench bench = new Bench(docs, Math.max(1, rounds), scratch);
        Consumer<Figure> wanted = figure -> {
            if (only.isEmpty() || only.contains(figure.name())) {
                each.accept(figure);
            }
        };
        if (only.isEmpty() || only.stream().anyMatch(LARGE::contains)) {
            bench.large(wanted);
        }
        if (only.isEmpty()
                || only.stream().anyMatch(name -> READING.matcher(name).matches())) {
            Extractions.measure(bench.generated, Math.min(docs, 1_000), Math.max(1, rounds), wanted);
        }
        if (only.isEmpty() || only.contains("import-extract")) {
            wanted.accept(new Imports(bench.generated, bench.scratch).extracting(bench.docs));
        }
        wanted.accept(heap());
    }

    /// All that is measured on the whole library.
    private void large(Consumer<Figure> each) throws IOException {
        Path folder = scratch.resolve("Bench.dateline");
        List<String> ids = new ArrayList<>();
        try (Library library = Library.create(folder, "Bench");
                Index index = Index.open(library.derived(), false);
                BareLucene bare = new BareLucene(Files.createDirectories(scratch.resolve("bare")))) {
            each.accept(importing(library, index, bare, ids));
            putHappenings(index, ids);
            index.commit(docs, 0);
            each.accept(timeline(index));
            each.accept(new Searches(generated, index).measure(rounds));
        }
        each.accept(Openings.measure(folder, docs, rounds));
    }

    private Figure importing(Library library, Index index, BareLucene bare, List<String> ids) throws IOException {
        long ours = 0;
        long theirs = 0;
        for (int from = 0; from < docs; from += BATCH) {
            List<Generated.Read> batch = new ArrayList<>();
            for (int i = from; i < Math.min(docs, from + BATCH); i++) {
                batch.add(generated.read(i));
                ids.add(batch.getLast().article().id());
            }
            int first = from;
            // Whoever comes second finds the processor's caches warm: take turns.
            if (from / BATCH % 2 == 0) {
                theirs += bare.add(indexed(batch, first));
            }
            long start = System.nanoTime();
            library.add(batch.stream()
                    .map(read -> new Library.Incoming(read.article(), ""))
                    .toList());
            index.put(Batch.articles(indexed(batch, first)));
            ours += System.nanoTime() - start;
            if (from / BATCH % 2 == 1) {
                theirs += bare.add(indexed(batch, first));
            }
        }
        theirs += bare.commit();
        long start = System.nanoTime();
        index.commit(docs, 0);
        ours += System.nanoTime() - start;
        return new Figure(
                "import",
                (double) theirs / ours,
                "ratio",
                0.7,
                false,
                String.format(
                        Locale.ROOT,
                        "%d articles: %.0f a second saved, forced and searchable; bare addDocument %.0f a second",
                        docs,
                        docs * 1e9 / ours,
                        docs * 1e9 / theirs));
    }

    private static List<Indexed> indexed(List<Generated.Read> batch, int first) {
        List<Indexed> all = new ArrayList<>();
        for (Generated.Read read : batch) {
            all.add(Indexed.of(read.article(), read.layer(), first + all.size() + 1L));
        }
        return all;
    }

    private void putHappenings(Index index, List<String> ids) throws IOException {
        List<Happening> batch = new ArrayList<>();
        for (int i = 0; i < docs * EVENTS_AN_ARTICLE; i++) {
            batch.add(generated.happening(i, docs, ids));
            if (batch.size() == 1000) {
                index.put(Batch.happenings(batch, List.of()));
                batch.clear();
            }
        }
        index.put(Batch.happenings(batch, List.of()));
    }

    private Figure timeline(Index index) throws IOException {
        double[] ratios = new double[rounds + 60];
        double[] millis = new double[ratios.length];
        for (int i = 0; i < ratios.length; i++) {
            long bare = BareLucene.scan(index);
            long ours = BareLucene.timeline(index);
            ratios[i] = (double) ours / bare;
            millis[i] = ours / MILLION;
        }
        return new Figure(
                "timeline",
                median(ratios),
                "ratio",
                1.5,
                true,
                String.format(
                        Locale.ROOT, "%d happenings gathered in %.1f ms", docs * EVENTS_AN_ARTICLE, median(millis)));
    }

    private static Figure heap() {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        long most = Runtime.getRuntime().maxMemory();
        return new Figure(
                "heap",
                Math.min(peak, most) / 1024.0 / 1024,
                "MB",
                512,
                true,
                String.format(
                        Locale.ROOT,
                        "used at once, garbage included, where %d MB are allowed; -Xmx512m holds it to the bar",
                        most >> 20));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /// `Bench [docs] [rounds] [name...]`, for whoever has no command line at hand.
    public static void main(String[] args) throws IOException {
        int docs = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        List<String> only = List.of(args).subList(Math.min(2, args.length), args.length);
        run(docs, rounds, only, Files.createTempDirectory("dateline-bench"), System.out::println);
    }
}
