package org.dateline.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.library.CheckReport.Fault;
import tools.jackson.core.JacksonException;

/// Reads the whole truth and holds it against what it says of itself.
final class Check {
    private Check() {}

    static CheckReport of(Log articles, Log journal, Originals originals, List<String> setAside) throws IOException {
        List<Fault> faults = new ArrayList<>();
        long sound = articles.check(line -> checkArticle(line, originals, faults), faults);
        long acts = journal.check(line -> checkAct(line, faults), faults);
        return new CheckReport(sound, acts, originals.check(faults), faults, setAside);
    }

    private static void checkArticle(Line line, Originals originals, List<Fault> faults) {
        String what = "";
        try {
            Library.ArticleLine stored = Json.MAPPER.readValue(line.record(), Library.ArticleLine.class);
            Article read = stored.article();
            Article made = Article.of(
                    read.title(),
                    read.source(),
                    read.published(),
                    read.language(),
                    read.byline(),
                    read.address(),
                    read.text());
            if (!made.id().equals(read.id())) {
                what = " is not what its id says";
            } else if (!stored.original().isEmpty()
                    && originals.find(stored.original()).isEmpty()) {
                what = " has lost the file it came from";
            }
        } catch (JacksonException e) {
            what = " cannot be understood";
        }
        if (!what.isEmpty()) {
            faults.add(new Fault("articles", 0, "article " + line.sequence() + what));
        }
    }

    private static void checkAct(Line line, List<Fault> faults) {
        try {
            Json.MAPPER.readValue(line.record(), Library.ActLine.class);
        } catch (JacksonException e) {
            faults.add(new Fault("journal", 0, "act " + line.sequence() + " cannot be understood"));
        }
    }
}
