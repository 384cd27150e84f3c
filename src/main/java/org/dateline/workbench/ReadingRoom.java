package org.dateline.workbench;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Layer;
import org.dateline.entity.Entity;
import org.dateline.extract.Extractor;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where articles are read by the extractor, in the background, in the order they came. What was found goes to the
/// writer in batches; readers wait where the writer cannot keep up. Any thread.
final class ReadingRoom {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingRoom.class);
    private static final int BATCH = 64;
    private static final int MOST_FOUND = 256;

    private final Threads threads;
    private final Shelves shelves;
    private final ArrayDeque<String> queue = new ArrayDeque<>();
    private final ArrayDeque<Found> found = new ArrayDeque<>();
    private List<Entity> rows = List.of();
    private @Nullable Extractor withRows;
    private int reading;
    private int putting;
    private boolean writing;
    private boolean stopped;

    /// Where articles come from and where findings go.
    interface Shelves {
        Optional<Article> article(String id) throws IOException;

        /// The day that its relative times are reckoned from.
        When anchor(Article article);

        /// The analyst's own rows.
        List<Entity> rows();

        /// Called on the writer's thread.
        void put(List<Found> found) throws IOException;
    }

    /// What was found in an article.
    record Found(String id, Layer layer) {}

    /// Loaded by the first reader that has something to read.
    private static final class Shared {
        static final Extractor EXTRACTOR = Extractor.load();
    }

    ReadingRoom(Threads threads, Shelves shelves) {
        this.threads = threads;
        this.shelves = shelves;
    }

    synchronized void enqueue(List<String> ids) {
        queue.addAll(ids);
        int idle = Threads.readerCount() - reading;
        for (int i = 0; i < Math.min(idle, ids.size()) && !stopped; i++) {
            reading++;
            threads.readers.execute(this::work);
        }
    }

    /// How many articles are not read yet, or read and not put.
    synchronized int unread() {
        return queue.size() + reading + found.size() + putting;
    }

    synchronized void stop() {
        stopped = true;
        queue.clear();
        found.clear();
        notifyAll();
    }

    /// One article that cannot be read stops nothing: it stays as it was imported.
    private void work() {
        for (Optional<String> id = next(); id.isPresent(); id = next()) {
            try {
                Optional<Article> article = shelves.article(id.get());
                if (article.isPresent()) {
                    Article read = article.get();
                    give(new Found(id.get(), extractor().read(read, shelves.anchor(read))));
                }
            } catch (IOException | RuntimeException | Error e) {
                LOG.warn(
                        "article {} could not be read: {}",
                        id.get(),
                        e.getClass().getName());
                LOG.debug("where it failed", e);
            }
        }
    }

    /// With the analyst's rows as they were when reading began; made anew when they change.
    private Extractor extractor() {
        List<Entity> now = shelves.rows();
        synchronized (Shared.class) {
            if (!now.equals(rows)) {
                withRows = now.isEmpty() ? Shared.EXTRACTOR : Shared.EXTRACTOR.with(now);
                rows = now;
            }
            Extractor made = withRows;
            return made == null ? Shared.EXTRACTOR : made;
        }
    }

    private synchronized Optional<String> next() {
        while (found.size() >= MOST_FOUND && !stopped) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopped = true;
            }
        }
        String id = stopped ? null : queue.poll();
        if (id == null) {
            reading--;
        }
        return Optional.ofNullable(id);
    }

    private synchronized void give(Found one) {
        found.add(one);
        if (!writing && !stopped) {
            writing = true;
            threads.writer.execute(this::write);
        }
    }

    private void write() {
        List<Found> batch = take();
        try {
            shelves.put(batch);
        } catch (IOException | RuntimeException e) {
            if (Catalogue.isStopped(e)) {
                stop();
            } else {
                LOG.warn("findings could not be put: {}", e.getClass().getName());
            }
            LOG.debug("where it failed", e);
        }
        written();
    }

    private synchronized List<Found> take() {
        List<Found> batch = new ArrayList<>();
        while (batch.size() < BATCH && !found.isEmpty()) {
            batch.add(found.poll());
        }
        putting = batch.size();
        notifyAll();
        return batch;
    }

    private synchronized void written() {
        putting = 0;
        writing = !found.isEmpty() && !stopped;
        if (writing) {
            threads.writer.execute(this::write);
        }
    }
}
