package org.dateline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.Retelling;
import org.dateline.text.Span;
import org.dateline.time.When;

/// One event mention with what is needed to know it again in another article.
public final class Report implements Comparable<Report> {
    final String article;
    final String source;
    final When published;
    /// The first of all articles that are copies of one text.
    final String original;
    final About about;
    final EventMention event;
    final String trigger;
    final String sentence;
    final Deed deed;
    final Words words;
    /// Where else the article tells of it.
    final List<Telling> again;
    final Manner manner;
    final Turn turn;
    /// Of what is called off or put off: what its sentence speaks of.
    final List<Deed> undone;

    private Report(Article article, About about, EventMention event, String original, Pool pool) {
        this.article = article.id();
        this.source = pool.one(article.source());
        this.published = pool.one(article.published());
        this.original = original;
        this.about = about;
        this.event = bare(event, pool);
        this.trigger = pool.one(event.span().of(article.text()).toLowerCase(Locale.ROOT));
        this.sentence = event.sentence().of(article.text());
        this.deed = pool.one(Deed.of(trigger, event.type()));
        this.words = Words.of(sentence);
        this.again = event.retold().stream()
                .filter(r -> !r.sentence().equals(event.sentence()))
                .map(r -> Telling.again(r, article.text()))
                .toList();
        this.manner = Manner.of(event.type(), trigger, sentence);
        this.turn = Turn.of(event, sentence);
        this.undone = turn == Turn.NONE ? List.of() : Deed.all(sentence);
    }

    private Report(Report report, String original) {
        this.article = report.article;
        this.source = report.source;
        this.published = report.published;
        this.original = original;
        this.about = report.about;
        this.event = report.event;
        this.trigger = report.trigger;
        this.sentence = report.sentence;
        this.deed = report.deed;
        this.words = report.words;
        this.again = report.again;
        this.manner = report.manner;
        this.turn = report.turn;
        this.undone = report.undone;
    }

    /// What one sentence says of the event.
    record Telling(Span sentence, String place, Map<String, String> numbers, String duration) {
        private static Telling again(Retelling retelling, String text) {
            Words words = Words.of(retelling.sentence().of(text));
            return new Telling(retelling.sentence(), retelling.place(), words.numbers(), words.duration());
        }
    }

    /// What each sentence of the article says of the event, its own first.
    List<Telling> tellings() {
        List<Telling> all = new ArrayList<>();
        boolean elsewhere = again.stream().anyMatch(t -> t.place().equals(event.place()));
        all.add(new Telling(event.sentence(), elsewhere ? "" : event.place(), words.numbers(), words.duration()));
        all.addAll(again);
        return all;
    }

    /// The reports of an article's events, or of some of them.
    ///
    /// @param original id of the first of all articles that are copies of this text; its own if there are none
    public static List<Report> of(Article article, List<EventMention> events, String original) {
        return of(article, events, original, new Pool());
    }

    /// The same for one of many articles.
    ///
    /// @param pool shared by all whose reports are held at once
    public static List<Report> of(Article article, List<EventMention> events, String original, Pool pool) {
        About about = About.of(article.title() + ". " + article.text());
        return events.stream()
                .map(event -> new Report(article, about, event, original, pool))
                .toList();
    }

    /// Without what no comparison looks at.
    private static EventMention bare(EventMention event, Pool pool) {
        return new EventMention(
                event.span(),
                event.sentence(),
                event.type(),
                event.status(),
                event.span(),
                pool.all(event.participants()),
                pool.one(event.place()),
                pool.one(event.when()),
                pool.all(event.sources()),
                "");
    }

    /// The same report in an article that is a copy of `other`.
    public Report copyOf(String other) {
        return other.equals(original) ? this : new Report(this, other);
    }

    /// The time that the article itself gives: what is only dated by its report (about, and up to the report's day)
    /// says no more of one event or two than the day of the report does.
    When told() {
        When when = event.when();
        boolean byReport = when.isAbout() && !when.isOpen() && when.last().equals(published.last());
        return byReport ? When.UNKNOWN : when;
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
