package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.ui.Fx;
import org.dateline.ui.FxExtension;
import org.dateline.ui.TestLibrary;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Action;
import org.dateline.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Whatever can be done can be done without a mouse, and every file that goes in or out goes through the program around
/// the window, so that no chooser of the system is needed to try it.
@ExtendWith(FxExtension.class)
class ReachTest {
    @TempDir
    Path folder;

    private Fx fx;
    private Workbench workbench;
    private TestHome home;
    private Window window;
    private Stage stage;

    @BeforeEach
    void open(Fx hand) throws Exception {
        fx = hand;
        Locale.setDefault(Locale.ENGLISH);
        workbench = TestLibrary.of(
                folder.resolve("Mine.dateline"), TestLibrary.samples().subList(0, 4));
        home = new TestHome(folder);
        window = fx.get(() -> new Window(workbench, home));
        stage = Shown.at(fx, window);
        fx.until(() -> window.frame().reader().reading().isPresent(), 20_000);
    }

    @AfterEach
    void close() throws IOException {
        Workbench last = fx.get(window::workbench);
        fx.run(stage::close);
        last.close();
        if (last != workbench) {
            workbench.close();
        }
    }

    @Test
    void everyActionHasANameOfItsOwnInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Set<String> names = new HashSet<>();
            for (Action action : actions()) {
                String name = Texts.in(locale).get("shell.action." + action.id());
                assertThat(names.add(name))
                        .as(action.id() + " is called " + name + " as another is")
                        .isTrue();
            }
        }
    }

    /// The palette offers what can be done now and is not itself; what it offers, Enter does.
    @Test
    void everyActionThatCanBeDoneIsInThePaletteWhenItsNameIsTyped() {
        List<String> missing = new ArrayList<>();
        fx.press(KeyCode.CONTROL, KeyCode.K);
        TextField field = (TextField) fx.get(() -> window.workspace().layer().lookup(".text-field"));
        for (Action action : actions()) {
            if (fx.get(() -> action.can().getAsBoolean()) && !action.id().equals("view.palette")) {
                String name = Texts.of("shell.action." + action.id());
                fx.run(() -> field.setText(name));
                fx.settle();
                if (fx.get(() -> window.workspace().layer().lookupAll(".list-cell").stream()
                        .noneMatch(n -> n instanceof ListCell<?> c && name.equals(c.getAccessibleText())))) {
                    missing.add(action.id());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void anActionOfThePaletteIsDoneByEnter() {
        fx.press(KeyCode.CONTROL, KeyCode.K);
        fx.type("map");
        fx.press(KeyCode.ENTER);
        assertThat(fx.get(() -> window.frame().view())).isEqualTo(View.MAP);
    }

    @Test
    void picturesRowsAndBackupsAreWrittenWhereTheHomeSays() {
        List<String> files = List.of("Mine.zip", "Mine rows.tsv", "Timelines Mine.png", "Timelines Mine.svg");
        for (String id : List.of("file.backup", "file.rows.export", "time.picture.png", "time.picture.svg")) {
            fx.run(() -> window.run(id));
        }
        fx.until(() -> files.stream().allMatch(f -> Files.exists(folder.resolve(f))), 30_000);
    }

    @Test
    void aBackupBecomesALibraryAgainAndTheWindowGoesOnWithIt() {
        fx.run(() -> window.run("file.backup"));
        fx.until(() -> Files.exists(folder.resolve("Mine.zip")), 30_000);
        fx.until(() -> window.workspace().snapshot().jobs().isEmpty(), 30_000);
        home.chosen = List.of(folder.resolve("Mine.zip"));
        home.target = "Again.dateline";
        fx.run(() -> window.run("file.restore"));
        fx.until(() -> window.workbench() != workbench, 30_000);
        assertThat(fx.get(() -> window.workspace().snapshot().library().folder()))
                .isEqualTo(folder.resolve("Again.dateline"));
        fx.until(() -> window.workspace().snapshot().library().articles() == 4, 30_000);
    }

    private Collection<Action> actions() {
        return fx.get(() -> List.copyOf(window.workspace().actions().all()));
    }
}
