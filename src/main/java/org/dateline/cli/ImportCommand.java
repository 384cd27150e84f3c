package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.article.Article;
import org.dateline.workbench.Extraction;
import org.dateline.workbench.Imported;
import org.dateline.workbench.Job;
import org.dateline.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline import`: files, folders, archives and feeds into a library.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports files, folders, archives and feeds, or the export of a library.")
final class ImportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
    private List<Path> paths = List.of();

    @Option(names = "--library", paramLabel = "DIR", description = "The library; made where there is none.")
    private @Nullable Path library;

    @Option(names = "--dry-run", description = "Only say what would be imported, with the texts.")
    private boolean dryRun;

    @Option(names = "--json", description = "One JSON line a file.")
    private boolean json;

    private final Console console;
    private int failures;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (dryRun) {
            Extraction.dryRun(paths, this::tell);
            return failures > 0 ? 1 : 0;
        }
        if (library == null) {
            throw new IllegalArgumentException("Into which library? Give --library DIR.");
        }
        LibraryOption option = new LibraryOption();
        option.folder = library;
        try (Workbench workbench = option.openOrCreate()) {
            Job<Imported.Report> job = workbench.importing(paths, this::tell);
            Imported.Report report = console.await(job.result(), job::progress);
            LibraryOption.settle(workbench, console);
            if (!json) {
                console.out.println("%,d added, %,d already there, %,d copies, %,d rejected"
                        .formatted(report.added(), report.already(), report.duplicates(), report.rejected()));
            }
        }
        return failures > 0 ? 1 : 0;
    }

    private synchronized void tell(Imported imported) {
        if (imported.fate() == Imported.Fate.REJECTED) {
            failures++;
        }
        if (json) {
            console.line(object(imported));
        } else if (imported.fate() == Imported.Fate.REJECTED) {
            console.failed(imported.path() + ": " + imported.reason());
        } else if (dryRun) {
            Article article = imported.article();
            console.out.println(imported.fate().name().toLowerCase(Locale.ROOT) + "  " + imported.path() + "  "
                    + (article == null ? "" : article.title()));
        }
    }

    private Map<String, Object> object(Imported imported) {
        Map<String, Object> o = new LinkedHashMap<>();
        o.put("path", imported.path());
        o.put("status", imported.fate().name().toLowerCase(Locale.ROOT));
        Article article = imported.article();
        if (article != null) {
            o.put("id", article.id());
            o.put("title", article.title());
            o.put("byline", article.byline());
            o.put(
                    "published",
                    article.published().isKnown() ? article.published().edtf() : null);
            o.put("source", article.source());
            o.put("language", article.language());
            if (dryRun) {
                o.put("text", article.text());
            }
        }
        o.put("reason", imported.reason().isEmpty() ? null : imported.reason().english());
        o.put("duplicateOf", imported.duplicateOf().isEmpty() ? null : imported.duplicateOf());
        return o;
    }
}
