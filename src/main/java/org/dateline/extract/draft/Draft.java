package org.dateline.extract.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Annotation;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.Layer;
import org.dateline.article.Mention;
import org.dateline.article.Statement;
import org.dateline.article.TimeMention;
import org.dateline.article.Warning;
import org.dateline.entity.Entity;
import org.dateline.text.Span;
import org.dateline.time.When;

/// What is known of one article while it is read. One thread; the lists are open to every stage, and each stage adds
/// only to those that are its own.
public final class Draft {
    /// The article as imported.
    public final Article article;
    /// From the tokeniser, in order.
    public final List<Span> sentences = new ArrayList<>();
    public final List<Token> tokens = new ArrayList<>();
    /// From the tagger, in order, never overlapping.
    public final List<NameSpan> names = new ArrayList<>();
    /// From the linker: entities by id, and where they are mentioned.
    public final Map<String, Entity> entities = new LinkedHashMap<>();
    public final List<Mention> mentions = new ArrayList<>();
    /// From the stages for times, events, statements and warnings.
    public final List<TimeMention> times = new ArrayList<>();
    public final List<EventMention> events = new ArrayList<>();
    public final List<Statement> statements = new ArrayList<>();
    public final List<Warning> warnings = new ArrayList<>();

    /// The day that relative times are reckoned from and titles are looked up on: what an analyst says, else the
    /// publication date, else the first full date in the text, else unknown.
    public When anchor;

    /// The day the article was given from outside, by its publisher or an analyst; unknown if it was not.
    public final When given;

    public Draft(Article article) {
        this(article, article.published());
    }

    /// A draft whose times are reckoned from `anchor` whatever the article says.
    public Draft(Article article, When anchor) {
        this.article = article;
        this.anchor = anchor;
        this.given = anchor;
    }

    /// The text that all spans count in.
    public String text() {
        return article.text();
    }

    /// All that was found, as a layer of `producer`.
    public Layer toLayer(String producer) {
        List<Annotation> all = new ArrayList<>();
        all.addAll(mentions);
        all.addAll(times);
        all.addAll(events);
        all.addAll(statements);
        all.addAll(warnings);
        all.sort(Comparator.comparing(Annotation::span));
        return new Layer(producer, sentences, List.copyOf(entities.values()), all);
    }
}
