package org.dateline.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.dateline.workbench.Workbench;

/// A home for windows in tests: files are "chosen" from what the test put here, and nothing outlives it.
final class TestHome implements Home {
    private final Path folder;
    /// What the user chooses when asked for files.
    List<Path> chosen = List.of();

    /// What the user calls a file that is to be written; empty for what is proposed.
    String target = "";

    private final Map<String, String> remembered = new HashMap<>();

    TestHome(Path folder) {
        this.folder = folder;
    }

    @Override
    public CompletableFuture<Workbench> open(Path library) {
        try {
            return CompletableFuture.completedFuture(Workbench.open(library, Platform::runLater));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public CompletableFuture<Workbench> create(Path library, String name) {
        try {
            return CompletableFuture.completedFuture(Workbench.create(library, name, Platform::runLater));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public CompletableFuture<Workbench> restore(Path backup, Path library) {
        try {
            Workbench.restore(backup, library);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
        return open(library);
    }

    @Override
    public CompletableFuture<Workbench> sample() {
        return CompletableFuture.failedFuture(new IOException("no sample here"));
    }

    @Override
    public List<Path> recent() {
        return List.of();
    }

    @Override
    public void close(Workbench workbench) {
        try {
            workbench.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Path> chooseFiles() {
        return chosen;
    }

    @Override
    public Optional<Path> chooseFolder() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseTarget(String name) {
        return Optional.of(folder.resolve(target.isEmpty() ? name : target));
    }

    @Override
    public String remembered(String key) {
        return remembered.getOrDefault(key, "");
    }

    @Override
    public void remember(String key, String value) {
        remembered.put(key, value);
    }
}
