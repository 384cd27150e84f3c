package org.dateline.extract.statements;

import java.util.Locale;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.Draft;

/// Who speaks: a noun phrase of a sentence and who it means.
///
/// @param who entity id, or the words of the phrase without an article
/// @param from,to the tokens of the phrase in its sentence
/// @param person whether it is one person
record Voice(String who, int from, int to, boolean person) {
    private static final String MANY = " people police men women children media staff crew fishermen policemen clergy ";

    /// The head of a phrase: its last word before the first preposition.
    static String head(String phrase) {
        String head = "";
        for (String word : phrase.toLowerCase(Locale.ROOT).split(" ")) {
            if (!head.isEmpty() && Phrases.PREPOSITIONS.contains(" " + word + " ")) {
                return head;
            }
            head = word;
        }
        return head;
    }

    /// Whether a phrase means more than one, as far as its form tells.
    static boolean isMany(String phrase) {
        String head = head(phrase);
        boolean s = head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("us") && !head.endsWith("'s");
        return s || MANY.contains(" " + head + " ") || phrase.contains(" and ");
    }

    /// The voice of an entity of the draft.
    static Voice of(Draft draft, String entity, int from, int to) {
        Entity known = draft.entities.get(entity);
        return new Voice(entity, from, to, known != null && known.kind() == EntityKind.PERSON);
    }
}
