package org.dateline.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The yardstick of `dateline bench`: the same work done by Lucene alone, with nothing of ours around it.
///
/// Not for any other use. One thread.
public final class BareLucene implements Closeable {
    private final Directory directory;
    private final IndexWriter writer;

    public BareLucene(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, Store.settings());
    }

    /// Adds documents with the same fields as [Index#put] makes of these articles.
    ///
    /// @return nanoseconds spent in `addDocument`, without making the fields
    public long add(List<Index.Indexed> articles) throws IOException {
        List<Document> documents = articles.stream().map(ArticleDocument::of).toList();
        long start = System.nanoTime();
        for (Document document : documents) {
            writer.addDocument(document);
        }
        return System.nanoTime() - start;
    }

    /// @return nanoseconds
    public long commit() throws IOException {
        long start = System.nanoTime();
        writer.commit();
        return System.nanoTime() - start;
    }

    /// Reads what a timeline needs of every happening in an index from doc values.
    ///
    /// @return nanoseconds
    public static long scan(Index index) throws IOException {
        return index.timed((articles, happenings) -> {
            long sum = 0;
            for (LeafReaderContext leaf : happenings.searcher.getLeafContexts()) {
                for (String field : List.of(
                        Fields.FIRST,
                        Fields.LAST,
                        Fields.REPORTED_FIRST,
                        Fields.REPORTED_LAST,
                        Fields.KINDS,
                        Fields.COUNT)) {
                    NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
                    for (int doc = values.nextDoc(); doc < leaf.reader().maxDoc(); doc = values.nextDoc()) {
                        sum += values.longValue();
                    }
                }
                SortedSetDocValues facets = DocValues.getSortedSet(leaf.reader(), Fields.FACET);
                for (int doc = facets.nextDoc(); doc < leaf.reader().maxDoc(); doc = facets.nextDoc()) {
                    for (int i = facets.docValueCount(); i > 0; i--) {
                        sum += facets.nextOrd();
                    }
                }
            }
            return sum;
        });
    }

    /// Gathers the timeline of every happening in an index as the program does, from nothing.
    ///
    /// @return nanoseconds
    public static long timeline(Index index) throws IOException {
        return index.timed(
                (articles, happenings) -> index.everything(happenings).size());
    }

    @Override
    public void close() throws IOException {
        writer.rollback();
        directory.close();
    }
}
