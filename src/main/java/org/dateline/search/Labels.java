package org.dateline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.dateline.search.Store.View;

/// The names that people read for facet values.
record Labels(Names names) {
    String of(View<ArticleColumns> view, String value) {
        if (!Dimension.isEntityId(value)) {
            return value.substring(value.indexOf('/') + 1);
        }
        List<String> labels = names.labels(value);
        if (labels.size() < 2) {
            return labels.isEmpty() ? value : labels.getFirst();
        }
        // Renamed, or written in several ways: what most articles have now.
        return labels.stream()
                .max(Comparator.<String>comparingInt(name -> uses(view, value, name))
                        .thenComparing(name -> name))
                .orElse(value);
    }

    private static int uses(View<ArticleColumns> view, String id, String name) {
        try {
            return view.searcher.count(new TermQuery(
                    new Term(Fields.NAME, Fields.cut(id) + Names.GAP + Names.CANONICAL + Fields.cut(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
