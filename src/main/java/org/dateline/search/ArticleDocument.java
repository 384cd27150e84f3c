package org.dateline.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.Mention;
import org.dateline.article.Note;
import org.dateline.article.Reading;
import org.dateline.entity.Entity;
import org.dateline.time.When;

/// An article as Lucene holds it. Whole in two stored fields, and everything it can be found by beside them.
final class ArticleDocument {
    private static final FieldType COUNTED = new FieldType();

    static {
        COUNTED.setTokenized(true);
        COUNTED.setOmitNorms(true);
        COUNTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        COUNTED.freeze();
    }

    private final Document document = new Document();
    private final Set<String> facets = new HashSet<>();

    private final String text;

    private ArticleDocument(String text) {
        this.text = text;
    }

    static Document of(Index.Indexed indexed) {
        Reading reading = indexed.reading();
        ArticleDocument made = new ArticleDocument(reading.article().text());
        made.addArticle(indexed);
        reading.entities().values().forEach(made::addEntity);
        made.addMentions(reading.mentions());
        reading.events().forEach(made::addEvent);
        reading.statements().forEach(statement -> made.addSpeaker(statement.speaker(), reading));
        reading.notes().forEach(made::addNote);
        reading.tags().forEach(made::addTag);
        return made.document;
    }

    private void addArticle(Index.Indexed indexed) {
        Article article = indexed.reading().article();
        document.add(new StringField(Fields.ID, article.id(), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.KEY, Fields.key(article.id())));
        String original = indexed.copyOf().isEmpty() ? article.id() : indexed.copyOf();
        document.add(new NumericDocValuesField(Fields.HEAD, Fields.key(original)));
        document.add(new TextField(Fields.TITLE, article.title(), Field.Store.NO));
        document.add(new TextField(Fields.TEXT, article.text(), Field.Store.NO));
        document.add(new TextField(Fields.SOURCE, article.source(), Field.Store.NO));
        document.add(new LongField(Fields.SEQUENCE, indexed.sequence(), Field.Store.NO));
        document.add(NumericDocValuesField.indexedField(Fields.ORDER, Fields.order(article.published())));
        addTime(Fields.PUBLISHED, article.published());
        if (!article.source().isEmpty()) {
            addFacet("source/" + article.source());
        }
        if (!article.language().isEmpty()) {
            addFacet("language/" + article.language());
        }
        document.add(new StoredField(Fields.RECORD, Records.write(indexed)));
        document.add(new StoredField(
                Fields.ENTITIES,
                Records.write(List.copyOf(indexed.reading().entities().values()))));
    }

    private void addFacet(String value) {
        if (facets.add(value)) {
            document.add(new KeywordField(Fields.FACET, Fields.cut(value), Field.Store.NO));
        }
    }

    private void addTime(String field, When when) {
        if (when.isKnown()) {
            document.add(
                    new IntRange(field, new int[] {Fields.day(when.first())}, new int[] {Fields.day(when.last())}));
        }
    }

    private void addEntity(Entity entity) {
        if (!Dimension.isEntityId(entity.id())) {
            return;
        }
        addFacet(entity.id());
        addName(entity.id(), Names.CANONICAL, entity.name());
        entity.aliases().forEach(alias -> addName(entity.id(), Names.ALIAS, alias));
    }

    private void addName(String id, String rank, String name) {
        if (!name.isBlank()) {
            document.add(
                    new StringField(Fields.NAME, Fields.cut(id) + Names.GAP + rank + Fields.cut(name), Field.Store.NO));
        }
    }

    private void addMentions(List<Mention> mentions) {
        Map<String, Integer> counts = new HashMap<>();
        mentions.stream()
                .filter(mention -> !mention.entity().isEmpty())
                .forEach(mention -> counts.merge(Fields.cut(mention.entity()), 1, Integer::sum));
        if (!counts.isEmpty()) {
            document.add(new Field(Fields.MENTION, new Counted(counts), COUNTED));
        }
    }

    private void addEvent(EventMention event) {
        addFacet(Fields.type(event.type()));
        addFacet(Fields.status(event.status()));
        addTime(Fields.WHEN, event.when());
        document.add(new TextField(Fields.TRIGGER, event.span().of(text), Field.Store.NO));
    }

    private void addSpeaker(String speaker, Reading reading) {
        if (!speaker.isEmpty()) {
            document.add(new StringField(Fields.SPEAKER, Fields.cut(speaker), Field.Store.NO));
            document.add(new TextField(Fields.SAYS, reading.name(speaker), Field.Store.NO));
        }
    }

    private void addNote(Note note) {
        document.add(
                new TextField(Fields.NOTE, note.text() + "\n" + note.quote().exact(), Field.Store.NO));
        note.tags().forEach(this::addTag);
    }

    private void addTag(String tag) {
        addFacet("tag/" + tag);
        document.add(new TextField(Fields.TAG, tag, Field.Store.NO));
    }

    /// Each entity once, with how often it is mentioned.
    private static final class Counted extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final List<Map.Entry<String, Integer>> counts;
        private int next;

        Counted(Map<String, Integer> counts) {
            this.counts = List.copyOf(counts.entrySet());
        }

        @Override
        public boolean incrementToken() {
            if (next == counts.size()) {
                return false;
            }
            clearAttributes();
            term.append(counts.get(next).getKey());
            frequency.setTermFrequency(counts.get(next).getValue());
            next++;
            return true;
        }

        @Override
        public void reset() {
            next = 0;
        }
    }
}
