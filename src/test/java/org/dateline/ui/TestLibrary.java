package org.dateline.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.dateline.workbench.Workbench;

/// A library of some articles for the tests of the window, read to the end.
public final class TestLibrary {
    private static final String ENDING = ".dateline";

    private TestLibrary() {}

    /// A new library with what these files hold; who asks for it closes it.
    public static Workbench of(Path folder, List<Path> articles) throws Exception {
        String file = folder.getFileName().toString();
        String name = file.substring(0, file.length() - ENDING.length());
        Workbench workbench = Workbench.create(folder, name, Platform::runLater);
        workbench.importing(articles, each -> {}).result().get(120, TimeUnit.SECONDS);
        workbench.settled().get(300, TimeUnit.SECONDS);
        return workbench;
    }

    /// The articles that come with the program.
    public static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-data"))) {
            return files.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
