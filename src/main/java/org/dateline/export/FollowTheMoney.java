package org.dateline.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.Reading;
import org.dateline.entity.Entity;
import org.dateline.entity.Office;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import tools.jackson.databind.json.JsonMapper;

/// Entities after FollowTheMoney, the model of OpenAleph: people, organisations, places, articles, and happenings as
/// events with their participants as involved.
final class FollowTheMoney {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private FollowTheMoney() {}

    static void write(
            BufferedWriter out, LibraryFile.Readings readings, List<Entity> entities, List<Happening> happenings)
            throws IOException {
        for (Entity entity : entities) {
            line(out, id(entity.id()), schema(entity), entity(entity));
        }
        LibraryFile.each(readings, reading -> line(out, id(reading.article().id()), "Article", article(reading)));
        for (Happening happening : happenings) {
            line(out, id(happening.id()), "Event", event(happening));
        }
    }

    /// FollowTheMoney's ids have no slash.
    private static String id(String id) {
        return "dateline-" + id.replace('/', '-');
    }

    private static String schema(Entity entity) {
        return switch (entity.kind()) {
            case PERSON -> "Person";
            case COUNTRY -> "PublicBody";
            case ORGANISATION -> "Organization";
            case PLACE -> "Address";
        };
    }

    private static Map<String, List<String>> entity(Entity entity) {
        Map<String, List<String>> p = new LinkedHashMap<>();
        put(p, "name", List.of(entity.name()));
        put(p, "alias", entity.aliases());
        put(p, "country", List.of(entity.country().toLowerCase(Locale.ROOT)));
        if (!entity.offices().isEmpty()) {
            put(
                    p,
                    "position",
                    entity.offices().stream().map(FollowTheMoney::office).toList());
        }
        return p;
    }

    private static String office(Office office) {
        String of = office.of().isEmpty() ? "" : ", " + office.of();
        return office.title()
                + of
                + (office.term().isKnown() ? " (" + office.term().edtf() + ")" : "");
    }

    private static Map<String, List<String>> article(Reading reading) {
        Article article = reading.article();
        Map<String, List<String>> p = new LinkedHashMap<>();
        put(p, "title", List.of(article.title()));
        put(p, "publisher", List.of(article.source()));
        put(p, "publishedAt", List.of(article.published().edtf()));
        put(p, "author", List.of(article.byline()));
        put(p, "sourceUrl", List.of(article.address()));
        put(p, "language", List.of(article.language()));
        put(p, "bodyText", List.of(article.text()));
        put(
                p,
                "mentions",
                reading.entities().keySet().stream().map(FollowTheMoney::id).toList());
        return p;
    }

    private static Map<String, List<String>> event(Happening h) {
        Map<String, List<String>> p = new LinkedHashMap<>();
        put(p, "name", List.of(h.title()));
        put(p, "status", List.of(h.status().word()));
        put(p, "date", List.of(h.when().isDay() ? h.when().edtf() : ""));
        if (h.when().isKnown() && !h.when().isDay() && !h.when().isOpen()) {
            put(p, "startDate", List.of(h.when().first().toString()));
            put(p, "endDate", List.of(h.when().last().toString()));
        }
        put(p, "involved", h.participants().stream().map(FollowTheMoney::id).toList());
        put(p, "location", List.of(h.place().isEmpty() ? "" : id(h.place())));
        put(
                p,
                "proof",
                h.evidence().stream()
                        .map(Evidence::article)
                        .distinct()
                        .map(FollowTheMoney::id)
                        .toList());
        put(p, "summary", List.of(h.evidence().getFirst().quote()));
        return p;
    }

    private static void put(Map<String, List<String>> properties, String name, List<String> values) {
        List<String> filled = values.stream().filter(v -> !v.isBlank()).toList();
        if (!filled.isEmpty()) {
            properties.put(name, filled);
        }
    }

    private static void line(BufferedWriter out, String id, String schema, Map<String, List<String>> properties)
            throws IOException {
        Map<String, Object> o = new LinkedHashMap<>();
        o.put("id", id);
        o.put("schema", schema);
        o.put("properties", properties);
        out.write(MAPPER.writeValueAsString(o));
        out.write('\n');
    }
}
