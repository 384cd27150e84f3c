package org.dateline.extract;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Layer;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Stage;
import org.dateline.extract.events.Events;
import org.dateline.extract.knowledge.Knowledge;
import org.dateline.extract.link.Linker;
import org.dateline.extract.names.Names;
import org.dateline.extract.statements.Statements;
import org.dateline.extract.times.Anchor;
import org.dateline.extract.times.Times;
import org.dateline.extract.token.Tokeniser;
import org.dateline.extract.warnings.Warnings;
import org.dateline.time.When;

/// Reads an article: finds the people, countries, organisations, places, times, events and statements in it.
///
/// A pure function of the article and the tables it was loaded with: the same article gives the same layer on every
/// run. Immutable; any thread.
public final class Extractor {
    /// Name and version of this extractor; a library that was read with another version can be read again.
    public static final String PRODUCER = "dateline-extract 1";

    private final List<Stage> stages;

    private Extractor(List<Stage> stages) {
        this.stages = List.copyOf(stages);
    }

    /// Loads models and tables from the program's resources.
    public static Extractor load() {
        Knowledge knowledge = Knowledge.load();
        return new Extractor(List.of(
                new Tokeniser(),
                new Anchor(),
                Names.load(),
                new Linker(knowledge),
                new Times(),
                new Statements(),
                Events.load(),
                new Warnings(knowledge)));
    }

    /// All that is found in `article`.
    public Layer read(Article article) {
        return read(article, article.published());
    }

    /// All that is found in `article` when its relative times are reckoned from `anchor`, the day an analyst says it
    /// speaks on. [When#UNKNOWN] leaves it to the text.
    public Layer read(Article article, When anchor) {
        Draft draft = new Draft(article, anchor);
        for (Stage stage : stages) {
            stage.read(draft);
        }
        return draft.toLayer(PRODUCER);
    }
}
