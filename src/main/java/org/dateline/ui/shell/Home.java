package org.dateline.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dateline.workbench.Workbench;

/// What a window asks of the program around it: other libraries, files of the user's choice, and what it should
/// remember until the next start.
///
/// Called on the FX thread; nothing here may wait. Futures complete on the FX thread, and fail with a sentence for the
/// analyst.
public interface Home {
    /// Opens a library; the one that was open is closed by the window.
    CompletableFuture<Workbench> open(Path folder);

    /// Makes an empty library and opens it.
    CompletableFuture<Workbench> create(Path folder, String name);

    /// Makes a library from a backup and opens it.
    ///
    /// @param folder must not exist
    CompletableFuture<Workbench> restore(Path backup, Path folder);

    /// Opens the copy of the sample library, made anew where there is none.
    CompletableFuture<Workbench> sample();

    /// Libraries that were open before, last first.
    List<Path> recent();

    /// Closes a library in the background.
    void close(Workbench workbench);

    /// Files to import; empty where the user chose none.
    List<Path> chooseFiles();

    /// A folder to import or to open.
    Optional<Path> chooseFolder();

    /// Where to write a file.
    ///
    /// @param name what is proposed, with its ending
    Optional<Path> chooseTarget(String name);

    /// What was remembered under this key; empty text if nothing.
    String remembered(String key);

    /// Remembers a value until it is remembered otherwise, also over restarts.
    void remember(String key, String value);
}
