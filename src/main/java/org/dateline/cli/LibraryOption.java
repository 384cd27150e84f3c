package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.workbench.Job;
import org.dateline.workbench.Snapshot;
import org.dateline.workbench.Workbench;
import picocli.CommandLine.Option;

/// Which library a command works on.
final class LibraryOption {
    @Option(names = "--library", required = true, paramLabel = "DIR", description = "The library, NAME.dateline.")
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /// Opens it and waits until every article has been read.
    Workbench open(Console console) throws IOException {
        Workbench workbench = Workbench.open(folder, Runnable::run);
        settle(workbench, console);
        return workbench;
    }

    /// Opens it, or makes an empty one named like its folder where there is none.
    Workbench openOrCreate() throws IOException {
        return Workbench.isLibrary(folder)
                ? Workbench.open(folder, Runnable::run)
                : Workbench.create(folder, name(), Runnable::run);
    }

    static void settle(Workbench workbench, Console console) {
        Snapshot.Library facts = workbench.snapshot().library();
        console.await(workbench.settled(), () -> {
            Snapshot.Library now = workbench.snapshot().library();
            return new Snapshot.Progress(0, Job.Kind.READING, facts.unread() - now.unread(), facts.unread());
        });
    }

    private String name() {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        String name = last == null ? "library" : last.toString();
        return name.endsWith(".dateline") ? name.substring(0, name.length() - ".dateline".length()) : name;
    }
}
