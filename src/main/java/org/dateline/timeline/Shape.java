package org.dateline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.time.When;

/// What the reports of one happening say taken together.
final class Shape {
    private static final long WEEK_DAYS = 7;

    private final Map<String, Entity> entities;
    private final Disagreement disagreement;
    private final Titles titles;

    Shape(Map<String, Entity> entities) {
        this.entities = entities;
        this.disagreement = new Disagreement(entities);
        this.titles = new Titles(entities);
    }

    /// @param group of one happening, oldest first
    Happening happening(List<Report> group) {
        List<Report> voices = voices(group);
        Report earliest = group.getFirst();
        EventType type = most(voices, r -> r.event.type());
        Status status = most(voices, r -> r.event.status());
        When when = when(voices);
        List<String> participants = participants(group);
        String place = place(voices);
        return new Happening(
                earliest.article + "-" + earliest.event.span().start() + "-"
                        + earliest.event.span().end(),
                titles.title(group, type, status, participants, place),
                type,
                status,
                Happening.Outcome.OPEN,
                when,
                reported(group),
                participants,
                place,
                group.stream().map(Report::evidence).toList(),
                independent(group),
                disagreement.conflicts(voices),
                "",
                List.of());
    }

    /// One report for each original and text of the sentence: copies have one voice.
    private static List<Report> voices(List<Report> group) {
        Map<String, Report> voices = new TreeMap<>();
        for (Report report : group) {
            voices.putIfAbsent(report.original + " " + report.event.sentence().length() + " " + report.trigger, report);
        }
        return voices.values().stream().sorted().toList();
    }

    /// The most frequent value; of equally frequent ones the one reported first.
    private static <V> V most(List<Report> voices, Function<Report, V> value) {
        Map<V, Integer> counts = new HashMap<>();
        voices.forEach(r -> counts.merge(value.apply(r), 1, Integer::sum));
        V best = value.apply(voices.getFirst());
        for (Report report : voices) {
            V v = value.apply(report);
            if (counts.getOrDefault(v, 0) > counts.getOrDefault(best, 0)) {
                best = v;
            }
        }
        return best;
    }

    /// The narrowest times have the word: a day named most often, else the narrowest range, else nothing.
    private static When when(List<Report> voices) {
        List<Report> told = voices.stream().filter(r -> r.told().isKnown()).toList();
        List<Report> known = told.isEmpty()
                ? voices.stream().filter(r -> r.event.when().isKnown()).toList()
                : told;
        if (known.isEmpty()) {
            return When.UNKNOWN;
        }
        long narrowest =
                known.stream().mapToLong(r -> width(r.event.when())).min().orElse(0);
        When when = most(
                known.stream().filter(r -> width(r.event.when()) == narrowest).toList(), r -> r.event.when());
        return narrowest <= WEEK_DAYS || told.isEmpty() ? when : within(when, voices);
    }

    /// What is told only by month or year is dated by the reports that fall into it.
    private static When within(When told, List<Report> voices) {
        List<Report> inside = voices.stream()
                .filter(r -> r.event.when().isKnown() && !r.told().isKnown())
                .filter(r -> !r.event.when().first().isBefore(told.first())
                        && !r.event.when().last().isAfter(told.last()))
                .toList();
        return inside.isEmpty() ? told : most(inside, r -> r.event.when());
    }

    private static long width(When when) {
        return when.days();
    }

    private List<String> participants(List<Report> group) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> firstPlace = new HashMap<>();
        for (Report report : group) {
            List<String> ids = report.event.participants();
            for (int i = 0; i < ids.size(); i++) {
                counts.merge(ids.get(i), 1, Integer::sum);
                firstPlace.merge(ids.get(i), i, Math::min);
            }
        }
        List<String> all = new ArrayList<>(counts.keySet());
        all.sort(Comparator.comparingInt((String id) -> counts.getOrDefault(id, 0))
                .reversed()
                .thenComparingInt(id -> firstPlace.getOrDefault(id, 0))
                .thenComparing(id -> id));
        return all;
    }

    /// The place named most often; a town beats the country it lies in.
    private String place(List<Report> voices) {
        List<Report> known =
                voices.stream().filter(r -> !r.event.place().isEmpty()).toList();
        if (known.isEmpty()) {
            return "";
        }
        List<Report> towns = known.stream()
                .filter(r -> !r.event.place().startsWith("country/"))
                .toList();
        return most(towns.isEmpty() ? known : towns, r -> r.event.place());
    }

    private static When reported(List<Report> group) {
        List<When> known =
                group.stream().map(r -> r.published).filter(When::isKnown).toList();
        if (known.isEmpty()) {
            return When.UNKNOWN;
        }
        LocalDate first =
                known.stream().map(When::first).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last =
                known.stream().map(When::last).max(Comparator.naturalOrder()).orElseThrow();
        return When.range(first, last);
    }

    /// Sources that neither copy one text nor are one outlet.
    private static int independent(List<Report> group) {
        Map<String, Set<String>> outlets = new TreeMap<>();
        for (Report report : group) {
            outlets.computeIfAbsent(report.original, _ -> new HashSet<>()).add(report.source);
        }
        List<Set<String>> apart = new ArrayList<>();
        for (Set<String> sources : outlets.values()) {
            Set<String> joined = new HashSet<>(sources);
            joined.remove("");
            apart.removeIf(other -> {
                boolean shared = other.stream().anyMatch(joined::contains);
                if (shared) {
                    joined.addAll(other);
                }
                return shared;
            });
            apart.add(joined);
        }
        return apart.size();
    }

    Map<String, Entity> entities() {
        return entities;
    }
}
