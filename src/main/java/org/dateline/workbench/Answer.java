package org.dateline.workbench;

import java.util.List;
import java.util.Map;
import org.dateline.text.Reason;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.dateline.timeline.Happening;

/// What a library says to a [Question].
///
/// @param total how many articles match
/// @param hits the first of them, copies of one text folded into one
/// @param counts for each lens its values with how many matching articles have them, most first
/// @param happenings those that the matching articles report within the window, in the order of their time; their
/// evidence has no quotes, see [Workbench#happening]
/// @param problem what is wrong with the query, empty if it was understood; then there are no hits
/// @param problemAt where in the query
public record Answer(
        Question question,
        int total,
        List<Hit> hits,
        Map<Question.Lens, List<Count>> counts,
        List<Happening> happenings,
        Reason problem,
        int problemAt) {
    /// A lens counts at most this many of its values, the most frequent.
    public static final int MOST_VALUES = 200;

    public Answer {
        hits = List.copyOf(hits);
        happenings = List.copyOf(happenings);
    }

    /// An article that matches.
    ///
    /// @param sentences where it matches, best first; its first sentence where nothing was asked in words
    /// @param copies ids of other articles with nearly the same text, folded into this row
    /// @param otherCopies how many other articles of the library have nearly the same text, found or not
    /// @param annotated whether a person noted or tagged something in it
    public record Hit(
            String id,
            String title,
            String source,
            When published,
            double score,
            List<Sentence> sentences,
            List<String> copies,
            int otherCopies,
            boolean annotated) {
        public Hit {
            sentences = List.copyOf(sentences);
            copies = List.copyOf(copies);
        }
    }

    /// A sentence with the words that matched.
    ///
    /// @param span in the article's text
    /// @param matches within `text` of the sentence
    public record Sentence(Span span, String text, List<Span> matches) {
        public Sentence {
            matches = List.copyOf(matches);
        }
    }

    /// How many matching articles have a value of a lens.
    ///
    /// @param value as in [Question.Filter]
    /// @param label how it is shown
    public record Count(String value, String label, int articles) {}
}
