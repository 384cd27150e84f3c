package org.dateline.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.dateline.act.Act;
import org.dateline.act.Desk;
import org.dateline.act.Reach;
import org.dateline.act.Recorded;
import org.dateline.article.Article;
import org.dateline.article.Layer;
import org.dateline.article.Reading;
import org.dateline.library.CheckReport;
import org.dateline.library.Library;
import org.dateline.text.Span;
import org.dateline.timeline.Happening;
import org.jspecify.annotations.Nullable;

/// The state of an open library and how it changes. Truth is written on the writer's thread alone; what others see is
/// the snapshot.
final class Desktop {
    private static final long LAYOUT_MILLIS = 250;
    private static final long PROGRESS_MILLIS = 100;

    private final Library library;
    private final Threads threads;
    private final Shelf shelf = new Shelf();
    private final ReadingRoom readingRoom;
    private final Layout layout;
    private final Map<Long, Job<?>> jobs = new ConcurrentHashMap<>();
    private final List<CompletableFuture<Snapshot>> waiting = new ArrayList<>();
    private final Object publishing = new Object();
    private volatile Snapshot snapshot;
    private volatile Workbench.@Nullable Listener listener;
    private volatile boolean stopped;

    Desktop(Library library, Threads threads) throws IOException {
        this.library = library;
        this.threads = threads;
        List<Recorded> acts = new ArrayList<>();
        library.acts(0, acts::add);
        Desk desk = Desk.of(acts);
        library.articles(0, s -> shelf.put(s.sequence(), s.imported(), s.article(), desk));
        readingRoom = new ReadingRoom(threads, this::article, this::wasRead);
        layout = new Layout(this, threads, LAYOUT_MILLIS);
        snapshot = Snapshot.empty(facts(), desk);
    }

