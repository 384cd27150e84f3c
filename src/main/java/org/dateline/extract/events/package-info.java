/// Finds what happened, to whom, where, when, who says so, and whether it is real.
///
/// [org.dateline.extract.events.Events] is the stage. It parses each sentence
/// ([org.dateline.extract.events.syntax.Parser]), finds triggers by the table `triggers.tsv`, and reads the rest off
/// the tree: the status from tense, modals and the words that govern the trigger (`cues.tsv`), participants from
/// subjects, objects and obliques, the chain of sources from the verbs of saying above.
///
/// One rule stands above the others: what is not clearly real is not shown as happened.
@NullMarked
package org.dateline.extract.events;

import org.jspecify.annotations.NullMarked;
