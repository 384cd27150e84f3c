package org.dateline.search;

import java.util.List;
import java.util.Set;
import org.dateline.article.EventType;
import org.dateline.entity.EntityKind;
import org.dateline.text.Reason;
import org.dateline.text.Span;
import org.dateline.time.When;

/// A parsed query, the same for articles and happenings.
sealed interface Query {
    record Everything() implements Query {}

    record All(List<Query> parts) implements Query {}

    record Any(List<Query> parts) implements Query {}

    record Not(Query part) implements Query {}

    /// Words in the text, or in one part of it.
    ///
    /// @param words as typed; more than one are a phrase
    /// @param slop how far the words of a phrase may be moved
    record Words(Field field, String words, Form form, int slop) implements Query {}

    /// Someone or something by name.
    ///
    /// @param kinds what it may be
    /// @param name a part of a name or of an alias, or an id
    /// @param role how it must be in the article
    record Named(Set<EntityKind> kinds, String name, Form form, Role role) implements Query {}

    record Typed(EventType type) implements Query {}

    /// @param value a facet value such as `status/planned`
    record Stated(String value) implements Query {}

    /// @param published the time of publication, not of an event
    record Dated(boolean published, When when) implements Query {}

    /// Which part of an article words are looked for in.
    enum Field {
        ANYWHERE,
        TITLE,
        SOURCE,
        NOTE,
        TAG,
        TRIGGER
    }

    enum Form {
        EXACT,
        PREFIX,
        FUZZY
    }

    enum Role {
        MENTIONED,
        SPEAKER
    }

    /// What parsing gives.
    sealed interface Parsed {
        record Right(Query query) implements Parsed {}

        record Wrong(Reason reason, Span at) implements Parsed {}
    }
}
