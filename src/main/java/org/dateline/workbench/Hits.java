package org.dateline.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.Reading;
import org.dateline.text.Span;

/// Articles as rows of a list: copies folded, sentences that match picked out.
record Hits(Desktop desktop) {
    private static final int SENTENCES = 3;

    /// @param sorted in the order they are to be listed
    List<Answer.Hit> of(List<Shelf.Shelved> sorted, Question question) {
        Map<String, String> originals = Shelf.originals(sorted);
        Map<String, List<Shelf.Shelved>> rows = new LinkedHashMap<>();
        for (Shelf.Shelved s : sorted) {
            String id = s.article().id();
            rows.computeIfAbsent(originals.getOrDefault(id, id), _ -> new ArrayList<>())
                    .add(s);
        }
        return rows.values().stream()
                .limit(question.limit())
                .map(row -> hit(row, question.query()))
                .toList();
    }

    private Answer.Hit hit(List<Shelf.Shelved> row, String query) {
        Reading reading = row.getFirst().reading();
        Article article = reading.article();
        return new Answer.Hit(
                article.id(),
                article.title(),
                article.source(),
                article.published(),
                1,
                sentences(reading, query),
                row.stream().skip(1).map(s -> s.article().id()).toList(),
                !reading.notes().isEmpty() || !reading.tags().isEmpty());
    }

    private static List<Answer.Sentence> sentences(Reading reading, String query) {
        List<Answer.Sentence> found = new ArrayList<>();
        for (Span span : reading.sentences()) {
            String text = span.of(reading.article().text());
            List<Span> matches = Asking.matches(text, query);
            if (!matches.isEmpty() && found.size() < SENTENCES) {
                found.add(new Answer.Sentence(span, text, matches));
            }
        }
        if (found.isEmpty() && !reading.sentences().isEmpty()) {
            Span first = reading.sentences().getFirst();
            found.add(new Answer.Sentence(first, first.of(reading.article().text()), List.of()));
        }
        return found;
    }
}
