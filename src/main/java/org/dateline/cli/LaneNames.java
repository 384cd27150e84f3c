package org.dateline.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.EventType;
import org.dateline.entity.Entity;
import org.dateline.text.Folding;
import org.dateline.timeline.Lane;
import org.dateline.workbench.Snapshot;

/// What the words behind `--lane` mean: an entity by name or alias, an event type, a saved search, a tag as `#tag`, a
/// lane as the workbench writes it, else a query.
record LaneNames(Snapshot snapshot) {

    List<Lane> lanes(List<String> words) {
        return words.stream().map(this::lane).toList();
    }

    private Lane lane(String words) {
        return Lane.parse(words)
                .or(() -> tag(words))
                .or(() -> entity(Folding.key(words)).map(Lane::of))
                .or(() -> type(words))
                .or(() -> saved(words))
                .orElseGet(() -> Lane.of(Lane.Kind.QUERY, words, words));
    }

    private static Optional<Lane> tag(String words) {
        return words.startsWith("#")
                ? Optional.of(Lane.of(Lane.Kind.TAG, words.substring(1), words))
                : Optional.empty();
    }

    /// The one in most articles where several have the name.
    private Optional<Entity> entity(String key) {
        return snapshot.entities().stream()
                .map(Snapshot.Known::entity)
                .filter(e -> Folding.key(e.name()).equals(key)
                        || e.aliases().stream().anyMatch(a -> Folding.key(a).equals(key)))
                .findFirst()
                .or(() -> snapshot.entities().stream()
                        .map(Snapshot.Known::entity)
                        .filter(e -> Folding.key(e.name()).endsWith(" " + key))
                        .findFirst());
    }

    private static Optional<Lane> type(String words) {
        for (EventType type : EventType.values()) {
            if (type.name().equals(words.toUpperCase(Locale.ROOT))) {
                return Optional.of(Lane.of(Lane.Kind.TYPE, type.name(), words));
            }
        }
        return Optional.empty();
    }

    private Optional<Lane> saved(String words) {
        return snapshot.desk().searches().stream()
                .filter(s -> s.name().equalsIgnoreCase(words))
                .map(s -> Lane.of(Lane.Kind.SAVED, s.name(), s.name()))
                .findFirst();
    }
}
