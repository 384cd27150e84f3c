package org.dateline.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Matches by looking at columns. Good for one search: it equals only itself and is never cached.
final class ColumnQuery extends org.apache.lucene.search.Query {
    /// Whether a document matches.
    interface Test {
        boolean matches(LeafReaderContext leaf, int doc);
    }

    private final Test test;

    ColumnQuery(Test test) {
        this.test = test;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                int documents = leaf.reader().maxDoc();
                return new ConstantScoreScorerSupplier(boost, mode, documents) {
                    @Override
                    public DocIdSetIterator iterator(long cost) {
                        DocIdSetIterator all = DocIdSetIterator.all(documents);
                        return TwoPhaseIterator.asDocIdSetIterator(new TwoPhaseIterator(all) {
                            @Override
                            public boolean matches() {
                                return test.matches(leaf, all.docID());
                            }

                            @Override
                            public float matchCost() {
                                return 10;
                            }
                        });
                    }

                    @Override
                    public long cost() {
                        return documents;
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public String toString(String field) {
        return "columns";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
