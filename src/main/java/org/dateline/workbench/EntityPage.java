package org.dateline.workbench;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.dateline.timeline.Happening;

/// All that a library knows of one entity.
///
/// @param spellings how it is written in the articles, most often first
/// @param months in how many articles of each month it is mentioned
/// @param together who and what stands in the same sentences, most often first
/// @param by what it said, newest first
/// @param about what others said that names it, newest first
/// @param happenings it takes part in, in the order of their time
/// @param articles those that mention it, newest first
public record EntityPage(
        Snapshot.Known known,
        List<Map.Entry<String, Integer>> spellings,
        SortedMap<YearMonth, Integer> months,
        List<Answer.Count> together,
        List<Said> by,
        List<Said> about,
        List<Happening> happenings,
        List<Answer.Hit> articles) {

    /// Something said, with where it stands.
    ///
    /// @param speaker as shown
    public record Said(
            String article,
            String title,
            String source,
            When published,
            String speaker,
            Span span,
            String words,
            boolean quoted) {}
}
