package org.dateline.timeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;

/// Short lines for happenings: who, and what.
record Titles(Map<String, Entity> entities) {
    private static final int NAMED = 3;
    private static final Set<String> NOUNS = Set.of(
            "talks",
            "summit",
            "meeting",
            "call",
            "visit",
            "agreement",
            "deal",
            "treaty",
            "ceasefire",
            "truce",
            "election",
            "vote",
            "referendum",
            "strike",
            "strikes",
            "attack",
            "attacks",
            "invasion",
            "war",
            "conference",
            "negotiations",
            "dialogue",
            "consultations",
            "sanctions",
            "tariffs",
            "protest",
            "protests",
            "rally",
            "resignation",
            "appointment",
            "earthquake",
            "flood",
            "flooding",
            "explosion",
            "exchange",
            "swap",
            "aid",
            "loan",
            "withdrawal",
            "offensive",
            "drill",
            "drills",
            "exercise",
            "exercises",
            "trial",
            "verdict",
            "arrest",
            "ruling",
            "inauguration",
            "dinner",
            "ceremony",
            "speech",
            "address",
            "session",
            "hearing",
            "raid",
            "shelling",
            "bombing",
            "coup",
            "hostages",
            "pause",
            "suspension",
            "deployment",
            "evacuation",
            "crash",
            "fire",
            "outbreak",
            "ban",
            "boycott",
            "march",
            "signing",
            "phone call",
            "press conference",
            "prisoner exchange",
            "prisoner swap",
            "round",
            "discussions");

    String title(List<Report> group, EventType type, Status status, List<String> participants, String place) {
        String what = negated(status, what(group, type));
        List<String> who = shown(participants).stream().map(this::shortName).toList();
        String where = place.isEmpty() || participants.contains(place) ? "" : ", " + shortName(place);
        return switch (who.size()) {
            case 0 -> capital(what) + where;
            case 1 -> who.getFirst() + ": " + what + where;
            case 2 ->
                isMutual(type)
                        ? who.get(0) + "–" + who.get(1) + " " + what + where
                        : String.join(", ", who) + ": " + what + where;
            case NAMED -> String.join(", ", who) + ": " + what + where;
            default -> who.get(0) + ", " + who.get(1) + " and " + (who.size() - 2) + " others: " + what + where;
        };
    }

    /// Without the countries that a person among them stands for.
    private List<String> shown(List<String> participants) {
        Set<String> represented = new HashSet<>();
        for (String id : participants) {
            Entity entity = entities.get(id);
            if (entity != null
                    && entity.kind() == EntityKind.PERSON
                    && !entity.country().isEmpty()) {
                represented.add(Entity.country(entity.country()));
            }
        }
        return participants.stream().filter(id -> !represented.contains(id)).toList();
    }

    /// Whether both sides do the same.
    private static boolean isMutual(EventType type) {
        return type == EventType.CONSULT
                || type == EventType.AGREE
                || type == EventType.COOPERATE
                || type == EventType.CONFERENCE;
    }

    private static String negated(Status status, String what) {
        return status == Status.NEGATED ? "no " + what : what;
    }

    /// The noun most reports use; the word for the type where they use verbs.
    private static String what(List<Report> group, EventType type) {
        Map<String, Integer> counts = new HashMap<>();
        for (Report report : group) {
            if (NOUNS.contains(report.trigger)) {
                counts.merge(report.trigger, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> type == EventType.OTHER ? group.getFirst().trigger : word(type));
    }

    private static String word(EventType type) {
        return switch (type) {
            case AGREE -> "agreement";
            case CONSULT -> "meeting";
            case SUPPORT -> "support";
            case COOPERATE -> "cooperation";
            case AID -> "aid";
            case CONCEDE -> "concession";
            case REQUEST -> "request";
            case ACCUSE -> "accusation";
            case REJECT -> "rejection";
            case THREATEN -> "threat";
            case PROTEST -> "protest";
            case SANCTION -> "sanctions";
            case MOBILIZE -> "mobilisation";
            case COERCE -> "coercion";
            case ASSAULT -> "attack";
            case STATEMENT -> "statement";
            case CONFERENCE -> "conference";
            case ELECTION -> "election";
            case APPOINTMENT -> "appointment";
            case DISASTER -> "disaster";
            case LEGAL -> "legal case";
            case OTHER -> "event";
        };
    }

    /// A person's family name; all else by its whole name.
    private String shortName(String id) {
        String abbreviation = switch (id) {
            case "country/US" -> "US";
            case "country/GB" -> "UK";
            case "country/AE" -> "UAE";
            default -> "";
        };
        if (!abbreviation.isEmpty()) {
            return abbreviation;
        }
        Entity entity = entities.get(id);
        if (entity == null) {
            return id.substring(id.indexOf('/') + 1);
        }
        String name = entity.name();
        return entity.kind() == EntityKind.PERSON ? name.substring(name.lastIndexOf(' ') + 1) : name;
    }

    private static String capital(String s) {
        return s.isEmpty() ? s : Character.toUpperCase(s.charAt(0)) + s.substring(1);
    }
}
