package org.dateline.extract.events;

import org.dateline.article.Status;
import org.jspecify.annotations.Nullable;

/// How real something is, and the word that says so.
///
/// @param status null for what says nothing itself: an infinitive, a gerund
/// @param cue the word in the sentence that the status rests on
/// @param finite whether the clause shows its own past or present, which what stands above can only deny
record Verdict(@Nullable Status status, int cue, boolean finite) {
    Verdict as(Status other, int word) {
        return new Verdict(other, word, false);
    }

    boolean isReal() {
        return status != null && status.isReal();
    }

    boolean isOpen() {
        return status == null || status.isReal();
    }
}
