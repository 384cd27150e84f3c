package org.dateline.extract.warnings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.knowledge.Meeting;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/// The recurring meetings of the tables by what they are called, with the days of their editions. Immutable.
final class Gatherings {
    private static final Set<String> ATTENDING =
            Set.of("at", "during", "opened", "attended", "hosted", "addressed", "chaired", "joined");

    /// Aliases up to this long are too common to go by.
    private static final int SHORT = 8;

    private final Map<String, String> series = new LinkedHashMap<>();
    private final Map<String, List<When>> editions = new LinkedHashMap<>();
    private final Map<String, List<String>> cities = new HashMap<>();
    /// Names in order, and where in it those are that begin with two characters.
    private final List<String> names;

    private final Map<Integer, List<Integer>> byBeginning = new HashMap<>();
    private final BitSet beginnings = new BitSet();
    /// The first characters of those, by their low bits: most characters of a text need no second look.
    private final boolean[] firsts = new boolean[128];

    Gatherings(List<Meeting> meetings) {
        for (Meeting m : meetings) {
            if (m.start().length() == 10 && m.end().length() == 10) {
                When days =
                        When.range(When.of(m.start()).first(), When.of(m.end()).last());
                editions.computeIfAbsent(m.series(), k -> new ArrayList<>()).add(days);
            }
            if (m.start().length() == 10 && m.edition().matches("[A-Z]{2,}\\d+")) {
                When days =
                        When.range(When.of(m.start()).first(), When.of(m.end()).last());
                String one = m.series() + " " + m.edition();
                editions.put(one, List.of(days));
                series.put(m.edition(), one);
            }
            if (m.start().length() == 10 && m.end().length() == 10) {
                cities.computeIfAbsent(m.series(), k -> new ArrayList<>()).add(m.city());
            }
            series.put(m.series(), m.series());
            m.aliases().stream().filter(a -> a.length() > SHORT).forEach(a -> series.put(a, m.series()));
        }
        series.values().removeIf(s -> !editions.containsKey(s));
        names = List.copyOf(series.keySet());
        for (int i = 0; i < names.size(); i++) {
            byBeginning
                    .computeIfAbsent(beginning(names.get(i), 0), k -> new ArrayList<>())
                    .add(i);
            beginnings.set(bit(beginning(names.get(i), 0)));
            firsts[names.get(i).charAt(0) & 127] = true;
        }
    }

    private static int beginning(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    private static int bit(int beginning) {
        return (beginning >>> 16 & 127) << 7 | beginning & 127;
    }

    /// The names that stand in a text, as places in `names`.
    private BitSet in(String text) {
        BitSet found = new BitSet();
        for (int at = 0; at + 1 < text.length(); at++) {
            if (!firsts[text.charAt(at) & 127]) {
                continue;
            }
            int beginning = beginning(text, at);
            if (beginnings.get(bit(beginning))) {
                for (int name : byBeginning.getOrDefault(beginning, List.of())) {
                    if (text.startsWith(names.get(name), at)) {
                        found.set(name);
                    }
                }
            }
        }
        return found;
    }

    /// Those that `draft` says something happened at or during, each once, at its first "at" or "during".
    List<Gathering> of(Draft draft) {
        String text = draft.text();
        Map<String, Gathering> found = new LinkedHashMap<>();
        in(text).stream().mapToObj(names::get).forEach(name -> {
            String of = series.getOrDefault(name, name);
            Span span = found.containsKey(of) ? null : attended(text, name);
            if (span != null) {
                List<When> all = editions.getOrDefault(of, List.of());
                found.put(of, new Gathering(span, of, inCity(text, span, of, all), all));
            }
        });
        return List.copyOf(found.values());
    }

    /// The editions in the city that stands behind the name, all of them where none does.
    private List<When> inCity(String text, Span span, String of, List<When> all) {
        List<String> where = cities.getOrDefault(of, List.of());
        String behind = text.substring(span.end(), Math.min(text.length(), span.end() + 30));
        List<When> there = new ArrayList<>();
        for (int i = 0; i < where.size() && where.size() == all.size(); i++) {
            if (!where.get(i).isEmpty() && behind.startsWith(" in " + where.get(i))) {
                there.add(all.get(i));
            }
        }
        return there.isEmpty() ? all : there;
    }

    private static @Nullable Span attended(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            String before = text.substring(Math.max(0, at - 24), at).toLowerCase(Locale.ROOT);
            String[] words = before.strip().split("\\s+");
            for (int i = Math.max(0, words.length - 3); i < words.length; i++) {
                if (ATTENDING.contains(words[i])) {
                    return new Span(at, at + name.length());
                }
            }
        }
        return null;
    }
}
