package org.dateline.search;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;
import org.dateline.search.Index.Indexed;
import org.dateline.search.Store.View;
import org.dateline.text.Reason;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/// Answers questions for articles. Any thread; each question sees one moment of the index.
final class Searching {
    private static final int ALIKE_WORDS = 25;
    private static final int MOST_WITH_SENTENCES = 1_000;

    private final Dictionary dictionary;
    private final Names names;
    private final Labels labels;
    private final Store<ArticleColumns> articles;

    Searching(Dictionary dictionary, Names names, Store<ArticleColumns> articles) {
        this.dictionary = dictionary;
        this.names = names;
        this.labels = new Labels(names);
        this.articles = articles;
    }

    Answer search(Request request) throws IOException {
        try (View<ArticleColumns> view = articles.look()) {
            Query query;
            switch (Parse.of(request.query(), year(view))) {
                case Query.Parsed.Wrong wrong -> {
                    return new Answer.Wrong(wrong.reason(), wrong.at());
                }
                case Query.Parsed.Right right -> query = right.query();
            }
            Tally tally = new Tally(view, dictionary);
            int wanted = (int) Math.min(
                    (long) request.from() + request.limit(),
                    view.searcher.getIndexReader().maxDoc());
            try {
                TopDocs top = rank(
                        view, articleQuery(names, view, query, request), request.sort(), Math.max(1, wanted), tally);
                Sentences sentences = request.limit() > MOST_WITH_SENTENCES ? null : new Sentences(query, names);
                List<Answer.Hit> hits = new ArrayList<>();
                for (int i = request.from(); i < Math.min(wanted, top.scoreDocs.length); i++) {
                    hits.add(hit(view, top.scoreDocs[i], sentences));
                }
                return new Answer.Found(
                        tally.total(),
                        hits,
                        request.facets() == 0
                                ? List.of()
                                : tally.facets(request.facets(), value -> labels.of(view, value)));
            } catch (IndexSearcher.TooManyClauses e) {
                return new Answer.Wrong(
                        Reason.of("query.parts", "This query has too many parts: leave some out"),
                        new Span(0, request.query().length()));
            }
        }
    }

    static org.apache.lucene.search.Query articleQuery(
            Names names, View<ArticleColumns> view, Query query, Request request) throws IOException {
        org.apache.lucene.search.Query asked = new ArticleQueries(names).of(query, request);
        return request.similarTo().isEmpty()
                ? asked
                : new BooleanQuery.Builder()
                        .add(asked, Occur.FILTER)
                        .add(alike(view, request.similarTo()), Occur.MUST)
                        .build();
    }

    private static TopDocs rank(
            View<ArticleColumns> view, org.apache.lucene.search.Query query, Request.Sort sort, int wanted, Tally tally)
            throws IOException {
        TopDocsCollector<?> top = switch (sort) {
            case RELEVANCE -> new TopScoreDocCollectorManager(wanted, Integer.MAX_VALUE).newCollector();
            case NEWEST -> ordered(Fields.ORDER, true, wanted);
            case OLDEST -> ordered(Fields.ORDER, false, wanted);
            case IMPORTED -> ordered(Fields.SEQUENCE, true, wanted);
        };
        One.ask(view.searcher, query, MultiCollector.wrap(top, tally));
        return top.topDocs();
    }

    private static TopDocsCollector<?> ordered(String field, boolean reverse, int wanted) throws IOException {
        // LongField keeps sorted numbers, NumericDocValuesField plain ones.
        SortField by = field.equals(Fields.SEQUENCE)
                ? new SortedNumericSortField(field, SortField.Type.LONG, reverse)
                : new SortField(field, SortField.Type.LONG, reverse);
        return new TopFieldCollectorManager(new Sort(by, SortField.FIELD_DOC), wanted, Integer.MAX_VALUE)
                .newCollector();
    }

