package org.dateline.extract.warnings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.knowledge.Meeting;
import org.dateline.text.Span;
import org.dateline.time.When;

/// A recurring meeting that an article says something happened at or during.
///
/// @param span where it is named
/// @param editions its editions, each by its days
record Gathering(Span span, String series, List<When> editions) {
    /// Those of `draft`, each once, at its first "at" or "during".
    static List<Gathering> of(Draft draft, List<Meeting> meetings) {
        Map<String, List<When>> editions = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Meeting m : meetings) {
            if (m.start().length() == 10 && m.end().length() == 10) {
                editions.computeIfAbsent(m.series(), k -> new ArrayList<>())
                        .add(When.range(
                                When.of(m.start()).first(), When.of(m.end()).last()));
            }
            names.put(m.series(), m.series());
            m.aliases().stream().filter(a -> a.length() > 8).forEach(a -> names.put(a, m.series()));
        }
        Map<String, Gathering> found = new LinkedHashMap<>();
        names.forEach((name, series) -> {
            Span span = attended(draft.text(), name);
            List<When> days = editions.get(series);
            if (span != null && days != null) {
                found.putIfAbsent(series, new Gathering(span, series, days));
            }
        });
        return List.copyOf(found.values());
    }

    private static @org.jspecify.annotations.Nullable Span attended(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            String before = text.substring(Math.max(0, at - 24), at).toLowerCase(Locale.ROOT);
            String[] words = before.strip().split("\\s+");
            for (int i = Math.max(0, words.length - 3); i < words.length; i++) {
                if (words[i].equals("at") || words[i].equals("during")) {
                    return new Span(at, at + name.length());
                }
            }
        }
        return null;
    }

    boolean hasEditionAt(When when) {
        return editions.stream().anyMatch(e -> near(e).overlaps(when));
    }

    /// An edition with a day before and after, for side meetings and time zones.
    private static When near(When edition) {
        return When.range(edition.first().minusDays(1), edition.last().plusDays(1));
    }

    /// Whether the table has an edition within a year and a half, so that it would know of one at `when`.
    boolean isKnownAround(When when) {
        return editions.stream()
                .anyMatch(e -> Math.abs(e.first().toEpochDay() - when.first().toEpochDay()) < 550);
    }
}
