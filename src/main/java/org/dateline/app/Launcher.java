package org.dateline.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Starts the workbench: in a window, or without one where none can be opened.
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Display display = Display.here();
        if (display.hasWindow()) {
            WindowApp.open(args);
            return;
        }
        try {
            new WithoutWindow(display, target(), out).run();
            System.exit(0);
        } catch (IOException e) {
            System.err.println("dateline: " + e.getMessage());
            System.exit(1);
        }
    }

    /// The build's folder where there is one, else a folder of our own here.
    private static Path target() {
        Path built = Path.of("target");
        return Files.isDirectory(built) ? built : Path.of("dateline-sample");
    }
}
