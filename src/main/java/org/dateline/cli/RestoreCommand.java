package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `dateline restore`: a library from its backup.
@Command(name = "restore", mixinStandardHelpOptions = true, description = "Makes a library from a backup.")
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "What backup wrote.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Override
    public Integer call() throws IOException {
        Workbench.restore(file, library.folder);
        return 0;
    }
}
