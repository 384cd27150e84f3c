package org.dateline.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.article.Annotation;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.Layer;
import org.dateline.article.Mention;
import org.dateline.article.Note;
import org.dateline.article.Passage;
import org.dateline.article.Reading;
import org.dateline.article.Statement;
import org.dateline.article.TimeMention;
import org.dateline.article.Warning;
import org.dateline.entity.Entity;
import org.dateline.text.Folding;
import org.dateline.text.Span;

/// Lays a person's acts over one machine layer. Rules that reach everywhere come first, then what was said of the whole
/// article, then of single mentions: the nearer word wins, and of two equally near the later.
final class Overlay {
    /// Why of a link that a person made at this very place.
    private static final String ANALYST = "analyst";

    private final Fold fold;
    private final Article article;
    private final Layer machine;
    private final Set<Annotation> confirmed = new HashSet<>();

    Overlay(Fold fold, Article article, Layer machine) {
        this.fold = fold;
        this.article = article;
        this.machine = machine;
    }

    Reading reading() {
        List<Relinking> links = links();
        List<Mention> mentions = links.stream()
                .filter(link -> !link.dropped)
                .map(this::resolved)
                .sorted(Comparator.comparing(Mention::span))
                .toList();
        EntityChanges changes = new EntityChanges(links, fold);
        List<EventMention> events = new EventOverlay(fold, article, machine, changes, confirmed).events();
        List<Statement> statements = machine.all(Statement.class).stream()
                .map(s -> new Statement(
                        s.span(),
                        s.content(),
                        changes.at(s.span(), s.speaker()),
                        changes.at(s.span(), s.addressee()),
                        s.quoted()))
                .toList();
        List<Note> notes = notes();
        return new Reading(
                article,
                machine.sentences(),
                entities(mentions, events, statements),
                mentions,
                machine.all(TimeMention.class),
                events,
                statements,
                machine.all(Warning.class),
                notes,
                tags(notes),
                confirmed);
    }

    private List<Relinking> links() {
        List<Relinking> links = new ArrayList<>();
        for (Mention mention : machine.all(Mention.class)) {
            Relinking link = new Relinking(mention, mention.span().of(article.text()));
            link.dropped = fold.isNever(Act.Never.ENTITY, link.words);
            links.add(link);
        }
        for (Act rule : fold.rules) {
            apply(rule, links);
        }
        List<Act> corrections = fold.corrections(article.id());
        corrections.stream().filter(Overlay::isWide).forEach(a -> apply(a, links));
        corrections.stream().filter(a -> !isWide(a)).forEach(a -> apply(a, links));
        return links;
    }

    private static boolean isWide(Act act) {
        return switch (act) {
            case Act.Relinked a -> a.scope() == Act.Scope.ARTICLE;
            case Act.Unlinked a -> a.scope() == Act.Scope.ARTICLE;
            default -> false;
        };
    }

    private void apply(Act act, List<Relinking> links) {
        switch (act) {
            case Act.Relinked a -> relink(links, a.at(), a.scope(), a.from(), a.to().id());
            case Act.Unlinked a -> relink(links, a.at(), a.scope(), a.from(), "");
            case Act.Marked a ->
                relink(links, a.at(), Act.Scope.MENTION, "", a.entity().id());
            case Act.Confirmed(Passage at, Mention m) -> relink(links, at, Act.Scope.MENTION, m.entity(), m.entity());
            default -> {}
        }
    }

    /// @param to empty for no entity at all
    private void relink(List<Relinking> links, Passage at, Act.Scope scope, String from, String to) {
        switch (scope) {
            case EVERYWHERE -> {
                String key = Folding.key(at.quote().exact());
                links.stream()
                        .filter(l -> l.found.entity().equals(from) && l.key().equals(key))
                        .forEach(l -> l.set(to, "your rule for “" + at.quote().exact() + "” everywhere"));
            }
            case ARTICLE ->
                links.stream()
                        .filter(l -> l.found.entity().equals(from))
                        .forEach(l -> l.set(to, "your word for this article"));
            case MENTION -> at.find(article.text()).ifPresent(span -> relinkAt(links, span, from, to));
        }
    }

    private void relinkAt(List<Relinking> links, Span span, String from, String to) {
        List<Relinking> there =
                links.stream().filter(l -> l.found.span().equals(span)).toList();
        for (Relinking link : there) {
            // of the persons of a shared title only the one that was meant
            if (there.size() == 1 || from.isEmpty() || link.entity.equals(from)) {
                link.set(to, ANALYST);
            }
        }
        for (Relinking link : links) {
            if (!link.found.span().equals(span) && link.found.span().overlaps(span)) {
                link.dropped = true;
            }
        }
        if (there.isEmpty() && !to.isEmpty()) {
            Mention mention = new Mention(span, "", Mention.Form.NAME, "");
            Relinking link = new Relinking(mention, span.of(article.text()));
            link.set(to, ANALYST);
            links.add(link);
        }
    }

    private Mention resolved(Relinking link) {
        Mention found = link.found;
        String entity = fold.resolve(link.entity);
        if (!link.touched) {
            String why = found.why() + "; you merged it into this";
            return entity.equals(found.entity()) ? found : new Mention(found.span(), entity, found.form(), why);
        }
        Mention mention = new Mention(found.span(), entity, found.form(), link.why);
        confirmed.add(mention);
        return mention;
    }

    private Map<String, Entity> entities(
            List<Mention> mentions, List<EventMention> events, List<Statement> statements) {
        Map<String, Entity> known = new HashMap<>(fold.known);
        machine.entities()
                .forEach(e ->
                        known.merge(fold.resolve(e.id()), e, (a, b) -> a.id().equals(fold.resolve(a.id())) ? a : b));
        known.putAll(fold.rows);
        Set<String> used = new LinkedHashSet<>();
        mentions.forEach(m -> used.add(m.entity()));
        for (EventMention event : events) {
            used.addAll(event.participants());
            used.add(event.place());
            used.addAll(event.sources());
        }
        for (Statement statement : statements) {
            used.add(statement.speaker());
            used.add(statement.addressee());
        }
        Map<String, Entity> all = new LinkedHashMap<>();
        for (String id : used) {
            Entity entity = known.get(id);
            if (entity != null) {
                all.put(id, fold.resolve(entity));
            }
        }
        return all;
    }

    private List<Note> notes() {
        Map<Span, List<Note>> bySpan = new TreeMap<>();
        fold.notes.getOrDefault(article.id(), Map.of()).values().forEach(note -> {
            Span span = new Passage(article.id(), note.span(), note.quote())
                    .find(article.text())
                    .orElse(note.span());
            Note placed = new Note(note.id(), span, note.quote(), note.text(), note.tags(), note.written());
            bySpan.computeIfAbsent(span, _ -> new ArrayList<>()).add(placed);
        });
        return bySpan.values().stream().flatMap(List::stream).toList();
    }

    private List<String> tags(List<Note> notes) {
        Set<String> tags = new TreeSet<>(fold.tags.getOrDefault(article.id(), Set.of()));
        notes.forEach(note -> tags.addAll(note.tags()));
        return List.copyOf(tags);
    }

    /// A mention on its way from what the machine linked to what the person says.
    static final class Relinking {
        final Mention found;
        final String words;
        String entity;
        String why = "";
        boolean touched;
        boolean dropped;

        Relinking(Mention found, String words) {
            this.found = found;
            this.words = words;
            this.entity = found.entity();
        }

        void set(String to, String because) {
            touched = true;
            why = because;
            dropped = to.isEmpty();
            entity = to;
        }

        String key() {
            return Folding.key(words);
        }
    }
}
