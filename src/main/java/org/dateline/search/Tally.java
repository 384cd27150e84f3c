package org.dateline.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Counts the facet values of every article that matches, in one pass beside the ranking: an addition for each.
final class Tally extends SimpleCollector {
    private final Store.View<ArticleColumns> articles;
    private final Dictionary dictionary;
    private final int[] counts;
    private int[] from = {};
    private int[] facets = {};
    private int total;

    Tally(Store.View<ArticleColumns> articles, Dictionary dictionary) {
        this.articles = articles;
        this.dictionary = dictionary;
        this.counts = new int[dictionary.size()];
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        ArticleColumns columns = articles.columns(leaf);
        from = columns.from();
        facets = columns.facets();
    }

    @Override
    public void collect(int doc) {
        total++;
        for (int i = from[doc], to = from[doc + 1]; i < to; i++) {
            counts[facets[i]]++;
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    int total() {
        return total;
    }

    int count(int number) {
        return number < 0 || number >= counts.length ? 0 : counts[number];
    }

    /// Gives a facet value the name people read.
    interface Labels {
        String of(String value);
    }

    /// The most frequent values of each dimension; of equals, the first by name.
    List<Answer.Facet> facets(int limit, Labels labels) {
        Map<Dimension, List<Integer>> found = new EnumMap<>(Dimension.class);
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                found.computeIfAbsent(Dimension.of(dictionary.word(number)), d -> new ArrayList<>())
                        .add(number);
            }
        }
        List<Answer.Facet> all = new ArrayList<>();
        found.forEach((dimension, numbers) -> {
            List<Answer.Value> values = top(numbers, limit).stream()
                    .map(n -> new Answer.Value(dictionary.word(n), labels.of(dictionary.word(n)), counts[n]))
                    .toList();
            all.add(new Answer.Facet(dimension.word(), numbers.size(), values));
        });
        return all;
    }

    /// The most frequent of some values.
    List<Integer> top(List<Integer> numbers, int limit) {
        int least = limit < numbers.size() ? least(numbers, limit) : 1;
        return numbers.stream()
                .filter(n -> counts[n] >= least)
                .sorted((a, b) -> counts[a] != counts[b]
                        ? Integer.compare(counts[b], counts[a])
                        : dictionary.word(a).compareTo(dictionary.word(b)))
                .limit(limit)
                .toList();
    }

    /// How often the last of the `limit` most frequent occurs: sorting 50,000 names for 20 would take longer than
    /// counting them.
    private int least(List<Integer> numbers, int limit) {
        int[] sorted = new int[numbers.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = counts[numbers.get(i)];
        }
        Arrays.sort(sorted);
        return limit == 0 ? Integer.MAX_VALUE : sorted[sorted.length - limit];
    }
}
