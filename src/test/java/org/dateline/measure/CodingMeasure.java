package org.dateline.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Layer;
import org.dateline.article.Status;
import org.dateline.extract.Extractor;
import org.dateline.time.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Codes sentences as PLOVER or CAMEO would, for measuring against hand-coded ones.
///
/// `CodingMeasure plover|cameo IN.jsonl OUT.jsonl`: each input line has `id`, `text` and perhaps `date`; lines without
/// text are passed over. The type of an event is the CAMEO root of its trigger's row, turned by its status: what is
/// only planned codes as an intent, what is refused as a refusal. Who acts on whom is [ActorCodes]'s matter.
public final class CodingMeasure {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CODE = Pattern.compile("CAMEO (\\d+)");

    private static final Map<String, String> PLOVER = Map.ofEntries(
            Map.entry("02", "DEMAND"),
            Map.entry("03", "AGREE"),
            Map.entry("04", "CONSULT"),
            Map.entry("05", "SUPPORT"),
            Map.entry("06", "COOPERATE"),
            Map.entry("07", "AID"),
            Map.entry("08", "CONCEDE"),
            Map.entry("09", "INVESTIGATE"),
            Map.entry("10", "DEMAND"),
            Map.entry("11", "DISAPPROVE"),
            Map.entry("12", "REJECT"),
            Map.entry("13", "THREATEN"),
            Map.entry("14", "PROTEST"),
            Map.entry("15", "MOBILIZE"),
            Map.entry("16", "SANCTION"),
            Map.entry("17", "COERCE"),
            Map.entry("18", "ASSAULT"),
            Map.entry("19", "FIGHT"),
            Map.entry("20", "FIGHT"));

    /// Acts that both sides do, however it is put.
    private static final Set<EventType> MEETINGS = Set.of(EventType.CONSULT, EventType.CONFERENCE);

    /// Acts that both sides may do.
    private static final Set<EventType> MUTUAL =
            Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE, EventType.CONFERENCE);

    /// Acts that are complete without anyone they are done to.
    private static final Set<EventType> ALONE =
            Set.of(EventType.PROTEST, EventType.AID, EventType.CONSULT, EventType.MOBILIZE, EventType.COOPERATE);

    private final boolean plover;
    private final Extractor extractor = Extractor.load();

    private CodingMeasure(boolean plover) {
        this.plover = plover;
    }

    public static void main(String[] args) throws IOException {
        CodingMeasure measure = new CodingMeasure(args[0].equals("plover"));
        List<String> out = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            JsonNode x = JSON.readTree(line);
            String text = x.path("text").asString("");
            if (!text.isEmpty()) {
                ObjectNode coded =
                        JSON.createObjectNode().put("id", x.path("id").asString());
                coded.set("events", measure.code(text, x.path("date").asString("20000101")));
                out.add(JSON.writeValueAsString(coded));
            }
        }
        Files.write(Path.of(args[2]), out);
    }

    private ArrayNode code(String text, String date) {
        When day = When.of(date.length() == 8 ? date.replaceFirst("(....)(..)(..)", "$1-$2-$3") : date);
        Layer layer = extractor.read(Article.of("", "", day, "en", "", "", text));
        ActorCodes actors = new ActorCodes(layer, text, plover);
        ArrayNode events = JSON.createArrayNode();
        Set<String> seen = new HashSet<>();
        for (EventMention e : layer.all(EventMention.class)) {
            Matcher found = CODE.matcher(e.why());
            if (!found.find() || (e.type() == EventType.OTHER && e.why().contains("CAMEO 01"))) {
                continue;
            }
            if (!plover && (e.status() == Status.HYPOTHETICAL || e.status() == Status.CONDITIONAL)) {
                continue;
            }
            String code = byStatus(found.group(1), e.status());
            List<String> codes = actors.of(e);
            String type = code.equals("087") ? "RETREAT" : PLOVER.getOrDefault(code.substring(0, 2), "");
            boolean said = !codes.isEmpty() && seen.add(code.substring(0, 2) + codes);
            if (plover && said && !type.isEmpty()) {
                events.add(plover(type, codes));
            } else if (!plover && said && tells(e, codes)) {
                cameo(code, actors.areMutual(e, MEETINGS.contains(e.type())), codes, events);
            }
        }
        return events;
    }

    /// CAMEO codes what one does to another; a noun in passing is no act.
    private static boolean tells(EventMention e, List<String> codes) {
        boolean lone = codes.size() == 1 && !ALONE.contains(e.type());
        boolean topic = e.why().startsWith("noun") && !MUTUAL.contains(e.type());
        return !lone && !topic;
    }

    /// In CAMEO what is only meant is an intent (03), and what is refused a refusal (12).
    private static String byStatus(String code, Status status) {
        int root = Integer.parseInt(code.substring(0, 2));
        boolean meant = status == Status.PLANNED || status == Status.PROPOSED || status == Status.CONDITIONAL;
        if (meant && root >= 5 && root <= 8) {
            return "03";
        }
        return status == Status.NEGATED && root >= 3 && root <= 8 ? "12" : code;
    }

    private static ObjectNode plover(String type, List<String> codes) {
        boolean mutual = Set.of("CONSULT", "AGREE", "SUPPORT", "FIGHT").contains(type);
        ObjectNode event = JSON.createObjectNode().put("event", type);
        ArrayNode source = event.putArray("source");
        ArrayNode target = event.putArray("target");
        for (int i = 0; i < codes.size(); i++) {
            if (i == 0 || mutual) {
                source.add(codes.get(i));
            }
            if (i > 0 || codes.size() == 1) {
                target.add(codes.get(i));
            }
        }
        return event;
    }

    private static void cameo(String code, boolean mutual, List<String> codes, ArrayNode out) {
        String target = codes.size() > 1 ? codes.get(1) : "---";
        out.add(triple(code, codes.getFirst(), target));
        if (mutual && codes.size() > 1) {
            out.add(triple(code, target, codes.getFirst()));
        }
    }

    private static ObjectNode triple(String code, String source, String target) {
        return JSON.createObjectNode()
                .put("eventcode", code)
                .put("sourcecode", source)
                .put("targetcode", target);
    }
}