    void start() {
        readingRoom.enqueue(shelf.all().stream().map(s -> s.article().id()).toList());
        layout.soon();
        threads.layout.scheduleWithFixedDelay(
                this::publishProgress, PROGRESS_MILLIS, PROGRESS_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop() {
        stopped = true;
        jobs.values().forEach(Job::cancel);
        readingRoom.stop();
    }

    Library library() {
        return library;
    }

    Shelf shelf() {
        return shelf;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    void listen(Workbench.Listener other) {
        listener = other;
    }

    Executor writer() {
        return threads.writer;
    }

    Snapshot.Library facts() {
        return new Snapshot.Library(
                library.name(), library.folder(), library.readOnly(), shelf.size(), readingRoom.unread());
    }

    /// Records an act. The act is made on the writer's thread, so that undo knows what stands.
    CompletableFuture<Recorded> act(Threads.Work<Act> act) {
        return threads.ask(threads.writer, () -> {
            Recorded recorded = library.record(List.of(act.run())).getFirst();
            Desk desk = snapshot.desk().with(recorded);
            Reach reach = Reach.of(acted(recorded.act(), desk));
            shelf.refresh(reach, desk);
            publish(s -> s.with(facts(), desk));
            if (!reach.isNothing()) {
                reach.articles().stream().filter(a -> isMoved(a, desk)).forEach(a -> readingRoom.enqueue(List.of(a)));
                layout.now();
            }
            return recorded;
        });
    }

    /// The act that is done, taken back or done again.
    private static Act acted(Act act, Desk desk) {
        return switch (act) {
            case Act.Undone(long sequence) ->
                desk.act(sequence).map(Recorded::act).orElse(act);
            case Act.Redone(long sequence) ->
                desk.act(sequence).map(Recorded::act).orElse(act);
            default -> act;
        };
    }

    private boolean isMoved(String article, Desk desk) {
        return !readingRoom.anchorOf(article).equals(desk.anchor(article).edtf());
    }

    /// Adds articles; on the writer's thread.
    List<Library.Stored> add(List<Library.Incoming> batch) throws IOException {
        List<Library.Stored> stored = library.add(batch);
        Desk desk = snapshot.desk();
        stored.forEach(s -> shelf.put(s.sequence(), s.imported(), s.article(), desk));
        readingRoom.enqueue(stored.stream().map(s -> s.article().id()).toList());
        layout.soon();
        return stored;
    }

    /// Takes in an export; on the writer's thread.
    void merge(Path export, Consumer<List<Library.Stored>> added) throws IOException {
        List<Recorded> acts = library.merge(export, stored -> {
            Desk desk = snapshot.desk();
            stored.forEach(s -> shelf.put(s.sequence(), s.imported(), s.article(), desk));
            readingRoom.enqueue(stored.stream().map(s -> s.article().id()).toList());
            added.accept(stored);
        });
        if (!acts.isEmpty()) {
            List<Recorded> all = new ArrayList<>(snapshot.desk().acts());
            all.addAll(acts);
            Desk desk = Desk.of(all);
            shelf.refreshAll(desk);
            publish(s -> s.with(facts(), desk));
        }
        layout.soon();
    }

    /// The article as it is to be read: dated by the analyst's word where there is one.
    private Optional<Article> article(String id) {
        return shelf.get(id).map(s -> {
            Article a = s.article();
            var anchor = snapshot.desk().anchor(id);
            return anchor.isKnown()
                    ? new Article(
                            a.id(), a.title(), a.source(), anchor, a.language(), a.byline(), a.address(), a.text())
                    : a;
        });
    }

    private void wasRead(String id, Layer layer) {
        shelf.read(id, layer, snapshot.desk());
        layout.soon();
    }

    int readAgain(Job<Integer> job) throws InterruptedException {
        List<String> ids = shelf.all().stream().map(s -> s.article().id()).toList();
        readingRoom.enqueue(ids);
        while (readingRoom.unread() > 0 && !job.isCancelled() && !stopped) {
            job.at(ids.size() - readingRoom.unread(), ids.size());
            TimeUnit.MILLISECONDS.sleep(PROGRESS_MILLIS);
        }
        return ids.size() - readingRoom.unread();
    }

    Verdict verify(boolean rebuild) throws IOException {
        CheckReport report = library.check();
        List<String> lines = new ArrayList<>();
        lines.add("%,d articles, %,d acts and %,d kept files are whole"
                .formatted(report.articles(), report.acts(), report.originals()));
        report.setAside().forEach(name -> lines.add("set aside at an opening: " + name));
        if (rebuild) {
            lines.add("the index was made again");
        }
        List<String> faults = report.faults().stream()
                .map(f -> f.file() + (f.line() > 0 ? ", line " + f.line() : "") + ": " + f.what())
                .toList();
        return new Verdict(lines, faults);
    }

    Optional<Reading> reading(String id) {
        return shelf.get(id).map(Shelf.Shelved::reading);
    }

    /// The happening with the words its evidence stands in.
    Happening quoted(Happening happening) {
        return happening.quoted(this::words);
    }

    String title(String article) {
        return shelf.get(article).map(s -> s.article().title()).orElse("");
    }

    Optional<String> text(String article) {
        return shelf.get(article).map(s -> s.article().text());
    }

    private String words(String article, Span span) {
        return shelf.get(article).map(s -> span.of(s.article().text())).orElse("");
    }

    <R> void run(Job<R> job, Threads.Work<R> work) {
        jobs.put(job.number(), job);
        threads.jobs.execute(() -> {
            try {
                threads.settle(job.result(), work);
            } finally {
                jobs.remove(job.number());
            }
        });
    }

    CompletableFuture<Snapshot> settled() {
        CompletableFuture<Snapshot> result = new CompletableFuture<>();
        synchronized (waiting) {
            waiting.add(result);
        }
        layout.now();
        return result;
    }

    /// After a layout: whoever waits for quiet is told, if there is quiet.
    void laidOut(Snapshot now) {
        if (readingRoom.unread() > 0 || layout.isDirty()) {
            return;
        }
        List<CompletableFuture<Snapshot>> told;
        synchronized (waiting) {
            told = List.copyOf(waiting);
            waiting.clear();
        }
        told.forEach(w -> threads.tell(() -> w.complete(now)));
    }

    private void publishProgress() {
        List<Snapshot.Progress> progress = new ArrayList<>();
        jobs.values().forEach(job -> progress.add(job.progress()));
        Snapshot.Library facts = facts();
        if (!progress.equals(snapshot.jobs()) || !facts.equals(snapshot.library())) {
            publish(s -> s.with(facts, s.desk()).with(progress));
        }
    }

    Snapshot publish(UnaryOperator<Snapshot> change) {
        synchronized (publishing) {
            Snapshot before = snapshot;
            Snapshot now = change.apply(before);
            snapshot = now;
            Workbench.Listener told = listener;
            if (told != null) {
                threads.tell(() -> told.changed(before, now));
            }
            return now;
        }
    }

    void trouble(String sentence) {
        Workbench.Listener told = listener;
        if (told != null) {
            threads.tell(() -> told.trouble(sentence));
        }
    }
}
