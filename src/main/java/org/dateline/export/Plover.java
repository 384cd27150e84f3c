package org.dateline.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Reading;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import tools.jackson.databind.json.JsonMapper;

/// Events in the manner of PLOVER (Political Language Ontology for Verifiable Event Records): event type, actor and
/// recipient by country, and its modes for what is historical, future, hypothetical or negated. Types that PLOVER does
/// not have are left out.
final class Plover {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// The types that PLOVER has, each with the root of the CAMEO codes it stands for (the first of them).
    private static final Map<EventType, String> CAMEO_ROOT = new EnumMap<>(Map.ofEntries(
            Map.entry(EventType.AGREE, "03"),
            Map.entry(EventType.CONSULT, "04"),
            Map.entry(EventType.SUPPORT, "05"),
            Map.entry(EventType.COOPERATE, "06"),
            Map.entry(EventType.AID, "07"),
            Map.entry(EventType.CONCEDE, "08"),
            Map.entry(EventType.REQUEST, "02"),
            Map.entry(EventType.ACCUSE, "11"),
            Map.entry(EventType.REJECT, "12"),
            Map.entry(EventType.THREATEN, "13"),
            Map.entry(EventType.PROTEST, "14"),
            Map.entry(EventType.MOBILIZE, "15"),
            Map.entry(EventType.SANCTION, "16"),
            Map.entry(EventType.COERCE, "17"),
            Map.entry(EventType.ASSAULT, "18")));

    private Plover() {}

    static void write(BufferedWriter out, LibraryFile.Readings readings, List<Entity> entities) throws IOException {
        Map<String, Entity> byId = HashMap.newHashMap(entities.size());
        entities.forEach(e -> byId.put(e.id(), e));
        LibraryFile.each(readings, reading -> {
            for (EventMention event : reading.events()) {
                if (CAMEO_ROOT.containsKey(event.type())) {
                    out.write(MAPPER.writeValueAsString(object(reading, event, byId)));
                    out.write('\n');
                }
            }
        });
    }

    private static Map<String, Object> object(Reading reading, EventMention event, Map<String, Entity> entities) {
        Map<String, Object> o = new LinkedHashMap<>();
        o.put("id", reading.article().id() + "-" + event.span().start());
        o.put("date", event.when().edtf());
        o.put("event_type", event.type().name());
        o.put("cameo_root", CAMEO_ROOT.get(event.type()));
        o.put("event_mode", mode(event.status()));
        List<Map<String, Object>> parties = event.participants().stream()
                .map(id -> party(reading, id, entities))
                .toList();
        o.put("actor", parties.isEmpty() ? List.of() : List.of(parties.getFirst()));
        o.put("recipient", parties.size() < 2 ? List.of() : new ArrayList<>(parties.subList(1, parties.size())));
        o.put("location", event.place().isEmpty() ? null : reading.name(event.place()));
        o.put("text", event.sentence().of(reading.article().text()));
        o.put("publisher", reading.article().source());
        o.put("publication_date", reading.article().published().edtf());
        return o;
    }

    /// PLOVER's manual names the modes historical, future, hypothetical and negated.
    private static String mode(Status status) {
        return switch (status) {
            case HAPPENED, ONGOING -> "";
            case PLANNED, PROPOSED -> "future";
            case HYPOTHETICAL, CONDITIONAL -> "hypothetical";
            case NEGATED -> "negated";
        };
    }

    private static Map<String, Object> party(Reading reading, String id, Map<String, Entity> entities) {
        Entity entity = entities.get(id);
        Map<String, Object> o = new LinkedHashMap<>();
        o.put("name", reading.name(id));
        o.put("country", entity == null ? "" : entity.country());
        o.put("sector", entity == null ? "" : entity.kind().word());
        return o;
    }
}
