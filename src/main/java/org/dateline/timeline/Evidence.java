package org.dateline.timeline;

import org.dateline.article.Status;
import org.dateline.text.Span;
import org.dateline.time.When;

/// Where a fact comes from: one place in one article, in its own words.
///
/// @param article article id
/// @param source the outlet
/// @param published when the article was published
/// @param trigger the words that name the event
/// @param sentence the sentence they stand in
/// @param quote that sentence; empty where a list of happenings leaves it out
/// @param status the status this article gives the event
/// @param when the time this article gives the event
public record Evidence(
        String article,
        String source,
        When published,
        Span trigger,
        Span sentence,
        String quote,
        Status status,
        When when) {

    Evidence quoted(String words) {
        return new Evidence(article, source, published, trigger, sentence, words, status, when);
    }
}
