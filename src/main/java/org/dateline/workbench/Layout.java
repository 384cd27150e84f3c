package org.dateline.workbench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.act.Desk;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.entity.Entity;
import org.dateline.search.Index;
import org.dateline.search.Request;
import org.dateline.text.Sketch;
import org.dateline.time.When;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Grouping;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Pool;
import org.dateline.timeline.Report;

/// Groups the events of a library into happenings and counts its entities, some time after something changed, on a
/// thread of its own.
///
/// After new articles all events are grouped again, in a large library after a while only; after an act in a large
/// library those near it, the rest when articles come in next.
final class Layout {
    /// Entities and happenings that a snapshot holds; the index has them all.
    static final int MOST_ENTITIES = 5_000;

    static final int MOST_HAPPENINGS = 50_000;

    private static final int LARGE = 3_000;
    private static final long SOON_MILLIS = 250;
    private static final int REST = 4;

    private final Desktop desktop;
    private final Threads threads;
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final Set<String> acted = new HashSet<>();
    private final Set<String> recount = new HashSet<>();
    private boolean recountAll = true;
    private boolean all;
    private long tookMillis;

    Layout(Desktop desktop, Threads threads) {
        this.desktop = desktop;
        this.threads = threads;
    }

    boolean isDirty() {
        return scheduled.get();
    }

    /// Articles changed: within a moment all is laid out again; many calls make one layout.
    void soon() {
        synchronized (acted) {
            all = true;
        }
        schedule(SOON_MILLIS + REST * tookMillis);
    }

    /// A person changed how these articles read.
    ///
    /// @param entities those that are counted anew; none for all
    void now(Set<String> articles, Set<String> entities) {
        synchronized (acted) {
            acted.addAll(articles);
            recount.addAll(entities);
            recountAll |= entities.isEmpty();
        }
        schedule(0);
    }

    /// Only shows what the index has.
    void show() {
        schedule(0);
    }

    /// Looks again a little later.
    void again() {
        schedule(SOON_MILLIS / 5);
    }

    private void schedule(long millis) {
        if (scheduled.compareAndSet(false, true) && !threads.layout.isShutdown()) {
            threads.layout.schedule(this::run, millis, TimeUnit.MILLISECONDS);
        }
    }

