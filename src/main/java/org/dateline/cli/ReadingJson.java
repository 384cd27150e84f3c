package org.dateline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.EventMention;
import org.dateline.article.Mention;
import org.dateline.article.Reading;
import org.dateline.article.Salience;
import org.dateline.article.Statement;
import org.dateline.article.TimeMention;
import org.dateline.article.Warning;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/// A reading as the JSON object of `dateline extract`.
final class ReadingJson {
    private final Reading reading;
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

    private ReadingJson(Reading reading) {
        this.reading = reading;
        for (Mention mention : reading.mentions()) {
            mentions.computeIfAbsent(mention.entity(), _ -> new ArrayList<>()).add(mention);
        }
    }

    static Map<String, Object> of(Reading reading) {
        return new ReadingJson(reading).object();
    }

    private Map<String, Object> object() {
        Map<String, Object> o = new LinkedHashMap<>();
        o.put("id", reading.article().id());
        o.put("title", reading.article().title());
        o.put("published", orNull(reading.article().published()));
        o.put("source", reading.article().source());
        o.put("people", entities(EntityKind.PERSON));
        Map<String, Double> weights = Salience.countries(reading);
        o.put("countries", countries(weights));
        o.put("about", Salience.about(weights).stream().map(Names::iso2).toList());
        o.put("organisations", entities(EntityKind.ORGANISATION));
        o.put("places", entities(EntityKind.PLACE));
        o.put(
                "dates",
                reading.times().stream()
                        .filter(ReadingJson::isPoint)
                        .map(this::date)
                        .toList());
        o.put(
                "durations",
                reading.times().stream()
                        .filter(t -> !isPoint(t))
                        .map(this::duration)
                        .toList());
        o.put("events", reading.events().stream().map(this::event).toList());
        o.put("statements", reading.statements().stream().map(this::statement).toList());
        o.put("warnings", reading.warnings().stream().map(ReadingJson::warning).toList());
        return o;
    }

    /// The countries mentioned, the weightiest first, each with its weight.
    private List<Map<String, Object>> countries(Map<String, Double> weights) {
        List<Map<String, Object>> all = new ArrayList<>();
        List<Entity> found = new ArrayList<>(reading.entities().values());
        found.sort(Comparator.comparingDouble(e -> -weights.getOrDefault(e.id(), 0.0)));
        for (Entity entity : found) {
            List<Mention> named = mentions.get(entity.id());
            if (entity.kind() == EntityKind.COUNTRY && named != null) {
                Map<String, Object> country = entity(entity, named);
                country.put("salience", Math.round(weights.getOrDefault(entity.id(), 0.0) * 100) / 100.0);
                all.add(country);
            }
        }
        return all;
    }

    private List<Map<String, Object>> entities(EntityKind kind) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Entity entity : reading.entities().values()) {
            List<Mention> found = mentions.get(entity.id());
            if (entity.kind() == kind && found != null) {
                all.add(entity(entity, found));
            }
        }
        return all;
    }

    private Map<String, Object> entity(Entity entity, List<Mention> found) {
        Map<String, Object> o = new LinkedHashMap<>();
        switch (entity.kind()) {
            case PERSON -> {
                o.put("name", entity.name());
                o.put("aliases", entity.aliases());
                o.put(
                        "roles",
                        entity.offices().stream()
                                .map(office -> Fields.of("title", office.title(), "of", Names.of(office)))
                                .toList());
                o.put("country", orNull(entity.country()));
            }
            case COUNTRY -> {
                o.put("iso2", Names.iso2(entity.id()));
                o.put("name", entity.name());
            }
            case ORGANISATION -> {
                o.put("name", entity.name());
                o.put("aliases", entity.aliases());
            }
            case PLACE -> {
                o.put("name", entity.name());
                o.put("within", orNull(entity.country()));
            }
        }
        o.put("mentions", found.stream().map(this::mention).toList());
        return o;
    }

    private Map<String, Object> mention(Mention mention) {
        Map<String, Object> o = span(mention.span());
        o.put("text", mention.span().of(reading.article().text()));
        o.put("kind", mention.form().name().toLowerCase(Locale.ROOT));
        return o;
    }

    private static boolean isPoint(TimeMention time) {
        return switch (time.type()) {
            case DATE, TIME -> true;
            case DURATION, SET -> false;
        };
    }

    private Map<String, Object> date(TimeMention time) {
        Map<String, Object> o = span(time.span());
        o.put("text", time.span().of(reading.article().text()));
        o.put("edtf", orNull(time.when()));
        o.put("timex3", Fields.of("type", time.type().name(), "value", time.value()));
        o.put("alternative", orNull(time.alternative()));
        o.put("anchor", time.anchor().isKnown() ? time.anchor().first().toString() : null);
        return o;
    }

    private Map<String, Object> duration(TimeMention time) {
        Map<String, Object> o = span(time.span());
        o.put("text", time.span().of(reading.article().text()));
        o.put("timex3", Fields.of("type", time.type().name(), "value", time.value()));
        return o;
    }

    private Map<String, Object> event(EventMention event) {
        Map<String, Object> o = new LinkedHashMap<>();
        o.put("type", event.type().name());
        o.put("status", event.status().word());
        o.put(
                "participants",
                event.participants().stream().map(this::nameOrIso2).toList());
        o.put("place", event.place().isEmpty() ? null : reading.name(event.place()));
        o.put("when", orNull(event.when()));
        Map<String, Object> trigger = span(event.span());
        trigger.put("text", event.span().of(reading.article().text()));
        o.put("trigger", trigger);
        o.put("sentence", span(event.sentence()));
        o.put("sources", event.sources().stream().map(reading::name).toList());
        return o;
    }

    private String nameOrIso2(String id) {
        return id.startsWith("country/") ? Names.iso2(id) : reading.name(id);
    }

    private Map<String, Object> statement(Statement statement) {
        Map<String, Object> o = new LinkedHashMap<>();
        o.put("speaker", reading.name(statement.speaker()));
        o.put("addressee", statement.addressee().isEmpty() ? null : reading.name(statement.addressee()));
        Map<String, Object> cue = span(statement.span());
        cue.put("text", statement.span().of(reading.article().text()));
        o.put("cue", cue);
        o.put("content", span(statement.content()));
        o.put("quoted", statement.quoted());
        return o;
    }

    private static Map<String, Object> warning(Warning warning) {
        Map<String, Object> o = new LinkedHashMap<>();
        o.put("kind", warning.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        o.put("text", warning.text());
        o.putAll(span(warning.span()));
        return o;
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

    private static @Nullable String orNull(String s) {
        return s.isEmpty() ? null : s;
    }
}
