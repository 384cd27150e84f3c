package org.dateline.workbench;

import java.util.List;
import org.dateline.text.Span;

/// What an act would change, before it is done.
///
/// @param articles how many articles would read otherwise
/// @param marks how many mentions and events in them
/// @param examples some of the places, at most twenty
/// @param whole whether all articles it may reach were looked at; else only the first of them were
public record Preview(int articles, int marks, List<Example> examples, boolean whole) {
    public Preview {
        examples = List.copyOf(examples);
    }

    /// A place that would change.
    ///
    /// @param span of the sentence
    public record Example(String article, String title, Span span, String sentence) {}
}
