package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.workbench.Job;
import org.dateline.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dateline backup`: a whole library in one verified file.
@Command(name = "backup", mixinStandardHelpOptions = true, description = "Writes the whole library into one file.")
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file, .zip by custom.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    private final Console console;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Workbench workbench = Workbench.open(library.folder, Runnable::run)) {
            Job<Path> job = workbench.backingUp(file);
            console.await(job.result(), job::progress);
            return 0;
        }
    }
}
