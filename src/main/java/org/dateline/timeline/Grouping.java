package org.dateline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Passage;
import org.dateline.entity.Entity;

/// How event mentions of many articles become happenings.
///
/// Two mentions are one happening when their types are of one family, their statuses of one class, their times can be
/// the same, and enough of participants, place, trigger and words agree; the pairs most alike are joined first, and
/// two groups only where nothing in them contradicts. A person's word comes before all of that. A plan is another
/// happening than its outcome; the two are linked.
///
/// Pure: the same reports give the same happenings in whatever order they come. Reports are compared only with those
/// that share a participant, a place or an article and stand near in time, so that the work grows with the library, not
/// with its square.
public final class Grouping {
    private final Map<String, Entity> entities;
    private final List<Link> joined;
    private final List<Link> parted;

    /// Two passages of which a person said that their events are one, or are not.
    public record Link(Passage one, Passage other) {}

    /// @param entities by id; those not in it are known by id only
    public Grouping(Map<String, Entity> entities, List<Link> joined, List<Link> parted) {
        this.entities = entities;
        this.joined = List.copyOf(joined);
        this.parted = List.copyOf(parted);
    }

    /// All happenings that `reports` tell of, in the order of their time.
    public List<Happening> happenings(List<Report> reports) {
        List<Report> sorted = new ArrayList<>(reports);
        sorted.sort(null);
        Stories stories = new Stories(sorted);
        Likeness likeness = new Likeness(sorted, entities, stories);
        Clusters clusters = new Clusters(sorted, likeness);
        clusters.part(parted);
        clusters.join(joined);
        clusters.join(new Neighbours(sorted, likeness, stories).pairs());
        Shape shape = new Shape(entities);
        List<Happening> happenings = new ArrayList<>();
        Map<String, List<Report>> groups = new HashMap<>();
        for (List<Report> group : clusters.groups()) {
            Happening happening = shape.happening(group);
            happenings.add(happening);
            groups.put(happening.id(), group);
        }
        happenings.sort(Comparator.comparing(Happening::when)
                .thenComparing(Happening::reported)
                .thenComparing(Happening::id));
        return new Plans(likeness, groups).linked(happenings);
    }
}
