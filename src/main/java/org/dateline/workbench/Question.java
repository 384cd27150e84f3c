package org.dateline.workbench;

import java.util.List;
import org.dateline.time.When;
import org.dateline.timeline.Marks;

/// What an analyst wants to see: words, lenses and a window of time together.
///
/// @param query in the query language; empty for everything
/// @param filters all must hold; several included values of one lens are alternatives
/// @param window [When#UNKNOWN] for all times
/// @param clock what the window is about: when it happened, or when it was reported
/// @param limit how many articles to list; counts and happenings are of all that match
public record Question(String query, List<Filter> filters, When window, Marks.Clock clock, Order order, int limit) {
    /// Everything, newest first.
    public static final Question EVERYTHING =
            new Question("", List.of(), When.UNKNOWN, Marks.Clock.HAPPENED, Order.NEWEST, 200);

    public Question {
        filters = List.copyOf(filters);
    }

    public static Question of(String query) {
        return EVERYTHING.query(query);
    }

    /// The same with other words: by rank where there are words, else newest first.
    public Question query(String words) {
        return new Question(words, filters, window, clock, words.isBlank() ? Order.NEWEST : Order.RANK, limit);
    }

    public Question filters(List<Filter> others) {
        return new Question(query, others, window, clock, order, limit);
    }

    public Question window(When other, Marks.Clock by) {
        return new Question(query, filters, other, by, order, limit);
    }

    public Question order(Order other) {
        return new Question(query, filters, window, clock, other, limit);
    }

    public Question limit(int other) {
        return new Question(query, filters, window, clock, order, other);
    }

    /// In what order articles are listed.
    public enum Order {
        RANK,
        NEWEST,
        OLDEST
    }

    /// One way of looking at a library.
    public enum Lens {
        PERSON,
        COUNTRY,
        ORGANISATION,
        PLACE,
        TYPE,
        STATUS,
        SOURCE,
        TAG
    }

    /// One value of a lens, asked for or shut out.
    ///
    /// @param value an entity id, the name of a type, the word of a status, a source or a tag, by `lens`
    public record Filter(Lens lens, String value, boolean include) {}
}
