package org.dateline.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;

/// Finds where the independent voices on one happening differ. What one leaves out is no difference.
record Disagreement(Map<String, Entity> entities) {
    /// Sentences that share so much of their words repeat one saying.
    private static final double SAME_SAYING = 0.45;
    /// Stems of what counts time.
    private static final Set<String> CLOCK = Set.of("year", "month", "week", "day", "hour", "minut", "pm", "am", "gmt");

    List<Conflict> conflicts(List<Report> voices) {
        List<Conflict> conflicts = new ArrayList<>();
        add(conflicts, "when", voices, r -> r.told().isDay() ? r.told().edtf().substring(0, 10) : "");
        Set<String> around = around(voices);
        addTold(
                conflicts,
                "place",
                voices,
                t -> isKnownTown(t.place()) && !around.contains(t.place()) ? t.place() : "");
        addTold(conflicts, "place", voices, t -> isVenue(t.place()) ? t.place() : "");
        number(conflicts, voices);
        attendance(conflicts, voices);
        saying(conflicts, voices);
        addTold(
                conflicts,
                "duration",
                voices.stream().filter(Disagreement::isTalk).toList(),
                Report.Telling::duration);
        if (voices.stream().anyMatch(r -> r.event.status().isReal())
                && voices.stream().anyMatch(r -> r.event.status() == Status.NEGATED)) {
            add(conflicts, "status", voices, r -> r.event.status().word());
        }
        return conflicts;
    }

    private static boolean isTalk(Report report) {
        return report.event.type() == EventType.CONSULT || report.event.type() == EventType.CONFERENCE;
    }

    /// A town and a hall, which may stand in it, do not differ; two towns do, and two halls.
    private boolean isKnownTown(String place) {
        Entity entity = entities.get(place);
        return isTown(place) && entity != null && !entity.country().isEmpty();
    }

    /// Regions that some sentence names behind a town in them: "Anchorage, Alaska".
    private Set<String> around(List<Report> voices) {
        Set<String> places = new HashSet<>();
        voices.forEach(r -> r.tellings().forEach(t -> places.add(t.place())));
        places.removeIf(place -> !isKnownTown(place));
        Set<String> around = new HashSet<>();
        for (String town : places) {
            for (String region : places) {
                String both = name(town) + ", " + name(region);
                if (!town.equals(region) && voices.stream().anyMatch(r -> r.sentence.contains(both))) {
                    around.add(region);
                }
            }
        }
        return around;
    }

    private String name(String id) {
        Entity entity = entities.get(id);
        return entity == null ? id : entity.name();
    }

    private boolean isVenue(String place) {
        return isTown(place) && !isKnownTown(place);
    }

    private static boolean isTown(String place) {
        return !place.isEmpty() && !place.startsWith("country/");
    }

    private static void add(List<Conflict> to, String field, List<Report> voices, Function<Report, String> value) {
        add(to, field, voices.stream().map(r -> side(r, value.apply(r))).toList());
    }

    /// The first sentence of each voice that gives a value.
    private static void addTold(
            List<Conflict> to, String field, List<Report> voices, Function<Report.Telling, String> value) {
        List<Conflict.Value> told = new ArrayList<>();
        for (Report report : voices) {
            for (Report.Telling telling : report.tellings()) {
                told.add(new Conflict.Value(value.apply(telling), report.article, telling.sentence(), ""));
            }
        }
        add(to, field, told);
    }

    /// A conflict if articles differ, each by the first value that it gives.
    private static void add(List<Conflict> to, String field, List<Conflict.Value> told) {
        Map<String, Conflict.Value> values = new LinkedHashMap<>();
        Set<String> articles = new HashSet<>();
        for (Conflict.Value value : told) {
            if (!value.value().isEmpty() && articles.add(value.article())) {
                values.putIfAbsent(field.equals("number") ? count(value.value()) : value.value(), value);
            }
        }
        if (values.size() > 1) {
            to.add(new Conflict(field, List.copyOf(values.values())));
        }
    }

    /// `12` of "12 other ministers".
    private static String count(String numbered) {
        return numbered.substring(0, numbered.indexOf(' '));
    }

    private static Conflict.Value side(Report report, String value) {
        return new Conflict.Value(value, report.article, report.event.sentence(), "");
    }

    /// The same things counted differently: "12 people" and "15 people".
    private static void number(List<Conflict> to, List<Report> voices) {
        Set<String> counted = new HashSet<>();
        voices.forEach(r -> r.tellings().forEach(t -> counted.addAll(t.numbers().keySet())));
        for (String noun : counted.stream().sorted().toList()) {
            if (!isOfCalendar(noun)) {
                addTold(to, "number", voices, t -> t.numbers().getOrDefault(noun, ""));
            }
        }
    }

    /// Each names people, and each names someone of one side whom the other leaves out: to name one side alone, or more
    /// of it, is no disagreement.
    private void attendance(List<Conflict> to, List<Report> voices) {
        pair(to, "participants", voices, this::attended, (a, b) -> {
            Set<String> one = people(a);
            Set<String> other = people(b);
            return one.size() > 1
                    && other.size() > 1
                    && one.stream()
                            .filter(id -> !other.contains(id))
                            .anyMatch(id -> other.stream().anyMatch(o -> !one.contains(o) && isOneSide(id, o)));
        });
    }

    /// Whether two may be of one delegation: of one country, as far as is known.
    private boolean isOneSide(String one, String other) {
        String a = country(one);
        String b = country(other);
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private String country(String id) {
        Entity entity = entities.get(id);
        return entity == null ? "" : entity.country();
    }

    /// The same words put into the mouths of two people.
    private void saying(List<Conflict> to, List<Report> voices) {
        pair(to, "source", voices, this::speaker, (a, b) -> {
            String one = speaker(a);
            String other = speaker(b);
            return !one.isEmpty() && !other.isEmpty() && !one.equals(other) && a.words.share(b.words) >= SAME_SAYING;
        });
    }

    /// The first two voices of different articles that differ.
    private static void pair(
            List<Conflict> to,
            String field,
            List<Report> voices,
            Function<Report, String> value,
            BiPredicate<Report, Report> differ) {
        for (Report a : voices) {
            for (Report b : voices) {
                if (!a.article.equals(b.article) && differ.test(a, b)) {
                    to.add(new Conflict(field, List.of(side(a, value.apply(a)), side(b, value.apply(b)))));
                    return;
                }
            }
        }
    }

    private String attended(Report report) {
        return String.join(", ", people(report).stream().sorted().toList());
    }

    /// The person nearest to the words, of those who are named for them; empty if none is.
    private String speaker(Report report) {
        List<String> sources = report.event.sources();
        String nearest = sources.isEmpty() ? "" : sources.getLast();
        return isPerson(nearest) ? nearest : "";
    }

    private Set<String> people(Report report) {
        Set<String> people = new HashSet<>();
        report.event.participants().stream().filter(this::isPerson).forEach(people::add);
        return people;
    }

    private boolean isPerson(String id) {
        Entity entity = entities.get(id);
        return entity != null && entity.kind() == EntityKind.PERSON;
    }

    /// Numbers before these are dates and times of day.
    private static boolean isOfCalendar(String stem) {
        return Words.isMonth(stem) || CLOCK.contains(stem);
    }
}
