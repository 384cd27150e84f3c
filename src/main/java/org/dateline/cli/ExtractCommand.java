package org.dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.article.Article;
import org.dateline.workbench.Extraction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline extract`: what is found in files, without a library.
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Reads articles without a library and prints what is found in them, one JSON line an article.")
final class ExtractCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders of articles.")
    private List<Path> files = List.of();

    @Option(names = "--jsonl", description = "Each line of a file is {id, title?, published?, text}.")
    private boolean jsonl;

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of to standard output.")
    private @Nullable Path file;

    @Option(names = "--workers", paramLabel = "N", description = "How many threads read (default: one a core).")
    private int workers = Runtime.getRuntime().availableProcessors();

    private final Console console;
    private boolean failed;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        for (Path path : files) {
            if (!Files.isReadable(path)) {
                failed = true;
                console.failed(path + ": there is no such file, or it may not be read");
            }
        }
        List<Path> readable = files.stream().filter(Files::isReadable).toList();
        if (file == null) {
            read(readable, console.out);
        } else {
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                read(readable, out);
                if (out.checkError()) {
                    throw new IOException(file + " could not be written; is the disk full?");
                }
            }
        }
        return failed ? 1 : 0;
    }

    private void read(List<Path> readable, PrintWriter out) throws IOException {
        if (!jsonl) {
            List<Article> articles = new ArrayList<>();
            Extraction.articles(readable, articles::add, (path, reason) -> {
                failed = true;
                console.failed(path + ": " + reason);
            });
            write(articles.iterator(), out);
            return;
        }
        for (Path path : readable) {
            try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
                write(new ArticleLines(path, lines, this::rejected), out);
            } catch (UncheckedIOException e) {
                throw e.getCause() == null ? new IOException(e) : e.getCause();
            }
        }
    }

    private void rejected(String message) {
        failed = true;
        console.failed(message);
    }

    private void write(Iterator<Article> articles, PrintWriter out) {
        Extraction.read(articles, Math.max(1, workers), reading -> {
            out.print(Console.json(ReadingJson.of(reading)));
            out.print('\n');
        });
    }
}
