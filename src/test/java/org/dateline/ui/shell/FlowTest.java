package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.act.Act;
import org.dateline.time.When;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;
import org.dateline.ui.Fx;
import org.dateline.ui.FxExtension;
import org.dateline.ui.pane.Focus;
import org.dateline.workbench.Snapshot;
import org.dateline.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// An analyst's first hour, by keys: import, read, correct, lane, brush, note, briefing, export, and everything taken
/// back.
@ExtendWith(FxExtension.class)
class FlowTest {
    private static final String FIRST = """
            Title: Rubio and Lavrov meet in Riyadh
            Source: Sample Wire
            Published: 2025-02-18

            RIYADH - U.S. Secretary of State Marco Rubio met Russian Foreign Minister Sergei Lavrov in Riyadh on Tuesday. Lavrov said the talks were useful. The two plan to meet again in March.
            """;
    private static final String SECOND = """
            Title: Macron visits Kyiv
            Source: Sample Post
            Published: 2025-03-03

            KYIV - French President Emmanuel Macron met Ukrainian President Volodymyr Zelenskyy in Kyiv on Monday. Zelenskyy thanked Macron for the visit.
            """;

    @TempDir
    Path folder;

    private Fx fx;
    private Window window;

    @Test
    void importReadCorrectLaneBrushNoteBriefingExportUndoAll(Fx hand) throws Exception {
        fx = hand;
        Locale.setDefault(Locale.ENGLISH);
        try (Workbench workbench = Workbench.create(folder.resolve("Mine.dateline"), "Mine", Platform::runLater)) {
            window = fx.get(() -> new Window(workbench, new TestHome(folder)));
            Stage stage = fx.get(() -> {
                Stage made = new Stage();
                window.show(made);
                return made;
            });
            imported();
            read();
            corrected();
            lane();
            brushed();
            noted();
            briefed();
            takenBack();
            fx.run(stage::close);
        }
    }

    private Snapshot snapshot() {
        return fx.get(() -> window.workspace().snapshot());
    }

    private void imported() throws IOException {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("one.txt"), FIRST);
        Files.writeString(news.resolve("two.txt"), SECOND);
        fx.run(() -> window.importing(List.of(news)));
        fx.until(
                () -> window.workspace().snapshot().library().articles() == 2
                        && window.workspace().snapshot().library().unread() == 0
                        && window.workspace()
                                .snapshot()
                                .entity("person/marco-rubio")
                                .isPresent(),
                60_000);
        fx.until(() -> window.workspace().answer().total() == 2, 10_000);
    }

    private void read() {
        fx.press(KeyCode.ALT, KeyCode.DIGIT2);
        fx.press(KeyCode.HOME);
        fx.press(KeyCode.DOWN);
        fx.until(
                () -> window.frame().reader().reading().isPresent()
                        && window.frame()
                                .reader()
                                .reading()
                                .get()
                                .article()
                                .title()
                                .startsWith("Rubio"),
                10_000);
        fx.press(KeyCode.J);
        fx.press(KeyCode.J);
        fx.press(KeyCode.K);
    }

    private void corrected() {
        for (int i = 0; i < 30 && !fx.get(() -> window.frame().reader().isOn("person/marco-rubio")); i++) {
            fx.press(KeyCode.J);
        }
        assertThat(fx.get(() -> window.frame().reader().isOn("person/marco-rubio")))
                .isTrue();
        fx.press(KeyCode.PERIOD);
        assertThat(fx.get(() -> window.workspace().layer().isOpen())).isTrue();
        fx.press(KeyCode.ENTER);
        fx.until(
                () -> window.workspace().snapshot().desk().standing().stream()
                        .anyMatch(a -> a.act() instanceof Act.Confirmed),
                10_000);
    }

    private void lane() {
        fx.run(() -> window.workspace().lane(Lane.of(Lane.Kind.ENTITY, "person/emmanuel-macron", "Emmanuel Macron")));
        fx.until(
                () -> window.workspace().snapshot().desk().standing().stream()
                                .anyMatch(a -> a.act() instanceof Act.LanesChanged)
                        || window.timelines().model().lanes().stream()
                                .anyMatch(l -> l.subject().equals("person/emmanuel-macron")),
                10_000);
    }

    private void brushed() {
        fx.run(() -> window.workspace().question().window(When.of("2025-02-17/2025-02-20"), Marks.Clock.HAPPENED));
        fx.until(() -> window.workspace().answer().total() == 1, 10_000);
        fx.run(() -> window.workspace().question().clear());
        fx.until(() -> window.workspace().answer().total() == 2, 10_000);
    }

    private void noted() {
        fx.press(KeyCode.ALT, KeyCode.DIGIT3);
        fx.press(KeyCode.N);
        assertThat(fx.get(() -> window.workspace().layer().isOpen())).isTrue();
        for (KeyCode key : new KeyCode[] {KeyCode.C, KeyCode.H, KeyCode.E, KeyCode.C, KeyCode.K}) {
            fx.press(key);
        }
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.until(() -> !window.workspace().snapshot().desk().annotatedArticles().isEmpty(), 10_000);
    }

    private void briefed() throws IOException {
        fx.press(KeyCode.B);
        fx.press(KeyCode.CONTROL, KeyCode.B);
        assertThat(fx.get(() -> window.frame().view())).isEqualTo(View.BRIEFING);
        fx.run(() -> window.frame().briefing().draft());
        fx.until(() -> !window.workspace().snapshot().desk().briefings().isEmpty(), 20_000);
        for (String ending : List.of("docx", "pdf", "html", "md")) {
            fx.run(() -> window.frame().briefing().export(ending));
        }
        fx.until(() -> written() == 4, 60_000);
        fx.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    private long written() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("Briefing note."))
                    .count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void takenBack() {
        fx.run(() -> window.select(new Focus.Nothing()));
        for (int i = 0; i < 40 && snapshot().desk().undoable().isPresent(); i++) {
            long before = snapshot().desk().acts().size();
            fx.run(() -> window.run("edit.undo"));
            fx.until(() -> window.workspace().snapshot().desk().acts().size() > before, 10_000);
        }
        assertThat(snapshot().desk().standing()).isEmpty();
        assertThat(snapshot().desk().briefings()).isEmpty();
        assertThat(snapshot().desk().annotatedArticles()).isEmpty();
    }
}
