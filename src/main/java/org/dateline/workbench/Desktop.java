package org.dateline.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.dateline.act.Act;
import org.dateline.act.Desk;
import org.dateline.act.Reach;
import org.dateline.act.Recorded;
import org.dateline.article.Article;
import org.dateline.entity.Entity;
import org.dateline.library.CheckReport;
import org.dateline.library.Library;
import org.dateline.search.Index;
import org.dateline.text.Reason;
import org.dateline.time.When;
import org.dateline.timeline.Happening;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/// The state of an open library and how it changes. Truth and index are written on the writer's thread alone; what
/// others see is the snapshot.
final class Desktop implements ReadingRoom.Shelves, Upkeep.Owner {
    private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);
    private static final long PROGRESS_MILLIS = 100;
    /// Articles that come in together and can wait to be searched until they are read.
    private static final int MANY = 64;
    /// How much of them is kept in memory meanwhile.
    private static final long MOST_HELD_CHARS = 8L << 20;

    private final Library library;
    private final Threads threads;
    private final Upkeep upkeep;
    private final Catalogue catalogue;
    private final Lookup lookup;
    private final ReadingRoom readingRoom;
    private final Layout layout;
    private final Jobs jobs;
    private final Waiting waiting;
    private final Object publishing = new Object();
    private volatile Snapshot snapshot;
    private volatile Workbench.@Nullable Listener listener;
    private volatile boolean stopped;
    /// Up to where articles of the truth are known to the index, or held for it.
    private volatile long shelved;
    /// Why nothing that is read can be put any more.
    private volatile @Nullable Exception standstill;
    private volatile int articles;

    Desktop(Library library, Threads threads) throws IOException {
        this.library = library;
        this.threads = threads;
        this.waiting = new Waiting(threads);
        this.jobs = new Jobs(threads);
        List<Recorded> acts = new ArrayList<>();
        library.acts(0, acts::add);
        upkeep = new Upkeep(library, threads, this);
        catalogue = upkeep.catalogue();
        articles = catalogue.size();
        shelved = library.positions().articles();
        lookup = new Lookup(catalogue, this::snapshot);
        readingRoom = new ReadingRoom(threads, this);
        layout = new Layout(this, threads);
        snapshot = Snapshot.empty(facts(), Desk.of(acts));
    }

    void start() throws IOException {
        upkeep.start(lastAct());
        layout.show();
        threads.layout.scheduleWithFixedDelay(
                this::publishProgress, PROGRESS_MILLIS, PROGRESS_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public Desk desk() {
        return snapshot.desk();
    }

    @Override
    public boolean isStopped() {
        return stopped;
    }

    @Override
    public void caughtUp(List<String> unread) throws IOException {
        readingRoom.enqueue(unread);
        articles = catalogue.size();
        layout.soon();
    }

    private long lastAct() {
        List<Recorded> acts = snapshot.desk().acts();
        return acts.isEmpty() ? 0 : acts.getLast().sequence();
    }

    void stop() {
        stopped = true;
        waiting.fail(new CancellationException());
        jobs.cancel();
        readingRoom.stop();
    }

    /// After all threads have ended. An index that cannot be closed cleanly is caught up or made anew at the next
    /// opening.
    void close() throws IOException {
        try (library) {
            upkeep.close(lastAct());
        } catch (Index.Trouble e) {
            failed(e);
        }
    }

    Library library() {
        return library;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /// Looks up what is kept.
    Lookup lookup() {
        return lookup;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    void listen(Workbench.Listener other) {
        listener = other;
    }

    Threads threads() {
        return threads;
    }

    Snapshot.Library facts() {
        return new Snapshot.Library(
                library.name(), library.folder(), library.readOnly(), articles, readingRoom.unread());
    }

    /// Up to where every article of the truth has been read and put; -1 while some are not, and when reading stopped,
    /// since nobody then knows which are.
    long readUntil() {
        long last = shelved;
        boolean allRead = readingRoom.unread() == 0 && !catalogue.isHolding() && !upkeep.isCatchingUp();
        return allRead && !stopped && standstill == null ? last : -1;
    }

    /// Whether somebody is told of what changes, and nobody waits for articles to be read.
    boolean isWatched() {
        return listener != null || readingRoom.unread() == 0;
    }

    /// Records an act. The act is made on the writer's thread, so that undo knows what stands.
    CompletableFuture<Recorded> act(Threads.Work<Act> act) {
        return threads.ask(threads.writer, () -> {
            Recorded recorded = library.record(List.of(act.run())).getFirst();
            Desk before = snapshot.desk();
            Desk desk = before.with(recorded);
            Reach reach = Reach.of(desk.meant(recorded.act()));
            Set<String> changed = reach.isNothing() ? Set.of() : catalogue.refresh(reach, desk);
            publish(s -> s.with(facts(), desk));
            if (!reach.isNothing()) {
                Act done = desk.meant(recorded.act());
                readAnew(done, reach, before, desk);
                Set<String> near = new HashSet<>(changed);
                near.addAll(reach.articles());
                if (!Reach.isMarginal(done)) {
                    layout.now(near, Reach.counted(done));
                }
            }
            return recorded;
        });
    }

    /// Reads the articles again that now speak on another day, and those in which a new row may stand: it is not known
    /// in which of those that are held.
    private void readAnew(Act done, Reach reach, Desk before, Desk desk) throws IOException {
        readingRoom.enqueue(reach.articles().stream()
                .filter(a -> !before.anchor(a).equals(desk.anchor(a)))
                .toList());
        if (Reach.addsRow(done)) {
            readingRoom.enqueue(catalogue.reached(reach));
            readingRoom.enqueue(catalogue.held());
        }
    }

    /// Adds articles; on the writer's thread.
    ///
    /// @return for the id of each that is new the id of the article it is a copy of, empty if of none
    Map<String, String> add(List<Library.Incoming> batch) throws IOException {
        List<Library.Stored> stored = library.add(batch);
        return shelve(stored, stored.size() >= MANY);
    }

    /// Reads articles on the calling thread as long as too many wait to be read. Not for the writer's thread.
    ///
    /// @throws IOException when none can be put any more
    void catchBreath(Job<?> job) throws IOException {
        Exception why = standstill;
        if (why != null) {
            throw new Refused(Failures.reason(why), why);
        }
        while (catalogue.heldChars() > MOST_HELD_CHARS && !job.isCancelled() && readingRoom.help()) {
            // Each turn reads some.
        }
    }

    private Map<String, String> shelve(List<Library.Stored> stored, boolean hold) throws IOException {
        Map<String, String> originals = catalogue.add(stored, snapshot.desk(), hold);
        articles += stored.size();
        readingRoom.enqueue(stored.stream().map(s -> s.article().id()).toList());
        if (!stored.isEmpty()) {
            shelved = stored.getLast().sequence();
            layout.soon();
        }
        return originals;
    }

    /// Takes in an export; on the writer's thread.
    void merge(Path export, Consumer<List<Library.Stored>> added) throws IOException {
        List<Library.Stored> all = new ArrayList<>();
        List<Recorded> acts = library.merge(export, all::addAll);
        List<Recorded> both = new ArrayList<>(snapshot.desk().acts());
        both.addAll(acts);
        Desk before = snapshot.desk();
        Desk desk = Desk.of(both);
        publish(s -> s.with(facts(), desk));
        // What was here before; what comes in is laid under all acts at once.
        for (Recorded recorded : acts) {
            Reach reach = Reach.of(recorded.act());
            catalogue.refresh(reach, desk);
            readAnew(recorded.act(), reach, before, desk);
        }
        shelve(all, false);
        added.accept(all);
        layout.soon();
    }

    @Override
    public Optional<Article> article(String id) throws IOException {
        return catalogue.article(id).map(i -> i.reading().article());
    }

    @Override
    public When anchor(Article article) {
        When anchor = snapshot.desk().anchor(article.id());
        return anchor.isKnown() ? anchor : article.published();
    }

    @Override
    public List<Entity> rows() {
        return snapshot.desk().rows();
    }

    @Override
    public void put(List<ReadingRoom.Found> found) throws IOException {
        catalogue.read(found, snapshot.desk());
        layout.soon();
    }

    @Override
    public void stopped(Exception e) {
        standstill = e;
        waiting.fail(e);
    }

    /// Keeps the index abreast of the truth.
    Upkeep upkeep() {
        return upkeep;
    }

    int readAgain(Job<Integer> job) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        library.articles(0, s -> ids.add(s.article().id()));
        readingRoom.enqueue(ids);
        while (readingRoom.unread() > 0 && !job.isCancelled() && !stopped) {
            job.at(Math.max(0, ids.size() - readingRoom.unread()), ids.size());
            TimeUnit.MILLISECONDS.sleep(PROGRESS_MILLIS);
        }
        return Math.max(0, ids.size() - readingRoom.unread());
    }

    Verdict verify(boolean rebuild) throws IOException {
        CheckReport report = library.check();
        String healed = catalogue.healed();
        if (rebuild) {
            upkeep.rebuild();
            settled().join();
        }
        return Verdict.of(report, healed, rebuild);
    }

    Jobs jobs() {
        return jobs;
    }

    CompletableFuture<Snapshot> settled() {
        CompletableFuture<Snapshot> result = waiting.add();
        Exception why = stopped ? new CancellationException() : standstill;
        if (why != null) {
            waiting.fail(why);
        }
        layout.show();
        return result;
    }

    /// After a layout: whoever waits for quiet is told, if there is quiet.
    void laidOut(List<Snapshot.Known> entities, List<Happening> happenings) {
        boolean quiet = readingRoom.unread() == 0 && !upkeep.isCatchingUp() && !layout.isDirty();
        Snapshot now = publish(s -> {
            Snapshot next = s.with(facts(), s.desk());
            next = entities.equals(s.entities()) ? next : next.withEntities(entities);
            return happenings.equals(s.happenings()) ? next : next.withHappenings(happenings);
        });
        if (quiet) {
            waiting.tell(now);
        } else if (!layout.isDirty() && waiting.isAnyone()) {
            layout.again();
        }
    }

    /// A layout failed: whoever waits for quiet is told so.
    void laidOutNot(Throwable e) {
        if (Catalogue.isDamage(e)) {
            return;
        }
        waiting.fail(e);
    }

    private void publishProgress() {
        List<Snapshot.Progress> progress = jobs.progress();
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

    /// Something failed in the background.
    @Override
    public void failed(Throwable e) {
        if (Catalogue.isDamage(e)) {
            LOG.warn("the index is damaged and is made anew");
            return;
        }
        LOG.atLevel(Catalogue.isStopped(e) ? Level.INFO : Level.WARN).log("background work failed: {}", e.toString());
        LOG.debug("where it failed", e);
        Workbench.Listener told = listener;
        if (told != null) {
            Reason why = Reason.of(
                    "background.failed",
                    "Something went wrong in the background: %s. Nothing that was saved is lost; open the library again",
                    Failures.reason(e));
            threads.tell(() -> told.trouble(why));
        }
    }
}
