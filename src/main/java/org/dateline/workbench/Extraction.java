package org.dateline.workbench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dateline.act.Desk;
import org.dateline.article.Article;
import org.dateline.article.Reading;
import org.dateline.extract.Extractor;
import org.dateline.intake.Intake;
import org.dateline.text.Reason;
import org.dateline.text.Sketch;

/// Reads articles without a library.
///
/// The articles go through the extractor on all cores but come out in the order they went in; only a few are held at a
/// time, whatever their number.
public final class Extraction {
    private static final int WAITING_PER_CORE = 8;

    private Extraction() {}

    /// Finds the articles in files and folders, as an import does.
    ///
    /// @param rejected told of each file that holds none, and why
    public static void articles(List<Path> paths, Consumer<Article> each, BiConsumer<String, Reason> rejected) {
        Intake.Sink sink = new Intake.Sink() {
            @Override
            public void found(String path, Article article) {
                each.accept(article);
            }

            @Override
            public void rejected(String path, Reason reason) {
                rejected.accept(path, reason);
            }
        };
        Intake.read(paths, sink, _ -> {}, () -> false);
    }

    /// Says what an import of `paths` into an empty library would do.
    public static void dryRun(List<Path> paths, Consumer<Imported> each) {
        Set<String> seen = new HashSet<>();
        Map<Long, Map.Entry<String, Sketch>> byKey = new HashMap<>();
        Intake.Sink sink = new Intake.Sink() {
            @Override
            public void found(String path, Article article) {
                if (!seen.add(article.id())) {
                    each.accept(new Imported(path, Imported.Fate.ALREADY, article, Reason.NONE, ""));
                    return;
                }
                String original = original(article, byKey);
                Imported.Fate fate = original.isEmpty() ? Imported.Fate.ADDED : Imported.Fate.DUPLICATE;
                each.accept(new Imported(path, fate, article, Reason.NONE, original));
            }

            @Override
            public void rejected(String path, Reason reason) {
                each.accept(new Imported(path, Imported.Fate.REJECTED, null, reason, ""));
            }
        };
        Intake.read(paths, sink, _ -> {}, () -> false);
    }

    /// The earlier article that this is a copy of, empty if none; remembers this one.
    private static String original(Article article, Map<Long, Map.Entry<String, Sketch>> byKey) {
        Sketch sketch = Sketch.of(article.text());
        String original = "";
        for (long key : sketch.keys()) {
            Map.Entry<String, Sketch> near = byKey.putIfAbsent(key, Map.entry(article.id(), sketch));
            if (near != null && original.isEmpty() && near.getValue().similarity(sketch) >= Sketch.COPY) {
                original = near.getKey();
            }
        }
        return original;
    }

    /// Reads every article and hands the readings over in order, on the calling thread.
    ///
    /// @param workers how many threads read
    public static void read(Iterator<Article> articles, int workers, Consumer<Reading> each) {
        Extractor extractor = Extractor.load();
        Desk nobody = Desk.empty();
        ArrayDeque<Future<Reading>> waiting = new ArrayDeque<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            while (articles.hasNext() || !waiting.isEmpty()) {
                while (articles.hasNext() && waiting.size() < workers * WAITING_PER_CORE) {
                    Article article = articles.next();
                    waiting.add(pool.submit(() -> nobody.read(article, extractor.read(article))));
                }
                each.accept(waiting.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
