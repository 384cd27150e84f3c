package org.dateline.ui.pane;

import org.dateline.text.Span;
import org.dateline.time.When;

/// What can be selected. There is one focus at a time, and every pane answers to it.
public sealed interface Focus {
    /// Nothing is selected.
    record Nothing() implements Focus {}

    /// A person, country, organisation or place.
    record OfEntity(String entity) implements Focus {}

    /// One event in the world.
    record OfHappening(String happening) implements Focus {}

    /// An article as a whole.
    record OfArticle(String article) implements Focus {}

    /// A place in an article: the reader scrolls there.
    ///
    /// @param happening the happening that this place reports, empty if it stands for itself
    record OfPlace(String article, Span span, String happening) implements Focus {}

    /// A window of time.
    record OfTime(When window) implements Focus {}
}
