package org.dateline.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.workbench.Answer;
import org.dateline.workbench.Question;
import org.dateline.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline search`: ranked articles with the sentences that match.
@Command(name = "search", mixinStandardHelpOptions = true, description = "Finds articles, best first.")
final class SearchCommand implements Callable<Integer> {
    private static final int LIMIT = 20;

    @Parameters(paramLabel = "QUERY", description = "Words, \"phrases\", person:NAME status:planned when:2025-02 …")
    private String query = "";

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--limit", paramLabel = "N", description = "How many at most (default ${DEFAULT-VALUE}).")
    private int limit = LIMIT;

    @Option(names = "--json", description = "One JSON line an article.")
    private boolean json;

    private final Console console;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Workbench workbench = library.open(console)) {
            Answer answer = answered(workbench, Question.of(query).limit(limit));
            for (Answer.Hit hit : answer.hits()) {
                if (json) {
                    console.line(object(hit));
                } else {
                    print(hit);
                }
            }
            if (!json) {
                console.out.println("%,d articles".formatted(answer.total()));
            }
            return 0;
        }
    }

    /// The answer, or a failure that points at the place where the query is wrong.
    static Answer answered(Workbench workbench, Question question) {
        Answer answer = workbench.ask("command", question).join();
        if (!answer.problem().isEmpty()) {
            throw new IllegalArgumentException("The query is wrong at character " + (answer.problemAt() + 1) + " of “"
                    + question.query() + "”: " + answer.problem());
        }
        return answer;
    }

    private void print(Answer.Hit hit) {
        console.out.println(hit.published() + "  " + hit.source() + "  " + hit.title()
                + (hit.otherCopies() == 0 ? "" : "  (" + (hit.otherCopies() + 1) + " copies)"));
        hit.sentences().forEach(s -> console.out.println("    " + s.text().replaceAll("\\s+", " ")));
    }

    private static Map<String, Object> object(Answer.Hit hit) {
        Map<String, Object> o = new LinkedHashMap<>();
        o.put("id", hit.id());
        o.put("title", hit.title());
        o.put("source", hit.source());
        o.put("published", hit.published().isKnown() ? hit.published().edtf() : null);
        o.put("score", hit.score());
        o.put("copies", hit.otherCopies());
        o.put(
                "sentences",
                hit.sentences().stream()
                        .map(s -> Fields.of(
                                "start", s.span().start(), "end", s.span().end(), "text", s.text()))
                        .toList());
        return o;
    }
}
