package org.dateline.ui.timeline;

import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
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

/// Pictures of the timelines in every state, for a person to look at.
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
        fx.run(() -> stage.model.selected("", "person/anna-berg"));
        fx.picture(scene, "timeline-entity-1440-" + name);
        fx.run(() -> {
            stage.model.selected("talks", "");
            stage.model.fit();
        });
        waitForFade(fx);
        fx.picture(scene, "timeline-far-1440-" + name);

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
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theCrowdFromYearsToDays(Theme theme, Fx fx) {
        String name = theme.name().toLowerCase(Locale.ROOT);
        Stage stage = fx.get(() -> new Stage(Crowd.of(11, 20_000, 12)));
        Scene scene = fx.show(() -> view(stage, theme), 1440, 480, theme);
        fx.picture(scene, "timeline-crowd-far-" + name);
        for (int days : new int[] {120, 40, 14}) {
            fx.run(() -> look(
                    stage,
                    "2029-02-01",
                    LocalDate.parse("2029-02-01").plusDays(days).toString()));
            waitForFade(fx);
            fx.picture(scene, "timeline-crowd-" + days + "-" + name);
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
        Node head = scene.getRoot().lookup(".lane-head");
        fx.move(head, 60, 10);
        fx.run(head::requestFocus);
        fx.press(KeyCode.M);
        fx.picture(scene, "timeline-menu-" + name);
        fx.press(KeyCode.ESCAPE);
        fx.run(() -> stage.model.clockProperty().set(Marks.Clock.REPORTED));
        fx.picture(scene, "timeline-reported-" + name);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void emptyAndPicker(Theme theme, Fx fx) {
        String name = theme.name().toLowerCase(Locale.ROOT);
        Stage stage = fx.get(() -> new Stage(Marks.NONE));
        Scene empty = fx.show(() -> view(stage, theme), 1180, 280, theme);
        fx.picture(empty, "timeline-empty-" + name);
        Stage full = fx.get(() -> new Stage(Sketches.story()));
        Scene scene = fx.show(() -> view(full, theme), 1180, 280, theme);
        fx.run(() -> {
            full.model.remove(0);
            ((TimelineView) ((StackPane) scene.getRoot()).getChildren().getFirst()).addLane();
        });
        waitForFade(fx);
        fx.picture(scene, "timeline-picker-" + name);
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
