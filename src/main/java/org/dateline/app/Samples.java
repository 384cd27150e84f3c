package org.dateline.app;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.dateline.workbench.Workbench;

/// The sample library: the articles that are packed with the program, in a library of the user's own.
final class Samples {
    static final String NAME = "Ukraine diplomacy 2025";

    private Samples() {}

    /// Opens the sample library in `folder`, made there first if it is not.
    ///
    /// Blocks until the sample articles are imported; they are read in the background.
    ///
    /// @throws IOException if it can be neither made nor opened
    static Workbench open(Path folder, Executor results) throws IOException {
        if (Workbench.isLibrary(folder)) {
            return Workbench.open(folder, results);
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Workbench made = Workbench.create(folder, NAME, results);
        try {
            importInto(made);
            return made;
        } catch (IOException | RuntimeException e) {
            made.close();
            throw e;
        }
    }

    private static void importInto(Workbench workbench) throws IOException {
        URL url = Samples.class.getResource("/sample-data/README.md");
        if (url == null) {
            throw new IOException("The sample articles are not packed with the program.");
        }
        try {
            URI readme = url.toURI();
            if (readme.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(readme, Map.of())) {
                    importing(workbench, jar.getPath("/sample-data"));
                }
            } else {
                importing(workbench, Path.of(readme).resolveSibling(""));
            }
        } catch (URISyntaxException e) {
            throw new IOException("The sample articles are packed in a place that cannot be named.", e);
        }
    }

    private static void importing(Workbench workbench, Path folder) throws IOException {
        List<Path> articles;
        try (Stream<Path> files = Files.list(folder)) {
            articles = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        try {
            workbench.importing(articles, _ -> {}).result().join();
        } catch (CompletionException e) {
            throw new IOException("The sample articles could not be imported.", e);
        }
    }
}
