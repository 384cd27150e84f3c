package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Office;
import org.dateline.search.Index.Known;
import org.dateline.search.Store.View;

/// Answers questions for entities. Any thread.
final class EntitySearch {
    private static final int ENTITY_ARTICLES = 3;

    private static final int HOLDER_ARTICLES = 30;

    private final Dictionary dictionary;
    private final Names names;
    private final Labels labels;
    private final Store<ArticleColumns> articles;
    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    /// An entity as it was put together, and what the index said of it then.
    private record Remembered(long state, Entity entity) {}

    EntitySearch(Dictionary dictionary, Names names, Store<ArticleColumns> articles) {
        this.dictionary = dictionary;
        this.names = names;
        this.labels = new Labels(names);
        this.articles = articles;
    }

    List<Known> entities(Request within, Index.Wanted wanted) throws IOException {
        try (View<ArticleColumns> view = articles.look()) {
            if (!(Parse.of(within.query(), Searching.year(view)) instanceof Query.Parsed.Right right)) {
                return List.of();
            }
            Tally tally = new Tally(view, dictionary);
            One.ask(view.searcher, Searching.articleQuery(names, view, right.query(), within), tally);
            Set<EntityKind> kinds =
                    wanted.kinds().isEmpty() ? Set.of(EntityKind.values()) : new TreeSet<>(wanted.kinds());
            List<Integer> numbers = new ArrayList<>();
            if (!wanted.ids().isEmpty()) {
                wanted.ids().forEach(id -> add(numbers, tally, id, kinds));
            } else if (!wanted.name().isBlank()) {
                names.find(wanted.name(), Query.Form.PREFIX, kinds).forEach(id -> add(numbers, tally, id, kinds));
            } else {
                for (int number = 0; number < dictionary.size(); number++) {
                    add(numbers, tally, dictionary.word(number), kinds);
                }
            }
            List<Known> known = new ArrayList<>();
            for (int number : tally.top(numbers, wanted.limit())) {
                known.add(known(view, dictionary.word(number), tally.count(number)));
            }
            return known;
        }
    }

    private void add(List<Integer> numbers, Tally tally, String id, Set<EntityKind> kinds) {
        int number = dictionary.find(id);
        if (Dimension.isEntityId(id) && tally.count(number) > 0 && kinds.contains(Entity.kindOf(id))) {
            numbers.add(number);
        }
    }

    private Known known(View<ArticleColumns> view, String id, int count) throws IOException {
        IndexReader reader = view.searcher.getIndexReader();
        long mentions = reader.totalTermFreq(new Term(Fields.MENTION, id));
        // Whatever is put or merged away changes one of these.
        long state = mentions << 24 ^ reader.docFreq(new Term(Fields.FACET, id));
        Remembered known = remembered.get(id);
        if (known == null || known.state() != state) {
            known = new Remembered(state, find(view, id));
            remembered.put(id, known);
        }
        return new Known(known.entity(), count, reader.hasDeletions() ? living(reader, id) : mentions);
    }

    /// How often the articles as they read now mention an entity. Frequencies of a term count what was put anew in its
    /// old form too, until segments are merged.
    private static long living(IndexReader reader, String id) throws IOException {
        long mentions = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(new Term(Fields.MENTION, id), PostingsEnum.FREQS);
            Bits live = leaf.reader().getLiveDocs();
            if (postings == null) {
                continue;
            }
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                mentions += live == null || live.get(doc) ? postings.freq() : 0;
            }
        }
        return mentions;
    }

    private Entity find(View<ArticleColumns> view, String id) throws IOException {
        TermQuery about = new TermQuery(new Term(Fields.FACET, id));
        String name = labels.of(view, id);
        Entity bare = new Entity(id, Entity.kindOf(id), name, List.of(), List.of(), "", Entity.Origin.TEXT);
        Entity some = merged(bare, view, view.searcher.search(about, ENTITY_ARTICLES).scoreDocs);
        boolean holder = some.kind() == EntityKind.PERSON && some.origin() == Entity.Origin.TABLE;
        // Not every article names the office of someone whom the tables know.
        return holder && some.offices().isEmpty()
                ? merged(bare, view, view.searcher.search(about, HOLDER_ARTICLES).scoreDocs)
                : some;
    }

    private static Entity merged(Entity bare, View<ArticleColumns> view, ScoreDoc[] articles) throws IOException {
        StoredFields stored = view.searcher.storedFields();
        Entity merged = bare;
        for (ScoreDoc one : articles) {
            for (Entity entity : Stored.read(Stored.bytes(stored, one.doc, Fields.ENTITIES), Records::entities)) {
                if (entity.id().equals(bare.id())) {
                    merged = merge(merged, entity);
                }
            }
        }
        return merged;
    }

    private static Entity merge(Entity one, Entity other) {
        Set<String> aliases = new LinkedHashSet<>(one.aliases());
        aliases.addAll(other.aliases());
        aliases.add(other.name());
        aliases.remove(one.name());
        List<Office> offices = new ArrayList<>(one.offices());
        offices.addAll(other.offices());
        return new Entity(
                one.id(),
                one.kind(),
                one.name(),
                List.copyOf(aliases),
                Office.each(offices),
                one.country().isEmpty() ? other.country() : one.country(),
                one.origin() == Entity.Origin.TEXT ? other.origin() : one.origin());
    }
}
