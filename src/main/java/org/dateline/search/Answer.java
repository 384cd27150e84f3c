package org.dateline.search;

import java.util.List;
import org.dateline.text.Reason;
import org.dateline.text.Span;
import org.dateline.time.When;

/// What a search found, or why the query cannot be understood.
public sealed interface Answer {
    /// @param total how many articles match
    /// @param hits those asked for
    /// @param facets by dimension, in the order people, countries, organisations, places, event types, statuses,
    ///     sources, languages, tags; dimensions without a value are left out
    record Found(int total, List<Hit> hits, List<Facet> facets) implements Answer {
        public Found {
            hits = List.copyOf(hits);
            facets = List.copyOf(facets);
        }
    }

    /// A query that is no query.
    ///
    /// @param reason what is wrong and what would be right
    /// @param at where in the query
    record Wrong(Reason reason, Span at) implements Answer {}

    /// A matching article.
    ///
    /// @param sequence its import sequence
    /// @param copyOf the article this is a copy of, empty if of none
    /// @param copies how many articles of the library are copies of the same text, itself included
    /// @param sentences those that match best, in the order of the text; the first sentence where none does
    record Hit(
            String id,
            String title,
            String source,
            When published,
            float score,
            long sequence,
            String copyOf,
            int copies,
            List<Sentence> sentences) {
        public Hit {
            sentences = List.copyOf(sentences);
        }
    }

    /// A sentence of an article.
    ///
    /// @param span where it stands in the article's text
    /// @param text its words
    /// @param marks what matches, counted in the article's text
    record Sentence(Span span, String text, List<Span> marks) {
        public Sentence {
            marks = List.copyOf(marks);
        }
    }

    /// One dimension of the articles found.
    ///
    /// @param name `person`, `country`, `organisation`, `place`, `type`, `status`, `source`, `language`, `tag`
    /// @param distinct how many values there are; `values` has the most frequent of them
    record Facet(String name, int distinct, List<Value> values) {
        public Facet {
            values = List.copyOf(values);
        }
    }

    /// @param value as [Request#include] takes it
    /// @param label for people to read
    /// @param count how many of the articles found
    record Value(String value, String label, int count) {}
}
