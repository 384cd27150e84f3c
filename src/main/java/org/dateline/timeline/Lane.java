package org.dateline.timeline;

import java.util.Locale;
import java.util.Optional;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;

/// One lane of the timeline: a subject whose happenings it shows.
///
/// @param subject an entity id, an [org.dateline.article.EventType] name, a tag, the name of a saved search, or a
/// query, by `kind`
/// @param name what stands at its head
/// @param colour `#rrggbb`, empty for the kind's own
/// @param folded whether it is shown as a thin strip
public record Lane(Kind kind, String subject, String name, String colour, boolean folded) {
    /// What a lane is made from.
    public enum Kind {
        ENTITY,
        TYPE,
        TAG,
        QUERY,
        SAVED
    }

    public static Lane of(Kind kind, String subject, String name) {
        return new Lane(kind, subject, name, "", false);
    }

    /// The lane of an entity.
    public static Lane of(Entity entity) {
        return of(Kind.ENTITY, entity.id(), entity.name());
    }

    /// One line that names the subject: `entity:person/marco-rubio`, `query:status:planned`.
    public String spec() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + subject;
    }

    /// Reads a [#spec()]; its name is the subject.
    public static Optional<Lane> parse(String spec) {
        for (Kind kind : Kind.values()) {
            String head = kind.name().toLowerCase(Locale.ROOT) + ":";
            if (spec.startsWith(head)) {
                String subject = spec.substring(head.length());
                return Optional.of(of(kind, subject, subject));
            }
        }
        return Optional.empty();
    }

    /// What kind of entity it shows; empty if it is not the lane of an entity.
    public Optional<EntityKind> entityKind() {
        return kind == Kind.ENTITY ? Optional.of(Entity.kindOf(subject)) : Optional.empty();
    }

    public Lane named(String other) {
        return new Lane(kind, subject, other, colour, folded);
    }

    public Lane coloured(String other) {
        return new Lane(kind, subject, name, other, folded);
    }

    public Lane folded(boolean fold) {
        return new Lane(kind, subject, name, colour, fold);
    }
}
