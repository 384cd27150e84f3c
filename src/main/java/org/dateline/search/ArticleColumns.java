package org.dateline.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/// What is counted of the articles of one segment, as int arrays by document.
///
/// Loaded once a segment; immutable; about 4 bytes for each entity of each article.
///
/// @param from where the facet values of a document start in `facets`; one more entry than documents
/// @param facets numbers of the dictionary
/// @param article the number of each article among all keys
/// @param head the number of the article it is a copy of, its own if of none
record ArticleColumns(int[] from, int[] facets, int[] article, int[] head) {
    static ArticleColumns load(LeafReader segment, Dictionary dictionary, Keys keys) throws IOException {
        Facets facets = Facets.load(segment, dictionary);
        int[] article = numbers(segment, Fields.KEY, keys);
        int[] head = numbers(segment, Fields.HEAD, keys);
        return new ArticleColumns(facets.from(), facets.values(), article, head);
    }

    private static int[] numbers(LeafReader segment, String field, Keys keys) throws IOException {
        int[] numbers = new int[segment.maxDoc()];
        NumericDocValues values = DocValues.getNumeric(segment, field);
        for (int doc = values.nextDoc(); doc < numbers.length; doc = values.nextDoc()) {
            numbers[doc] = keys.number(values.longValue());
        }
        return numbers;
    }

    /// The facet field of a segment in numbers of the dictionary.
    record Facets(int[] from, int[] values) {
        static Facets load(LeafReader segment, Dictionary dictionary) throws IOException {
            SortedSetDocValues stored = DocValues.getSortedSet(segment, Fields.FACET);
            int[] numbers = new int[(int) stored.getValueCount()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = dictionary.number(stored.lookupOrd(i).utf8ToString());
            }
            int[] from = new int[segment.maxDoc() + 1];
            int[] values = new int[Math.max(16, segment.maxDoc() * 8)];
            int count = 0;
            int filled = 0;
            for (int doc = stored.nextDoc(); doc < segment.maxDoc(); doc = stored.nextDoc()) {
                Arrays.fill(from, filled, doc + 1, count);
                filled = doc + 1;
                int more = stored.docValueCount();
                if (count + more > values.length) {
                    values = Arrays.copyOf(values, Math.max(values.length * 3 / 2, count + more));
                }
                for (int i = 0; i < more; i++) {
                    values[count++] = numbers[(int) stored.nextOrd()];
                }
            }
            Arrays.fill(from, filled, from.length, count);
            return new Facets(from, Arrays.copyOf(values, count));
        }
    }
}
