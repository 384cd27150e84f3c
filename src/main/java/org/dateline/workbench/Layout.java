package org.dateline.workbench;

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
import org.dateline.article.EventMention;
import org.dateline.article.Mention;
import org.dateline.article.Reading;
import org.dateline.entity.Entity;
import org.dateline.timeline.Grouping;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Counts the entities and groups the events of a library, some time after something changed, on a thread of its own.
final class Layout {
    private static final Logger LOG = LoggerFactory.getLogger(Layout.class);

    private final Desktop desktop;
    private final Threads threads;
    private final long delayMillis;
    private final AtomicBoolean dirty = new AtomicBoolean();

    Layout(Desktop desktop, Threads threads, long delayMillis) {
        this.desktop = desktop;
        this.threads = threads;
        this.delayMillis = delayMillis;
    }

    boolean isDirty() {
        return dirty.get();
    }

    /// Within a moment; many calls make one layout.
    void soon() {
        schedule(delayMillis);
    }

    void now() {
        dirty.set(false);
        schedule(0);
    }

    private void schedule(long millis) {
        if (dirty.compareAndSet(false, true) && !threads.layout.isShutdown()) {
            threads.layout.schedule(this::run, millis, TimeUnit.MILLISECONDS);
        }
    }

    private void run() {
        try {
            dirty.set(false);
            List<Shelf.Shelved> all = desktop.shelf().all();
            Desk desk = desktop.snapshot().desk();
            List<Snapshot.Known> entities = entities(all);
            Map<String, Entity> byId = HashMap.newHashMap(entities.size());
            entities.forEach(k -> byId.put(k.entity().id(), k.entity()));
            List<Happening> happenings = happenings(all, byId, desk);
            desktop.laidOut(desktop.publish(s ->
                    s.with(desktop.facts(), s.desk()).withEntities(entities).withHappenings(happenings)));
        } catch (RuntimeException e) {
            LOG.warn("layout failed: {}", e.getClass().getName());
            LOG.debug("where it failed", e);
        }
    }

    private static List<Happening> happenings(List<Shelf.Shelved> all, Map<String, Entity> entities, Desk desk) {
        Map<String, String> originals = Shelf.originals(all);
        List<Report> reports = new ArrayList<>();
        for (Shelf.Shelved s : all) {
            String original =
                    originals.getOrDefault(s.article().id(), s.article().id());
            for (EventMention event : s.reading().events()) {
                reports.add(Report.of(s.article(), event, original));
            }
        }
        Grouping grouping = new Grouping(
                entities,
                desk.joined().stream().map(Layout::link).toList(),
                desk.parted().stream().map(Layout::link).toList());
        return grouping.happenings(reports);
    }

    private static Grouping.Link link(Desk.Pair pair) {
        return new Grouping.Link(pair.one(), pair.other());
    }

    private static List<Snapshot.Known> entities(List<Shelf.Shelved> all) {
        Map<String, Counting> counts = new HashMap<>();
        for (Shelf.Shelved s : all) {
            count(s.reading(), counts);
        }
        return counts.values().stream()
                .map(Counting::known)
                .sorted(Comparator.comparingInt(Snapshot.Known::articles)
                        .thenComparingInt(Snapshot.Known::mentions)
                        .reversed()
                        .thenComparing(k -> k.entity().id()))
                .toList();
    }

    private static void count(Reading reading, Map<String, Counting> counts) {
        Set<String> here = new HashSet<>();
        for (Mention mention : reading.mentions()) {
            Entity entity = reading.entities().get(mention.entity());
            if (entity != null) {
                Counting counting = counts.computeIfAbsent(entity.id(), _ -> new Counting(entity));
                counting.mentions++;
                counting.confirmed |= reading.confirmed().contains(mention) || entity.origin() == Entity.Origin.ANALYST;
                if (here.add(entity.id())) {
                    counting.articles++;
                    counting.seen(entity);
                }
            }
        }
    }

    /// One entity while it is counted.
    private static final class Counting {
        private Entity entity;
        private final Set<String> aliases = new HashSet<>();
        private int articles;
        private int mentions;
        private boolean confirmed;

        Counting(Entity entity) {
            this.entity = entity;
            aliases.addAll(entity.aliases());
        }

        /// Keeps the fuller of two descriptions, by a rule that does not depend on the order of articles.
        void seen(Entity other) {
            aliases.addAll(other.aliases());
            boolean fuller = other.offices().size() > entity.offices().size()
                    || (other.offices().size() == entity.offices().size()
                            && other.name().compareTo(entity.name()) < 0);
            if (fuller) {
                entity = other;
            }
        }

        Snapshot.Known known() {
            aliases.remove(entity.name());
            Entity whole = new Entity(
                    entity.id(),
                    entity.kind(),
                    entity.name(),
                    aliases.stream().sorted().toList(),
                    entity.offices(),
                    entity.country(),
                    entity.origin());
            return new Snapshot.Known(whole, articles, mentions, confirmed);
        }
    }
}
