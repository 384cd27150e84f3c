package org.dateline.workbench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.article.Reading;
import org.dateline.search.Request;
import org.dateline.text.Span;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;

/// Looks up articles and happenings by their ids, and the words behind them. Any thread; blocks on the index.
final class Lookup {
    private final Catalogue catalogue;
    private final Supplier<Snapshot> snapshot;

    Lookup(Catalogue catalogue, Supplier<Snapshot> snapshot) {
        this.catalogue = catalogue;
        this.snapshot = snapshot;
    }

    Optional<Reading> reading(String id) throws IOException {
        return catalogue.reading(id);
    }

    /// The happenings with the words their evidence stands in.
    List<Happening> quoted(List<Happening> happenings) throws IOException {
        Map<String, String> texts = new HashMap<>();
        List<Happening> quoted = new ArrayList<>();
        for (Happening happening : happenings) {
            for (Evidence evidence : happening.evidence()) {
                if (!texts.containsKey(evidence.article())) {
                    texts.put(evidence.article(), text(evidence.article()).orElse(""));
                }
            }
            quoted.add(happening.quoted((article, span) -> words(texts.getOrDefault(article, ""), span)));
        }
        return quoted;
    }

    private static String words(String text, Span span) {
        return span.end() <= text.length() ? span.of(text) : "";
    }

    /// The title of an article, empty if it is not in the library.
    String title(String article) {
        try {
            return reading(article).map(r -> r.article().title()).orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    Optional<String> text(String article) throws IOException {
        return reading(article).map(r -> r.article().text());
    }

    Optional<Happening> happening(String id) throws IOException {
        Optional<Happening> known = snapshot.get().happening(id);
        return known.isPresent()
                ? known
                : catalogue.look(i -> i.happenings(Request.happenings(List.of(id)))).stream()
                        .findFirst();
    }
}
