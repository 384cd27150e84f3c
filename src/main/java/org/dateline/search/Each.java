package org.dateline.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Hands every matching document to a function, in the order of the index, on the calling thread.
final class Each extends SimpleCollector {
    /// Receives a document.
    interface Document {
        void at(LeafReaderContext leaf, int doc) throws IOException;
    }

    private final Document each;
    private LeafReaderContext leaf;

    @SuppressWarnings("NullAway.Init")
    Each(Document each) {
        this.each = each;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
        leaf = context;
    }

    @Override
    public void collect(int doc) throws IOException {
        each.at(leaf, doc);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
