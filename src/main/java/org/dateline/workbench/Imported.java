package org.dateline.workbench;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.entity.RowTable;
import org.dateline.text.Reason;
import org.jspecify.annotations.Nullable;

/// What became of one article or file of an import.
///
/// @param path the file, and behind `!` the place inside it
/// @param article null where the file was rejected
/// @param reason why it was rejected and what to do next, [Reason#NONE] otherwise
/// @param duplicateOf id of the article that it is nearly a copy of, empty if none
public record Imported(String path, Fate fate, @Nullable Article article, Reason reason, String duplicateOf) {
    /// What became of it.
    public enum Fate {
        ADDED,
        /// The library had it.
        ALREADY,
        REJECTED,
        /// Added, and nearly the same text as another article.
        DUPLICATE
    }

    /// What became of a table of the analyst's own rows.
    ///
    /// @param already rows that the library had as they are
    public record Rows(int added, int already, List<RowTable.Fault> faults) {
        public Rows {
            faults = List.copyOf(faults);
        }
    }

    /// How many of each; duplicates are among the added.
    public record Report(int added, int already, int duplicates, int rejected, boolean cancelled) {}
}
