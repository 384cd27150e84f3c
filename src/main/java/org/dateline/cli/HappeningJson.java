package org.dateline.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.dateline.timeline.Conflict;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import org.dateline.workbench.Snapshot;
import org.jspecify.annotations.Nullable;

/// A happening as the JSON object of `dateline timeline`, or as two lines of text.
record HappeningJson(Snapshot snapshot) {

    Map<String, Object> of(TimelineCommand.Row row) {
        Happening h = row.happening();
        Map<String, Object> o = new LinkedHashMap<>();
        o.put("id", h.id());
        o.put("title", h.title());
        o.put("type", h.type().name());
        o.put("status", h.status().word());
        o.put("outcome", outcome(h.outcome()));
        o.put("when", orNull(h.when()));
        o.put("reported", orNull(h.reported()));
        o.put("participants", h.participants().stream().map(this::nameOrIso2).toList());
        o.put("place", h.place().isEmpty() ? null : snapshot.name(h.place()));
        o.put("articles", h.articles());
        o.put("independent", h.independent());
        o.put("sources", sources(h));
        o.put("evidence", h.evidence().stream().map(HappeningJson::evidence).toList());
        o.put("conflicts", h.conflicts().stream().map(this::conflict).toList());
        o.put("planOf", h.planOf().isEmpty() ? null : h.planOf());
        o.put("plannedBy", h.plannedBy());
        o.put("lanes", row.lanes());
        return o;
    }

    /// For reading in a terminal.
    String text(TimelineCommand.Row row) {
        Happening h = row.happening();
        String outcome = outcome(h.outcome());
        return "%-21s  %-12s  %s%s  [%d articles, %d independent]%s%n"
                .formatted(
                        h.when(),
                        h.status().word(),
                        h.title(),
                        outcome == null ? "" : " -> " + outcome,
                        h.articles(),
                        h.independent(),
                        h.conflicts().isEmpty() ? "" : "  differs: " + fields(h));
    }

    private static String fields(Happening h) {
        return h.conflicts().stream().map(Conflict::field).distinct().collect(Collectors.joining(", "));
    }

    private static @Nullable String outcome(Happening.Outcome outcome) {
        return outcome == Happening.Outcome.OPEN ? null : outcome.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> sources(Happening h) {
        return h.evidence().stream()
                .map(Evidence::source)
                .filter(s -> !s.isEmpty())
                .distinct()
                .toList();
    }

    private String nameOrIso2(String id) {
        return id.startsWith("country/") ? Names.iso2(id) : snapshot.name(id);
    }

    private static Map<String, Object> evidence(Evidence e) {
        Map<String, Object> trigger = span(e.trigger());
        int at = e.trigger().start() - e.sentence().start();
        boolean inside = at >= 0 && at + e.trigger().length() <= e.quote().length();
        trigger.put("text", inside ? e.quote().substring(at, at + e.trigger().length()) : "");
        Map<String, Object> o = new LinkedHashMap<>();
        o.put("article", e.article());
        o.put("trigger", trigger);
        o.put("sentence", span(e.sentence()));
        o.put("quote", e.quote());
        o.put("status", e.status().word());
        o.put("when", orNull(e.when()));
        return o;
    }

    private Map<String, Object> conflict(Conflict conflict) {
        Map<String, Object> o = new LinkedHashMap<>();
        o.put("field", conflict.field());
        o.put(
                "values",
                conflict.values().stream()
                        .map(v -> Fields.of(
                                "value", words(v.value()),
                                "article", v.article(),
                                "sentence", span(v.sentence()),
                                "quote", v.quote()))
                        .toList());
        return o;
    }

    private String words(String value) {
        return value.indexOf('/') < 0
                ? value
                : Arrays.stream(value.split(", ", -1)).map(snapshot::name).collect(Collectors.joining(", "));
    }

    private static Map<String, Object> span(Span span) {
        Map<String, Object> o = new LinkedHashMap<>();
        o.put("start", span.start());
        o.put("end", span.end());
        return o;
    }

    private static @Nullable String orNull(When when) {
        return when.isKnown() ? when.edtf() : null;
    }
}
