package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.Article;
import org.dateline.article.Mention;
import org.dateline.article.Mention.Form;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.NameSpan;
import org.dateline.extract.knowledge.Knowledge;
import org.dateline.extract.token.Tokeniser;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/// A text as the linker reads it, with the names a tagger would give where a test says so.
record Reading(Draft draft) {
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    /// @param tags `PER: Jane Doe`, of the first place behind the tag before where the words stand, else of the first
    /// of all
    static Reading of(String day, String text, String... tags) {
        return of(KNOWLEDGE, day, text, tags);
    }

    /// The same with tables of its own.
    static Reading of(Knowledge knowledge, String day, String text, String... tags) {
        Draft draft = new Draft(Article.of("", "", When.of(day), "en", "", "", text), When.of(day));
        new Tokeniser().read(draft);
        int from = 0;
        for (String tag : tags) {
            String[] parts = tag.split(": ", 2);
            int behind = text.indexOf(parts[1], from);
            int at = behind < 0 ? text.indexOf(parts[1]) : behind;
            from = at + parts[1].length();
            Span span = new Span(at, from);
            draft.names.add(new NameSpan(span, NameSpan.Kind.valueOf(parts[0]), 0.9));
        }
        new Linker(knowledge).read(draft);
        return new Reading(draft);
    }

    /// The offices of one person, null where the text names none of that name.
    static @Nullable List<String> roles(String day, String text, String person, String... tags) {
        return of(day, text, tags).roles().get(person);
    }

    /// The same of an article of some day.
    static @Nullable List<String> offices(String text, String person, String... tags) {
        return roles("2012-07-16", text, person, tags);
    }

    List<String> names(EntityKind kind) {
        return draft.entities.values().stream()
                .filter(e -> e.kind() == kind)
                .map(Entity::name)
                .toList();
    }

    /// Words of the text and what they mean, in order.
    List<String> mentions(Form form) {
        List<String> all = new ArrayList<>();
        for (Mention m : draft.mentions) {
            if (m.form() == form) {
                all.add(m.span().of(draft.text()) + "=" + m.entity());
            }
        }
        return all;
    }

    /// `title of whose`, by person.
    Map<String, List<String>> roles() {
        Map<String, List<String>> all = new TreeMap<>();
        for (Entity e : draft.entities.values()) {
            if (e.kind() == EntityKind.PERSON) {
                all.put(
                        e.name(),
                        e.offices().stream()
                                .map(o -> o.title() + " of " + o.of())
                                .toList());
            }
        }
        return all;
    }
}
