package org.dateline.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.entity.EntityKind;
import org.dateline.search.Query.All;
import org.dateline.search.Query.Any;
import org.dateline.search.Query.Dated;
import org.dateline.search.Query.Everything;
import org.dateline.search.Query.Field;
import org.dateline.search.Query.Form;
import org.dateline.search.Query.Named;
import org.dateline.search.Query.Not;
import org.dateline.search.Query.Parsed;
import org.dateline.search.Query.Role;
import org.dateline.search.Query.Stated;
import org.dateline.search.Query.Typed;
import org.dateline.search.Query.Words;
import org.dateline.text.Reason;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/// The query language.
///
/// ```
/// any  := all ( OR all )*
/// all  := part ( [AND] part )*
/// part := ( NOT | - ) part | ( any ) | [field:] value | field:( any )
/// value := word | word* | word~ | "some words" | "some words"~5 | date | date..date | …
/// ```
/// Operators are in capitals. Words side by side are joined by AND.
final class Parse {
    private static final Set<EntityKind> ANYONE = Set.of(EntityKind.values());
    private static final Map<String, Set<EntityKind>> NAMES = Map.of(
            "person", Set.of(EntityKind.PERSON),
            "country", Set.of(EntityKind.COUNTRY),
            "org", Set.of(EntityKind.ORGANISATION),
            "organisation", Set.of(EntityKind.ORGANISATION),
            "place", Set.of(EntityKind.PLACE, EntityKind.COUNTRY),
            "actor", Set.of(EntityKind.PERSON, EntityKind.COUNTRY, EntityKind.ORGANISATION),
            "entity", ANYONE,
            "said-by", ANYONE);
    private static final Map<String, Field> TEXTS = Map.of(
            "title", Field.TITLE, "source", Field.SOURCE, "tag", Field.TAG, "note", Field.NOTE, "text", Field.ANYWHERE);
    private static final Set<String> OTHERS = Set.of("event", "status", "when", "published");
    private static final int DEEPEST = 100;

    private final String text;
    private final int year;
    private int at;
    private int depth;

    private Parse(String text, int year) {
        this.text = text;
        this.year = year;
    }

    /// @param year the year of a date that names none
    static Parsed of(String text, int year) {
        Parse parse = new Parse(text, year);
        try {
            parse.space();
            if (parse.at == text.length()) {
                return new Parsed.Right(new Everything());
            }
            Query query = parse.any("");
            if (parse.at < text.length()) {
                throw parse.wrong(
                        parse.at,
                        parse.at + 1,
                        "query.closes",
                        "This ) closes nothing: take it away or open a ( before it");
            }
            return new Parsed.Right(query);
        } catch (Mistake e) {
            return new Parsed.Wrong(e.says, e.where);
        }
    }

    private static final class Mistake extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Reason says;
        private final transient Span where;

