package org.dateline.article;

import org.dateline.text.Span;
import org.dateline.time.When;

/// Another place of the same article that tells of an event: "The meeting lasted three hours."
///
/// @param span the words that name the event there
/// @param sentence the sentence they stand in
/// @param place entity id of where, as said there; empty if not said
/// @param when the time as said there
public record Retelling(Span span, Span sentence, String place, When when) {}
