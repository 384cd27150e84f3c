package org.dateline.article;

import org.dateline.text.Span;

/// A place in the text where an entity is named or meant. The words of a title that several share have a mention for
/// each of them: "the presidents of Russia and France".
///
/// @param span the name alone: no title, article or possessive
/// @param entity id of the [org.dateline.entity.Entity] meant; empty where it is left open who that is
/// @param form how it is meant
/// @param why the rule or table row behind it, for "Why?", such as `office_holders: Foreign Minister of RU since 2004`
public record Mention(Span span, String entity, Form form, String why) implements Annotation {
    /// How an entity is meant.
    public enum Form {
        NAME,
        /// By an adjective or the word for its people: "Polish".
        DEMONYM,
        /// By a capital or a seat of power: "the Kremlin".
        METONYM,
        /// By a noun phrase: "the foreign minister".
        NOMINAL,
        PRONOUN
    }
}
