package org.dateline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.dateline.article.EventMention;
import org.dateline.article.Reading;
import org.dateline.article.Status;
import org.dateline.timeline.Happening;
import org.dateline.ui.Fx;
import org.dateline.ui.FxExtension;
import org.dateline.ui.TestLibrary;
import org.dateline.ui.kit.Theme;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Layer;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Correcting an event that two articles report.
@ExtendWith(FxExtension.class)
class EventMenuTest {
    private static final String ONE = """
            Title: Rubio and Lavrov meet in Riyadh
            Source: Sample Wire
            Published: 2025-02-18

            RIYADH - Marco Rubio met Sergei Lavrov in Riyadh on Tuesday. Steve Witkoff travelled to Berlin.
            """;
    private static final String OTHER = """
            Title: Foreign ministers meet
            Source: Sample Post
            Published: 2025-02-19

            On Tuesday Marco Rubio met Sergei Lavrov in Riyadh, officials said. The weather was fine.
            """;

    @TempDir
    Path folder;

    private Fx fx;
    private Workspace workspace;
    private ReaderPane reader;

    @Test
    void statusPlaceAndWhoAreCorrectedHereOrInAllReports(Fx hand) throws Exception {
        fx = hand;
        Locale.setDefault(Locale.ENGLISH);
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("one.txt"), ONE);
        Files.writeString(news.resolve("other.txt"), OTHER);
        try (Workbench workbench = TestLibrary.of(folder.resolve("Mine.dateline"), List.of(news))) {
            fx.show(
                    () -> {
                        workspace = new Workspace(workbench);
                        reader = new ReaderPane(workspace);
                        workspace.ask();
                        StackPane root = new StackPane(reader, workspace.layer());
                        root.getStylesheets()
                                .add(Layer.class.getResource("pane.css").toExternalForm());
                        return root;
                    },
                    900,
                    700,
                    Theme.LIGHT);
            fx.until(() -> met().isPresent(), 20_000);
            Happening meeting = fx.get(() -> met().orElseThrow());
            assertThat(meeting.articles()).isEqualTo(2);
            fx.run(() -> workspace.selection().select(new Focus.OfHappening(meeting.id())));
            fx.until(() -> reader.reading().isPresent() && reader.isOn(meeting.id()), 20_000);

            tagged();
            choose("Wrong status", "Planned");
            fx.picture(reader.getScene(), "part-event-reach");
            press("In all 2 reports of it");
            eventually(() -> statuses(workbench).equals(List.of(Status.PLANNED, Status.PLANNED)));
            fx.run(workbench::undo);
            eventually(() -> statuses(workbench).equals(List.of(Status.HAPPENED, Status.HAPPENED)));

            choose("Is another event than the other reports");
            fx.until(() -> met().isEmpty(), 20_000);
            fx.run(() -> reader.enter());
            String other = fx.get(() -> workspace.snapshot().happenings().stream()
                    .filter(h -> h.participants().contains("person/marco-rubio")
                            && !h.evidence()
                                    .getFirst()
                                    .article()
                                    .equals(reader.reading()
                                            .orElseThrow()
                                            .article()
                                            .id()))
                    .map(Happening::title)
                    .findFirst()
                    .orElseThrow());
            choose("Is the same event as…", other);
            fx.until(() -> met().isPresent(), 20_000);

            String open = fx.get(() -> reader.reading().orElseThrow().article().id());
            choose("Wrong place", "Berlin");
            press("For this mark");
            eventually(() -> event(workbench, open).place().contains("berlin"));

            choose("Who took part…");
            fx.run(() -> box("Steve Witkoff").setSelected(true));
            fx.run(() -> box("Sergey Lavrov").setSelected(false));
            press("Correct");
            eventually(() -> event(workbench, open)
                    .participants()
                    .equals(List.of("person/marco-rubio", "person/steve-witkoff")));
            workbench.settled().get(60, TimeUnit.SECONDS);
        }
    }

    /// Asks the workbench from this thread: its answers come by the FX thread, which must not wait for them.
    private void eventually(BooleanSupplier holds) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            fx.settle();
        }
    }

    private java.util.Optional<Happening> met() {
        return workspace.snapshot().happenings().stream()
                .filter(h -> h.participants().contains("person/marco-rubio") && h.articles() == 2)
                .findFirst();
    }

    private List<Status> statuses(Workbench workbench) {
        return workspace.answer().hits().stream()
                .map(hit -> event(workbench, hit.id()).status())
                .toList();
    }

    private static EventMention event(Workbench workbench, String article) {
        Reading reading = workbench.reading(article).join().orElseThrow();
        return reading.events().stream()
                .filter(e -> e.span().of(reading.article().text()).equals("met"))
                .findFirst()
                .orElseThrow();
    }

    /// Two tags are put on the article, and one of them comes off again.
    private void tagged() {
        for (String typed : List.of("talks riyadh", "#riyadh")) {
            Set<String> tags = Set.of(typed.replace("#", "").split(" "));
            fx.run(() -> workspace.actions().run("read.tags"));
            fx.run(() -> ((TextField) workspace.layer().lookup(".text-field")).setText(typed));
            press("Save");
            fx.until(() -> Set.copyOf(reader.reading().orElseThrow().tags()).equals(tags), 20_000);
        }
    }

    private void choose(String... lines) {
        fx.run(() -> reader.enter());
        fx.run(() -> workspace.actions().run("read.menu"));
        fx.settle();
        for (String line : lines) {
            press(line);
        }
    }

    private void press(String name) {
        fx.run(() -> {
            for (Node node : workspace.layer().lookupAll(".button")) {
                if (node instanceof ButtonBase button && name.equals(button.getAccessibleText())) {
                    button.fire();
                    return;
                }
            }
            throw new AssertionError("nothing is called " + name + " in "
                    + workspace.layer().lookupAll(".button").stream()
                            .map(Node::getAccessibleText)
                            .toList());
        });
        fx.settle();
    }

    private CheckBox box(String name) {
        return workspace.layer().lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(b -> b.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
