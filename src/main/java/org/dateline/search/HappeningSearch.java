package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import org.dateline.search.Store.View;
import org.dateline.timeline.Happening;

/// Answers questions for happenings. Any thread.
final class HappeningSearch {
    private final Dictionary dictionary;
    private final Names names;
    private final Store<ArticleColumns> articles;
    private final Store<HappeningColumns> happenings;

    HappeningSearch(
            Dictionary dictionary, Names names, Store<ArticleColumns> articles, Store<HappeningColumns> happenings) {
        this.dictionary = dictionary;
        this.names = names;
        this.articles = articles;
        this.happenings = happenings;
    }

    List<Happening> happenings(Request request) throws IOException {
        try (View<ArticleColumns> a = articles.look();
                View<HappeningColumns> h = happenings.look()) {
            if (!(Parse.of(request.query(), Searching.year(a)) instanceof Query.Parsed.Right right)) {
                return List.of();
            }
            record Row(int doc, int first, int reported, int articles) {}
            List<Row> rows = new ArrayList<>();
            One.ask(h.searcher, new HappeningQueries(names, a, h).of(right.query(), request), new Each((leaf, doc) -> {
                HappeningColumns c = h.columns(leaf);
                rows.add(new Row(leaf.docBase + doc, c.first()[doc], c.reportedFirst()[doc], c.counts()[doc] & 0xFFFF));
            }));
            rows.sort(
                    switch (request.sort()) {
                        case OLDEST -> Comparator.comparingInt(Row::first).thenComparingInt(Row::reported);
                        case NEWEST ->
                            Comparator.comparingInt(Row::first)
                                    .thenComparingInt(Row::reported)
                                    .reversed();
                        case RELEVANCE, IMPORTED ->
                            Comparator.comparingInt(Row::articles).reversed().thenComparingInt(Row::first);
                    });
            StoredFields stored = h.searcher.storedFields();
            List<Happening> found = new ArrayList<>();
            for (Row row :
                    rows.stream().skip(request.from()).limit(request.limit()).toList()) {
                found.add(Stored.read(Stored.bytes(stored, row.doc(), Fields.RECORD), Records::happening));
            }
            return request.ids().isEmpty() ? found : inOrder(found, request.ids());
        }
    }

    private static List<Happening> inOrder(List<Happening> found, List<String> ids) {
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.putIfAbsent(id, places.size()));
        return found.stream()
                .sorted(Comparator.comparingInt(happening -> places.getOrDefault(happening.id(), 0)))
                .toList();
    }

    Strip marks(Request request) throws IOException {
        try (View<ArticleColumns> a = articles.look();
                View<HappeningColumns> h = happenings.look()) {
            if (request.isAll()) {
                return h.once("marks", () -> everything(h));
            }
            Strip.Builder marks = new Strip.Builder();
            if (Parse.of(request.query(), Searching.year(a)) instanceof Query.Parsed.Right right) {
                One.ask(
                        h.searcher,
                        new HappeningQueries(names, a, h).of(right.query(), request),
                        new Each((leaf, doc) -> marks.add(h.columns(leaf), doc)));
            }
            return marks.build(dictionary);
        }
    }

    Strip everything(View<HappeningColumns> view) {
        int entities = 0;
        for (LeafReaderContext leaf : view.searcher.getLeafContexts()) {
            entities += view.columns(leaf).entities().length;
        }
        Strip.Builder marks = new Strip.Builder(view.searcher.getIndexReader().numDocs(), entities);
        for (LeafReaderContext leaf : view.searcher.getLeafContexts()) {
            Bits live = leaf.reader().getLiveDocs();
            HappeningColumns columns = view.columns(leaf);
            if (live == null) {
                marks.addAll(columns);
                continue;
            }
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if (live.get(doc)) {
                    marks.add(columns, doc);
                }
            }
        }
        return marks.build(dictionary);
    }
}
