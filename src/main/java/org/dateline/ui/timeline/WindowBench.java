package org.dateline.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;
import org.dateline.ui.kit.Frames;
import org.dateline.ui.kit.Theme;
import org.dateline.ui.pane.Carry;
import org.dateline.ui.pane.Layer;

/// Measures the timelines' window itself: frames while panning and zooming, and from a move of the brush to lanes that
/// show it, on the Headless platform in software unless other flags say so.
///
/// `WindowBench [happenings] [lanes]`, by default 500,000 in 12. Frames are the times between pulses that come as fast
/// as they can, so each holds layout, painting and rendering. See docs/performance.md.
public final class WindowBench implements TimelineModel.Source, TimelineView.Host {
    private final Marks marks;
    private final Layer layer = new Layer();

    private WindowBench(Marks marks) {
        this.marks = marks;
    }

    public static void main(String[] args) throws InterruptedException {
        Frames.prepare();
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
        List<Frames.Movement> steps = new ArrayList<>();
        for (double days : new double[] {1200, 120, 30, 8}) {
            String about = String.format(Locale.ROOT, "pan, %.0f days in view", days);
            steps.add(new Frames.Movement(
                    about, i -> model.look(middle - days / 2 + i * days / 400, middle + days / 2 + i * days / 400)));
        }
        steps.add(new Frames.Movement(
                "zoom, from all to 3 days",
                i -> model.look(
                        middle - all.days() / 2 * Math.pow(.975, i), middle + all.days() / 2 * Math.pow(.975, i))));
        steps.add(new Frames.Movement("brush, an edge dragged", i -> model.look(all.from() + i * 2, all.to() - i * 3)));
        new Frames(steps, done::countDown).start();
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
    public Carry carry() {
        return new Carry(layer());
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
