package org.dateline.timeline;

import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.time.When;

/// One event mention with what is needed to know it again in another article.
public final class Report implements Comparable<Report> {
    final String article;
    final String source;
    final When published;
    /// The first of all articles that are copies of one text.
    final String original;
    final EventMention event;
    final String trigger;
    final String sentence;
    final Words words;
    final Manner manner;

    private Report(Article article, EventMention event, String original) {
        this.article = article.id();
        this.source = article.source();
        this.published = article.published();
        this.original = original;
        this.event = event;
        this.trigger = event.span().of(article.text()).toLowerCase(Locale.ROOT);
        this.sentence = event.sentence().of(article.text());
        this.words = Words.of(sentence);
        this.manner = Manner.of(event.type(), trigger, sentence);
    }

    private Report(Report report, String original) {
        this.article = report.article;
        this.source = report.source;
        this.published = report.published;
        this.original = original;
        this.event = report.event;
        this.trigger = report.trigger;
        this.sentence = report.sentence;
        this.words = report.words;
        this.manner = report.manner;
    }

    /// @param original id of the first of all articles that are copies of this one's text; its own where there is none
    public static Report of(Article article, EventMention event, String original) {
        return new Report(article, event, original);
    }

    /// The same report in an article that is a copy of `other`.
    public Report copyOf(String other) {
        return other.equals(original) ? this : new Report(this, other);
    }

    Evidence evidence() {
        return new Evidence(
                article, source, published, event.span(), event.sentence(), sentence, event.status(), event.when());
    }

    /// Oldest first, then by article and place: the same whatever the order of import.
    @Override
    public int compareTo(Report other) {
        int order = published.compareTo(other.published);
        order = order != 0 ? order : article.compareTo(other.article);
        order = order != 0 ? order : event.span().compareTo(other.event.span());
        return order != 0 ? order : event.type().compareTo(other.event.type());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Report r && article.equals(r.article) && event.equals(r.event);
    }

    @Override
    public int hashCode() {
        return 31 * article.hashCode() + event.span().hashCode();
    }
}
