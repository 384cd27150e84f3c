package org.dateline.extract.events;

import org.dateline.article.EventType;

/// A row of `triggers.tsv`: words that name an event.
///
/// @param words the base form; verb, space, object noun where both are needed
/// @param cameo the code of the CAMEO codebook it stands nearest to, two digits or more
record Trigger(String words, Form form, EventType type, String cameo) {
    enum Form {
        /// A verb, with a particle or preposition where the row has two words.
        VERB,
        /// A verb with its object: "impose sanctions".
        VERB_OBJECT,
        /// A verb whose object is a person: "received Brandt".
        VERB_PERSON,
        /// A verb whose object is a human being, named or not: "fired the coach".
        VERB_HUMAN,
        /// A noun that names an event by itself: "summit".
        NOUN,
        /// A noun that may as well be a thing: "agreement", "loan".
        WEAK_NOUN
    }

    static Form form(String word) {
        return switch (word) {
            case "verb" -> Form.VERB;
            case "verb-object" -> Form.VERB_OBJECT;
            case "verb-person" -> Form.VERB_PERSON;
            case "verb-human" -> Form.VERB_HUMAN;
            case "noun" -> Form.NOUN;
            case "weak-noun" -> Form.WEAK_NOUN;
            default -> throw new IllegalArgumentException("no form of trigger: " + word);
        };
    }
}
