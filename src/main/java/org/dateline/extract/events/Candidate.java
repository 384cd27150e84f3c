package org.dateline.extract.events;

import org.dateline.text.Span;

/// A word that may name an event, with the row that says so.
///
/// @param word the head: the verb or the noun
/// @param object the noun that a verb-object row needs, else -1
/// @param from first word of the trigger as shown
/// @param to last word of it
record Candidate(Clause clause, int word, int object, int from, int to, Trigger row) {
    Span span() {
        return new Span(clause.tree.start(from), clause.tree.end(to));
    }

    boolean isNoun() {
        return row.form() == Trigger.Form.NOUN || row.form() == Trigger.Form.WEAK_NOUN;
    }
}
