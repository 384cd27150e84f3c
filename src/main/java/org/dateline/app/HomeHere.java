package org.dateline.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.dateline.settings.Settings;
import org.dateline.ui.shell.Home;
import org.dateline.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the window asks of the program, answered on this machine: settings in the user's folder, the system's file
/// choosers, libraries opened on a thread of their own.
final class HomeHere implements Home, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HomeHere.class);
    private static final int REMEMBERED = 12;

    private final Settings settings;
    private final Path libraries;
    private final Supplier<@Nullable Window> owner;
    private final Executor results;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("dateline-home").factory());

    /// @param owner the window that file choosers belong to
    HomeHere(Settings settings, Path libraries, Supplier<@Nullable Window> owner) {
        this.settings = settings;
        this.libraries = libraries;
        this.owner = owner;
        this.results = Platform::runLater;
    }

    /// The library that was open last; the sample library on the first run, and where that one cannot be opened.
    Workbench last() throws IOException {
        String last = settings.get("library");
        if (!last.isEmpty() && Workbench.isLibrary(Path.of(last))) {
            try {
                return Workbench.open(Path.of(last), results);
            } catch (IOException e) {
                LOG.warn("the last library could not be opened: {}", e.getMessage());
                if (Path.of(last).equals(samplePath())) {
                    throw e;
                }
            }
        }
        return Samples.open(samplePath(), results);
    }

    private Path samplePath() {
        return libraries.resolve("Sample.dateline");
    }

    @Override
    public CompletableFuture<Workbench> open(Path folder) {
        return later(() -> known(Workbench.open(folder, results)));
    }

    @Override
    public CompletableFuture<Workbench> create(Path folder, String name) {
        return later(() -> known(Workbench.create(folder, name, results)));
    }

    @Override
    public CompletableFuture<Workbench> restore(Path backup, Path folder) {
        return later(() -> {
            Workbench.restore(backup, folder);
            return known(Workbench.open(folder, results));
        });
    }

    @Override
    public CompletableFuture<Workbench> sample() {
        return later(() -> known(Samples.open(samplePath(), results)));
    }

    private Workbench known(Workbench opened) throws IOException {
        Path folder = opened.snapshot().library().folder();
        List<Path> recent = new ArrayList<>(recent());
        recent.remove(folder);
        recent.addFirst(folder);
        settings.set(
                "recent",
                recent.stream().limit(REMEMBERED).map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        settings.set("library", folder.toString());
        return opened;
    }

    @Override
    public List<Path> recent() {
        return Arrays.stream(settings.get("recent").split(File.pathSeparator))
                .filter(s -> !s.isEmpty())
                .map(Path::of)
                .toList();
    }

    @Override
    public void close(Workbench workbench) {
        background.execute(() -> {
            try {
                workbench.close();
            } catch (IOException e) {
                LOG.warn("a library did not close cleanly: {}", e.getMessage());
            }
        });
    }

    @Override
    public List<Path> chooseFiles() {
        List<File> files = new FileChooser().showOpenMultipleDialog(owner.get());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder() {
        return Optional.ofNullable(new DirectoryChooser().showDialog(owner.get()))
                .map(File::toPath);
    }

    @Override
    public Optional<Path> chooseTarget(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        File home = new File(System.getProperty("user.home", "."));
        if (home.isDirectory()) {
            chooser.setInitialDirectory(home);
        }
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public String remembered(String key) {
        return settings.get(key);
    }

    @Override
    public void remember(String key, String value) {
        background.execute(() -> {
            try {
                settings.set(key, value);
            } catch (IOException e) {
                LOG.warn("a setting was not saved: {}", e.getMessage());
            }
        });
    }

    private <T> CompletableFuture<T> later(Callable<T> work) {
        CompletableFuture<T> future = new CompletableFuture<>();
        background.execute(() -> {
            try {
                Files.createDirectories(libraries);
                T result = work.call();
                results.execute(() -> future.complete(result));
            } catch (Exception e) {
                results.execute(() -> future.completeExceptionally(e));
            }
        });
        return future;
    }

    /// Waits until all that was remembered is on disk.
    @Override
    public void close() {
        background.shutdown();
        try {
            if (!background.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("settings were still being saved when the program ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
