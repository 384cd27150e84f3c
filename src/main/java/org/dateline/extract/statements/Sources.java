package org.dateline.extract.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.article.Statement;
import org.dateline.extract.draft.Draft;
import org.dateline.text.Span;

/// Who says so: the speakers of the statements that a place in the text lies in.
///
/// The analysis is that of [Statements], which must have read the draft before.
public final class Sources {
    private Sources() {}

    /// The chain of those who vouch for what stands at `span`, outermost first: entity ids, or plain words. Empty where
    /// the article speaks itself. The cue of a statement is vouched for by those round it, not by its own speaker.
    public static List<String> of(Draft draft, Span span) {
        List<Statement> round = new ArrayList<>();
        for (Statement statement : draft.statements) {
            if (statement.content().contains(span.start())) {
                round.add(statement);
            }
        }
        round.sort(Comparator.comparingInt((Statement s) -> -s.content().length()));
        return round.stream().map(Statement::speaker).distinct().toList();
    }
}
