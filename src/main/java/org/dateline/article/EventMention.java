package org.dateline.article;

import java.util.List;
import org.dateline.text.Span;
import org.dateline.time.When;

/// A place in the text that reports, plans, denies or imagines an event.
///
/// @param span the trigger: the verb or noun that names the event
/// @param sentence the sentence it stands in
/// @param statusCue the words the status rests on; the trigger itself where tense alone decides
/// @param participants entity ids of those who take part, actor first
/// @param place entity id of where, empty if not said
/// @param when the time of the event as the article says it
/// @param sources who says so, outermost first: entity ids, or plain words where the text names no entity
/// ("officials");
///     empty where the article speaks itself
/// @param why the rule and the table row behind it
/// @param retold where else the article tells of it
public record EventMention(
        Span span,
        Span sentence,
        EventType type,
        Status status,
        Span statusCue,
        List<String> participants,
        String place,
        When when,
        List<String> sources,
        String why,
        List<Retelling> retold)
        implements Annotation {
    public EventMention {
        participants = List.copyOf(participants);
        sources = List.copyOf(sources);
        retold = retold == null ? List.of() : List.copyOf(retold);
    }

    /// An event told in one place.
    public EventMention(
            Span span,
            Span sentence,
            EventType type,
            Status status,
            Span statusCue,
            List<String> participants,
            String place,
            When when,
            List<String> sources,
            String why) {
        this(span, sentence, type, status, statusCue, participants, place, when, sources, why, List.of());
    }

    /// The same words read otherwise.
    public EventMention as(
            EventType type, Status status, List<String> participants, String place, When when, String why) {
        return new EventMention(
                span, sentence, type, status, statusCue, participants, place, when, sources, why, retold);
    }

    /// The same, told in these other places too.
    public EventMention retold(List<Retelling> places) {
        return new EventMention(
                span, sentence, type, status, statusCue, participants, place, when, sources, why, places);
    }
}
