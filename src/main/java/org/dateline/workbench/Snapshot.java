package org.dateline.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.act.Desk;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;

/// A library as it is at one moment. Immutable; any thread.
public final class Snapshot {
    private final Library library;
    private final Desk desk;
    private final List<Known> entities;
    private final List<Happening> happenings;
    private final List<Progress> jobs;
    private final Map<String, Known> byEntity;
    private final Map<String, Happening> byHappening;
    private final Map<String, List<Happening>> byArticle;

    /// The library as a whole.
    ///
    /// @param readOnly why nothing can be changed, empty if it can
    /// @param articles how many it holds
    /// @param unread how many of them wait to be read by the extractor
    public record Library(String name, Path folder, String readOnly, int articles, int unread) {}

    /// An entity with how much the library says of it.
    ///
    /// @param confirmed whether a person said something about it
    public record Known(Entity entity, int articles, int mentions, boolean confirmed) {}

    /// How far a job is.
    ///
    /// @param total 0 where not known
    /// @param title what is going on, one or two words
    public record Progress(long job, Job.Kind kind, long done, long total) {}

    private Snapshot(
            Library library,
            Desk desk,
            List<Known> entities,
            List<Happening> happenings,
            List<Progress> jobs,
            Map<String, Known> byEntity,
            Map<String, Happening> byHappening,
            Map<String, List<Happening>> byArticle) {
        this.library = library;
        this.desk = desk;
        this.entities = entities;
        this.happenings = happenings;
        this.jobs = jobs;
        this.byEntity = byEntity;
        this.byHappening = byHappening;
        this.byArticle = byArticle;
    }

    static Snapshot empty(Library library, Desk desk) {
        return new Snapshot(library, desk, List.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of());
    }

    Snapshot with(Library other, Desk another) {
        return new Snapshot(other, another, entities, happenings, jobs, byEntity, byHappening, byArticle);
    }

    Snapshot with(List<Progress> progress) {
        return new Snapshot(
                library, desk, entities, happenings, List.copyOf(progress), byEntity, byHappening, byArticle);
    }

    Snapshot withEntities(List<Known> all) {
        Map<String, Known> map = HashMap.newHashMap(all.size());
        all.forEach(k -> map.put(k.entity().id(), k));
        return new Snapshot(library, desk, List.copyOf(all), happenings, jobs, map, byHappening, byArticle);
    }

    Snapshot withHappenings(List<Happening> all) {
        Map<String, Happening> map = HashMap.newHashMap(all.size());
        all.forEach(h -> map.put(h.id(), h));
        return new Snapshot(library, desk, entities, List.copyOf(all), jobs, byEntity, map, reports(all));
    }

    /// What each article reports; made once, so that nobody looks through all happenings for one article.
    private static Map<String, List<Happening>> reports(List<Happening> all) {
        Map<String, List<Happening>> map = new HashMap<>();
        for (Happening happening : all) {
            for (Evidence evidence : happening.evidence()) {
                List<Happening> of = map.computeIfAbsent(evidence.article(), article -> new ArrayList<>(4));
                if (of.isEmpty() || of.getLast() != happening) {
                    of.add(happening);
                }
            }
        }
        return map;
    }

    public Library library() {
        return library;
    }

    /// What people did, taken together.
    public Desk desk() {
        return desk;
    }

    /// The 5,000 entities in most articles, those first.
    public List<Known> entities() {
        return entities;
    }

    /// The 50,000 happenings that most articles report, in the order of their time. Their evidence has no quotes, see
    /// [Workbench#happening].
    public List<Happening> happenings() {
        return happenings;
    }

    /// What goes on in the background.
    public List<Progress> jobs() {
        return jobs;
    }

    public Optional<Known> entity(String id) {
        return Optional.ofNullable(byEntity.get(desk.resolve(id)));
    }

    public Optional<Happening> happening(String id) {
        return Optional.ofNullable(byHappening.get(id));
    }

    /// The happenings that an article reports, in the order of their time.
    public List<Happening> reportedBy(String article) {
        return Collections.unmodifiableList(byArticle.getOrDefault(article, List.of()));
    }

    /// The name to show for an entity id; plain words stand for themselves.
    public String name(String idOrWords) {
        return entity(idOrWords).map(k -> k.entity().name()).orElseGet(() -> spelled(idOrWords));
    }

    /// A readable name from the id of an entity that is too rare to be in this snapshot.
    private static String spelled(String idOrWords) {
        int slash = idOrWords.indexOf('/');
        boolean isId = slash > 0
                && Arrays.stream(EntityKind.values()).anyMatch(k -> k.word().equals(idOrWords.substring(0, slash)));
        if (!isId) {
            return idOrWords;
        }
        return Arrays.stream(idOrWords.substring(slash + 1).split("-", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining(" "));
    }
}
