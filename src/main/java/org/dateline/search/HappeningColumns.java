package org.dateline.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.timeline.Happening;

/// What timelines need of the happenings of one segment, as int arrays by document.
///
/// Loaded once a segment; immutable; about 150 bytes a happening.
///
/// @param first first day it may touch, [Integer#MIN_VALUE] where open or not known
/// @param last last day, [Integer#MAX_VALUE] where open or not known
/// @param kinds [#pack(EventType,Status,Happening.Outcome)]
/// @param counts [#pack(int,int)] of articles and independent sources
/// @param from where the entities of a document start in `entities`; one more entry than documents
/// @param articlesFrom the same for `articles`, numbers of [Keys]
/// @param planOf ids of what plans were plans of, empty for others
record HappeningColumns(
        int[] first,
        int[] last,
        int[] reportedFirst,
        int[] reportedLast,
        int[] kinds,
        int[] counts,
        int[] from,
        int[] entities,
        int[] articlesFrom,
        int[] articles,
        Texts ids,
        Texts titles,
        Texts planOf) {

    private static final int SOFT = 1 << 24;

    static boolean isSoft(int kinds) {
        return (kinds & SOFT) != 0;
    }

    /// Whether the time is a range of which the day is not known.
    static int soft(boolean soft) {
        return soft ? SOFT : 0;
    }

    static int pack(EventType type, Status status, Happening.Outcome outcome) {
        return type.ordinal() | status.ordinal() << 8 | outcome.ordinal() << 16;
    }

    static int pack(int articles, int independent) {
        return Math.min(articles, 0xFFFF) | Math.min(independent, 0x7FFF) << 16;
    }

    static HappeningColumns load(LeafReader segment, Dictionary dictionary, Keys keys) throws IOException {
        ArticleColumns.Facets facets = ArticleColumns.Facets.load(segment, dictionary);
        int[] from = new int[facets.from().length];
        int[] entities = entities(facets, dictionary, from);
        int[] articlesFrom = new int[segment.maxDoc() + 1];
        int[] articles = articles(segment, keys, articlesFrom);
        return new HappeningColumns(
                column(segment, Fields.FIRST, Integer.MIN_VALUE),
                column(segment, Fields.LAST, Integer.MAX_VALUE),
                column(segment, Fields.REPORTED_FIRST, Integer.MIN_VALUE),
                column(segment, Fields.REPORTED_LAST, Integer.MAX_VALUE),
                column(segment, Fields.KINDS, 0),
                column(segment, Fields.COUNT, 0),
                from,
                entities,
                articlesFrom,
                articles,
                Texts.load(segment, Fields.ID),
                Texts.load(segment, Fields.TITLES),
                Texts.load(segment, Fields.PLAN_OF));
    }

    private static int[] column(LeafReader segment, String field, int missing) throws IOException {
        int[] column = new int[segment.maxDoc()];
        Arrays.fill(column, missing);
        NumericDocValues values = DocValues.getNumeric(segment, field);
        for (int doc = values.nextDoc(); doc < column.length; doc = values.nextDoc()) {
            column[doc] = (int) values.longValue();
        }
        return column;
    }

    /// Of the facets only those that are entities: lanes are made of them.
    private static int[] entities(ArticleColumns.Facets facets, Dictionary dictionary, int[] from) {
        int[] kept = new int[facets.values().length];
        int count = 0;
        for (int doc = 0; doc + 1 < from.length; doc++) {
            from[doc] = count;
            for (int i = facets.from()[doc]; i < facets.from()[doc + 1]; i++) {
                if (Dimension.of(dictionary.word(facets.values()[i])).isEntity()) {
                    kept[count++] = facets.values()[i];
                }
            }
        }
        from[from.length - 1] = count;
        return Arrays.copyOf(kept, count);
    }

    private static int[] articles(LeafReader segment, Keys keys, int[] from) throws IOException {
        int[] numbers = new int[segment.maxDoc() * 2];
        int count = 0;
        SortedNumericDocValues values = DocValues.getSortedNumeric(segment, Fields.ARTICLES);
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            from[doc] = count;
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    if (count == numbers.length) {
                        numbers = Arrays.copyOf(numbers, count * 2);
                    }
                    numbers[count++] = keys.number(values.nextValue());
                }
            }
        }
        from[segment.maxDoc()] = count;
        return Arrays.copyOf(numbers, count);
    }

    /// Short texts by document, one after another: half of what as many strings take.
    record Texts(byte[] bytes, int[] from) {
        static Texts load(LeafReader segment, String field) throws IOException {
            int[] from = new int[segment.maxDoc() + 1];
            byte[] all = new byte[Math.max(16, segment.maxDoc() * 16)];
            int count = 0;
            BinaryDocValues values = DocValues.getBinary(segment, field);
            for (int doc = 0; doc < segment.maxDoc(); doc++) {
                from[doc] = count;
                if (values.advanceExact(doc)) {
                    BytesRef text = values.binaryValue();
                    if (count + text.length > all.length) {
                        all = Arrays.copyOf(all, Math.max(all.length * 2, count + text.length));
                    }
                    System.arraycopy(text.bytes, text.offset, all, count, text.length);
                    count += text.length;
                }
            }
            from[segment.maxDoc()] = count;
            return new Texts(Arrays.copyOf(all, count), from);
        }

        String of(int doc) {
            return new String(bytes, from[doc], from[doc + 1] - from[doc], StandardCharsets.UTF_8);
        }
    }
}
