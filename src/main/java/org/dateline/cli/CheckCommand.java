package org.dateline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dateline.workbench.Job;
import org.dateline.workbench.Verdict;
import org.dateline.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dateline check`: verifies truth and index.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Verifies the library and its index; says what is wrong and what was repaired.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--rebuild", description = "Make the index again from the library.")
    private boolean rebuild;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Workbench workbench = Workbench.open(library.folder, Runnable::run)) {
            Job<Verdict> job = workbench.verifying(rebuild);
            Verdict verdict = console.await(job.result(), job::progress);
            verdict.lines().forEach(console.out::println);
            verdict.faults().forEach(console::failed);
            return verdict.faults().isEmpty() ? 0 : 1;
        }
    }
}
