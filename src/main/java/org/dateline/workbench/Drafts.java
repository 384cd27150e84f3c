package org.dateline.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.dateline.article.Article;
import org.dateline.article.Note;
import org.dateline.article.Passage;
import org.dateline.article.Reading;
import org.dateline.article.Status;
import org.dateline.briefing.Block;
import org.dateline.briefing.Briefing;
import org.dateline.briefing.Citation;
import org.dateline.briefing.Composer;
import org.dateline.briefing.Wording;
import org.dateline.text.Span;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Lane;

/// First drafts of briefings from what the library holds.
///
/// @param words for what the drafts say themselves
record Drafts(Desktop desktop, Wording words) {
    private static final Map<String, Predicate<Happening>> TEMPLATES = byName();

    private static Map<String, Predicate<Happening>> byName() {
        Map<String, Predicate<Happening>> all = new LinkedHashMap<>();
        all.put("full", _ -> true);
        all.put("happened", h -> h.status().isReal());
        all.put("planned", h -> h.status() == Status.PLANNED || h.status() == Status.PROPOSED);
        all.put("disagreements", h -> !h.conflicts().isEmpty());
        return all;
    }

    Drafts(Desktop desktop) {
        this(desktop, Wording.ENGLISH);
    }

    static List<String> templates() {
        return List.copyOf(TEMPLATES.keySet());
    }

    Briefing compose(String about, Answer answer, String template, List<Lane> lanes, LocalDate written)
            throws IOException {
        Predicate<Happening> wanted = TEMPLATES.get(template);
        if (wanted == null) {
            throw new IllegalArgumentException(
                    "There is no template “" + template + "”: " + String.join(", ", templates()) + ".");
        }
        List<Happening> happenings = desktop.lookup()
                .quoted(answer.happenings().stream().filter(wanted).toList());
        return composer()
                .compose(
                        id(),
                        about,
                        written,
                        happenings,
                        lanes.stream().map(Lane::spec).toList());
    }

    private Composer composer() {
        return new Composer(desktop.lookup()::title, id -> desktop.snapshot().name(id), words);
    }

    private static String id() {
        return "briefing-" + UUID.randomUUID();
    }

    /// The text of an article, for a check.
    Optional<String> text(String article) {
        try {
            return desktop.lookup().text(article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Briefing> from(String id, LocalDate written) throws IOException {
        Optional<Briefing> saved = desktop.snapshot().desk().briefing(id);
        Optional<Map.Entry<String, Note>> note = desktop.snapshot().desk().note(id);
        if (saved.isPresent() || note.isEmpty()) {
            return saved;
        }
        Optional<Reading> reading = desktop.lookup().reading(note.get().getKey());
        return reading.isEmpty()
                ? Optional.empty()
                : Optional.of(fromNote(reading.get(), note.get().getValue(), written));
    }

    private Briefing fromNote(Reading reading, Note note, LocalDate written) throws IOException {
        Article article = reading.article();
        Span span = new Passage(article.id(), note.span(), note.quote())
                .find(article.text())
                .orElse(note.span());
        Citation citation = new Citation(
                article.id(), article.source(), article.title(), article.published(), span, span.of(article.text()));
        List<Block> blocks = new ArrayList<>();
        if (!note.text().isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(new Block.Sentence(note.text(), List.of(citation)))));
        }
        blocks.add(new Block.Quotation(citation));
        List<Happening> here = desktop.lookup()
                .quoted(desktop.snapshot().happenings().stream()
                        .filter(h -> h.evidence().stream()
                                .anyMatch(e -> e.article().equals(article.id())
                                        && e.sentence().overlaps(span)))
                        .toList());
        blocks.addAll(composer().compose(id(), "", written, here, List.of()).blocks());
        return new Briefing(id(), article.title().isEmpty() ? "Note" : article.title(), written, blocks);
    }
}
