package org.dateline.ui.timeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;
import org.dateline.ui.kit.Theme;
import org.dateline.ui.pane.Layer;

/// Measures the timelines' window itself: frames while panning and zooming, and from a move of the brush to lanes that
/// show it, on the Headless platform in software unless other flags say so.
///
/// `WindowBench [happenings] [lanes]`, by default 500,000 in 12. Frames are the times between pulses that come as fast
/// as they can, so each holds layout, painting and rendering. See docs/performance.md.
public final class WindowBench implements TimelineModel.Source, TimelineView.Host {
    private static final int FRAMES = 240;

    /// Frames of each movement before those that count, backwards, so that the compiler has seen it.
    private static final int WARM = 200;

    private final Marks marks;
    private final Layer layer = new Layer();

    private WindowBench(Marks marks) {
        this.marks = marks;
    }

    public static void main(String[] args) throws InterruptedException {
        property("glass.platform", "Headless");
        property("prism.order", "sw");
        System.setProperty("javafx.animation.fullspeed", "true");
        int happenings = args.length > 0 ? Integer.parseInt(args[0]) : 500_000;
        int lanes = args.length > 1 ? Integer.parseInt(args[1]) : 12;
        long began = System.nanoTime();
        WindowBench bench = new WindowBench(Crowd.of(42, happenings, lanes));
        System.out.printf(
                Locale.ROOT,
                "%,d happenings in %d lanes, made in %d ms (seed 42)%n",
                happenings,
                lanes,
                (System.nanoTime() - began) / 1_000_000);
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> bench.start(done));
        done.await();
        Platform.exit();
    }

    private static void property(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }

    private void start(CountDownLatch done) {
        TimelineModel model = new TimelineModel(this);
        TimelineView view = new TimelineView(model, this);
        Scene scene = new Scene(view, 1440, 480);
        Theme.LIGHT.apply(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        model.show(marks.lanes());
        TimelineModel.Window all = model.extent();
        double middle = (all.from() + all.to()) / 2;
        List<Step> steps = new ArrayList<>();
        for (double days : new double[] {1200, 120, 30, 8}) {
            String about = String.format(Locale.ROOT, "pan, %.0f days in view", days);
            steps.add(new Step(
                    about, i -> model.look(middle - days / 2 + i * days / 400, middle + days / 2 + i * days / 400)));
        }
        steps.add(new Step(
                "zoom, from all to 3 days",
                i -> model.look(
                        middle - all.days() / 2 * Math.pow(.975, i), middle + all.days() / 2 * Math.pow(.975, i))));
        steps.add(new Step("brush, an edge dragged", i -> model.look(all.from() + i * 2, all.to() - i * 3)));
        new Run(steps, view, done).start();
    }

    private record Step(String name, IntConsumer frame) {}

    /// One step after the other, one move a frame.
    private static final class Run extends AnimationTimer {
        private final List<Step> steps;
        private final TimelineView view;
        private final CountDownLatch done;
        private final double[] frames = new double[FRAMES];
        private final double[] onFx = new double[FRAMES];
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final long fx = Thread.currentThread().threadId();
        private final long renderer = rendererId();
        private long fxBefore;
        private long renderBefore;
        private int step = -1;
        private int frame;
        private long before;

        Run(List<Step> steps, TimelineView view, CountDownLatch done) {
            this.steps = steps;
            this.view = view;
            this.done = done;
            this.frame = -WARM;
        }

        @Override
        public void handle(long now) {
            long at = System.nanoTime();
            if (step >= 0 && frame > 0 && frame <= FRAMES) {
                frames[frame - 1] = (at - before) / 1e6;
                onFx[frame - 1] = view.paintedNanos() / 1e6;
            }
            before = at;
            if (frame == 0) {
                fxBefore = threads.getThreadCpuTime(fx);
                renderBefore = threads.getThreadCpuTime(renderer);
            }
            if (frame == FRAMES) {
                report();
                frame = -WARM;
            }
            if (frame == -WARM || step < 0) {
                step++;
                if (step == steps.size()) {
                    stop();
                    done.countDown();
                    return;
                }
                frame = 1 - WARM;
            }
            frame++;
            steps.get(step).frame.accept(Math.abs(frame));
        }

        private static long rendererId() {
            return Thread.getAllStackTraces().keySet().stream()
                    .filter(t -> t.getName().startsWith("QuantumRenderer"))
                    .mapToLong(Thread::threadId)
                    .findFirst()
                    .orElse(Thread.currentThread().threadId());
        }

        private void report() {
            double fxCpu = (threads.getThreadCpuTime(fx) - fxBefore) / 1e6 / FRAMES;
            double renderCpu = (threads.getThreadCpuTime(renderer) - renderBefore) / 1e6 / FRAMES;
            Arrays.sort(frames);
            Arrays.sort(onFx);
            System.out.printf(
                    Locale.ROOT,
                    "%-28s frame: mean %5.1f  p95 %5.1f  max %5.1f ms   layout and paint: mean %4.1f  p95 %4.1f ms   CPU a frame: FX %4.1f  renderer %4.1f ms%n",
                    steps.get(step).name,
                    Arrays.stream(frames).average().orElse(0),
                    frames[FRAMES * 95 / 100],
                    frames[FRAMES - 1],
                    Arrays.stream(onFx).average().orElse(0),
                    onFx[FRAMES * 95 / 100],
                    fxCpu,
                    renderCpu);
        }
    }

    @Override
    public CompletableFuture<Marks> marks(List<Lane> lanes) {
        return CompletableFuture.completedFuture(marks);
    }

    @Override
    public void keep(List<Lane> lanes) {}

    @Override
    public void select(String happening) {}

    @Override
    public void open(String happening) {}

    @Override
    public void selectEntity(String entity) {}

    @Override
    public void pointAt(String happening) {}

    @Override
    public List<Lane> suggest(String typed) {
        return List.of();
    }

    @Override
    public Optional<Lane> laneOf(String dropped) {
        return Optional.empty();
    }

    @Override
    public void savePicture(boolean svg) {}

    @Override
    public void saveView() {}

    @Override
    public List<String> views() {
        return List.of();
    }

    @Override
    public void showView(String name) {}

    @Override
    public Layer layer() {
        return layer;
    }
}
