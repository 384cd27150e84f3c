package org.dateline.extract.times;

import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Stage;
import org.dateline.time.When;

/// Settles the day that an article speaks on: what the draft was given, else the first full date in the text, else
/// none. Never today.
public final class Anchor implements Stage {
    @Override
    public void read(Draft draft) {
        When given = draft.anchor;
        if (!given.isKnown()) {
            draft.anchor = firstDate(new Words(Lexer.lex(draft.text())));
        } else if (given.isDay()) {
            draft.anchor = When.day(given.first());
        }
    }

    private static When firstDate(Words words) {
        Grammar grammar = new Grammar(words);
        for (int i = 0; i < words.size(); i++) {
            Parsed found = grammar.at(i);
            if (found == null) {
                continue;
            }
            if (found.meaning() instanceof Meaning.Calendar c && c.year() > 0 && c.day() > 0) {
                When when = Reckoning.from(When.UNKNOWN, Lean.UNSURE).of(c).when();
                if (when.isKnown()) {
                    return when;
                }
            }
            i = Math.max(i, found.end() - 1);
        }
        return When.UNKNOWN;
    }
}
