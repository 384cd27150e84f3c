package org.dateline.workbench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.article.Mention;
import org.dateline.article.Reading;
import org.dateline.article.Statement;
import org.dateline.text.Span;
import org.dateline.timeline.Happening;

/// Gathers what a library knows of one entity.
record EntityPages(Desktop desktop) {
    private static final int MOST = 200;

    Optional<EntityPage> page(String given) {
        Snapshot snapshot = desktop.snapshot();
        String id = snapshot.desk().resolve(given);
        return snapshot.entity(id).map(known -> page(id, known, snapshot));
    }

    private EntityPage page(String id, Snapshot.Known known, Snapshot snapshot) {
        List<Shelf.Shelved> articles = desktop.shelf().all().stream()
                .filter(s -> s.reading().entities().containsKey(id))
                .sorted(Comparator.comparing((Shelf.Shelved s) -> s.article().published())
                        .reversed())
                .toList();
        Map<String, Integer> spellings = new HashMap<>();
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        Map<String, Integer> together = new HashMap<>();
        List<EntityPage.Said> by = new ArrayList<>();
        List<EntityPage.Said> about = new ArrayList<>();
        for (Shelf.Shelved s : articles) {
            spellings(s.reading(), id, spellings);
            LocalDate day = s.article().published().first();
            if (s.article().published().isKnown() && !day.equals(LocalDate.MIN)) {
                months.merge(YearMonth.from(day), 1, Integer::sum);
            }
            together(s.reading(), id, together);
            statements(s.reading(), id, by, about);
        }
        List<Happening> happenings = snapshot.happenings().stream()
                .filter(h -> h.participants().contains(id) || h.place().equals(id))
                .toList();
        return new EntityPage(
                known,
                sorted(spellings),
                months,
                sorted(together).stream()
                        .map(e -> new Answer.Count(e.getKey(), snapshot.name(e.getKey()), e.getValue()))
                        .toList(),
                by,
                about,
                happenings,
                new Hits(desktop).of(articles, Question.EVERYTHING.limit(MOST)));
    }

    private static void spellings(Reading reading, String id, Map<String, Integer> spellings) {
        for (Mention mention : reading.mentions()) {
            if (mention.entity().equals(id) && mention.form() == Mention.Form.NAME) {
                spellings.merge(mention.span().of(reading.article().text()), 1, Integer::sum);
            }
        }
    }

    private static void together(Reading reading, String id, Map<String, Integer> together) {
        Map<Span, Set<String>> bySentence = new HashMap<>();
        for (Mention mention : reading.mentions()) {
            if (!mention.entity().isEmpty()) {
                Span sentence = reading.sentenceAt(mention.span().start());
                bySentence.computeIfAbsent(sentence, _ -> new HashSet<>()).add(mention.entity());
            }
        }
        for (Set<String> entities : bySentence.values()) {
            if (entities.contains(id)) {
                entities.stream().filter(e -> !e.equals(id)).forEach(e -> together.merge(e, 1, Integer::sum));
            }
        }
    }

    private static void statements(Reading reading, String id, List<EntityPage.Said> by, List<EntityPage.Said> about) {
        for (Statement statement : reading.statements()) {
            if (statement.speaker().equals(id)) {
                add(by, said(reading, statement));
            } else if (reading.mentions().stream()
                    .anyMatch(m -> m.entity().equals(id) && statement.content().contains(m.span()))) {
                add(about, said(reading, statement));
            }
        }
    }

    private static void add(List<EntityPage.Said> list, EntityPage.Said said) {
        if (list.size() < MOST) {
            list.add(said);
        }
    }

    private static EntityPage.Said said(Reading reading, Statement statement) {
        var article = reading.article();
        return new EntityPage.Said(
                article.id(),
                article.title(),
                article.source(),
                article.published(),
                reading.name(statement.speaker()),
                statement.content(),
                statement.content().of(article.text()),
                statement.quoted());
    }

    private static List<Map.Entry<String, Integer>> sorted(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(e -> Map.entry(e.getKey(), e.getValue()))
                .toList();
    }
}
