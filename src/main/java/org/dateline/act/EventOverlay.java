package org.dateline.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Annotation;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Layer;
import org.dateline.article.Passage;
import org.dateline.article.Retelling;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.text.Span;
import org.dateline.time.When;

/// Lays a person's corrections over the events a machine found.
final class EventOverlay {
    private final Fold fold;
    private final Article article;
    private final Layer machine;
    private final EntityChanges changes;
    private final Set<Annotation> confirmed;
    private final List<EventMention> events = new ArrayList<>();

    EventOverlay(Fold fold, Article article, Layer machine, EntityChanges changes, Set<Annotation> confirmed) {
        this.fold = fold;
        this.article = article;
        this.machine = machine;
        this.changes = changes;
        this.confirmed = confirmed;
    }

    List<EventMention> events() {
        for (EventMention event : machine.all(EventMention.class)) {
            if (!fold.isNever(Act.Never.EVENT, event.span().of(article.text()))) {
                events.add(followed(event));
            }
        }
        for (Act act : fold.corrections(article.id())) {
            switch (act) {
                case Act.EventCorrected a -> correct(a.trigger(), a.was(), a.correction());
                case Act.EventMarked a -> put(a.trigger(), a.event());
                case Act.Confirmed(Passage at, EventMention event) -> put(at, event);
                default -> {}
            }
        }
        events.sort(Comparator.comparing(EventMention::span));
        return events;
    }

    /// The event with its participants where the person's corrections of mentions put them.
    private EventMention followed(EventMention e) {
        Set<String> participants = new LinkedHashSet<>();
        e.participants().forEach(id -> participants.add(changes.at(e.sentence(), id)));
        participants.remove("");
        List<String> sources = e.sources().stream()
                .map(id -> changes.at(e.sentence(), id))
                .filter(id -> !id.isEmpty())
                .toList();
        return new EventMention(
                e.span(),
                e.sentence(),
                e.type(),
                e.status(),
                e.statusCue(),
                List.copyOf(participants),
                changes.at(e.sentence(), e.place()),
                e.when(),
                sources,
                e.why(),
                e.retold().stream()
                        .map(r -> new Retelling(r.span(), r.sentence(), changes.at(r.sentence(), r.place()), r.when()))
                        .toList());
    }

    private void correct(Passage trigger, EventMention was, Act.Correction correction) {
        Optional<Span> span = trigger.find(article.text());
        if (span.isEmpty()) {
            return;
        }
        Optional<EventMention> found = at(span.get());
        if (correction instanceof Act.Correction.NoEvent) {
            found.ifPresent(this::remove);
            return;
        }
        EventMention before = found.orElse(followed(was));
        found.ifPresent(this::remove);
        add(corrected(before, correction));
    }

    private void put(Passage at, EventMention event) {
        at.find(article.text()).ifPresent(span -> {
            at(span).ifPresent(this::remove);
            add(followed(event));
        });
    }

    /// The event whose trigger is `span`, else one whose trigger overlaps it.
    private Optional<EventMention> at(Span span) {
        return events.stream()
                .filter(e -> e.span().equals(span))
                .findFirst()
                .or(() -> events.stream().filter(e -> e.span().overlaps(span)).findFirst());
    }

    private void add(EventMention event) {
        EventMention mine =
                with(event, event.type(), event.status(), event.participants(), event.place(), event.when());
        events.add(mine);
        confirmed.add(mine);
    }

    private void remove(EventMention event) {
        events.remove(event);
        confirmed.remove(event);
    }

    private EventMention corrected(EventMention e, Act.Correction correction) {
        return switch (correction) {
            case Act.Correction.Type(EventType type) ->
                with(e, type, e.status(), e.participants(), e.place(), e.when());
            case Act.Correction.StatusIs(Status status) ->
                with(e, e.type(), status, e.participants(), e.place(), e.when());
            case Act.Correction.WhenIs(When when) -> with(e, e.type(), e.status(), e.participants(), e.place(), when);
            case Act.Correction.PlaceIs(Entity place) -> at(e, fold.resolve(place.id()));
            case Act.Correction.NoPlace() -> at(e, "");
            case Act.Correction.ParticipantsAre(List<Entity> all) ->
                with(
                        e,
                        e.type(),
                        e.status(),
                        all.stream().map(p -> fold.resolve(p.id())).distinct().toList(),
                        e.place(),
                        e.when());
            case Act.Correction.NoEvent() -> e;
        };
    }

    private static EventMention with(
            EventMention e, EventType type, Status status, List<String> participants, String place, When when) {
        String why = e.why().endsWith("analyst") ? e.why() : "analyst";
        return e.as(type, status, participants, place, when, why);
    }

    /// Where a person says where it was, the article no longer says otherwise elsewhere.
    private static EventMention at(EventMention e, String place) {
        List<Retelling> placeless = e.retold().stream()
                .map(r -> new Retelling(r.span(), r.sentence(), "", r.when()))
                .toList();
        return with(e, e.type(), e.status(), e.participants(), place, e.when()).retold(placeless);
    }
}
