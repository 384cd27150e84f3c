package org.dateline.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.article.Reading;
import org.dateline.text.Span;
import org.dateline.timeline.Conflict;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;

/// A fact on which two reports of one happening differ.
///
/// @param field as in [Conflict]
/// @param one what the first article says; of people those whom only it names
/// @param other what the second says
record Difference(String field, String one, String other) {

    /// The differences of two articles that report a happening.
    static List<Difference> between(Happening happening, String one, String other) {
        List<Difference> found = new ArrayList<>();
        for (Conflict conflict : happening.conflicts()) {
            Optional<String> a = said(happening, conflict, one);
            Optional<String> b = said(happening, conflict, other);
            if (a.isPresent() && b.isPresent() && !a.equals(b)) {
                boolean people = conflict.field().equals("participants");
                found.add(new Difference(
                        conflict.field(),
                        people ? only(a.get(), b.get()) : a.get(),
                        people ? only(b.get(), a.get()) : b.get()));
            }
        }
        return found;
    }

    /// Those on one list whom the other leaves out.
    private static String only(String list, String without) {
        List<String> left = new ArrayList<>(List.of(list.split(", ?")));
        left.removeAll(List.of(without.split(", ?")));
        return String.join(", ", left);
    }

    /// What an article says on a disputed field. A conflict names one article for each value; what the others say of
    /// date and status stands in their evidence.
    private static Optional<String> said(Happening happening, Conflict conflict, String article) {
        Stream<String> named = conflict.values().stream()
                .filter(v -> v.article().equals(article))
                .map(Conflict.Value::value);
        Set<String> disputed = new HashSet<>();
        conflict.values().forEach(v -> disputed.add(v.value()));
        Stream<String> evident = happening.evidence().stream()
                .filter(e -> e.article().equals(article))
                .map(e -> switch (conflict.field()) {
                    case "when" -> day(e);
                    case "status" -> e.status().word();
                    default -> "";
                })
                .filter(disputed::contains);
        return Stream.concat(named, evident).findFirst();
    }

    private static String day(Evidence e) {
        return e.when().isDay() ? e.when().edtf().substring(0, 10) : "";
    }

    /// Where an article says its side of this: the words themselves where a mark stands on them, else the sentence.
    ///
    /// @param isFirst whether it is the first of the two
    List<Span> places(Happening happening, Reading reading, boolean isFirst) {
        List<Span> places = new ArrayList<>();
        for (Evidence e : happening.evidence()) {
            if (e.article().equals(reading.article().id())) {
                Span sentence = e.sentence();
                List<Span> words = words(e, reading, isFirst ? one : other);
                places.addAll(words.isEmpty() && places.isEmpty() ? List.of(sentence) : words);
            }
        }
        return places.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    }

    private List<Span> words(Evidence e, Reading reading, String mine) {
        return switch (field) {
            case "when" ->
                reading.times().stream()
                        .filter(t -> e.sentence().contains(t.span())
                                && t.when().isDay()
                                && t.when().edtf().startsWith(mine))
                        .map(t -> t.span())
                        .toList();
            case "status" -> e.status().word().equals(mine) ? List.of(e.trigger()) : List.of();
            case "number" -> number(reading.article().text(), e.sentence(), mine.split(" ", 2)[0]);
            default -> named(e, reading, Set.of(mine.split(", ?")));
        };
    }

    private static List<Span> number(String text, Span sentence, String number) {
        int at = sentence.of(text).indexOf(number);
        return at < 0 || number.isEmpty()
                ? List.of()
                : List.of(new Span(sentence.start() + at, sentence.start() + at + number.length()));
    }

    private static List<Span> named(Evidence e, Reading reading, Set<String> who) {
        return reading.mentions().stream()
                .filter(m -> e.sentence().contains(m.span()) && who.contains(m.entity()))
                .map(m -> m.span())
                .toList();
    }
}
