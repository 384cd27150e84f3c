package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.workbench.Job;
import org.dateline.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dateline export`: a whole library in the form of another program.
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes the whole library into one file.")
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "jsonl (everything, can be imported again), csv, webannotation, plover, followthemoney or"
                    + " graphml.")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Workbench workbench = library.open(console)) {
            Job<Path> job = workbench.exportingLibrary(format, file);
            console.await(job.result(), job::progress);
            return 0;
        }
    }
}
