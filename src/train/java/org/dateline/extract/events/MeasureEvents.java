package org.dateline.extract.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.JsonReader;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Layer;
import org.dateline.article.Mention;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.extract.Extractor;
import org.dateline.text.Span;
import org.dateline.time.When;

/// Codes sentences as PLOVER or CAMEO would, for measuring against hand-coded ones.
///
/// `MeasureEvents plover|cameo IN.jsonl OUT.jsonl`: each input line has `id` and `text`. The type of an event is the
/// CAMEO root of its trigger's row; a participant is its country, with the sector that the words round it name.
final class MeasureEvents {
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
    private static final List<String> SECTORS = List.of(
            "JUD court judge prosecutor prosecutors tribunal",
            "MIL troops soldiers army forces navy warplanes jets tanks military peacekeepers",
            "REB rebels guerrillas guerillas militants insurgents fighters",
            "COP police policeman officers",
            "LEG parliament senate congress lawmakers senator assembly",
            "EDU student students university teacher",
            "GOV government president minister ministry premier chancellor officials official administration secretary"
                    + " cabinet authorities king department");

    private static final Set<EventType> MUTUAL =
            Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE, EventType.CONFERENCE);

    private final boolean plover;
    private final Extractor extractor = Extractor.load();

    private MeasureEvents(boolean plover) {
        this.plover = plover;
    }

    public static void main(String[] args) throws IOException {
        MeasureEvents measure = new MeasureEvents(args[0].equals("plover"));
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[1]));
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[2])))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                try (JsonReader reader = Json.createReader(new StringReader(line))) {
                    JsonObject x = reader.readObject();
                    if (x.containsKey("text")) {
                        out.println(measure.code(x.getString("id"), x.getString("text"), x.getString("date", "20000101")));
                    }
                }
            }
        }
    }

    private JsonObject code(String id, String text, String date) {
        Article article = Article.of("", "", day(date), "en", "", "", text);
        Layer layer = extractor.read(article);
        JsonArrayBuilder events = Json.createArrayBuilder();
        Set<String> seen = new HashSet<>();
        for (EventMention e : layer.all(EventMention.class)) {
            Matcher found = CODE.matcher(e.why());
            if (!found.find() || e.type() == EventType.OTHER) {
                continue;
            }
            String code = byStatus(found.group(1), e.status());
            List<String> actors = actors(e, layer, text);
            String type = code.equals("087") ? "RETREAT" : PLOVER.getOrDefault(code.substring(0, 2), "");
            boolean lone = actors.size() == 1 && e.type() != EventType.PROTEST && e.type() != EventType.AID;
            boolean topic = e.why().startsWith("noun") && e.type() != EventType.CONSULT;
            if (!plover && (lone || topic)) {
                continue;
            }
            if (actors.isEmpty() || !seen.add(code.substring(0, 2) + actors) || (plover && type.isEmpty())) {
                continue;
            }
            if (plover) {
                events.add(plover(type, actors));
            } else {
                cameo(code, MUTUAL.contains(e.type()), actors, events);
            }
        }
        return Json.createObjectBuilder().add("id", id).add("events", events).build();
    }

    private static When day(String date) {
        return When.of(date.length() == 8 ? date.replaceFirst("(....)(..)(..)", "$1-$2-$3") : date);
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

    /// Codes of who takes part; where one side is not said, the nearest country of the sentence, else the place, else
    /// the same country: an act at home.
    private List<String> actors(EventMention e, Layer layer, String text) {
        List<String> codes = new ArrayList<>();
        for (String id : e.participants()) {
            add(codes, country(id, layer) + (plover ? "" : sector(id, e, layer, text)));
        }
        for (int side = 0; side < 2 && codes.size() < 2; side++) {
            for (Mention m : layer.all(Mention.class)) {
                boolean after = m.span().start() > e.span().start();
                boolean counts = e.sentence().contains(m.span()) && !m.entity().isEmpty()
                        && Entity.kindOf(m.entity()) == EntityKind.COUNTRY;
                if (counts && after == (codes.size() == 1 && side == 0) && codes.size() < 2
                        && !e.sources().contains(m.entity())) {
                    String sector = plover ? "" : beside(m.span(), text);
                    add(codes, country(m.entity(), layer) + sector);
                }
            }
        }
        if (codes.size() < 2 && !e.place().isEmpty()) {
            add(codes, country(e.place(), layer));
        }
        return codes;
    }

    private static void add(List<String> codes, String code) {
        if (!codes.contains(code) && !code.equals("---")) {
            codes.add(code);
        }
    }

    private static JsonObjectBuilder plover(String type, List<String> codes) {
        boolean mutual = Set.of("CONSULT", "AGREE", "SUPPORT", "FIGHT").contains(type);
        JsonArrayBuilder source = Json.createArrayBuilder();
        JsonArrayBuilder target = Json.createArrayBuilder();
        for (int i = 0; i < codes.size(); i++) {
            if (i == 0 || mutual) {
                source.add(codes.get(i));
            }
            if (i > 0 || codes.size() == 1) {
                target.add(codes.get(i));
            }
        }
        return Json.createObjectBuilder().add("event", type).add("source", source).add("target", target);
    }

    private static void cameo(String code, boolean mutual, List<String> codes, JsonArrayBuilder out) {
        String target = codes.size() > 1 ? codes.get(1) : "---";
        out.add(triple(code, codes.getFirst(), target));
        if (mutual && codes.size() > 1) {
            out.add(triple(code, target, codes.getFirst()));
        }
    }

    private static JsonObjectBuilder triple(String code, String source, String target) {
        return Json.createObjectBuilder()
                .add("eventcode", code)
                .add("sourcecode", source)
                .add("targetcode", target);
    }

    /// ISO 3166-1 alpha-3 of what an entity is or belongs to; `IGO` for a body of no country.
    private static String country(String id, Layer layer) {
        Entity entity = layer.entities().stream()
                .filter(x -> x.id().equals(id))
                .findFirst()
                .orElseThrow();
        if (entity.country().isEmpty()) {
            return entity.kind() == EntityKind.ORGANISATION ? "IGO" : "---";
        }
        try {
            return Locale.of("", entity.country()).getISO3Country();
        } catch (java.util.MissingResourceException none) {
            return "---";
        }
    }

    private static String sector(String id, EventMention e, Layer layer, String text) {
        Entity entity = layer.entities().stream()
                .filter(x -> x.id().equals(id))
                .findFirst()
                .orElseThrow();
        if (entity.kind() == EntityKind.PERSON) {
            return entity.offices().isEmpty() && entity.origin() != Entity.Origin.TABLE ? "" : "GOV";
        }
        for (Mention m : layer.all(Mention.class)) {
            if (m.entity().equals(id) && e.sentence().contains(m.span())) {
                return beside(m.span(), text);
            }
        }
        return "";
    }

    private static String beside(Span mention, String text) {
        String[] after = text.substring(mention.end(), Math.min(text.length(), mention.end() + 40))
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+");
        for (int i = 0; i < Math.min(3, after.length); i++) {
            for (String sector : SECTORS) {
                if (!after[i].isEmpty() && List.of(sector.split(" ")).contains(after[i])) {
                    return sector.substring(0, 3);
                }
            }
        }
        return "";
    }
}
