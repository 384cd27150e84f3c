package org.dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.dateline.act.Act;
import org.dateline.time.When;
import org.dateline.timeline.Lane;
import org.dateline.ui.Fx;
import org.dateline.ui.FxExtension;
import org.dateline.ui.TestLibrary;
import org.dateline.ui.kit.Theme;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Question;
import org.dateline.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The timelines over the sample library: lanes kept and taken back, one selection, the brush as everyone's window.
@ExtendWith(FxExtension.class)
class SampleTimelineTest {
    @TempDir
    Path folder;

    private Fx fx;
    private Workspace workspace;
    private TimelinePane pane;

    @Test
    void theSampleStoryInLanes(Fx hand) throws Exception {
        fx = hand;
        try (Workbench workbench = TestLibrary.of(folder.resolve("Sample.dateline"), TestLibrary.samples())) {
            Scene scene = fx.show(
                    () -> {
                        workspace = new Workspace(workbench);
                        pane = new TimelinePane(workspace, name -> Optional.of(folder.resolve(name)));
                        workspace.ask();
                        return new StackPane(pane.node(), workspace.layer());
                    },
                    1440,
                    330,
                    Theme.LIGHT);
            fx.until(() -> pane.model().marks().size() > 0, 20_000);
            fx.picture(scene, "timeline-sample-all");
            lookAround(scene);
            editAndUndo();
            lanesFromAnything(workbench);
            everyEditIsTakenBack(workbench);
            pictures();
        }
    }

    private void lookAround(Scene scene) {
        TimelineModel model = pane.model();
        for (String[] window : new String[][] {{"2025-02-10", "2025-03-17"}, {"2025-02-12", "2025-02-22"}}) {
            fx.run(() -> model.look(
                    LocalDate.parse(window[0]).toEpochDay(),
                    LocalDate.parse(window[1]).toEpochDay()));
            fx.until(() -> workspace.answer().question().window().equals(model.brushed()), 20_000);
            fx.picture(scene, "timeline-sample-" + window[0] + "-" + window[1]);
        }
        assertThat(fx.get(() -> workspace.answer().question().window())).isEqualTo(When.of("2025-02-12/2025-02-21"));
        fx.run(() -> workspace.question().window(When.UNKNOWN, model.clock()));
        TimelineModel.Window shown = fx.get(model::window);
        assertThat(shown).isEqualTo(fx.get(model::extent));
        String some = fx.get(() -> model.marks().id(0));
        fx.run(() -> workspace.selection().select(new Focus.OfHappening(some)));
        int selected = fx.get(model::selected);
        assertThat(selected).isZero();
    }

    private void pictures() throws IOException {
        for (boolean svg : new boolean[] {true, false}) {
            Path file = folder.resolve("Timelines Sample" + (svg ? ".svg" : ".png"));
            fx.run(() -> pane.savePicture(svg));
            fx.until(
                    () -> workspace
                            .saidProperty()
                            .get()
                            .sentence()
                            .contains(file.getFileName().toString()),
                    20_000);
            assertThat(Files.size(file)).isGreaterThan(4000);
        }
    }

    private void editAndUndo() {
        TimelineModel model = pane.model();
        List<Lane> before = fx.get(model::lanes);
        Lane query = Lane.of(Lane.Kind.QUERY, "ceasefire", "ceasefire");
        fx.run(() -> workspace.lane(query));
        fx.until(() -> workspace.snapshot().desk().lanes().contains(query), 20_000);
        fx.until(() -> !model.loadingProperty().get() && model.marks().lanes().contains(query), 20_000);
        fx.run(() -> model.remove(0));
        fx.until(() -> workspace.snapshot().desk().lanes().size() == before.size(), 20_000);
        fx.run(() -> workspace.workbench().undo());
        fx.until(() -> model.lanes().size() == before.size() + 1, 20_000);
        List<Lane> after = fx.get(model::lanes);
        assertThat(after).startsWith(before.getFirst()).contains(query);
    }

    /// What the picker suggests for a few letters becomes a lane that has something to show.
    private void lanesFromAnything(Workbench workbench) {
        String article = fx.get(() -> workspace.answer().hits().getFirst().id());
        fx.run(() -> workspace.act(new Act.Tagged(article, "kept")));
        fx.run(() -> workspace.act(new Act.SearchSaved("Truces", "ceasefire", Instant.EPOCH)));
        fx.until(() -> !workspace.snapshot().desk().searches().isEmpty(), 20_000);
        fx.run(workspace::ask);
        fx.until(() -> workspace.answer().counts().containsKey(Question.Lens.TAG), 20_000);
        Map<String, String> typed = Map.of(
                "lavrov", "entity:person/sergey-lavrov",
                "poland", "entity:country/PL",
                "nato", "entity:organisation/nato",
                "riyadh", "entity:place/riyadh-sa",
                "meetings", "type:CONSULT",
                "negated", "query:status:negated",
                "kept", "tag:kept",
                "truces", "saved:Truces",
                "meeting", "query:meeting");
        TimelineModel model = pane.model();
        fx.run(() -> workspace.selection().select(new Focus.OfEntity("country/PL")));
        assertThat(fx.get(() -> pane.suggest("").getFirst().subject())).isEqualTo("country/PL");
        for (Map.Entry<String, String> each : typed.entrySet()) {
            Lane lane = fx.get(() -> pane.suggest(each.getKey())).stream()
                    .filter(l -> l.spec().equals(each.getValue()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(
                            "nothing suggested for " + each + ": " + fx.get(() -> pane.suggest(each.getKey()))));
            fx.run(() -> model.add(lane));
            fx.until(() -> workspace.snapshot().desk().lanes().contains(lane), 20_000);
            fx.until(
                    () -> !model.loadingProperty().get()
                            && model.marks().lanes().contains(lane),
                    20_000);
            assertThat(fx.get(() -> model.marks().count(model.marks().lanes().indexOf(lane))))
                    .as(each.getKey())
                    .isPositive();
        }
    }

    private void everyEditIsTakenBack(Workbench workbench) {
        TimelineModel model = pane.model();
        Lane first = fx.get(() -> model.lanes().getFirst());
        List<Runnable> edits = List.of(
                () -> model.replace(0, first.named("Mine")),
                () -> model.replace(0, first.coloured("#5f6b00")),
                () -> model.replace(0, first.folded(true)),
                () -> model.move(0, 2),
                () -> model.remove(1));
        for (int i = 0; i < edits.size(); i++) {
            List<Lane> before = fx.get(model::lanes);
            Runnable edit = edits.get(i);
            fx.run(edit);
            assertThat(fx.get(model::lanes)).as("edit %d", i).isNotEqualTo(before);
            List<Lane> after = fx.get(model::lanes);
            fx.until(() -> workspace.snapshot().desk().lanes().equals(after), 20_000);
            fx.run(() -> workbench.undo());
            fx.until(() -> model.lanes().equals(before), 20_000);
        }
    }
}
