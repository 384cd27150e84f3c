package org.dateline.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.dateline.timeline.Happening;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.shell.Home;
import org.dateline.ui.shell.Window;
import org.dateline.workbench.Workbench;

/// A picture of the window on a machine that has no screen: drawn on JavaFX's Headless platform, in software.
final class WindowPicture {
    private static final int FRAMES = 45;

    private WindowPicture() {}

    /// Draws the window on a library and writes it as PNG.
    ///
    /// Starts the toolkit, so it can be called once in the life of a program.
    static void draw(Path library, Path png) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<WritableImage> picture = new CompletableFuture<>();
        try (Workbench workbench = Workbench.open(library, Platform::runLater)) {
            Platform.startup(() -> show(workbench, picture));
            write(picture.get(60, TimeUnit.SECONDS), png);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The picture of the window was given up.", e);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IOException("The picture of the window could not be drawn.", e);
        } finally {
            Platform.exit();
        }
    }

    private static void show(Workbench workbench, CompletableFuture<WritableImage> picture) {
        try {
            Stage stage = new Stage();
            Window window = new Window(workbench, new Nowhere());
            stage.setWidth(1440);
            stage.setHeight(900);
            window.show(stage);
            workbench.settled().thenAccept(snapshot -> {
                snapshot.happenings().stream()
                        .max(java.util.Comparator.comparingInt(Happening::articles))
                        .ifPresent(h -> window.select(new Focus.OfHappening(h.id())));
                after(FRAMES, () -> picture.complete(window.scene().snapshot(null)));
            });
        } catch (RuntimeException e) {
            picture.completeExceptionally(e);
        }
    }

    private static void after(int frames, Runnable action) {
        new AnimationTimer() {
            private int left = frames;

            @Override
            public void handle(long now) {
                if (--left <= 0) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }

    private static void write(WritableImage image, Path png) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage buffer = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                buffer.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(buffer, "png", png.toFile());
    }

    /// A home that has nothing and remembers nothing.
    private static final class Nowhere implements Home {
        private static <T> CompletableFuture<T> never() {
            return CompletableFuture.failedFuture(new IOException("There is nothing to open without a window."));
        }

        @Override
        public CompletableFuture<Workbench> open(Path folder) {
            return never();
        }

        @Override
        public CompletableFuture<Workbench> create(Path folder, String name) {
            return never();
        }

        @Override
        public CompletableFuture<Workbench> restore(Path backup, Path folder) {
            return never();
        }

        @Override
        public CompletableFuture<Workbench> sample() {
            return never();
        }

        @Override
        public List<Path> recent() {
            return List.of();
        }

        @Override
        public void close(Workbench workbench) {
            // The caller closes it.
        }

        @Override
        public List<Path> chooseFiles() {
            return List.of();
        }

        @Override
        public Optional<Path> chooseFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseTarget(String name) {
            return Optional.empty();
        }

        @Override
        public String remembered(String key) {
            return "";
        }

        @Override
        public void remember(String key, String value) {
            // A picture is the same every time.
        }
    }
}
