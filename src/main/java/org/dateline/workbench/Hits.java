package org.dateline.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.search.Answer.Hit;
import org.dateline.search.Answer.Sentence;

/// Articles found, as rows of a list: copies folded into the first of them that was found.
record Hits(Desktop desktop) {

    List<Answer.Hit> fold(List<Hit> found, int limit) {
        Map<String, List<Hit>> rows = new LinkedHashMap<>();
        for (Hit hit : found) {
            String head = hit.copyOf().isEmpty() ? hit.id() : hit.copyOf();
            rows.computeIfAbsent(head, _ -> new ArrayList<>()).add(hit);
        }
        return rows.values().stream().limit(limit).map(this::row).toList();
    }

    List<Answer.Hit> each(List<Hit> found) {
        return found.stream().map(hit -> row(List.of(hit))).toList();
    }

    private Answer.Hit row(List<Hit> copies) {
        Hit hit = copies.getFirst();
        var desk = desktop.snapshot().desk();
        return new Answer.Hit(
                hit.id(),
                hit.title(),
                hit.source(),
                hit.published(),
                hit.score(),
                hit.sentences().stream().map(Hits::sentence).toList(),
                copies.stream().skip(1).map(Hit::id).toList(),
                hit.copies() - 1,
                !desk.notes(hit.id()).isEmpty() || !desk.tags(hit.id()).isEmpty());
    }

    /// The index counts matches in the article, rows in the sentence.
    private static Answer.Sentence sentence(Sentence s) {
        return new Answer.Sentence(
                s.span(),
                s.text(),
                s.marks().stream()
                        .filter(s.span()::contains)
                        .map(m -> m.shift(-s.span().start()))
                        .toList());
    }
}
