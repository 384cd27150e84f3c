package org.dateline.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.article.Status;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.dateline.timeline.Conflict;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;

/// Makes a first draft of a briefing from happenings: what happened, what is planned, what did not happen, what sources
/// disagree on. Each sentence is a source's own, with its date before it and its citation behind it, so that the draft
/// claims nothing that no source says.
public final class Composer {
    /// The most happenings a section lists; the most reported are kept.
    private static final int MOST = 12;

    private final Function<String, String> titles;
    private final UnaryOperator<String> names;
    private final Wording words;

    /// @param titles the title of an article by its id
    /// @param names the name of an entity by its id; plain words stand for themselves
    /// @param words for what no source says itself
    public Composer(Function<String, String> titles, UnaryOperator<String> names, Wording words) {
        this.titles = titles;
        this.names = names;
        this.words = words;
    }

    /// @param about what the briefing is about, for its title
    /// @param written the day it is dated
    /// @param lanes ids of the lanes for a timeline picture, none for no picture
    public Briefing compose(
            String id, String about, LocalDate written, List<Happening> happenings, List<String> lanes) {
        List<Block> blocks = new ArrayList<>();
        section(
                blocks,
                Wording.Section.HAPPENED,
                happenings,
                h -> h.status().isReal() && h.when().isKnown());
        if (!lanes.isEmpty() && happenings.stream().anyMatch(h -> h.when().isKnown())) {
            blocks.add(new Block.Picture(words.word(Wording.Word.TIMELINE), lanes, window(happenings)));
        }
        section(
                blocks,
                Wording.Section.PLANNED,
                happenings,
                h -> (h.status() == Status.PLANNED || h.status() == Status.PROPOSED)
                        && h.outcome() == Happening.Outcome.OPEN);
        section(
                blocks,
                Wording.Section.NOT_HAPPENED,
                happenings,
                h -> h.status() == Status.NEGATED || h.outcome() == Happening.Outcome.CANCELLED);
        disagreements(blocks, happenings);
        return new Briefing(id, about, written, blocks);
    }

    private void section(
            List<Block> blocks, Wording.Section section, List<Happening> happenings, Predicate<Happening> belongs) {
        List<Happening> chosen = happenings.stream()
                .filter(belongs)
                .sorted(Comparator.comparingInt(Happening::articles).reversed().thenComparing(Happening::when))
                .limit(MOST)
                .sorted(Comparator.comparing(Happening::when).thenComparing(Happening::id))
                .toList();
        if (!chosen.isEmpty()) {
            blocks.add(new Block.Heading(words.heading(section)));
            chosen.forEach(h -> blocks.add(new Block.Paragraph(List.of(sentence(h)))));
        }
    }

    private Block.Sentence sentence(Happening happening) {
        Evidence best = best(happening);
        String when = happening.when().isKnown() ? capital(words.when(happening.when())) + ": " : "";
        List<Citation> citations = new ArrayList<>(List.of(citation(best)));
        happening.evidence().stream()
                .filter(e -> !e.article().equals(best.article()))
                .collect(Collectors.toMap(Evidence::article, e -> e, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .limit(2)
                .forEach(e -> citations.add(citation(e)));
        return new Block.Sentence(when + words.quoted(unbroken(best.quote())), citations);
    }

    /// The evidence that says most plainly what the happening is: of its own status and date, the shortest sentence
    /// that is not a mere fragment.
    private static Evidence best(Happening happening) {
        return happening.evidence().stream()
                .min(Comparator.comparing((Evidence e) -> e.status() != happening.status())
                        .thenComparing(e -> !e.when().equals(happening.when()))
                        .thenComparing(e -> Math.abs(e.quote().length() - 140)))
                .orElseThrow();
    }

    private void disagreements(List<Block> blocks, List<Happening> happenings) {
        List<Block> found = new ArrayList<>();
        for (Happening happening : happenings) {
            for (Conflict conflict : happening.conflicts()) {
                Map<String, Evidence> byArticle =
                        happening.evidence().stream().collect(Collectors.toMap(Evidence::article, e -> e, (a, b) -> a));
                List<Citation> citations = conflict.values().stream()
                        .flatMap(
                                v -> Optional.ofNullable(byArticle.get(v.article()))
                                        .map(e -> citation(e, v.sentence(), v.quote()))
                                        .stream())
                        .toList();
                List<String> values = conflict.values().stream()
                        .map(v -> said(conflict.field(), v.value()) + " (" + source(byArticle, v.article()) + ")")
                        .toList();
                found.add(new Block.Paragraph(List.of(
                        new Block.Sentence(words.differ(happening.title(), conflict.field(), values), citations))));
            }
        }
        if (!found.isEmpty()) {
            blocks.add(new Block.Heading(words.heading(Wording.Section.DISAGREEMENTS)));
            blocks.addAll(found.subList(0, Math.min(MOST, found.size())));
        }
    }

    /// One side of a disagreement as a reader would say it.
    private String said(String field, String value) {
        return switch (field) {
            case "when" -> When.parse(value).map(words::when).orElse(value);
            case "place", "participants", "source" ->
                Arrays.stream(value.split(", ?")).map(names).collect(Collectors.joining(", "));
            default -> words.value(field, value);
        };
    }

    private String source(Map<String, Evidence> byArticle, String article) {
        Evidence evidence = byArticle.get(article);
        return evidence == null || evidence.source().isEmpty()
                ? words.word(Wording.Word.ANOTHER_SOURCE)
                : evidence.source();
    }

    /// A citation of the whole sentence of a piece of evidence.
    public Citation citation(Evidence evidence) {
        return citation(evidence, evidence.sentence(), evidence.quote());
    }

    /// The same of another sentence of its article.
    private Citation citation(Evidence evidence, Span sentence, String quote) {
        return new Citation(
                evidence.article(),
                evidence.source(),
                titles.apply(evidence.article()),
                evidence.published(),
                sentence,
                quote);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String unbroken(String quote) {
        return quote.replaceAll("\\s+", " ")
                .strip()
                .replace('“', '‘')
                .replace('„', '‘')
                .replace('”', '’')
                .replace('"', '\'');
    }

    private static When window(List<Happening> happenings) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Happening h : happenings) {
            if (h.when().isKnown()
                    && !h.when().isOpen()
                    && h.when().days() < 62
                    && h.status().isReal()) {
                first = h.when().first().isBefore(first) ? h.when().first() : first;
                last = h.when().last().isAfter(last) ? h.when().last() : last;
            }
        }
        return first.isAfter(last) ? When.UNKNOWN : When.range(first, last);
    }
}
