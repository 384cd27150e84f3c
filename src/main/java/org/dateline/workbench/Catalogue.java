package org.dateline.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.act.Desk;
import org.dateline.act.Reach;
import org.dateline.article.Article;
import org.dateline.article.Layer;
import org.dateline.article.Reading;
import org.dateline.library.Library;
import org.dateline.search.Index;
import org.dateline.search.Index.Indexed;
import org.dateline.search.Request;
import org.dateline.text.Copies;
import org.dateline.text.Sketch;

/// The index of a library and how articles get into it. Writing is for the writer's thread, reading for any; while the
/// index is made anew everybody waits.
final class Catalogue {
    static final Layer UNREAD = new Layer("", List.of(), List.of(), List.of());

    private final Library library;
    private final Runnable damaged;
    private final Copies copies = new Copies();
    /// Saved and not in the index yet: they are put when they have been read, once and not twice.
    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final AtomicLong heldChars = new AtomicLong();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private Index index;
    private boolean copiesKnown;

    private record Held(Indexed indexed, Instant imported) {}

    /// A question to the index.
    interface Look<R> {
        R at(Index index) throws IOException;
    }

    /// @param damaged called where damage is met, on any thread
    Catalogue(Library library, Runnable damaged) throws IOException {
        this.library = library;
        this.damaged = damaged;
        this.index = Index.open(library.derived(), false);
        if (isAhead()) {
            startAnew();
        }
    }

    /// Whether the index knows more than the truth: after a disk lost what it had said to have, or a folder was put
    /// back from a copy. What is then written gets sequences that the index takes for known.
    private boolean isAhead() throws IOException {
        Index.State state = look(Index::state);
        Library.Positions truth = library.positions();
        return state.articles() > truth.articles() || state.acts() > truth.acts();
    }

