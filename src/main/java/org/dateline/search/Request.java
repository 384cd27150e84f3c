package org.dateline.search;

import java.util.List;
import org.dateline.time.When;

/// What is asked of the index. Start from [#of], change with the `with…` methods.
///
/// @param query in the query language of `docs/search.md`; empty matches everything
/// @param include facet values that must apply: entity ids, `type/CONSULT`, `status/planned`, `source/…`, `tag/…`. Of
///     several sources, types or statuses one is enough; of entities and tags all are needed
/// @param exclude facet values that must not apply
/// @param window only this time; [When#UNKNOWN] for any
/// @param clock whether `window` is when things happened or when they were reported (articles: published)
/// @param importedAfter only articles with a greater import sequence
/// @param similarTo an article id: ranks by likeness to it, which is itself left out; empty for none
/// @param ids only these happenings; empty for any
/// @param from how many to pass over
/// @param limit how many to return at most; with more than 1,000, hits come without their sentences
/// @param facets how many values to return of each dimension
public record Request(
        String query,
        List<String> include,
        List<String> exclude,
        When window,
        Clock clock,
        long importedAfter,
        String similarTo,
        List<String> ids,
        Sort sort,
        int from,
        int limit,
        int facets) {
    public Request {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        ids = List.copyOf(ids);
    }

    /// Which time is meant.
    public enum Clock {
        HAPPENED,
        REPORTED
    }

    /// The order of hits.
    public enum Sort {
        RELEVANCE,
        NEWEST,
        OLDEST,
        IMPORTED
    }

    /// Everything.
    public static final Request ALL = of("");

    /// The first 50 by rank, with 20 facet values of each dimension.
    public static Request of(String query) {
        return new Request(
                query,
                List.of(),
                List.of(),
                When.UNKNOWN,
                Clock.HAPPENED,
                0,
                "",
                List.of(),
                query.isBlank() ? Sort.NEWEST : Sort.RELEVANCE,
                0,
                50,
                20);
    }

    public static Request similarTo(String article, int limit) {
        return new Request(
                "",
                List.of(),
                List.of(),
                When.UNKNOWN,
                Clock.HAPPENED,
                0,
                article,
                List.of(),
                Sort.RELEVANCE,
                0,
                limit,
                0);
    }

    /// Just these happenings, in this order.
    public static Request happenings(List<String> ids) {
        return new Request(
                "",
                List.of(),
                List.of(),
                When.UNKNOWN,
                Clock.HAPPENED,
                0,
                "",
                ids,
                Sort.OLDEST,
                0,
                Integer.MAX_VALUE,
                0);
    }

    public Request withFilters(List<String> included, List<String> excluded) {
        return new Request(
                query, included, excluded, window, clock, importedAfter, similarTo, ids, sort, from, limit, facets);
    }

    public Request withWindow(When time, Clock by) {
        return new Request(query, include, exclude, time, by, importedAfter, similarTo, ids, sort, from, limit, facets);
    }

    public Request withImportedAfter(long sequence) {
        return new Request(query, include, exclude, window, clock, sequence, similarTo, ids, sort, from, limit, facets);
    }

    public Request withSort(Sort order) {
        return new Request(
                query, include, exclude, window, clock, importedAfter, similarTo, ids, order, from, limit, facets);
    }

    public Request withPage(int start, int count) {
        return new Request(
                query, include, exclude, window, clock, importedAfter, similarTo, ids, sort, start, count, facets);
    }

    public Request withFacets(int values) {
        return new Request(
                query, include, exclude, window, clock, importedAfter, similarTo, ids, sort, from, limit, values);
    }

    /// Whether it is for everything there is.
    boolean isAll() {
        return query.isBlank()
                && include.isEmpty()
                && exclude.isEmpty()
                && !window.isKnown()
                && importedAfter == 0
                && similarTo.isEmpty()
                && ids.isEmpty();
    }
}
