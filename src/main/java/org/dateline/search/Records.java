package org.dateline.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Annotation;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.Layer;
import org.dateline.article.Mention;
import org.dateline.article.Note;
import org.dateline.article.Reading;
import org.dateline.article.Statement;
import org.dateline.article.TimeMention;
import org.dateline.article.Warning;
import org.dateline.entity.Entity;
import org.dateline.time.When;
import org.dateline.timeline.Happening;

/// The stored bytes of articles, entities and happenings.
///
/// Most readings say what the found layer says and are not stored beside it; those a person changed are.
final class Records {
    private static final Shape ARTICLE = Shape.of(Article.class);
    private static final Shape LAYER = Shape.of(Layer.class);
    private static final Shape READING = Shape.of(Reading.class);
    private static final Shape ENTITY = Shape.of(Entity.class);
    private static final Shape HAPPENING = Shape.of(Happening.class);
    /// Raised whenever a field in [ArticleDocument], [HappeningDocument] or [Analysis] changes its meaning: the shapes
    /// of the records do not show that.
    private static final int LAYOUT = 2;

    /// Bytes that most records fit in.
    private static final int USUAL = 4096;

    private static final Article NONE = new Article("", "", "", When.UNKNOWN, "", "", "", "");

    private Records() {}

    /// A number that changes whenever the bytes would be read otherwise.
    static String signature() {
        long hash = Fields.key(
                LAYOUT + ARTICLE.signature() + LAYER.signature() + READING.signature() + HAPPENING.signature());
        return String.format(Locale.ROOT, "%08x", (int) hash);
    }

    static BytesRef write(Index.Indexed indexed) {
        Reading reading = indexed.reading();
        Bytes out = new Bytes(USUAL + 3 * reading.article().text().length());
        out.number(indexed.sequence());
        out.text(indexed.copyOf());
        ARTICLE.write(reading.article(), out);
        LAYER.write(indexed.found(), out);
        boolean changed = !isPlain(reading, indexed.found());
        out.number(changed ? 1 : 0);
        if (changed) {
            READING.write(with(reading, NONE), out);
        }
        return out.written();
    }

    static Index.Indexed indexed(byte[] bytes, int from) {
        Bytes in = Bytes.of(bytes, from);
        long sequence = in.number();
        String copyOf = in.text();
        Article article = (Article) ARTICLE.read(in);
        Layer found = (Layer) LAYER.read(in);
        boolean changed = in.number() == 1;
        Reading reading = changed ? with((Reading) READING.read(in), article) : plain(article, found);
        return new Index.Indexed(reading, found, sequence, copyOf);
    }

    /// An article without what is said about it: much quicker to read than all of it.
    record Bare(long sequence, String copyOf, Article article) {}

    static Bare bare(byte[] bytes, int from) {
        Bytes in = Bytes.of(bytes, from);
        return new Bare(in.number(), in.text(), (Article) ARTICLE.read(in));
    }

    static BytesRef write(List<Entity> entities) {
        Bytes out = new Bytes(USUAL);
        out.number(entities.size());
        entities.forEach(entity -> ENTITY.write(entity, out));
        return out.written();
    }

    static List<Entity> entities(byte[] bytes, int from) {
        Bytes in = Bytes.of(bytes, from);
        List<Entity> entities = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            entities.add((Entity) ENTITY.read(in));
        }
        return entities;
    }

    static BytesRef write(Happening happening) {
        Bytes out = new Bytes(USUAL);
        HAPPENING.write(happening, out);
        return out.written();
    }

    static Happening happening(byte[] bytes, int from) {
        return (Happening) HAPPENING.read(Bytes.of(bytes, from));
    }

    private static Reading with(Reading r, Article article) {
        return new Reading(
                article,
                r.sentences(),
                r.entities(),
                r.mentions(),
                r.times(),
                r.events(),
                r.statements(),
                r.warnings(),
                r.notes(),
                r.tags(),
                r.confirmed());
    }

    /// Whether a reading is what [#plain] makes of a layer, told without making it.
    private static boolean isPlain(Reading reading, Layer found) {
        return reading.tags().isEmpty()
                && reading.confirmed().isEmpty()
                && reading.sentences().equals(found.sentences())
                && reading.entities().size() == found.entities().size()
                && found.entities().stream()
                        .allMatch(entity -> entity.equals(reading.entities().get(entity.id())))
                && hasAll(reading, found);
    }

    private static boolean hasAll(Reading reading, Layer found) {
        Iterator<Mention> mentions = reading.mentions().iterator();
        Iterator<TimeMention> times = reading.times().iterator();
        Iterator<EventMention> events = reading.events().iterator();
        Iterator<Statement> statements = reading.statements().iterator();
        Iterator<Warning> warnings = reading.warnings().iterator();
        Iterator<Note> notes = reading.notes().iterator();
        List<Iterator<? extends Annotation>> all = List.of(mentions, times, events, statements, warnings, notes);
        for (Annotation annotation : found.annotations()) {
            Iterator<? extends Annotation> next = switch (annotation) {
                case Mention _ -> mentions;
                case TimeMention _ -> times;
                case EventMention _ -> events;
                case Statement _ -> statements;
                case Warning _ -> warnings;
                case Note _ -> notes;
            };
            if (!next.hasNext() || !next.next().equals(annotation)) {
                return false;
            }
        }
        return all.stream().noneMatch(Iterator::hasNext);
    }

    /// What a layer says where no person has said anything.
    static Reading plain(Article article, Layer found) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        found.entities().forEach(entity -> entities.put(entity.id(), entity));
        return new Reading(
                article,
                found.sentences(),
                entities,
                found.all(Mention.class),
                found.all(TimeMention.class),
                found.all(EventMention.class),
                found.all(Statement.class),
                found.all(Warning.class),
                found.all(Note.class),
                List.of(),
                Set.of());
    }
}
