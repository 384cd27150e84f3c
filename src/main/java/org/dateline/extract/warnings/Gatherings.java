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
import org.jspecify.annotations.Nullable;

/// The recurring meetings of the tables by what they are called, with the days of their editions. Immutable.
final class Gatherings {
    /// Aliases up to this long are too common to go by.
    private static final int SHORT = 8;

    private final Map<String, String> series = new LinkedHashMap<>();
    private final Map<String, List<When>> editions = new LinkedHashMap<>();

    Gatherings(List<Meeting> meetings) {
        for (Meeting m : meetings) {
            if (m.start().length() == 10 && m.end().length() == 10) {
                When days =
                        When.range(When.of(m.start()).first(), When.of(m.end()).last());
                editions.computeIfAbsent(m.series(), k -> new ArrayList<>()).add(days);
            }
            series.put(m.series(), m.series());
            m.aliases().stream().filter(a -> a.length() > SHORT).forEach(a -> series.put(a, m.series()));
        }
        series.values().removeIf(s -> !editions.containsKey(s));
    }

    /// Those that `draft` says something happened at or during, each once, at its first "at" or "during".
    List<Gathering> of(Draft draft) {
        String text = draft.text();
        Map<String, Gathering> found = new LinkedHashMap<>();
        series.forEach((name, of) -> {
            Span span = found.containsKey(of) ? null : attended(text, name);
            if (span != null) {
                found.put(of, new Gathering(span, of, editions.getOrDefault(of, List.of())));
            }
        });
        return List.copyOf(found.values());
    }

    private static @Nullable Span attended(String text, String name) {
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
}
