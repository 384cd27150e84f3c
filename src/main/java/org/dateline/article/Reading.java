package org.dateline.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.entity.Entity;
import org.dateline.text.Span;

/// An article with all that is said about it, resolved into one view: where a person and a machine differ, the person's
/// word stands.
///
/// Every list is in the order of its spans.
///
/// @param entities those the annotations speak of, by id, in the order of their first mention
/// @param confirmed the annotations that a person made, corrected or confirmed
public record Reading(
        Article article,
        List<Span> sentences,
        Map<String, Entity> entities,
        List<Mention> mentions,
        List<TimeMention> times,
        List<EventMention> events,
        List<Statement> statements,
        List<Warning> warnings,
        List<Note> notes,
        List<String> tags,
        Set<Annotation> confirmed) {
    public Reading {
        sentences = List.copyOf(sentences);
        entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
        tags = List.copyOf(tags);
        confirmed = Set.copyOf(confirmed);
    }

    /// The entity of this id, if the article speaks of it.
    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /// The name to show for an entity id; plain words stand for themselves.
    public String name(String idOrWords) {
        Entity entity = entities.get(idOrWords);
        return entity == null ? idOrWords : entity.name();
    }

    /// The sentence that `offset` stands in; an empty span there if the text was not split.
    public Span sentenceAt(int offset) {
        for (Span sentence : sentences) {
            if (sentence.contains(offset)) {
                return sentence;
            }
        }
        return new Span(offset, offset);
    }
}
