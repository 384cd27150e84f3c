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
    /// What an event is called by itself.
    private static final Set<String> NOUNS = Set.of("""
            talks, summit, meeting, call, visit, agreement, deal, treaty, ceasefire, truce, election, vote,
            referendum, strike, strikes, attack, attacks, invasion, war, conference, negotiations, dialogue,
            consultations, sanctions, tariffs, protest, protests, rally, resignation, appointment, earthquake,
            flood, flooding, explosion, exchange, swap, aid, loan, withdrawal, offensive, drill, drills,
            exercise, exercises, trial, verdict, arrest, ruling, inauguration, dinner, ceremony, speech, address,
            session, hearing, raid, shelling, bombing, coup, hostages, pause, suspension, deployment, evacuation,
            crash, fire, outbreak, ban, boycott, march, signing, phone call, press conference, prisoner exchange,
            prisoner swap, round, discussions""".split(",\\s", -1));

    /// Verbs that say how their object came about or who took part in it, besides those that say nothing at all.
    private static final Set<String> ABOUT = Set.of(
            "sign",
            "signed",
            "launch",
            "launched",
            "begin",
            "began",
            "start",
            "started",
            "attend",
            "attended",
            "host",
            "hosted",
            "holds",
            "lead",
            "led",
            "reach",
            "reached",
            "impose",
            "imposed",
            "exchange");

    /// What people did, by how its verb begins; the longest that fits has the word.
    private static final Map<String, String> DONE = Map.ofEntries(
            Map.entry("visit", "visit"),
            Map.entry("travel", "visit"),
            Map.entry("arriv", "visit"),
            Map.entry("flew", "visit"),
            Map.entry("fly", "visit"),
            Map.entry("left", "departure"),
            Map.entry("leav", "departure"),
            Map.entry("depart", "departure"),
            Map.entry("spoke", "talks"),
            Map.entry("speak", "talks"),
            Map.entry("talk", "talks"),
            Map.entry("discuss", "talks"),
            Map.entry("negotiat", "negotiations"),
            Map.entry("host", "meeting"),
            Map.entry("met", "meeting"),
            Map.entry("meet", "meeting"),
            Map.entry("invit", "invitation"),
            Map.entry("sign", "signing"),
            Map.entry("pledg", "pledge"),
            Map.entry("promis", "promise"),
            Map.entry("offer", "offer"),
            Map.entry("propos", "proposal"),
            Map.entry("urg", "appeal"),
            Map.entry("call", "appeal"),
            Map.entry("call off", "cancellation"),
            Map.entry("called off", "cancellation"),
            Map.entry("put off", "postponement"),
            Map.entry("paus", "pause"),
            Map.entry("suspend", "suspension"),
            Map.entry("ask", "request"),
            Map.entry("demand", "demand"),
            Map.entry("warn", "warning"),
            Map.entry("criticis", "criticism"),
            Map.entry("criticiz", "criticism"),
            Map.entry("condemn", "condemnation"),
            Map.entry("denounc", "condemnation"),
            Map.entry("refus", "refusal"),
            Map.entry("postpon", "postponement"),
            Map.entry("cancel", "cancellation"),
            Map.entry("prais", "praise"),
            Map.entry("welcom", "welcome"),
            Map.entry("back", "backing"),
            Map.entry("endors", "backing"),
            Map.entry("exchang", "exchange"),
            Map.entry("releas", "release"),
            Map.entry("free", "release"),
            Map.entry("withdr", "withdrawal"),
            Map.entry("resign", "resignation"),
            Map.entry("appoint", "appointment"),
            Map.entry("dismiss", "dismissal"),
            Map.entry("arrest", "arrest"),
            Map.entry("detain", "arrest"),
            Map.entry("kill", "killing"),
            Map.entry("bomb", "bombing"),
            Map.entry("shell", "shelling"),
            Map.entry("invad", "invasion"),
            Map.entry("deploy", "deployment"),
            Map.entry("expel", "expulsion"),
            Map.entry("seiz", "seizure"),
            Map.entry("captur", "capture"),
            Map.entry("elect", "election"),
            Map.entry("vot", "vote"),
            Map.entry("protest", "protest"),
            Map.entry("die", "death"));

    private static final int LONGEST =
            DONE.keySet().stream().mapToInt(String::length).max().orElse(0);

    String title(List<Report> group, EventType type, Status status, List<String> participants, String place) {
        String what = negated(status, what(group, type));
        List<String> who =
                shown(participants, named(group)).stream().map(this::shortName).toList();
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

    /// How many reports name each as taking part.
    private static Map<String, Integer> named(List<Report> group) {
        Map<String, Integer> named = new HashMap<>();
        group.forEach(r -> new HashSet<>(r.event.participants()).forEach(id -> named.merge(id, 1, Integer::sum)));
        return named;
    }

    /// A country and its people once: as the people, unless most reports speak of the country. Of many, those whom
    /// most reports name.
    private List<String> shown(List<String> participants, Map<String, Integer> named) {
        Map<String, Integer> people = new HashMap<>();
        for (String id : participants) {
            String country = countryOf(id);
            if (!country.isEmpty()) {
                people.merge(country, named.getOrDefault(id, 0), Math::max);
            }
        }
        List<String> shown = participants.stream()
                .filter(id -> {
                    String country = countryOf(id);
                    return country.isEmpty()
                            ? named.getOrDefault(id, 0) > people.getOrDefault(id, 0)
                            : people.getOrDefault(country, 0) >= named.getOrDefault(country, 0);
                })
                .toList();
        if (shown.size() <= NAMED) {
            return shown;
        }
        int most =
                shown.stream().mapToInt(id -> named.getOrDefault(id, 0)).max().orElse(0);
        List<String> often = shown.stream()
                .filter(id -> 2 * named.getOrDefault(id, 0) > most)
                .toList();
        return often.size() < 2 ? shown : often;
    }

    /// The id of the country that a person stands for; empty for all others.
    private String countryOf(String id) {
        Entity entity = entities.get(id);
        if (entity == null
                || entity.kind() != EntityKind.PERSON
                || entity.country().isEmpty()) {
            return "";
        }
        return Entity.country(entity.country());
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

    /// The noun most reports use, one that stands in the text counting twice; the word for the type where they use
    /// verbs.
    private static String what(List<Report> group, EventType type) {
        Map<String, Integer> counts = new HashMap<>();
        for (Report report : group) {
            String noun = noun(report);
            if (!noun.isEmpty()) {
                counts.merge(noun, report.trigger.endsWith(noun) ? 2 : 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> type == EventType.OTHER ? group.getFirst().trigger : word(type));
    }

    /// The noun for what a report tells: its own, else the one that goes with its verb; empty if none is known.
    private static String noun(Report report) {
        if (NOUNS.contains(report.trigger)) {
            return report.trigger;
        }
        String[] words = report.trigger.split(" ");
        boolean object = Deed.isLight(words[0]) || ABOUT.contains(words[0]);
        for (int i = words.length - 1; i > 0 && object; i--) {
            if (NOUNS.contains(words[i])) {
                return words[i];
            }
        }
        if (report.manner == Manner.DISTANT) {
            return "call";
        }
        return done(report.trigger);
    }

    private static String done(String trigger) {
        for (int end = Math.min(trigger.length(), LONGEST); end > 0; end--) {
            String noun = DONE.get(trigger.substring(0, end));
            if (noun != null) {
                return noun;
            }
        }
        return "";
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

    /// What headlines call it, three countries by their letters.
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
        return entity.shortName();
    }

    private static String capital(String s) {
        return s.isEmpty() ? s : Character.toUpperCase(s.charAt(0)) + s.substring(1);
    }
}
