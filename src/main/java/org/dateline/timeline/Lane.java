package org.dateline.timeline;

import java.util.Locale;
import java.util.Optional;

/// One lane of the timeline: a subject whose happenings it shows.
///
/// @param subject an entity id, an [org.dateline.article.EventType] name, a tag, or a query, by `kind`
/// @param name what stands at its head
/// @param colour `#rrggbb`, empty for the kind's own
public record Lane(Kind kind, String subject, String name, String colour, boolean folded) {
    /// What a lane is made from.
    public enum Kind {
        ENTITY,
        TYPE,
        TAG,
        QUERY
    }

    public static Lane of(Kind kind, String subject, String name) {
        return new Lane(kind, subject, name, "", false);
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
}
