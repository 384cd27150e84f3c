package org.dateline.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.dateline.ui.kit.Theme;

/// A hand and an eye for UI tests: shows a scene, moves the mouse, presses keys, takes pictures. Every method may be
/// called from the test's thread and returns when the window has answered.
public final class Fx {
    private static Robot robot;

    private final List<Stage> stages = new ArrayList<>();

    /// Runs on the FX thread and waits.
    public void run(Runnable action) {
        get(() -> {
            action.run();
            return true;
        });
    }

    /// Computes on the FX thread and waits.
    public <T> T get(Callable<T> action) {
        if (Platform.isFxApplicationThread()) {
            try {
                return action.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(action.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the FX thread did not answer", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new AssertionError(e.getCause());
        }
    }

    /// Shows this content in a window of this size, dressed in the theme.
    public Scene show(Callable<? extends Parent> content, double width, double height, Theme theme) {
        Scene scene = get(() -> {
            Scene made = new Scene(content.call(), width, height);
            theme.apply(made);
            Stage stage = new Stage();
            stage.setScene(made);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            stages.add(stage);
            return made;
        });
        settle();
        return scene;
    }

    /// Waits for three pulses: layout, and what layout asked for.
    public void settle() {
        CountDownLatch pulses = new CountDownLatch(3);
        AnimationTimer[] timer = new AnimationTimer[1];
        run(() -> {
            timer[0] = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    pulses.countDown();
                }
            };
            timer[0].start();
        });
        try {
            if (!pulses.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("no pulse for 20 seconds");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            run(() -> timer[0].stop());
        }
    }

    /// What the calling thread has computed so far, in nanoseconds: what others keep the machine busy with does not
    /// count.
    public static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// What the calling thread computes for an action.
    public static long cpuNanos(Runnable action) {
        long before = cpuNanos();
        action.run();
        return cpuNanos() - before;
    }

    /// Waits until this holds on the FX thread: as soon as it does, and on a busy machine as long as half a minute.
    public void until(BooleanSupplier holds, long millis) {
        long end = System.nanoTime() + Math.max(millis, 30_000) * 1_000_000;
        while (!get(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not come true within " + millis + " ms");
            }
            settle();
        }
    }

    /// Moves the mouse to a point inside a node, in its own coordinates.
    public void move(Node node, double x, double y) {
        run(() -> {
            Point2D at = node.localToScreen(x, y);
            robot().mouseMove(at.getX(), at.getY());
        });
        settle();
    }

    public void click(Node node, double x, double y) {
        move(node, x, y);
        Point2D there = get(() -> node.localToScreen(x, y));
        if (!get(() -> stageBounds(node).contains(there))) {
            throw new AssertionError("a hand cannot reach " + node + " at " + there);
        }
        run(() -> robot().mouseClick(MouseButton.PRIMARY));
        settle();
    }

    private static Bounds stageBounds(Node node) {
        javafx.stage.Window window = node.getScene().getWindow();
        return new javafx.geometry.BoundingBox(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }

    /// Clicks twice, so quickly that on no machine it is two clicks.
    public void doubleClick(Node node, double x, double y) {
        move(node, x, y);
        run(() -> {
            robot().mouseClick(MouseButton.PRIMARY);
            robot().mouseClick(MouseButton.PRIMARY);
        });
        settle();
    }

    /// Clicks the middle of a node.
    public void click(Node node) {
        Bounds bounds = get(node::getBoundsInLocal);
        click(node, bounds.getCenterX(), bounds.getCenterY());
    }

    public void drag(Node node, double x1, double y1, double x2, double y2) {
        move(node, x1, y1);
        run(() -> robot().mousePress(MouseButton.PRIMARY));
        for (int i = 1; i <= 4; i++) {
            move(node, x1 + (x2 - x1) * i / 4, y1 + (y2 - y1) * i / 4);
        }
        run(() -> robot().mouseRelease(MouseButton.PRIMARY));
        settle();
    }

    /// Takes something at a node and lets it fall on another.
    public void carry(Node from, Node onto) {
        Bounds start = get(() -> from.localToScreen(from.getBoundsInLocal()));
        Bounds end = get(() -> onto.localToScreen(onto.getBoundsInLocal()));
        int steps = 12;
        for (int i = 0; i <= steps; i++) {
            double part = (double) i / steps;
            double x = start.getCenterX() + part * (end.getCenterX() - start.getCenterX());
            double y = start.getCenterY() + part * (end.getCenterY() - start.getCenterY());
            run(() -> robot().mouseMove(x, y));
            settle();
            if (i == 0) {
                run(() -> robot().mousePress(MouseButton.PRIMARY));
            }
        }
        run(() -> robot().mouseRelease(MouseButton.PRIMARY));
        settle();
    }

    /// Types letters, digits and spaces, and a slash.
    public void type(String words) {
        for (char c : words.toCharArray()) {
            KeyCode key = c == ' '
                    ? KeyCode.SPACE
                    : c == '/' ? KeyCode.SLASH : KeyCode.getKeyCode(("" + c).toUpperCase(java.util.Locale.ROOT));
            if (Character.isUpperCase(c)) {
                press(KeyCode.SHIFT, key);
            } else {
                press(key);
            }
        }
    }

    /// Turns the wheel, away from the hand if positive.
    public void wheel(Node node, double x, double y, int notches) {
        move(node, x, y);
        run(() -> robot().mouseWheel(-notches));
        settle();
    }

    /// Presses keys together, modifiers first, and lets go.
    public void press(KeyCode... keys) {
        run(() -> {
            Robot robot = robot();
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        settle();
    }

    /// What the scene looks like now, left as a PNG in `target/tour/NAME.png`.
    public Path picture(Scene scene, String name) {
        int[][] rows = pixels(scene);
        int w = rows[0].length;
        int h = rows.length;
        int[] argb = Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray();
        long colours = Arrays.stream(argb).distinct().limit(9).count();
        if (colours < 9) {
            throw new AssertionError(name + " shows next to nothing: " + colours + " colours");
        }
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        out.setRGB(0, 0, w, h, argb, 0, w);
        Path file = Path.of("target", "tour", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(out, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /// What the scene looks like now, row by row from the top, as ARGB.
    public int[][] pixels(Scene scene) {
        settle();
        WritableImage image = get(() -> scene.snapshot(null));
        int w = (int) image.getWidth();
        int[][] rows = new int[(int) image.getHeight()][w];
        for (int y = 0; y < rows.length; y++) {
            image.getPixelReader().getPixels(0, y, w, 1, PixelFormat.getIntArgbInstance(), rows[y], 0, w);
        }
        return rows;
    }

    /// How many pixels of a part of two pictures differ.
    public static int differing(int[][] one, int[][] other, int x, int y, int w, int h) {
        int count = 0;
        for (int row = y; row < y + h; row++) {
            for (int column = x; column < x + w; column++) {
                count += one[row][column] == other[row][column] ? 0 : 1;
            }
        }
        return count;
    }

    /// One robot for all: on the Headless platform each has a pointer of its own.
    private static Robot robot() {
        if (robot == null) {
            robot = new Robot();
        }
        return robot;
    }

    void closeAll() {
        run(() -> stages.forEach(Stage::close));
        stages.clear();
    }
}
