package org.dateline.ui.reader;

import java.util.Comparator;
import org.dateline.article.Annotation;
import org.dateline.text.Span;

/// Something that is shown in an article's text.
///
/// @param confirmed whether a person said or confirmed it; a machine's guess looks different
/// @param target id of the entity or happening it leads to; empty where it leads nowhere
/// @param annotation what is behind it
record Mark(Span span, Kind kind, boolean confirmed, String target, Annotation annotation) {
    /// In the order of their spans, an enclosing mark before those inside it.
    static final Comparator<Mark> ORDER = Comparator.comparing(Mark::span).thenComparing(Mark::kind);

    /// What a mark is about; each has a hue and a line of its own.
    enum Kind {
        EVENT,
        PERSON,
        COUNTRY,
        ORGANISATION,
        PLACE,
        DATE,
        WARNING,
        HIGHLIGHT;

        String word() {
            return switch (this) {
                case EVENT -> "event";
                case PERSON -> "person";
                case COUNTRY -> "country";
                case ORGANISATION -> "organisation";
                case PLACE -> "place";
                case DATE -> "date";
                case WARNING -> "warning";
                case HIGHLIGHT -> "highlight";
            };
        }

        /// Whether J and K stop here.
        boolean isWalked() {
            return this != HIGHLIGHT;
        }
    }
}
