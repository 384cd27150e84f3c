package org.dateline.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dateline.search.Query.Dated;
import org.dateline.search.Query.Field;
import org.dateline.search.Query.Named;
import org.dateline.search.Query.Role;
import org.dateline.search.Query.Words;
import org.dateline.time.When;

/// Queries as Lucene's, over articles. Those over happenings differ in their leaves: [HappeningQueries].
class ArticleQueries {
    private static final float TITLE_COUNTS = 2;

    final Names names;

    ArticleQueries(Names names) {
        this.names = names;
    }

    final org.apache.lucene.search.Query of(Query query) throws IOException {
        return switch (query) {
            case Query.Everything all -> MatchAllDocsQuery.INSTANCE;
            case Query.All all -> all(all.parts());
            case Query.Any any -> {
                BooleanQuery.Builder parts = new BooleanQuery.Builder();
                for (Query part : any.parts()) {
                    parts.add(of(part), Occur.SHOULD);
                }
                yield parts.build();
            }
            case Query.Not not -> all(List.of(not));
            case Words words -> words(words);
            case Named named -> named(named);
            case Query.Typed typed -> facet(Fields.type(typed.type()));
            case Query.Stated stated -> facet(stated.value());
            case Dated dated -> time(dated.published() ? Fields.PUBLISHED : Fields.WHEN, dated.when());
        };
    }

    private org.apache.lucene.search.Query all(List<Query> parts) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (Query part : parts) {
            if (part instanceof Query.Not(Query inside)) {
                all.add(of(inside), Occur.MUST_NOT);
            } else {
                all.add(of(part), Occur.MUST);
                positive = true;
            }
        }
        if (!positive) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return all.build();
    }

    org.apache.lucene.search.Query words(Words words) throws IOException {
        return switch (words.field()) {
            case ANYWHERE -> anywhere(words);
            case TITLE -> in(Fields.TITLE, words);
            case SOURCE -> in(Fields.SOURCE, words);
            case NOTE -> in(Fields.NOTE, words);
            case TAG -> in(Fields.TAG, words);
            case TRIGGER -> in(Fields.TRIGGER, words);
        };
    }

    final org.apache.lucene.search.Query anywhere(Words words) throws IOException {
        return new BooleanQuery.Builder()
                .add(new BoostQuery(in(Fields.TITLE, words), TITLE_COUNTS), Occur.SHOULD)
                .add(in(Fields.TEXT, words), Occur.SHOULD)
                .build();
    }

    final org.apache.lucene.search.Query in(String field, Words words) throws IOException {
        return switch (words.form()) {
            case PREFIX -> new PrefixQuery(new Term(field, Analysis.start(words.words())));
            case FUZZY -> {
                String word = Analysis.start(words.words());
                yield new FuzzyQuery(new Term(field, word), Names.edits(word), 1);
            }
            case EXACT -> {
                List<String> terms = Analysis.terms(words.words());
                // Only marks: nothing to look for, so nothing is asked.
                yield switch (terms.size()) {
                    case 0 -> MatchAllDocsQuery.INSTANCE;
                    case 1 -> new TermQuery(new Term(field, terms.getFirst()));
                    default -> new PhraseQuery(words.slop(), field, terms.toArray(String[]::new));
                };
            }
        };
    }

    org.apache.lucene.search.Query named(Named named) throws IOException {
        Collection<String> ids = names.find(named.name(), named.form(), named.kinds());
        if (named.role() == Role.MENTIONED) {
            return set(Fields.FACET, ids);
        }
        Words words = new Words(Field.ANYWHERE, named.name(), named.form(), 0);
        return new BooleanQuery.Builder()
                .add(set(Fields.SPEAKER, ids), Occur.SHOULD)
                .add(in(Fields.SAYS, words), Occur.SHOULD)
                .build();
    }

    static org.apache.lucene.search.Query set(String field, Collection<String> values) {
        return new TermInSetQuery(
                field, values.stream().map(Fields::cut).map(BytesRef::new).toList());
    }

    static org.apache.lucene.search.Query facet(String value) {
        return new TermQuery(new Term(Fields.FACET, Fields.cut(value)));
    }

    static org.apache.lucene.search.Query time(String field, When when) {
        return IntRange.newIntersectsQuery(
                field, new int[] {Fields.day(when.first())}, new int[] {Fields.day(when.last())});
    }

    /// The query with all that a request narrows it by.
    final org.apache.lucene.search.Query of(Query query, Request request) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(of(query), Occur.MUST);
        Map<Dimension, Collection<String>> choices = new EnumMap<>(Dimension.class);
        for (String value : request.include()) {
            Dimension dimension = Dimension.of(value);
            if (dimension.oneIsEnough()) {
                choices.computeIfAbsent(dimension, d -> new TreeSet<>()).add(value);
            } else {
                all.add(filter(List.of(value)), Occur.FILTER);
            }
        }
        for (Collection<String> values : choices.values()) {
            all.add(filter(values), Occur.FILTER);
        }
        for (String value : request.exclude()) {
            all.add(filter(List.of(value)), Occur.MUST_NOT);
        }
        if (request.window().isKnown()) {
            boolean reported = request.clock() == Request.Clock.REPORTED;
            all.add(time(reported ? Fields.PUBLISHED : Fields.WHEN, request.window()), Occur.FILTER);
        }
        narrow(request, all);
        return all.build();
    }

    /// Any of some facet values, all of one dimension.
    org.apache.lucene.search.Query filter(Collection<String> values) throws IOException {
        return set(Fields.FACET, values);
    }

    void narrow(Request request, BooleanQuery.Builder all) throws IOException {
        if (request.importedAfter() > 0) {
            all.add(
                    LongField.newRangeQuery(Fields.SEQUENCE, request.importedAfter() + 1, Long.MAX_VALUE),
                    Occur.FILTER);
        }
        if (!request.similarTo().isEmpty()) {
            all.add(new TermQuery(new Term(Fields.ID, request.similarTo())), Occur.MUST_NOT);
        }
    }
}
