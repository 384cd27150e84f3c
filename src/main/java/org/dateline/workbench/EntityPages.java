package org.dateline.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import org.dateline.entity.Entity;
import org.dateline.entity.Office;
import org.dateline.search.Index;
import org.dateline.search.Request;
import org.dateline.text.Span;
import org.dateline.timeline.Happening;

/// Gathers what a library knows of one entity.
record EntityPages(Desktop desktop, Asking asking) {
    private static final int MOST = 200;
    private static final int MOST_ARTICLES = 500;
    private static final int MOST_HAPPENINGS = 2_000;

    Optional<EntityPage> page(String given) throws IOException {
        Snapshot snapshot = desktop.snapshot();
        String id = snapshot.desk().resolve(given);
        Optional<Snapshot.Known> known = snapshot.entity(id).or(() -> found(id));
        return known.isEmpty() ? Optional.empty() : Optional.of(page(id, known.get(), snapshot));
    }

    /// One that is too rare to be in the snapshot.
    private Optional<Snapshot.Known> found(String id) {
        try {
            return desktop
                    .catalogue()
                    .look(i -> i.entities(Request.ALL, new Index.Wanted("", List.of(), List.of(id), 1)))
                    .stream()
                    .map(k -> new Snapshot.Known(
                            k.entity(),
                            k.articles(),
                            (int) k.mentions(),
                            desktop.snapshot().desk().vouches(id)))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EntityPage page(String id, Snapshot.Known known, Snapshot snapshot) throws IOException {
        Request about = Request.ALL.withFilters(List.of(id), List.of());
        List<Answer.Hit> articles = asking.hits(
                about.withSort(Request.Sort.NEWEST).withPage(0, MOST_ARTICLES).withFacets(0));
        Map<String, Integer> spellings = new HashMap<>();
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        Map<String, Integer> together = new HashMap<>();
        List<EntityPage.Said> by = new ArrayList<>();
        List<EntityPage.Said> aboutIt = new ArrayList<>();
        List<Office> offices = new ArrayList<>(known.entity().offices());
        for (Answer.Hit hit : articles) {
            Optional<Reading> found = desktop.lookup().reading(hit.id());
            if (found.isPresent()) {
                Reading reading = found.get();
                reading.entity(id).ifPresent(e -> offices.addAll(e.offices()));
                spellings(reading, id, spellings);
                LocalDate day = hit.published().first();
                if (hit.published().isKnown() && !day.equals(LocalDate.MIN)) {
                    months.merge(YearMonth.from(day), 1, Integer::sum);
                }
                together(reading, id, together);
                statements(reading, id, by, aboutIt);
            }
        }
        List<Happening> happenings = desktop.catalogue()
                .look(i -> i.happenings(about.withSort(Request.Sort.OLDEST).withPage(0, MOST_HAPPENINGS)));
        return new EntityPage(
                holding(known, offices),
                sorted(spellings),
                months,
                sorted(together).stream()
                        .map(e -> new Answer.Count(e.getKey(), snapshot.name(e.getKey()), e.getValue()))
                        .toList(),
                by,
                aboutIt,
                happenings,
                articles.stream().limit(MOST).toList());
    }

    /// With the offices that any of its articles names: what the list knows of it comes from a few of them.
    private static Snapshot.Known holding(Snapshot.Known known, List<Office> offices) {
        Entity e = known.entity();
        Entity full =
                new Entity(e.id(), e.kind(), e.name(), e.aliases(), Office.each(offices), e.country(), e.origin());
        return new Snapshot.Known(full, known.articles(), known.mentions(), known.confirmed());
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
