package org.dateline.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Layer;
import org.dateline.article.Mention;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.text.Span;

/// Codes of who takes part in an event: ISO 3166-1 alpha-3 of the country, and for CAMEO the sector that the words
/// round the name tell (`GOV`, `MIL`, `JUD` …), as in `TUNJUD` for a Tunisian court.
final class ActorCodes {
    private static final List<String> SECTORS = List.of(
            "JUD court judge prosecutor prosecutors tribunal",
            "MIL troops soldiers army forces navy warplanes jets tanks military peacekeepers",
            "REB rebels guerrillas guerillas militants insurgents fighters",
            "COP police policeman officers",
            "LEG parliament senate congress lawmakers senator assembly",
            "EDU student students university teacher",
            "GOV government president minister ministry premier chancellor officials official administration secretary"
                    + " cabinet authorities king");

    /// Codes that the CAMEO codebook gives to international bodies.
    private static final Map<String, String> BODIES = Map.of(
            "United Nations", "IGOUNO",
            "Interpol", "IGOCOPITP",
            "International Monetary Fund", "IGOIMF",
            "Organization of the Petroleum Exporting Countries", "IGOOPC");

    private final Layer layer;
    private final String text;
    private final boolean plover;

    ActorCodes(Layer layer, String text, boolean plover) {
        this.layer = layer;
        this.text = text;
        this.plover = plover;
    }

    /// Who acts first, then on whom; where one side is not said, the nearest country of the sentence, else the place.
    List<String> of(EventMention e) {
        List<String> codes = new ArrayList<>();
        String unknown = plover ? "" : unknown(e);
        if (!unknown.isEmpty()) {
            codes.add(unknown);
        }
        for (String id : e.participants()) {
            add(codes, country(id) + (plover ? "" : sector(id, e)));
        }
        for (int side = 0; side < 2 && codes.size() < 2; side++) {
            for (Mention m : layer.all(Mention.class)) {
                boolean after = m.span().start() > e.span().start();
                boolean counts = e.sentence().contains(m.span())
                        && !m.entity().isEmpty()
                        && Entity.kindOf(m.entity()) == EntityKind.COUNTRY
                        && !e.sources().contains(m.entity());
                if (counts && after == (codes.size() == 1 && side == 0) && codes.size() < 2) {
                    add(codes, country(m.entity()) + (plover ? "" : beside(m.span())));
                }
            }
        }
        if (codes.size() < 2 && !e.place().isEmpty()) {
            add(codes, country(e.place()));
        }
        return codes;
    }

    /// Whether both sides act: by the nature of the act, or because both are named before it.
    boolean areMutual(EventMention e, boolean byNature) {
        if (byNature) {
            return true;
        }
        boolean joint = e.type() == EventType.AGREE || e.type() == EventType.COOPERATE;
        long before = layer.all(Mention.class).stream()
                .filter(m -> e.sentence().contains(m.span())
                        && m.span().start() < e.span().start()
                        && e.participants().contains(m.entity()))
                .map(Mention::entity)
                .distinct()
                .count();
        return joint && before > 1;
    }

    /// A sector whose country is not told: "The government expressed …", "pressured by congress".
    private String unknown(EventMention e) {
        String before = text.substring(e.sentence().start(), e.span().start()).toLowerCase(Locale.ROOT);
        String after = text.substring(e.span().end(), e.sentence().end()).toLowerCase(Locale.ROOT);
        for (String sector : SECTORS) {
            for (String word : sector.substring(4).split(" ")) {
                boolean opens = before.equals("the " + word + " ") || before.equals(word + " ");
                boolean by = after.startsWith(" by " + word) || after.startsWith(" by the " + word);
                if (opens || by) {
                    return "---" + sector.substring(0, 3);
                }
            }
        }
        return "";
    }

    private static void add(List<String> codes, String code) {
        if (!codes.contains(code) && !code.equals("---")) {
            codes.add(code);
        }
    }

    private Entity entity(String id) {
        return layer.entities().stream()
                .filter(x -> x.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// `IGO` for a body of no country.
    private String country(String id) {
        Entity entity = entity(id);
        String body = BODIES.get(entity.name());
        if (body != null && !plover) {
            return body;
        }
        if (entity.country().isEmpty()) {
            return entity.kind() == EntityKind.ORGANISATION ? "IGO" : "---";
        }
        try {
            return Locale.of("", entity.country()).getISO3Country();
        } catch (MissingResourceException none) {
            return "---";
        }
    }

    private String sector(String id, EventMention e) {
        Entity entity = entity(id);
        if (entity.kind() == EntityKind.PERSON) {
            return entity.offices().isEmpty() && entity.origin() != Entity.Origin.TABLE ? "" : "GOV";
        }
        for (Mention m : layer.all(Mention.class)) {
            if (m.entity().equals(id) && e.sentence().contains(m.span())) {
                return beside(m.span());
            }
        }
        return "";
    }

    private String beside(Span mention) {
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
