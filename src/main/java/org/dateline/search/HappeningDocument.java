package org.dateline.search;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.dateline.time.When;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Marks;
import org.dateline.timeline.Sign;

/// A happening as Lucene holds it.
final class HappeningDocument {
    private final Document document = new Document();

    private HappeningDocument() {}

    static Document of(Happening happening) {
        HappeningDocument made = new HappeningDocument();
        made.addColumns(happening);
        made.addWords(happening);
        made.document.add(new StoredField(Fields.RECORD, Records.write(happening)));
        return made.document;
    }

    private void addColumns(Happening happening) {
        document.add(new StringField(Fields.ID, happening.id(), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ID, new BytesRef(happening.id())));
        document.add(new BinaryDocValuesField(Fields.TITLES, new BytesRef(happening.title())));
        if (!happening.planOf().isEmpty()) {
            document.add(new BinaryDocValuesField(Fields.PLAN_OF, new BytesRef(happening.planOf())));
        }
        Set<String> facets = new LinkedHashSet<>(happening.participants());
        facets.add(happening.place());
        facets.removeIf(value -> !Dimension.isEntityId(value));
        facets.add(Fields.type(happening.type()));
        facets.add(Fields.status(happening.status()));
        facets.add(Fields.outcome(happening.outcome()));
        facets.forEach(f -> document.add(new KeywordField(Fields.FACET, Fields.cut(f), Field.Store.NO)));
        addTime(Fields.WHEN, happening.when(), Fields.FIRST, Fields.LAST);
        addTime(Fields.PUBLISHED, happening.reported(), Fields.REPORTED_FIRST, Fields.REPORTED_LAST);
        document.add(new NumericDocValuesField(
                Fields.KINDS,
                HappeningColumns.pack(happening.type(), happening.status(), happening.outcome())
                        | HappeningColumns.soft(Marks.Builder.isSoft(happening.when(), Sign.of(happening)))));
        document.add(new NumericDocValuesField(
                Fields.COUNT, HappeningColumns.pack(happening.articles(), happening.independent())));
        Set<String> articles = new HashSet<>();
        happening.evidence().forEach(evidence -> articles.add(evidence.article()));
        articles.forEach(id -> document.add(new SortedNumericDocValuesField(Fields.ARTICLES, Fields.key(id))));
    }

    private void addTime(String range, When when, String first, String last) {
        if (when.isKnown()) {
            int[] from = {Fields.day(when.first())};
            int[] to = {Fields.day(when.last())};
            document.add(new IntRange(range, from, to));
            document.add(new NumericDocValuesField(first, from[0]));
            document.add(new NumericDocValuesField(last, to[0]));
        }
    }

    private void addWords(Happening happening) {
        document.add(new TextField(Fields.TITLE, happening.title(), Field.Store.NO));
        Set<String> triggers = new LinkedHashSet<>();
        Set<String> quotes = new LinkedHashSet<>();
        for (Evidence evidence : happening.evidence()) {
            quotes.add(evidence.quote());
            triggers.add(trigger(evidence));
        }
        // Many copies of one sentence make nothing easier to find.
        List.copyOf(quotes).stream()
                .limit(20)
                .forEach(q -> document.add(new TextField(Fields.TEXT, q, Field.Store.NO)));
        triggers.forEach(t -> document.add(new TextField(Fields.TRIGGER, t, Field.Store.NO)));
    }

    private static String trigger(Evidence evidence) {
        int from = evidence.trigger().start() - evidence.sentence().start();
        int to = evidence.trigger().end() - evidence.sentence().start();
        return from >= 0 && to <= evidence.quote().length() ? evidence.quote().substring(from, to) : "";
    }
}
