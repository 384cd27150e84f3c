package org.dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.dateline.timeline.Marks;
import org.dateline.timeline.picture.Layout;
import org.dateline.timeline.picture.Sketches;
import org.dateline.ui.Fx;
import org.dateline.ui.FxExtension;
import org.dateline.ui.kit.Theme;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The timelines in every state: what each must show, and pictures for a person to look at.
@ExtendWith(FxExtension.class)
class TimelineTourTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void theTimelinesWideAndNarrow(Theme theme, Fx fx) {
        String name = theme.name().toLowerCase(Locale.ROOT);
        Stage stage = fx.get(() -> new Stage(Sketches.story()));
        Scene scene = fx.show(() -> view(stage, theme), 1440, 312, theme);
        fx.run(() -> {
            look(stage, "2031-02-10", "2031-03-17");
            stage.model.selected("talks", "");
        });
        waitForFade(fx);
        fx.picture(scene, "timeline-near-1440-" + name);
        LanesPane lanes = (LanesPane) scene.getRoot().lookup(".lanes");
        assertThat(seen(fx, lanes, stage)).contains("talks");
        int[][] selected = fx.pixels(scene);
        fx.run(() -> stage.model.selected("", ""));
        assertThat(changed(fx, selected, scene))
                .as("a selected happening looks selected")
                .isGreaterThan(200);
        fx.run(() -> stage.model.selected("", "person/anna-berg"));
        fx.picture(scene, "timeline-entity-1440-" + name);
        assertThat(changed(fx, selected, scene))
                .as("a selected lane looks other than a selected happening")
                .isGreaterThan(200);
        fx.run(() -> {
            stage.model.selected("talks", "");
            stage.model.fit();
        });
        waitForFade(fx);
        fx.picture(scene, "timeline-far-1440-" + name);
        assertThat(seen(fx, lanes, stage)).as("all there is").contains("talks", "envoy");
        assertThat(fx.get(() -> overlapping(lanes.layoutNow()))).isEmpty();

