/// What people did: acts, and what follows from all of them.
///
/// An [org.dateline.act.Act] is one thing a person did. Acts are kept for ever, in order; undoing is an act too. A
/// [org.dateline.act.Desk] is what all acts that stand amount to: notes, corrections, merges, rules, briefings, lanes.
/// It lays a person's word over what a machine found, so that an article can be read again by a better machine without
/// losing any of it.
@NullMarked
package org.dateline.act;

import org.jspecify.annotations.NullMarked;
