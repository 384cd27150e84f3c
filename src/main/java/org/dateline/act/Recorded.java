package org.dateline.act;

import java.time.Instant;

/// An act as it stands in the journal.
///
/// @param sequence its number in the library, growing, never used twice
/// @param at when it was done
public record Recorded(long sequence, Instant at, Act act) {}
