package org.dateline.workbench.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dateline.article.Annotation;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Layer;
import org.dateline.article.Mention;
import org.dateline.article.Status;
import org.dateline.article.TimeMention;
import org.dateline.entity.Entity;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;

/// Invented news: the same seed and number give the same article, with all that is found in it.
///
/// About 350 words each, words and names as unevenly frequent as in real text (Zipf), five events with a time, a
/// status and two participants, ten entities of 20,000. Any thread.
public final class Generated {
    private static final int SENTENCES = 18;
    private static final int EVENTS = 5;
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 720;
    private static final String[] SOURCES = {
        "Sample Wire", "Sample Herald", "Sample Post", "Sample Courier", "Sample Tribune", "Sample Observer"
    };
    private static final String[] VERBS = {"met", "called", "accused", "will meet", "may sanction", "warned", "praised"
    };
    private static final EventType[] TYPES = {
        EventType.CONSULT,
        EventType.CONSULT,
        EventType.ACCUSE,
        EventType.CONSULT,
        EventType.SANCTION,
        EventType.THREATEN,
        EventType.SUPPORT
    };
    private static final Status[] STATUSES = {
        Status.HAPPENED,
        Status.HAPPENED,
        Status.HAPPENED,
        Status.PLANNED,
        Status.HYPOTHETICAL,
        Status.HAPPENED,
        Status.HAPPENED
    };

    private final long seed;
    private final List<Entity> people;
    private final List<Entity> countries;
    private final List<Entity> organisations;
    private final List<Entity> places;
    private final String[] words;

    /// An article and what is found in it.
    public record Read(Article article, Layer layer) {}

    public Generated(long seed) {
        this.seed = seed;
        Random random = new Random(seed);
        people = Names.people(random, 20_000);
        countries = Names.countries();
        organisations = Names.organisations(random, 2_000);
        places = Names.places(random, 1_000);
        words = Names.vocabulary(random, 40_000);
    }

    /// The article of a number.
    public Article article(int number) {
        return read(number).article();
    }

    /// The article of a number, read.
    public Read read(int number) {
        Random random = random(number);
        LocalDate day = START.plusDays(random.nextInt(DAYS));
        Text text = new Text();
        for (int i = 0; i < SENTENCES; i++) {
            int start = text.length();
            if (i < EVENTS) {
                event(text, random, day);
            } else {
                filler(text, random);
            }
            text.sentences.add(new Span(start, text.length()));
            text.append(i % 4 == 3 ? "\n\n" : " ");
        }
        String title = "Report " + number + ": " + capital(word(random)) + " " + word(random) + " " + word(random);
        Article article = Article.of(
                title,
                SOURCES[random.nextInt(SOURCES.length)],
                When.day(day),
                "en",
                "",
                "",
                text.toString().strip());
        text.annotations.sort((a, b) -> a.span().compareTo(b.span()));
        Layer layer = new Layer("generated 1", text.sentences, List.copyOf(text.entities.values()), text.annotations);
        return new Read(article, layer);
    }

    /// A happening of a number, reported by one to four of the first `articles` articles. Its quotes are made up, and
    /// its evidence does not stand in those articles.
    public Happening happening(int number, int articles, List<String> ids) {
        Random random = random(-1L - number);
        int kind = random.nextInt(TYPES.length);
        LocalDate day = START.plusDays(random.nextInt(DAYS));
        Set<String> who = new LinkedHashSet<>();
        who.add(person(random).id());
        who.add(person(random).id());
        who.add(country(random).id());
        List<Evidence> evidence = new ArrayList<>();
        When when = when(random, day);
        String quote = capital(word(random)) + " " + VERBS[kind] + " " + word(random) + " " + word(random) + ".";
        Span sentence = new Span(0, quote.length());
        Span trigger = new Span(quote.indexOf(' ') + 1, quote.indexOf(' ') + 1 + VERBS[kind].length());
        for (int i = random.nextInt(4); i >= 0; i--) {
            evidence.add(new Evidence(
                    ids.get(random.nextInt(articles)),
                    SOURCES[random.nextInt(SOURCES.length)],
                    When.day(day),
                    trigger,
                    sentence,
                    quote,
                    STATUSES[kind],
                    when));
        }
        return new Happening(
                "h" + number,
                capital(word(random)) + ", " + capital(word(random)) + ": " + VERBS[kind],
                TYPES[kind],
                STATUSES[kind],
                Happening.Outcome.OPEN,
                when,
                When.day(day),
                List.copyOf(who),
                place(random).id(),
                evidence,
                1 + random.nextInt(evidence.size()),
                List.of(),
                "",
                List.of());
    }

    /// A word of the language of these articles, the frequent ones more often.
    String word(Random random) {
        return words[skewed(random, words.length)];
    }

    Entity person(Random random) {
        return people.get(skewed(random, people.size()));
    }

    Entity country(Random random) {
        return countries.get(skewed(random, countries.size()));
    }

    private Entity place(Random random) {
        return places.get(skewed(random, places.size()));
    }

    private Random random(long number) {
        return new Random(seed * 1_000_003 + number * 7_919);
    }

    /// Numbers below `count`, each about as often as the inverse of its size.
    private static int skewed(Random random, int count) {
        return (int) Math.min(count - 1, Math.pow(count + 1.0, random.nextDouble()) - 1);
    }

    private void event(Text text, Random random, LocalDate day) {
        int kind = random.nextInt(VERBS.length);
        int start = text.length();
        Entity actor = person(random);
        Entity other = random.nextInt(3) == 0 ? country(random) : person(random);
        text.mention(actor);
        text.append(" ");
        Span trigger = text.append(VERBS[kind]);
        text.append(" ");
        text.mention(other);
        text.append(" in ");
        Entity where = place(random);
        text.mention(where);
        text.append(" on ");
        When when = when(random, day);
        Span time = text.append(when.edtf());
        text.append(", the ");
        text.mention(organisations.get(skewed(random, organisations.size())));
        text.append(" said.");
        text.annotations.add(
                new TimeMention(time, when, When.UNKNOWN, When.day(day), TimeMention.Type.DATE, when.edtf()));
        text.annotations.add(new EventMention(
                trigger,
                new Span(start, text.length()),
                TYPES[kind],
                STATUSES[kind],
                trigger,
                List.of(actor.id(), other.id()),
                where.id(),
                when,
                List.of(),
                "generated"));
    }

    private static When when(Random random, LocalDate day) {
        LocalDate about = day.plusDays(random.nextInt(20) - 12L);
        return random.nextInt(5) == 0 ? When.month(YearMonth.from(about)) : When.day(about);
    }

    private void filler(Text text, Random random) {
        text.append(capital(word(random)));
        for (int i = 12 + random.nextInt(14); i >= 0; i--) {
            text.append(" ");
            text.append(word(random));
        }
        text.append(".");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// A text while it grows.
    private static final class Text {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> sentences = new ArrayList<>();
        private final List<Annotation> annotations = new ArrayList<>();
        private final Map<String, Entity> entities = new LinkedHashMap<>();

        Span append(String more) {
            int start = text.length();
            text.append(more);
            return new Span(start, text.length());
        }

        void mention(Entity entity) {
            entities.put(entity.id(), entity);
            annotations.add(new Mention(append(entity.name()), entity.id(), Mention.Form.NAME, "generated"));
        }

        int length() {
            return text.length();
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