    <R> R look(Look<R> look) throws IOException {
        lock.readLock().lock();
        try {
            return look.at(index);
        } catch (IOException e) {
            if (isDamage(e)) {
                damaged.run();
            }
            throw e;
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Whether the index said that it has to be opened again.
    static boolean isDamage(Throwable e) {
        return e instanceof Index.Trouble trouble && trouble.isDamage();
    }

    /// Whether the index said that it cannot go on, as on a full disk.
    static boolean isStopped(Throwable e) {
        return e instanceof Index.Trouble trouble && !trouble.isDamage();
    }

    /// Opens the index again, which moves aside what is damaged.
    void reopen() throws IOException {
        lock.writeLock().lock();
        try {
            index.close();
            index = Index.open(library.derived(), false);
        } finally {
            lock.writeLock().unlock();
        }
    }

    Optional<Indexed> article(String id) throws IOException {
        Held waiting = held.get(id);
        return waiting != null ? Optional.of(waiting.indexed) : look(i -> i.article(id));
    }

    Optional<Reading> reading(String id) throws IOException {
        return article(id).map(Indexed::reading);
    }

    int size() throws IOException {
        return look(Index::state).held() + held.size();
    }

    /// Characters of articles that are held back.
    long heldChars() {
        return heldChars.get();
    }

    /// Ids of articles that are held back.
    Set<String> held() {
        return Set.copyOf(held.keySet());
    }

    boolean isHolding() {
        return !held.isEmpty();
    }

    /// Until when an article must have come in to be found at `now`: held articles are found later than they came in.
    Instant foundUntil(Instant now) {
        return held.values().stream()
                .map(Held::imported)
                .min(Comparator.naturalOrder())
                .map(first -> first.minusMillis(1))
                .orElse(now);
    }

    /// Takes in new articles, not read yet.
    ///
    /// @param hold whether to put them only when they have been read; else they can be searched from now on
    /// @return for the id of each the id of the article it is a copy of, empty if of none
    Map<String, String> add(List<Library.Stored> stored, Desk desk, boolean hold) throws IOException {
        learnCopies(stored);
        Map<String, String> originals = new HashMap<>();
        List<Indexed> batch = new ArrayList<>();
        for (Library.Stored s : stored) {
            Article article = s.article();
            String copyOf = copies.add(article.id(), Sketch.of(article.text()));
            Indexed indexed = new Indexed(desk.read(article, UNREAD), UNREAD, s.sequence(), copyOf);
            if (hold) {
                held.put(article.id(), new Held(indexed, s.imported()));
                heldChars.addAndGet(article.text().length());
            } else {
                batch.add(indexed);
            }
            originals.put(article.id(), copyOf);
        }
        put(batch);
        return originals;
    }

    /// What an earlier opening knew of copies is learnt from the truth when the first article comes in.
    private void learnCopies(List<Library.Stored> coming) throws IOException {
        if (!copiesKnown) {
            copiesKnown = true;
            long until = coming.isEmpty() ? Long.MAX_VALUE : coming.getFirst().sequence();
            library.articles(0, s -> {
                if (s.sequence() < until) {
                    copies.add(s.article().id(), Sketch.of(s.article().text()));
                }
            });
        }
    }

    void put(List<Indexed> batch) throws IOException {
        if (!batch.isEmpty()) {
            look(i -> {
                i.put(Index.Batch.articles(batch));
                return true;
            });
            for (Indexed put : batch) {
                Article article = put.reading().article();
                if (held.remove(article.id()) != null) {
                    heldChars.addAndGet(-article.text().length());
                }
            }
        }
    }

    /// Puts what was found in articles.
    ///
    /// @return their ids
    List<String> read(List<ReadingRoom.Found> found, Desk desk) throws IOException {
        List<Indexed> batch = new ArrayList<>();
        for (ReadingRoom.Found f : found) {
            article(f.id())
                    .ifPresent(i -> batch.add(new Indexed(
                            desk.read(i.reading().article(), f.layer()), f.layer(), i.sequence(), i.copyOf())));
        }
        put(batch);
        return batch.stream().map(i -> i.reading().article().id()).toList();
    }

    /// Lays the acts anew over what an act reaches.
    ///
    /// @return ids of the articles that read otherwise now
    Set<String> refresh(Reach reach, Desk desk) throws IOException {
        return refresh(reached(reach), desk);
    }

    /// Ids of the articles that an act may change.
    Set<String> reached(Reach reach) throws IOException {
        Set<String> ids = new LinkedHashSet<>(reach.articles());
        for (String entity : reach.entities()) {
            ids.addAll(matching(Request.ALL.withFilters(List.of(entity), List.of())));
        }
        for (String words : reach.words()) {
            String phrase = words.replaceAll("[\"\\\\\\s]+", " ").strip();
            if (!phrase.isEmpty()) {
                ids.addAll(matching(Request.of("\"" + phrase + "\"")));
            }
        }
        return ids;
    }

    Set<String> refresh(Set<String> ids, Desk desk) throws IOException {
        Set<String> changed = new LinkedHashSet<>();
        List<Indexed> batch = new ArrayList<>();
        for (String id : ids) {
            Optional<Indexed> known = article(id);
            if (known.isPresent()) {
                Indexed i = known.get();
                Reading now = desk.read(i.reading().article(), i.found());
                if (!now.equals(i.reading())) {
                    batch.add(new Indexed(now, i.found(), i.sequence(), i.copyOf()));
                    changed.add(id);
                }
            }
        }
        put(batch);
        return changed;
    }

    private List<String> matching(Request request) throws IOException {
        return look(i -> i.search(request.withPage(0, Integer.MAX_VALUE).withFacets(0)))
                        instanceof org.dateline.search.Answer.Found found
                ? found.hits().stream().map(org.dateline.search.Answer.Hit::id).toList()
                : List.of();
    }

    /// Brings the index up to the truth.
    ///
    /// @return ids of articles that have to be read
    List<String> catchUp(Desk desk) throws IOException {
        Index.State state = look(Index::state);
        List<String> unread = new ArrayList<>();
        List<Library.Stored> batch = new ArrayList<>();
        eachStored(state.articles(), s -> {
            Optional<Indexed> known = article(s.article().id());
            if (known.isEmpty()) {
                batch.add(s);
                if (batch.size() == 256) {
                    add(batch, desk, false);
                    batch.clear();
                }
            }
            if (known.isEmpty() || known.get().found().producer().isEmpty()) {
                unread.add(s.article().id());
            }
        });
        add(batch, desk, false);
        Set<String> touched = new LinkedHashSet<>();
        for (var act : desk.acts()) {
            if (act.sequence() > state.acts()) {
                touched.addAll(refresh(Reach.of(act.act()), desk));
            }
        }
        return unread;
    }

    private interface EachStored {
        void take(Library.Stored stored) throws IOException;
    }

    private void eachStored(long after, EachStored each) throws IOException {
        if (after >= library.positions().articles()) {
            return;
        }
        try {
            library.articles(after, s -> {
                try {
                    each.take(s);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
    }

    /// Every article as it reads, in the order of import.
    void each(Consumer<Indexed> each) throws IOException {
        eachStored(0, s -> article(s.article().id()).ifPresent(each));
    }

    boolean isBehind(long acts) throws IOException {
        Index.State state = look(Index::state);
        return state.articles() < library.positions().articles() || state.acts() < acts;
    }

    String healed() throws IOException {
        return look(Index::state).healed();
    }

    void commit(long articles, long acts) throws IOException {
        look(i -> {
            i.commit(articles, acts);
            return true;
        });
    }

    /// Throws the index away and opens an empty one.
    void startAnew() throws IOException {
        lock.writeLock().lock();
        try {
            index.close();
            delete(library.derived());
            index = Index.open(library.derived(), false);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    void close() throws IOException {
        lock.writeLock().lock();
        try {
            index.close();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
