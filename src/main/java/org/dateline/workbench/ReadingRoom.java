package org.dateline.workbench;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.Layer;
import org.dateline.extract.Extractor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where articles are read by the extractor, in the background, in the order they came. Any thread.
final class ReadingRoom {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingRoom.class);

    private final Threads threads;
    private final Function<String, Optional<Article>> articles;
    private final BiConsumer<String, Layer> read;
    private final ArrayDeque<String> queue = new ArrayDeque<>();
    private final Map<String, String> anchors = new HashMap<>();
    private int reading;
    private boolean stopped;

    /// Loaded by the first reader that has something to read.
    private static final class Shared {
        static final Extractor EXTRACTOR = Extractor.load();
    }

    ReadingRoom(Threads threads, Function<String, Optional<Article>> articles, BiConsumer<String, Layer> read) {
        this.threads = threads;
        this.articles = articles;
        this.read = read;
    }

    synchronized void enqueue(List<String> ids) {
        queue.addAll(ids);
        int idle = Threads.readerCount() - reading;
        for (int i = 0; i < Math.min(idle, ids.size()) && !stopped; i++) {
            reading++;
            threads.readers.execute(this::work);
        }
    }

    synchronized int unread() {
        return queue.size() + reading;
    }

    /// The date that an article was last read with by a person's word, as EDTF.
    synchronized String anchorOf(String id) {
        return anchors.getOrDefault(id, "");
    }

    synchronized void stop() {
        stopped = true;
        queue.clear();
    }

    private void work() {
        for (Optional<String> id = next(); id.isPresent(); id = next()) {
            try {
                articles.apply(id.get()).ifPresent(this::read);
            } catch (RuntimeException | StackOverflowError e) {
                LOG.warn(
                        "article {} could not be read: {}",
                        id.get(),
                        e.getClass().getName());
                LOG.debug("where it failed", e);
            }
        }
    }

    private void read(Article article) {
        read.accept(article.id(), Shared.EXTRACTOR.read(article));
    }

    private synchronized Optional<String> next() {
        String id = stopped ? null : queue.poll();
        if (id == null) {
            reading--;
        }
        return Optional.ofNullable(id);
    }
}
