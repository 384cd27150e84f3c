package org.dateline.search;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.dateline.search.Query.Named;
import org.dateline.search.Query.Role;
import org.dateline.search.Query.Words;

/// Queries over happenings.
///
/// Names, types, statuses and times are those of the happening; words are looked for in its title and in the sentences
/// that report it. What only an article has (its title, source, tags, notes, speakers) is asked of the articles, and
/// matches the happenings that they report.
final class HappeningQueries extends ArticleQueries {
    private final Store.View<ArticleColumns> articles;
    private final Store.View<HappeningColumns> happenings;
    private final ArticleQueries ofArticles;

    HappeningQueries(Names names, Store.View<ArticleColumns> articles, Store.View<HappeningColumns> happenings) {
        super(names);
        this.articles = articles;
        this.happenings = happenings;
        this.ofArticles = new ArticleQueries(names);
    }

    @Override
    org.apache.lucene.search.Query words(Words words) throws IOException {
        return switch (words.field()) {
            case ANYWHERE -> anywhere(words);
            case TRIGGER -> in(Fields.TRIGGER, words);
            case TITLE, SOURCE, NOTE, TAG -> reportedBy(ofArticles.words(words));
        };
    }

    @Override
    org.apache.lucene.search.Query named(Named named) throws IOException {
        return named.role() == Role.SPEAKER ? reportedBy(ofArticles.named(named)) : super.named(named);
    }

    @Override
    org.apache.lucene.search.Query filter(Collection<String> values) throws IOException {
        return switch (Dimension.of(values.iterator().next())) {
            case PERSON, COUNTRY, ORGANISATION, PLACE, TYPE, STATUS, OUTCOME -> super.filter(values);
            case SOURCE, LANGUAGE, TAG -> reportedBy(ofArticles.filter(values));
        };
    }

    @Override
    void narrow(Request request, BooleanQuery.Builder all) throws IOException {
        if (!request.ids().isEmpty()) {
            all.add(set(Fields.ID, request.ids()), Occur.FILTER);
        }
        if (request.importedAfter() > 0) {
            BooleanQuery.Builder late = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
            super.narrow(request, late);
            all.add(reportedBy(late.build()), Occur.FILTER);
        }
    }

    /// The happenings that matching articles report.
    private org.apache.lucene.search.Query reportedBy(org.apache.lucene.search.Query query) throws IOException {
        BitSet numbers = new BitSet();
        One.ask(
                articles.searcher,
                query,
                new Each((leaf, doc) -> numbers.set(articles.columns(leaf).article()[doc])));
        return new ColumnQuery((leaf, doc) -> {
            HappeningColumns columns = happenings.columns(leaf);
            for (int i = columns.articlesFrom()[doc]; i < columns.articlesFrom()[doc + 1]; i++) {
                if (numbers.get(columns.articles()[i])) {
                    return true;
                }
            }
            return false;
        });
    }
}
