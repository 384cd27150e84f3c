package org.dateline.ui.kit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/// Measures frames of a window while something in it moves, once a pulse; pulses come as fast as they can where
/// [#prepare] was called before the toolkit started, so that the time between two is a whole frame: layout, painting
/// and rendering. Prints a line for each movement. See docs/performance.md.
///
/// FX thread.
public final class Frames extends AnimationTimer {
    /// How many frames of a movement count.
    public static final int COUNTED = 240;

    /// Frames of each movement before those that count, so that the compiler has seen it.
    private static final int WARM = 200;

    private final List<Movement> movements;
    private final Runnable done;
    private final double[] frames = new double[COUNTED];
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long fx = Thread.currentThread().threadId();
    private final long renderer = rendererId();
    private long fxBefore;
    private long renderBefore;
    private int at;
    private int frame = -WARM;
    private long before;

    /// @param move called with the number of the frame, from 0 up to [#COUNTED] and before that backwards to it
    public record Movement(String name, IntConsumer move) {}

    /// @param done called when all movements were measured
    public Frames(List<Movement> movements, Runnable done) {
        this.movements = List.copyOf(movements);
        this.done = done;
    }

    /// Without a screen, in software, without waiting for one, unless flags say otherwise. Before the toolkit starts.
    public static void prepare() {
        property("glass.platform", "Headless");
        property("prism.order", "sw");
        System.setProperty("javafx.animation.fullspeed", "true");
    }

    private static void property(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }

    @Override
    public void handle(long now) {
        long clock = System.nanoTime();
        if (frame > 0) {
            frames[frame - 1] = (clock - before) / 1e6;
        }
        before = clock;
        if (frame == 0) {
            fxBefore = threads.getThreadCpuTime(fx);
            renderBefore = threads.getThreadCpuTime(renderer);
        }
        if (frame == COUNTED) {
            report();
            at++;
            frame = -WARM;
        }
        if (at == movements.size()) {
            stop();
            done.run();
            return;
        }
        movements.get(at).move.accept(Math.abs(frame));
        frame++;
    }

    private static long rendererId() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().startsWith("QuantumRenderer"))
                .mapToLong(Thread::threadId)
                .findFirst()
                .orElse(Thread.currentThread().threadId());
    }

    private void report() {
        double fxCpu = (threads.getThreadCpuTime(fx) - fxBefore) / 1e6 / COUNTED;
        double renderCpu = (threads.getThreadCpuTime(renderer) - renderBefore) / 1e6 / COUNTED;
        Arrays.sort(frames);
        System.out.printf(
                Locale.ROOT,
                "%-32s frame: mean %5.1f  p95 %5.1f  max %5.1f ms   CPU a frame: FX %4.1f  renderer %4.1f ms%n",
                movements.get(at).name,
                Arrays.stream(frames).average().orElse(0),
                frames[COUNTED * 95 / 100],
                frames[COUNTED - 1],
                fxCpu,
                renderCpu);
    }
}
