package org.dateline.timeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;

/// Short lines for happenings: who, and what.
record Titles(Map<String, Entity> entities) {
    private static final int NAMED = 3;

    String title(List<Report> group, EventType type, Status status, List<String> participants, String place) {
        Called called = Called.of(group, type, status, participants.isEmpty());
        String what = called.words();
        List<String> who =
                shown(participants, named(group)).stream().map(this::shortName).toList();
        boolean known = place.isEmpty() || participants.contains(place) || what.endsWith(shortName(place));
        String where = known ? "" : ", " + shortName(place);
        return switch (who.size()) {
            case 0 -> capital(what) + where;
            case 1 -> who.getFirst() + ": " + what + where;
            case 2 ->
                isMutual(type) && !called.isClause()
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
