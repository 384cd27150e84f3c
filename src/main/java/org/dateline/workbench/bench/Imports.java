package org.dateline.workbench.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.article.Article;
import org.dateline.article.Layer;
import org.dateline.extract.Extractor;
import org.dateline.library.Library;
import org.dateline.search.BareLucene;
import org.dateline.search.Index;
import org.dateline.search.Index.Batch;
import org.dateline.search.Index.Indexed;

/// The whole way of an article, as an import goes it: saved and forced in batches, read by the extractor on all cores
/// while one thread puts what they have found.
///
/// What it is compared with is `addDocument` of the very fields that were put, on one thread, by an
/// [org.apache.lucene.index.IndexWriter] with the same settings.
final class Imports {
    private static final int SAVED_FIRST = 32;
    private static final int SAVED_AT_ONCE = 256;
    private static final int READ_AT_ONCE = 16;
    private static final int PUT_AT_ONCE = 64;
    /// Articles that come before those that count: the compiler is at work.
    private static final int WARM = 3_000;
    /// Articles between two turns of the other side.
    private static final int TURN = 1_024;

    private final Generated generated;
    private final Path scratch;

    Imports(Generated generated, Path scratch) {
        this.generated = generated;
        this.scratch = scratch;
    }

    Figure extracting(int count) throws IOException {
        Extractor extractor = Extractor.load();
        int cores = Runtime.getRuntime().availableProcessors();
        long ours = 0;
        long oursBusy = 0;
        long theirs = 0;
        int counted = 0;
        try (Library library = Library.create(scratch.resolve("Extract.dateline"), "Extract");
                Index index = Index.open(library.derived(), false);
                BareLucene bare = new BareLucene(Files.createDirectories(scratch.resolve("bare-extract")));
                ExecutorService readers = Executors.newFixedThreadPool(cores)) {
            int warm = Math.min(WARM, count / 4);
            for (int from = 0; from < count; from += TURN) {
                List<Article> turn = new ArrayList<>();
                for (int i = from; i < Math.min(count, from + TURN); i++) {
                    turn.add(generated.article(i));
                }
                long busy = Searches.processorOfAll();
                long start = System.nanoTime();
                List<Indexed> read = read(turn, from, extractor, library, index, readers);
                long took = System.nanoTime() - start;
                busy = Searches.processorOfAll() - busy;
                long bareTook = bare.add(read);
                if (from >= warm) {
                    ours += took;
                    oursBusy += busy;
                    theirs += bareTook;
                    counted += turn.size();
                }
            }
        }
        return new Figure(
                "import-extract",
                (double) theirs / ours,
                "ratio",
                0.25,
                false,
                String.format(
                        Locale.ROOT,
                        "%.0f articles a second with extraction on %d cores, %.2f ms of processor time each;"
                                + " bare addDocument %.0f a second, %.2f ms each",
                        counted * 1e9 / ours,
                        cores,
                        oursBusy / 1e6 / counted,
                        counted * 1e9 / theirs,
                        theirs / 1e6 / counted));
    }

    /// Saves, reads and puts. In an import readers are never without work; here they are at the beginning and the end
    /// of each turn, so first a few articles are saved, and the last ones are shared out as an import shares its
    /// last.
    private static List<Indexed> read(
            List<Article> articles,
            int first,
            Extractor extractor,
            Library library,
            Index index,
            ExecutorService readers)
            throws IOException {
        CompletionService<List<Indexed>> found = new ExecutorCompletionService<>(readers);
        int cores = Runtime.getRuntime().availableProcessors();
        int saved = 0;
        int asked = 0;
        while (saved < articles.size()) {
            int to = Math.min(articles.size(), saved == 0 ? SAVED_FIRST : saved + SAVED_AT_ONCE);
            library.add(articles.subList(saved, to).stream()
                    .map(article -> new Library.Incoming(article, ""))
                    .toList());
            saved = to;
            while (asked < saved) {
                int most = Math.clamp((articles.size() - asked) / (2 * cores), 1, READ_AT_ONCE);
                List<Article> some = articles.subList(asked, Math.min(saved, asked + most));
                found.submit(() -> indexed(some, extractor.readAll(some, Article::published), first));
                asked += some.size();
            }
        }
        List<Indexed> all = new ArrayList<>();
        while (all.size() < articles.size()) {
            List<Indexed> next = next(found);
            index.put(Batch.articles(next));
            all.addAll(next);
        }
        return all;
    }

    /// What has been found, waiting for some of it.
    private static List<Indexed> next(CompletionService<List<Indexed>> found) throws IOException {
        try {
            List<Indexed> next = new ArrayList<>(found.take().get());
            Future<List<Indexed>> more = found.poll();
            while (more != null) {
                next.addAll(more.get());
                more = next.size() < PUT_AT_ONCE ? found.poll() : null;
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private static List<Indexed> indexed(List<Article> articles, List<Layer> layers, int first) {
        List<Indexed> all = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            all.add(Indexed.of(articles.get(i), layers.get(i), first));
        }
        return all;
    }
}
