package org.dateline.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.entity.EntityKind;
import org.dateline.text.Folding;
import org.dateline.ui.kit.Texts;
import org.dateline.workbench.Snapshot;

/// What the word under the caret could become: a field, or the value of a field. Pure.
final class Completion {
    /// The fields of the query language, in the order they are offered.
    static final List<String> FIELDS = List.of(
            "person",
            "country",
            "org",
            "place",
            "event",
            "status",
            "when",
            "published",
            "said-by",
            "source",
            "title",
            "tag",
            "note");

    private static final int MOST = 9;

    /// One offer.
    ///
    /// @param text the whole query with the offer in it
    /// @param caret where the caret goes
    /// @param label what is shown
    /// @param hint muted words beside it: a text key for fields, else as they are
    record Offer(String text, int caret, String label, String hint) {}

    private Completion() {}

    /// @param recent searches that were asked before, last first
    static List<Offer> of(String text, int caret, Snapshot snapshot, List<String> recent, Set<String> sources) {
        int start = start(text, caret);
        String word = text.substring(start, caret);
        int colon = word.indexOf(':');
        if (colon >= 0) {
            String field = word.substring(0, colon).toLowerCase(Locale.ROOT);
            String typed = word.substring(colon + 1).replace("\"", "");
            return values(field, typed, snapshot, sources).entrySet().stream()
                    .limit(MOST)
                    .map(e ->
                            offer(text, start, caret, field + ":" + quoted(e.getKey()) + " ", e.getKey(), e.getValue()))
                    .toList();
        }
        List<Offer> offers = new ArrayList<>();
        String key = word.toLowerCase(Locale.ROOT);
        if (text.isBlank()) {
            recent.stream().limit(5).forEach(r -> offers.add(new Offer(r, r.length(), r, "search.recent")));
        }
        for (String field : FIELDS) {
            if (field.startsWith(key) && (!key.isEmpty() || text.isBlank())) {
                offers.add(offer(text, start, caret, field + ":", field + ":", "search.field." + field));
            }
        }
        if (key.length() >= 2) {
            for (Snapshot.Known known : snapshot.entities()) {
                if (offers.size() >= MOST) {
                    break;
                }
                String name = known.entity().name();
                if (startsAWord(name, key)) {
                    String field = field(known.entity().kind());
                    offers.add(offer(
                            text,
                            start,
                            caret,
                            field + ":" + quoted(name) + " ",
                            name,
                            Texts.number(known.articles())));
                }
            }
        }
        return offers.subList(0, Math.min(MOST + 4, offers.size()));
    }

    private static Map<String, String> values(String field, String typed, Snapshot snapshot, Set<String> sources) {
        Map<String, String> values = new LinkedHashMap<>();
        String key = typed.toLowerCase(Locale.ROOT);
        switch (field) {
            case "person", "country", "org", "place", "said-by", "actor" -> {
                for (Snapshot.Known known : snapshot.entities()) {
                    boolean fits = field.equals("said-by")
                            || field.equals("actor")
                            || field(known.entity().kind()).equals(field);
                    if (fits && startsAWord(known.entity().name(), key) && values.size() < MOST) {
                        values.put(known.entity().name(), Texts.number(known.articles()));
                    }
                }
            }
            case "event" -> {
                for (EventType type : EventType.values()) {
                    String word = type.name().toLowerCase(Locale.ROOT);
                    if (word.startsWith(key)) {
                        values.put(word, "");
                    }
                }
            }
            case "status" -> {
                for (Status status : Status.values()) {
                    if (status.word().startsWith(key)) {
                        values.put(status.word(), "");
                    }
                }
            }
            case "source" -> sources.stream().filter(s -> startsAWord(s, key)).forEach(s -> values.put(s, ""));
            default -> {}
        }
        return values;
    }

    static String field(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case COUNTRY -> "country";
            case ORGANISATION -> "org";
            case PLACE -> "place";
        };
    }

    private static boolean startsAWord(String name, String key) {
        String folded = Folding.key(name);
        String wanted = Folding.key(key);
        return folded.startsWith(wanted) || folded.contains(" " + wanted);
    }

    /// A value as the query language wants it: in quotation marks where it has spaces.
    static String quoted(String value) {
        return value.chars().allMatch(Character::isLetterOrDigit) ? value : "\"" + value + "\"";
    }

    private static Offer offer(String text, int start, int caret, String insert, String label, String hint) {
        String after = text.substring(caret);
        String whole = text.substring(0, start) + insert + (insert.endsWith(" ") ? after.stripLeading() : after);
        return new Offer(whole, start + insert.length(), label, hint);
    }

    private static int start(String text, int caret) {
        int at = caret;
        boolean quoted = text.substring(0, caret).chars().filter(c -> c == '"').count() % 2 == 1;
        while (at > 0) {
            char c = text.charAt(at - 1);
            if (c == '"') {
                quoted = !quoted;
            }
            if ((c == ' ' || c == '(') && !quoted) {
                break;
            }
            at--;
        }
        return at;
    }
}
