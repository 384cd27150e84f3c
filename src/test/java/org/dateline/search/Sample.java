package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.article.Annotation;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Layer;
import org.dateline.article.Mention;
import org.dateline.article.Statement;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;

/// Five small articles in our own words, with what an extractor would find in them.
final class Sample {
    static final Entity LAVROV = person("sergey-lavrov", "Sergey Lavrov", "Sergei Lavrov", "RU");
    static final Entity RUBIO = person("marco-rubio", "Marco Rubio", "Secretary Rubio", "US");
    static final Entity ZELENSKYY = person("volodymyr-zelenskyy", "Volodymyr Zelenskyy", "Zelensky", "UA");
    static final Entity RUSSIA = country("RU", "Russia", "Russian Federation");
    static final Entity UKRAINE = country("UA", "Ukraine", "");
    static final Entity RIYADH =
            new Entity("place/riyadh-sa", EntityKind.PLACE, "Riyadh", List.of(), List.of(), "SA", Entity.Origin.TABLE);

    static final Article CALL = article(
            "Rubio and Lavrov speak",
            "Sample Wire",
            "2025-02-15",
            "Secretary of State Marco Rubio called Sergey Lavrov on Saturday. They agreed to prepare talks in Riyadh."
                    + " No date was set.");
    static final Article TALKS = article(
            "Talks open in Riyadh",
            "Sample Herald",
            "2025-02-18T09:30",
            "Marco Rubio met Sergey Lavrov in Riyadh on Tuesday. Ukraine was not at the table.");
    static final Article COPY = article(
            "Talks open in Saudi capital",
            "Sample Post",
            "2025-02-18T11:00",
            "Marco Rubio met Sergey Lavrov in Riyadh on Tuesday. Ukraine was not at the table, officials said.");
    static final Article CEASEFIRE = article(
            "Zelenskyy offers a truce",
            "Sample Herald",
            "2025-03-11",
            "President Zelensky said the ceasefire could begin within days. The prisoners would be part of an exchange.");
    static final Article UNDATED = article("Café notes", "", "", "Nothing about politics, only naïve crème brûlée.");

    private Sample() {}

    static List<Index.Indexed> all() {
        return List.of(
                indexed(
                        CALL,
                        1,
                        "",
                        mentions(CALL, Map.of("Marco Rubio", RUBIO, "Sergey Lavrov", LAVROV, "Riyadh", RIYADH)),
                        event(CALL, "called", EventType.CONSULT, Status.HAPPENED, "2025-02-15", RUBIO, LAVROV),
                        event(CALL, "talks", EventType.CONSULT, Status.PLANNED, "", RUBIO, LAVROV)),
                indexed(
                        TALKS,
                        2,
                        "",
                        talks(TALKS),
                        event(TALKS, "met", EventType.CONSULT, Status.HAPPENED, "2025-02-18", RUBIO, LAVROV)),
                indexed(
                        COPY,
                        3,
                        TALKS.id(),
                        talks(COPY),
                        event(COPY, "met", EventType.CONSULT, Status.HAPPENED, "2025-02-18", RUBIO, LAVROV)),
                indexed(
                        CEASEFIRE,
                        4,
                        "",
                        mentions(CEASEFIRE, Map.of("Zelensky", ZELENSKYY)),
                        event(CEASEFIRE, "ceasefire", EventType.AGREE, Status.HYPOTHETICAL, "2025-03", ZELENSKYY),
                        new Statement(
                                span(CEASEFIRE, "said"),
                                span(CEASEFIRE, "the ceasefire could begin within days"),
                                ZELENSKYY.id(),
                                "",
                                false)),
                indexed(UNDATED, 5, "", List.of()));
    }

    static Happening happening(String id, Article article, String trigger, Status status, String when, Entity... who) {
        Span at = span(article, trigger);
        Span sentence = sentences(article).stream()
                .filter(s -> s.contains(at))
                .findFirst()
                .orElseThrow();
        return new Happening(
                id,
                "Meeting " + id,
                EventType.CONSULT,
                status,
                Happening.Outcome.OPEN,
                When.of(when),
                article.published(),
                java.util.Arrays.stream(who).map(Entity::id).toList(),
                "",
                List.of(new Evidence(
                        article.id(),
                        article.source(),
                        article.published(),
                        at,
                        sentence,
                        sentence.of(article.text()),
                        status,
                        When.of(when))),
                1,
                List.of(),
                "",
                List.of());
    }

    private static List<Mention> talks(Article article) {
        return mentions(
                article, Map.of("Marco Rubio", RUBIO, "Sergey Lavrov", LAVROV, "Riyadh", RIYADH, "Ukraine", UKRAINE));
    }

    private static Index.Indexed indexed(
            Article article, long sequence, String copyOf, List<Mention> mentions, Annotation... others) {
        List<Annotation> all = new ArrayList<>(mentions);
        all.addAll(List.of(others));
        List<Entity> entities = List.of(LAVROV, RUBIO, ZELENSKYY, RUSSIA, UKRAINE, RIYADH).stream()
                .filter(e -> mentions.stream().anyMatch(m -> m.entity().equals(e.id())))
                .toList();
        Layer layer = new Layer("sample 1", sentences(article), entities, all);
        return new Index.Indexed(Records.plain(article, layer), layer, sequence, copyOf);
    }

    private static List<Span> sentences(Article article) {
        List<Span> sentences = new ArrayList<>();
        int from = 0;
        for (int dot = article.text().indexOf('.');
                dot >= 0;
                dot = article.text().indexOf('.', from)) {
            sentences.add(new Span(from, dot + 1));
            from = Math.min(dot + 2, article.text().length());
        }
        return sentences;
    }

    private static List<Mention> mentions(Article article, Map<String, Entity> named) {
        List<Mention> mentions = new ArrayList<>();
        named.forEach((words, entity) ->
                mentions.add(new Mention(span(article, words), entity.id(), Mention.Form.NAME, "sample")));
        return mentions;
    }

    private static EventMention event(
            Article article, String trigger, EventType type, Status status, String when, Entity... who) {
        Span at = span(article, trigger);
        return new EventMention(
                at,
                at,
                type,
                status,
                at,
                java.util.Arrays.stream(who).map(Entity::id).toList(),
                "",
                When.of(when),
                List.of(),
                "");
    }

    static Span span(Article article, String words) {
        int at = article.text().indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Article article(String title, String source, String published, String text) {
        return Article.of(title, source, When.of(published), "en", "", "", text);
    }

    private static Entity person(String key, String name, String alias, String country) {
        return new Entity(
                "person/" + key, EntityKind.PERSON, name, List.of(alias), List.of(), country, Entity.Origin.TABLE);
    }

    private static Entity country(String code, String name, String alias) {
        return new Entity(
                "country/" + code,
                EntityKind.COUNTRY,
                name,
                alias.isEmpty() ? List.of() : List.of(alias),
                List.of(),
                code,
                Entity.Origin.TABLE);
    }
}
