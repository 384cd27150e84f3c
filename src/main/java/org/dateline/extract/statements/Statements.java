package org.dateline.extract.statements;

import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Stage;

/// Finds who said what to whom: quotations and reported speech, with the cue, the content and the speaker.
///
/// The speaker is an entity of the draft, or the words of the text where it names none; pronouns and "the minister"
/// are resolved by the draft's mentions, else by who spoke before. Runs after the linker and the times and before the
/// events, which ask [Sources] who vouches for them. Immutable; any thread.
public final class Statements implements Stage {
    private final Cues cues = Cues.load();

    @Override
    public void read(Draft draft) {
        draft.statements.addAll(new Finder(draft, cues).find());
    }
}
