package org.dateline.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.EventMention;
import org.dateline.article.Reading;
import org.dateline.entity.Entity;

/// The values that an article has under each lens.
record Lenses(Snapshot snapshot) {
    private static final int MOST = 200;

    /// All values of `reading` under `lens`.
    static Set<String> values(Reading reading, Question.Lens lens) {
        Set<String> values = new HashSet<>();
        switch (lens) {
            case PERSON, COUNTRY, ORGANISATION, PLACE -> {
                for (Entity entity : reading.entities().values()) {
                    if (entity.kind().name().equals(lens.name())) {
                        values.add(entity.id());
                    }
                }
            }
            case TYPE -> {
                for (EventMention event : reading.events()) {
                    values.add(event.type().name());
                }
            }
            case STATUS -> {
                for (EventMention event : reading.events()) {
                    values.add(event.status().word());
                }
            }
            case SOURCE -> values.add(reading.article().source());
            case TAG -> values.addAll(reading.tags());
        }
        return values;
    }

    boolean pass(Reading reading, List<Question.Filter> filters) {
        Map<Question.Lens, Boolean> included = new EnumMap<>(Question.Lens.class);
        for (Question.Filter filter : filters) {
            boolean has =
                    values(reading, filter.lens()).contains(snapshot.desk().resolve(filter.value()));
            if (filter.include()) {
                included.merge(filter.lens(), has, Boolean::logicalOr);
            } else if (has) {
                return false;
            }
        }
        return !included.containsValue(false);
    }

    Map<Question.Lens, List<Answer.Count>> counts(List<Shelf.Shelved> shelved) {
        Map<Question.Lens, List<Answer.Count>> all = new EnumMap<>(Question.Lens.class);
        for (Question.Lens lens : Question.Lens.values()) {
            Map<String, Integer> counts = new HashMap<>();
            shelved.forEach(s -> values(s.reading(), lens).forEach(v -> counts.merge(v, 1, Integer::sum)));
            List<Answer.Count> sorted = new ArrayList<>();
            counts.forEach((value, n) -> sorted.add(new Answer.Count(value, snapshot.name(value), n)));
            sorted.sort(
                    Comparator.comparingInt(Answer.Count::articles).reversed().thenComparing(Answer.Count::label));
            all.put(lens, List.copyOf(sorted.subList(0, Math.min(MOST, sorted.size()))));
        }
        return all;
    }
}