    private void run() {
        if (!desktop.isWatched() && isForAll()) {
            // Nobody would see it, and it would be laid out anew when all is read.
            threads.layout.schedule(this::run, SOON_MILLIS, TimeUnit.MILLISECONDS);
            return;
        }
        Set<String> articles;
        Set<String> entities;
        boolean everything;
        boolean everyone;
        synchronized (acted) {
            articles = Set.copyOf(acted);
            everything = all;
            entities = Set.copyOf(recount);
            everyone = recountAll || all;
            acted.clear();
            recount.clear();
            recountAll = false;
            all = false;
        }
        scheduled.set(false);
        long start = System.nanoTime();
        try {
            if (everything || (!articles.isEmpty() && desktop.catalogue().size() <= LARGE)) {
                layAll();
                publish(counted(), stored());
            } else if (!articles.isEmpty()) {
                publish(everyone ? counted() : recounted(entities), layNear(articles));
            } else if (everyone) {
                publish(counted(), stored());
            } else {
                publish(desktop.snapshot().entities(), desktop.snapshot().happenings());
            }
        } catch (IOException | RuntimeException | Error e) {
            desktop.failed(e);
            desktop.laidOutNot(e);
        }
        tookMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private boolean isForAll() {
        synchronized (acted) {
            return all;
        }
    }

    private void layAll() throws IOException {
        long position = desktop.readUntil();
        long acts = desktop.snapshot().desk().acts().stream()
                .mapToLong(a -> a.sequence())
                .max()
                .orElse(0);
        List<Read> read = new ArrayList<>();
        Map<String, Entity> entities = new HashMap<>();
        Pool pool = new Pool();
        desktop.catalogue().each(i -> read.add(Read.of(i, entities, pool)));
        Map<String, String> originals = Originals.of(read);
        List<Report> reports = new ArrayList<>();
        for (Read r : read) {
            r.addTo(reports, originals.getOrDefault(r.article, r.article));
        }
        List<Happening> happenings = grouping(entities).happenings(reports);
        desktop.upkeep().put(new Index.Batch(List.of(), happenings, List.of(), true), position, acts);
    }

    /// What is needed of an article to group its events; its text is not kept.
    static final class Read {
        final String article;
        final When published;
        final Sketch sketch;
        private final List<Report> reports = new ArrayList<>();

        private Read(Article article) {
            this.article = article.id();
            this.published = article.published();
            this.sketch = Sketch.of(article.text());
        }

        static Read of(Index.Indexed indexed, Map<String, Entity> entities, Pool pool) {
            Article article = indexed.reading().article();
            Read read = new Read(article);
            read.reports.addAll(Report.of(article, indexed.reading().events(), article.id(), pool));
            indexed.reading().entities().values().forEach(e -> entities.merge(e.id(), e, Layout::fuller));
            return read;
        }

        void addTo(List<Report> all, String original) {
            reports.forEach(r -> all.add(r.copyOf(original)));
            reports.clear();
        }
    }

    /// The one of which more is known, by a rule that does not depend on the order of articles.
    private static Entity fuller(Entity a, Entity b) {
        int order = Integer.compare(a.offices().size(), b.offices().size());
        order = order != 0
                ? order
                : Integer.compare(a.country().length(), b.country().length());
        order = order != 0 ? order : b.name().compareTo(a.name());
        return order >= 0 ? a : b;
    }

    /// @return all happenings of the snapshot, those near the articles as they are now
    private List<Happening> layNear(Set<String> articles) throws IOException {
        Desk desk = desktop.snapshot().desk();
        List<Happening> touched = desktop.snapshot().happenings().stream()
                .filter(h -> h.evidence().stream().anyMatch(e -> articles.contains(e.article())))
                .toList();
        Map<String, Set<Integer>> places = new HashMap<>();
        for (Happening h : touched) {
            for (Evidence e : h.evidence()) {
                places.computeIfAbsent(e.article(), _ -> new HashSet<>())
                        .add(e.trigger().start());
            }
        }
        articles.forEach(a -> places.computeIfAbsent(a, _ -> new HashSet<>()));
        Map<String, Entity> entities = new HashMap<>();
        List<Report> reports = new ArrayList<>();
        for (Map.Entry<String, Set<Integer>> place : places.entrySet()) {
            desktop.catalogue().article(place.getKey()).ifPresent(i -> {
                String original = i.copyOf().isEmpty() ? place.getKey() : i.copyOf();
                List<EventMention> events = i.reading().events().stream()
                        .filter(event -> articles.contains(place.getKey())
                                || place.getValue().contains(event.span().start()))
                        .toList();
                reports.addAll(Report.of(i.reading().article(), events, original));
                i.reading().entities().values().forEach(e -> entities.merge(e.id(), e, Layout::fuller));
            });
        }
        List<Happening> happenings = grouping(entities).happenings(reports);
        Set<String> before = new HashSet<>();
        touched.forEach(h -> before.add(h.id()));
        Set<String> gone = new HashSet<>(before);
        happenings.forEach(h -> gone.remove(h.id()));
        desktop.upkeep()
                .put(
                        Index.Batch.happenings(happenings, gone),
                        -1,
                        desk.acts().getLast().sequence());
        List<Happening> now = new ArrayList<>(bare(happenings));
        desktop.snapshot().happenings().stream()
                .filter(h -> !before.contains(h.id()))
                .forEach(now::add);
        return now;
    }

    private Grouping grouping(Map<String, Entity> entities) {
        Desk desk = desktop.snapshot().desk();
        return new Grouping(
                entities,
                desk.joined().stream().map(Layout::link).toList(),
                desk.parted().stream().map(Layout::link).toList());
    }

    private static Grouping.Link link(Desk.Pair pair) {
        return new Grouping.Link(pair.one(), pair.other());
    }

    private void publish(List<Snapshot.Known> entities, List<Happening> happenings) {
        List<Happening> sorted = new ArrayList<>(happenings);
        sorted.sort(Comparator.comparing(Happening::when)
                .thenComparing(Happening::reported)
                .thenComparing(Happening::id));
        desktop.laidOut(entities, sorted);
    }

    /// Without the sentences, which the index has read and keeps: the snapshot holds too many to carry them.
    private static List<Happening> bare(List<Happening> happenings) {
        return happenings.stream().map(h -> h.quoted((article, span) -> "")).toList();
    }

    private List<Happening> stored() throws IOException {
        return bare(desktop.catalogue()
                .look(i -> i.happenings(
                        Request.ALL.withSort(Request.Sort.RELEVANCE).withPage(0, MOST_HAPPENINGS))));
    }

    private List<Snapshot.Known> counted() throws IOException {
        return known(new Index.Wanted("", List.of(), List.of(), MOST_ENTITIES));
    }

    private List<Snapshot.Known> known(Index.Wanted wanted) throws IOException {
        Desk desk = desktop.snapshot().desk();
        return desktop.catalogue().look(i -> i.entities(Request.ALL, wanted)).stream()
                .map(k -> new Snapshot.Known(
                        k.entity(),
                        k.articles(),
                        (int) k.mentions(),
                        desk.vouches(k.entity().id())))
                .toList();
    }

    /// Those of the snapshot, with these counted anew.
    private List<Snapshot.Known> recounted(Set<String> ids) throws IOException {
        List<Snapshot.Known> all = new ArrayList<>(known(new Index.Wanted("", List.of(), ids, ids.size())));
        desktop.snapshot().entities().stream()
                .filter(k -> !ids.contains(k.entity().id()))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Snapshot.Known::articles)
                .thenComparingInt(Snapshot.Known::mentions)
                .reversed()
                .thenComparing(k -> k.entity().id()));
        return all;
    }
}
