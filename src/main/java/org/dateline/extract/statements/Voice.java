package org.dateline.extract.statements;

import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.Draft;

/// Who speaks: a noun phrase of a sentence and who it means.
///
/// @param who entity id, or the words of the phrase without an article
/// @param from,to the tokens of the phrase in its sentence
/// @param person whether it is one person
record Voice(String who, int from, int to, boolean person) {
    /// The voice of an entity of the draft.
    static Voice of(Draft draft, String entity, int from, int to) {
        Entity known = draft.entities.get(entity);
        return new Voice(entity, from, to, known != null && known.kind() == EntityKind.PERSON);
    }
}