        Mistake(Reason reason, Span at) {
            super(reason.english(), null, false, false);
            this.says = reason;
            this.where = at;
        }
    }

    /// @param name of the [Reason]
    private Mistake wrong(int from, int to, String name, String pattern, Object... about) {
        return new Mistake(
                Reason.of(name, pattern, about),
                new Span(Math.min(from, text.length()), Math.min(Math.max(to, from), text.length())));
    }

    private Query any(String field) {
        List<Query> parts = new ArrayList<>();
        parts.add(all(field));
        while (operator("OR")) {
            parts.add(all(field));
        }
        return parts.size() == 1 ? parts.getFirst() : new Any(parts);
    }

    private Query all(String field) {
        List<Query> parts = new ArrayList<>();
        parts.add(part(field));
        while (true) {
            space();
            boolean joined = operator("AND");
            if (!joined && (at == text.length() || text.charAt(at) == ')' || looksAt("OR"))) {
                return parts.size() == 1 ? parts.getFirst() : new All(parts);
            }
            parts.add(part(field));
        }
    }

    private Query part(String field) {
        if (++depth > DEEPEST) {
            throw wrong(at, at + 1, "query.deep", "More than %s parentheses or NOTs stand inside one another", DEEPEST);
        }
        Query part = onePart(field);
        depth--;
        return part;
    }

    private Query onePart(String field) {
        space();
        int start = at;
        if (operator("NOT")) {
            return new Not(part(field));
        }
        for (String operator : List.of("AND", "OR")) {
            if (looksAt(operator)) {
                throw wrong(
                        start,
                        start + operator.length(),
                        "query.operator",
                        "%s needs something on both sides; to look for the word, write it small",
                        operator);
            }
        }
        if (at == text.length() || text.charAt(at) == ')') {
            throw wrong(start, start + 1, "query.missing", "Something is missing here");
        }
        char c = text.charAt(at);
        if (c == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
            at++;
            return new Not(part(field));
        } else if (c == '(') {
            return group(field);
        } else if (c == '"') {
            return phrase(field);
        }
        Optional<String> named = field.isEmpty() ? fieldName() : Optional.empty();
        return named.isPresent() ? value(named.get(), start) : word(field);
    }

    private Query group(String field) {
        int open = at++;
        Query inside = any(field);
        space();
        if (at == text.length()) {
            throw wrong(open, open + 1, "query.open", "This ( is never closed");
        }
        at++;
        return inside;
    }

    /// The name of a field and its colon, if they stand here.
    private Optional<String> fieldName() {
        int end = at;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        boolean colon = end > at && end < text.length() && text.charAt(end) == ':';
        if (!colon || text.startsWith("//", end + 1)) {
            return Optional.empty();
        }
        String name = text.substring(at, end).toLowerCase(Locale.ROOT);
        if (!NAMES.containsKey(name) && !TEXTS.containsKey(name) && !OTHERS.contains(name)) {
            throw noField(name, end + 1);
        }
        at = end + 1;
        return Optional.of(name);
    }

    private Mistake noField(String name, int end) {
        Map<Integer, String> near = new TreeMap<>();
        List<String> all = new ArrayList<>(OTHERS);
        all.addAll(NAMES.keySet());
        all.addAll(TEXTS.keySet());
        all.stream().sorted().forEach(field -> near.putIfAbsent(Distance.between(name, field, 9), field));
        Map.Entry<Integer, String> best = near.entrySet().iterator().next();
        return best.getKey() <= 2
                ? wrong(at, end, "query.field", "There is no field %s: is %s: meant?", name, best.getValue())
                : wrong(
                        at,
                        end,
                        "query.fields",
                        "There is no field %s: the fields are title, source, person, country, org, place, actor, event,"
                                + " status, when, published, said-by, tag, note; put words with a colon in quotation"
                                + " marks",
                        name);
    }

    private Query value(String field, int start) {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at == text.length() || text.charAt(at) == ')') {
            throw wrong(start, at, "query.after", "After %s: something is missing", field);
        }
        return switch (text.charAt(at)) {
            case '(' -> group(field);
            case '"' -> phrase(field);
            default -> word(field);
        };
    }

    private Query phrase(String field) {
        int open = at;
        int close = text.indexOf('"', open + 1);
        if (close < 0) {
            throw wrong(open, open + 1, "query.quote", "This quotation mark is never closed");
        }
        String words = text.substring(open + 1, close);
        at = close + 1;
        int slop = 0;
        if (at < text.length() && text.charAt(at) == '~') {
            int digits = ++at;
            while (at < text.length() && Character.isDigit(text.charAt(at)) && at - digits < 4) {
                at++;
            }
            if (digits == at) {
                throw wrong(
                        open,
                        at,
                        "query.slop",
                        "After ~ how many words may lie between, as in \"prisoner exchange\"~5");
            }
            slop = Integer.parseInt(text.substring(digits, at));
        }
        if (words.isBlank()) {
            throw wrong(open, at, "query.blank", "There is nothing between these quotation marks");
        }
        return leaf(field, words, Form.EXACT, slop, open);
    }

    private Query word(String field) {
        int start = at;
        if (isDate(field)) {
            Matcher date = Dates.VALUE.matcher(text).region(at, text.length());
            if (date.lookingAt()) {
                at = date.end();
                return date(field, date.group(), start);
            }
        }
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && "()\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.equals("*")) {
            return new Everything();
        } else if (word.endsWith("*")) {
            return prefix(field, word, start);
        } else if (word.matches(".+~[012]?")) {
            return leaf(field, word.substring(0, word.lastIndexOf('~')), Form.FUZZY, 0, start);
        }
        return leaf(field, word, Form.EXACT, 0, start);
    }

    private Query prefix(String field, String word, int start) {
        String letters = word.substring(0, word.length() - 1);
        if (letters.isEmpty() || letters.indexOf('*') >= 0) {
            throw wrong(start, at, "query.star", "A * stands once, at the end of a word, as in negotiat*");
        }
        return leaf(field, letters, Form.PREFIX, 0, start);
    }

    private static boolean isDate(String field) {
        return field.equals("when") || field.equals("published");
    }

    private Query leaf(String field, String value, Form form, int slop, int start) {
        Set<EntityKind> kinds = NAMES.get(field);
        if (kinds != null) {
            return new Named(kinds, value, form, field.equals("said-by") ? Role.SPEAKER : Role.MENTIONED);
        }
        return switch (field) {
            case "event" -> event(value, form, slop);
            case "status" -> new Stated(status(value, start));
            case "when", "published" -> date(field, value, start);
            default -> new Words(TEXTS.getOrDefault(field, Field.ANYWHERE), value, form, slop);
        };
    }

    /// A type of event, or else a word that names it: `event:CONSULT`, `event:meeting`.
    private static Query event(String value, Form form, int slop) {
        for (EventType type : EventType.values()) {
            if (type.name().equalsIgnoreCase(value) && form == Form.EXACT) {
                return new Typed(type);
            }
        }
        return new Words(Field.TRIGGER, value, form, slop);
    }

    private String status(String value, int start) {
        String word = value.toLowerCase(Locale.ROOT);
        if (word.equals("cancelled") || word.equals("postponed")) {
            return "outcome/" + word;
        }
        if (Arrays.stream(Status.values()).noneMatch(s -> s.word().equals(word))) {
            String all = Arrays.stream(Status.values()).map(Status::word).collect(Collectors.joining(", "));
            throw wrong(
                    start,
                    at,
                    "query.status",
                    "There is no status %s: it is one of %s, cancelled, postponed",
                    value,
                    all);
        }
        return "status/" + word;
    }

    private Query date(String field, String value, int start) {
        @Nullable When when = Dates.parse(value, year).orElse(null);
        if (when == null) {
            throw wrong(
                    start,
                    at,
                    "query.date",
                    "This is no date: write 2025-02-15, 2025-02, 15 Feb 2025 or a range such as 10 Feb..17 Mar");
        }
        return new Dated(field.equals("published"), when);
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean looksAt(String operator) {
        int end = at + operator.length();
        return text.startsWith(operator, at)
                && (end == text.length()
                        || Character.isWhitespace(text.charAt(end))
                        || "()\"".indexOf(text.charAt(end)) >= 0);
    }

    private boolean operator(String operator) {
        space();
        if (looksAt(operator)) {
            at += operator.length();
            return true;
        }
        return false;
    }
}
