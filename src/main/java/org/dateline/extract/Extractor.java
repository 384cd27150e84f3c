package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.Layer;
import org.dateline.entity.Entity;
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

    private final Knowledge knowledge;
    private final Names names;
    private final Events events;
    private final List<Stage> stages;

    private Extractor(Knowledge knowledge, Names names, Events events) {
        this.knowledge = knowledge;
        this.names = names;
        this.events = events;
        this.stages = List.of(
                new Tokeniser(),
                new Anchor(),
                names,
                new Linker(knowledge),
                new Times(),
                new Statements(),
                events,
                new Warnings(knowledge));
    }

    /// Loads models and tables from the program's resources.
    public static Extractor load() {
        return new Extractor(Knowledge.load(), Names.load(), Events.load());
    }

    /// The same with an analyst's own rows of persons, countries, organisations and places. Where they and the tables
    /// know a name, the analyst's row is meant. Takes about as long as loading the tables.
    public Extractor with(List<Entity> rows) {
        return new Extractor(knowledge.with(rows), names, events);
    }

    /// What the tables know of an entity: spellings, and for a person all offices with their terms, newest first.
    /// Empty where the tables do not know it.
    ///
    /// @param id such as `person/sergey-lavrov` or `country/UA`
    public Optional<Entity> known(String id) {
        return knowledge.entity(id);
    }

    /// All that is found in `article`.
    public Layer read(Article article) {
        return read(article, article.published());
    }

    /// All that is found in `article` when its relative times are reckoned from `anchor`, the day an analyst says it
    /// speaks on. [When#UNKNOWN] leaves it to the text.
    public Layer read(Article article, When anchor) {
        return readAll(List.of(article), _ -> anchor).getFirst();
    }

    /// The same for some articles: the layer of each, in their order. It is a tenth faster or more than one by one,
    /// since each stage reads all of them before the next does, and finds what it needs of its model still near the
    /// processor. A dozen or two do it; all that is known of them is held at once.
    ///
    /// @param anchor the day that the relative times of an article are reckoned from
    public List<Layer> readAll(List<Article> articles, Function<Article, When> anchor) {
        List<Draft> drafts = articles.stream()
                .map(article -> new Draft(article, anchor.apply(article)))
                .toList();
        for (Stage stage : stages) {
            stage.readAll(drafts);
        }
        return drafts.stream().map(draft -> draft.toLayer(PRODUCER)).toList();
    }
}
