package org.dateline.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.article.Annotation;
import org.dateline.article.EventMention;
import org.dateline.article.Mention;
import org.dateline.article.Note;
import org.dateline.article.Statement;
import org.dateline.article.TimeMention;
import org.dateline.article.Warning;
import org.dateline.entity.Entity;

/// Annotations as marks.
final class Marks {
    private Marks() {}

    /// The marks of an article, in order. Pronouns and statements are not marked: they would fill the page.
    ///
    /// @param confirmed whether a person said or confirmed an annotation
    /// @param happening the id of the happening that an event mention reports, empty if none
    static List<Mark> of(
            List<Annotation> annotations, Predicate<Annotation> confirmed, Function<EventMention, String> happening) {
        List<Mark> marks = new ArrayList<>();
        for (Annotation annotation : annotations) {
            boolean sure = confirmed.test(annotation);
            switch (annotation) {
                case Mention m
                when m.form() == Mention.Form.PRONOUN || m.entity().isEmpty() -> {}
                case Mention m -> marks.add(new Mark(m.span(), kind(m.entity()), sure, m.entity(), m));
                case TimeMention t -> marks.add(new Mark(t.span(), Mark.Kind.DATE, sure, "", t));
                case EventMention e -> marks.add(new Mark(e.span(), Mark.Kind.EVENT, sure, happening.apply(e), e));
                case Warning w -> marks.add(new Mark(w.span(), Mark.Kind.WARNING, false, "", w));
                case Note n -> marks.add(new Mark(n.span(), Mark.Kind.HIGHLIGHT, true, n.id(), n));
                case Statement s -> {}
            }
        }
        marks.sort(Mark.ORDER);
        return List.copyOf(marks);
    }

    private static Mark.Kind kind(String entity) {
        return switch (Entity.kindOf(entity)) {
            case PERSON -> Mark.Kind.PERSON;
            case COUNTRY -> Mark.Kind.COUNTRY;
            case ORGANISATION -> Mark.Kind.ORGANISATION;
            case PLACE -> Mark.Kind.PLACE;
        };
    }
}
