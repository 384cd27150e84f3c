package org.dateline.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.text.Folding;
import org.dateline.timeline.Lane;
import org.dateline.ui.pane.Words;
import org.dateline.workbench.Answer;
import org.dateline.workbench.Question;
import org.dateline.workbench.Snapshot;

/// Lanes that could be meant by what is typed: entities by name and alias, types of events, statuses, tags, sources and
/// saved searches, and last the words as a query.
final class LaneChoice {
    private static final int MOST = 40;

    private LaneChoice() {}

    /// @param counts what the question finds, by lens: its tags and sources
    static List<Lane> of(Snapshot snapshot, Map<Question.Lens, List<Answer.Count>> counts, String typed) {
        String key = Folding.key(typed);
        List<Lane> found = new ArrayList<>();
        snapshot.entities().stream()
                .map(Snapshot.Known::entity)
                .filter(entity -> fits(entity, key))
                .limit(MOST)
                .sorted(Comparator.comparing(
                        entity -> !Folding.key(entity.name()).startsWith(key)))
                .map(Lane::of)
                .forEach(found::add);
        for (EventType type : EventType.values()) {
            if (has(Words.of(type), key)) {
                found.add(Lane.of(Lane.Kind.TYPE, type.name(), Words.of(type)));
            }
        }
        for (Status status : Status.values()) {
            if (has(Words.of(status), key)) {
                found.add(Lane.of(Lane.Kind.QUERY, "status:" + status.word(), Words.of(status)));
            }
        }
        for (Answer.Count tag : counts.getOrDefault(Question.Lens.TAG, List.of())) {
            if (has(tag.label(), key)) {
                found.add(Lane.of(Lane.Kind.TAG, tag.value(), "#" + tag.label()));
            }
        }
        for (Answer.Count source : counts.getOrDefault(Question.Lens.SOURCE, List.of())) {
            if (has(source.label(), key)) {
                found.add(Lane.of(Lane.Kind.QUERY, "source:\"" + source.value() + "\"", source.label()));
            }
        }
        snapshot.desk().searches().stream()
                .filter(search -> has(search.name(), key))
                .map(search -> Lane.of(Lane.Kind.SAVED, search.name(), search.name()))
                .forEach(found::add);
        if (!typed.isBlank()) {
            found.add(Lane.of(Lane.Kind.QUERY, typed, typed));
        }
        return found;
    }

    private static boolean fits(Entity entity, String key) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .anyMatch(name -> has(name, key));
    }

    /// Whether some word of the name starts with what is typed.
    private static boolean has(String name, String key) {
        String folded = Folding.key(name);
        return folded.startsWith(key) || folded.contains(" " + key);
    }
}