    private static Answer.Hit hit(View<ArticleColumns> view, ScoreDoc found, @Nullable Sentences sentences)
            throws IOException {
        BytesRef bytes = Stored.bytes(view.searcher.storedFields(), found.doc, Fields.RECORD);
        Records.Bare bare = Stored.read(bytes, Records::bare);
        Article article = bare.article();
        return new Answer.Hit(
                article.id(),
                article.title(),
                article.source(),
                article.published(),
                Float.isNaN(found.score) ? 0 : found.score,
                bare.sequence(),
                bare.copyOf(),
                copies(view, found.doc),
                sentences == null
                        ? List.of()
                        : sentences.of(Stored.read(bytes, Records::indexed).reading()));
    }

    private static Indexed read(StoredFields stored, int doc) throws IOException {
        BytesRef bytes = Stored.bytes(stored, doc, Fields.RECORD);
        return Stored.read(bytes, Records::indexed);
    }

    /// How many articles are copies of the text that this one is or is a copy of.
    private static int copies(View<ArticleColumns> view, int doc) throws IOException {
        Map<Integer, Integer> counts = view.once("copies", () -> {
            Map<Integer, Integer> many = new HashMap<>();
            each(view, (columns, at) -> {
                if (columns.head()[at] != columns.article()[at]) {
                    many.merge(columns.head()[at], 1, Integer::sum);
                }
            });
            return many;
        });
        for (LeafReaderContext leaf : view.searcher.getLeafContexts()) {
            int at = doc - leaf.docBase;
            if (at >= 0 && at < leaf.reader().maxDoc()) {
                return 1 + counts.getOrDefault(view.columns(leaf).head()[at], 0);
            }
        }
        return 1;
    }

    private interface EachArticle {
        void at(ArticleColumns columns, int doc);
    }

    private static void each(View<ArticleColumns> view, EachArticle each) {
        for (LeafReaderContext leaf : view.searcher.getLeafContexts()) {
            ArticleColumns columns = view.columns(leaf);
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if (live == null || live.get(doc)) {
                    each.at(columns, doc);
                }
            }
        }
    }

    /// Articles with the same rare words and the same people.
    private static org.apache.lucene.search.Query alike(View<ArticleColumns> view, String id) throws IOException {
        Optional<Indexed> article = find(view, id);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        if (article.isPresent()) {
            IndexReader reader = view.searcher.getIndexReader();
            MoreLikeThis alike = new MoreLikeThis(reader);
            alike.setAnalyzer(Analysis.TEXT);
            alike.setMinTermFreq(1);
            alike.setMinDocFreq(2);
            alike.setMaxDocFreq(Math.max(10, reader.numDocs() / 4));
            alike.setMinWordLen(3);
            alike.setMaxQueryTerms(ALIKE_WORDS);
            String text = article.get().reading().article().text();
            any.add(
                    alike.like(Fields.TEXT, new StringReader(text.substring(0, Math.min(text.length(), 50_000)))),
                    Occur.SHOULD);
            article.get().reading().entities().keySet().stream()
                    .filter(Dimension::isEntityId)
                    .limit(50)
                    .forEach(entity ->
                            any.add(new TermQuery(new Term(Fields.MENTION, Fields.cut(entity))), Occur.SHOULD));
        }
        return any.build();
    }

    Optional<Indexed> article(String id) throws IOException {
        try (View<ArticleColumns> view = articles.glance()) {
            return find(view, id);
        }
    }

    private static Optional<Indexed> find(View<ArticleColumns> view, String id) throws IOException {
        TopDocs found = view.searcher.search(new TermQuery(new Term(Fields.ID, id)), 1);
        return found.scoreDocs.length == 0
                ? Optional.empty()
                : Optional.of(read(view.searcher.storedFields(), found.scoreDocs[0].doc));
    }

    /// The year of a date in a query that names none: that of the newest article.
    static int year(View<ArticleColumns> view) throws IOException {
        return view.once("year", () -> {
            if (view.searcher.getIndexReader().numDocs() == 0) {
                return LocalDate.EPOCH.getYear();
            }
            TopDocsCollector<?> newest = ordered(Fields.ORDER, true, 1);
            One.ask(view.searcher, MatchAllDocsQuery.INSTANCE, newest);
            Indexed indexed = read(view.searcher.storedFields(), newest.topDocs().scoreDocs[0].doc);
            return indexed.reading().article().published().isKnown()
                    ? indexed.reading().article().published().first().getYear()
                    : LocalDate.EPOCH.getYear();
        });
    }
}
