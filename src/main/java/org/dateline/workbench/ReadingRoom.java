package org.dateline.workbench;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
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

/// Where articles are read by the extractor, in the background, in the order they came: some together, which takes less
/// than one by one. What was found goes to the writer in batches; readers wait where the writer cannot keep up. Any
/// thread.
final class ReadingRoom {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingRoom.class);
    private static final int BATCH = 64;
    private static final int MOST_FOUND = 256;
    /// Articles read together, of so many characters in all, or one that is longer.
    private static final int TOGETHER = 16;
    private static final int TOGETHER_CHARS = 100_000;

    private final Threads threads;
    private final Shelves shelves;
    /// Who waits is read once, however often it was asked for.
    private final LinkedHashSet<String> queue = new LinkedHashSet<>();
    private final ArrayDeque<Found> found = new ArrayDeque<>();
    private List<Entity> rows = List.of();
    private @Nullable Extractor withRows;
    private int readers;
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

        /// Called when nothing can be put any more, before what waits is given up.
        void stopped(Exception e);
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

    synchronized void enqueue(Collection<String> ids) {
        if (stopped) {
            return;
        }
        queue.addAll(ids);
        int idle = Threads.readerCount() - readers;
        for (int i = 0; i < Math.min(idle, ids.size()); i++) {
            readers++;
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

    private void work() {
        boolean more = true;
        while (more) {
            more = help();
            synchronized (this) {
                more |= !queue.isEmpty() && !stopped;
                readers -= more ? 0 : 1;
            }
        }
    }

    /// Reads some of the articles that wait, on the calling thread.
    ///
    /// @return whether there were any
    boolean help() {
        List<String> ids = next();
        if (ids.isEmpty()) {
            return false;
        }
        List<Found> all = new ArrayList<>();
        try {
            read(ids, all);
        } finally {
            give(ids.size(), all);
        }
        return true;
    }

    private void read(List<String> ids, List<Found> all) {
        List<Article> some = new ArrayList<>();
        int chars = 0;
        for (String id : ids) {
            Optional<Article> article = article(id);
            if (article.isPresent()) {
                some.add(article.get());
                chars += article.get().text().length();
            }
            if (chars >= TOGETHER_CHARS) {
                all.addAll(found(some));
                some.clear();
                chars = 0;
            }
        }
        all.addAll(found(some));
    }

    private Optional<Article> article(String id) {
        try {
            return shelves.article(id);
        } catch (IOException | RuntimeException e) {
            unreadable(id, e);
            return Optional.empty();
        }
    }

    /// One article that cannot be read stops nothing: it stays as it was imported.
    private List<Found> found(List<Article> articles) {
        List<Found> all = new ArrayList<>();
        try {
            List<Layer> layers = extractor().readAll(articles, shelves::anchor);
            for (int i = 0; i < layers.size(); i++) {
                all.add(new Found(articles.get(i).id(), layers.get(i)));
            }
        } catch (RuntimeException | Error e) {
            if (articles.size() == 1) {
                unreadable(articles.getFirst().id(), e);
                all.add(new Found(articles.getFirst().id(), Catalogue.UNREAD));
            } else {
                articles.forEach(article -> all.addAll(found(List.of(article))));
            }
        }
        return all;
    }

    private static void unreadable(String id, Throwable e) {
        LOG.warn("article {} could not be read: {}", id, e.getClass().getName());
        LOG.debug("where it failed", e);
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

    private synchronized List<String> next() {
        while (found.size() >= MOST_FOUND && !stopped) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopped = true;
            }
        }
        List<String> ids = new ArrayList<>();
        // The last ones are shared out, so that no reader is idle while another has many.
        int most = Math.clamp(queue.size() / (2 * Threads.readerCount()), 1, TOGETHER);
        while (!stopped && ids.size() < most && !queue.isEmpty()) {
            ids.add(queue.removeFirst());
        }
        reading += ids.size();
        return ids;
    }

    private synchronized void give(int taken, List<Found> all) {
        reading -= taken;
        if (!stopped) {
            found.addAll(all);
        }
        if (!writing && !found.isEmpty()) {
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
                shelves.stopped(e);
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
