package org.dateline.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// A collector that is its own manager: one question is answered on one thread, that of whoever asks.
record One(Collector collector) implements CollectorManager<Collector, Boolean> {
    static void ask(IndexSearcher searcher, Query query, Collector collector) throws IOException {
        searcher.search(query, new One(collector));
    }

    @Override
    public Collector newCollector() {
        return collector;
    }

    @Override
    public Boolean reduce(Collection<Collector> collectors) {
        return true;
    }
}