        Stage small = fx.get(() -> new Stage(Sketches.story()));
        Scene narrow = fx.show(() -> view(small, theme), 1180, 270, theme);
        fx.run(() -> {
            look(small, "2031-02-10", "2031-03-13");
            small.model.selected("talks", "");
            small.model.replace(4, small.model.lanes().get(4).folded(true));
            small.model.replace(3, small.model.lanes().get(3).coloured("#9a3f78"));
        });
        waitForFade(fx);
        fx.picture(narrow, "timeline-near-1180-" + name);
        LanesPane few = (LanesPane) narrow.getRoot().lookup(".lanes");
        assertThat(fx.get(() -> few.shown()))
                .as("lanes that are seen whole")
                .isEqualTo(fx.get(() -> small.model.lanes().size()));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theCrowdFromYearsToDays(Theme theme, Fx fx) {
        String name = theme.name().toLowerCase(Locale.ROOT);
        Stage stage = fx.get(() -> new Stage(Crowd.of(11, 20_000, 12)));
        Scene scene = fx.show(() -> view(stage, theme), 1440, 480, theme);
        fx.picture(scene, "timeline-crowd-far-" + name);
        LanesPane lanes = (LanesPane) scene.getRoot().lookup(".lanes");
        assertThat(fx.get(() -> lanes.layoutNow().isFar())).isTrue();
        for (int days : new int[] {120, 40, 14}) {
            fx.run(() -> look(
                    stage,
                    "2029-02-01",
                    LocalDate.parse("2029-02-01").plusDays(days).toString()));
            waitForFade(fx);
            fx.picture(scene, "timeline-crowd-" + days + "-" + name);
            assertThat(fx.get(() -> lanes.layoutNow().isFar())).isEqualTo(days > 14);
            assertThat(fx.get(() -> overlapping(lanes.layoutNow())))
                    .as("labels over labels with " + days + " days in view")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pointerKeysAndMenu(Theme theme, Fx fx) {
        String name = theme.name().toLowerCase(Locale.ROOT);
        Stage stage = fx.get(() -> new Stage(Sketches.story()));
        Scene scene = fx.show(() -> view(stage, theme), 980, 330, theme);
        fx.run(() -> look(stage, "2031-02-10", "2031-03-10"));
        waitForFade(fx);
        LanesPane lanes = (LanesPane) scene.getRoot().lookup(".lanes");
        Layout.Mark mark = fx.get(() -> lanes.layoutNow().marks().stream()
                .filter(m -> stage.marks.id(m.mark()).equals("envoy"))
                .findFirst()
                .orElseThrow());
        fx.run(() -> {
            lanes.requestFocus();
            stage.model.cursor(stage.marks.indexOf("talks"));
        });
        fx.move(lanes, mark.x(), fx.get(() -> lanes.layoutNow().line(0)));
        fx.picture(scene, "timeline-hover-" + name);
        assertThat(fx.get(() -> stage.marks.id(stage.model.hover()))).isEqualTo("envoy");
        assertThat(fx.get(() -> ((Label) lanes.lookup(".tooltip")).getText()))
                .startsWith(stage.marks.title(stage.marks.indexOf("envoy")));
        Node head = scene.getRoot().lookup(".lane-head");
        fx.move(head, 60, 10);
        fx.run(head::requestFocus);
        fx.press(KeyCode.M);
        fx.picture(scene, "timeline-menu-" + name);
        assertThat(fx.get(() -> stage.layer.isOpen())).isTrue();
        fx.press(KeyCode.ESCAPE);
        fx.run(() -> stage.model.clockProperty().set(Marks.Clock.REPORTED));
        int[][] unread = fx.pixels(scene);
        int day = (int) LocalDate.parse("2031-02-27").toEpochDay();
        fx.run(() -> stage.model.lastRead(day));
        fx.picture(scene, "timeline-reported-" + name);
        assertThat(changed(fx, unread, scene))
                .as("the line at what was last read")
                .isGreaterThan(20);
        fx.move(lanes, fx.get(() -> lanes.sheet().x(day)), fx.get(() -> lanes.getHeight() - 3));
        assertThat(fx.get(() -> ((Label) lanes.lookup(".tooltip")).getText()))
                .isEqualTo("27 Feb 2031: the newest report that you have read");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void emptyAndPicker(Theme theme, Fx fx) {
        String name = theme.name().toLowerCase(Locale.ROOT);
        Stage stage = fx.get(() -> new Stage(Marks.NONE));
        Scene empty = fx.show(() -> view(stage, theme), 1180, 280, theme);
        fx.picture(empty, "timeline-empty-" + name);
        assertThat(fx.get(() -> empty.getRoot().lookup(".empty").isVisible())).isTrue();
        Stage full = fx.get(() -> new Stage(Sketches.story()));
        Scene scene = fx.show(() -> view(full, theme), 1180, 280, theme);
        fx.run(() -> {
            full.model.remove(0);
            ((TimelineView) ((StackPane) scene.getRoot()).getChildren().getFirst()).addLane();
        });
        waitForFade(fx);
        fx.picture(scene, "timeline-picker-" + name);
        assertThat(fx.get(() -> full.layer.isOpen())).isTrue();
        assertThat(fx.get(() -> scene.getFocusOwner()))
                .as("the picker has the keyboard")
                .isInstanceOf(TextField.class);
    }

    private static List<String> seen(Fx fx, LanesPane lanes, Stage stage) {
        return fx.get(() -> lanes.inView().stream().map(stage.marks::id).toList());
    }

    private static int changed(Fx fx, int[][] before, Scene scene) {
        int[][] now = fx.pixels(scene);
        return Fx.differing(before, now, 0, 0, now[0].length, now.length);
    }

    private static List<String> overlapping(Layout layout) {
        List<Layout.Label> labels = layout.labels();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                Layout.Label a = labels.get(i);
                Layout.Label b = labels.get(j);
                if (Math.abs(a.baseline() - b.baseline()) < 9
                        && a.x() < b.x() + b.width()
                        && b.x() < a.x() + a.width()) {
                    found.add(a.text() + " / " + b.text());
                }
            }
        }
        return found;
    }

    private static void waitForFade(Fx fx) {
        long end = System.nanoTime() + 300_000_000;
        fx.until(() -> System.nanoTime() > end, 2000);
    }

    private static StackPane view(Stage stage, Theme theme) {
        TimelineView view = new TimelineView(stage.model, stage);
        view.themeProperty().set(theme);
        StackPane root = new StackPane(view, stage.layer);
        root.getStylesheets().add(stage.layer.getClass().getResource("pane.css").toExternalForm());
        return root;
    }

    static void look(Stage stage, String from, String to) {
        stage.model.look(LocalDate.parse(from).toEpochDay(), LocalDate.parse(to).toEpochDay());
    }
}
