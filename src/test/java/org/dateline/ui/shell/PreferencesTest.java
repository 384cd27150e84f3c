package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.dateline.ui.Fx;
import org.dateline.ui.FxExtension;
import org.dateline.ui.kit.Texts;
import org.dateline.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxExtension.class)
class PreferencesTest {
    @TempDir
    Path folder;

    @Test
    void themeLanguageAndTextSizeHoldAtOnceAndAreRemembered(Fx fx) throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        TestHome home = new TestHome(folder);
        try (Workbench workbench = Workbench.create(folder.resolve("Mine.dateline"), "Mine", Platform::runLater)) {
            Window window = fx.get(() -> new Window(workbench, home));
            Stage stage = fx.get(() -> {
                Stage made = new Stage();
                window.show(made);
                return made;
            });
            fx.run(() -> window.run("view.preferences"));
            press(fx, window, "Dark");
            press(fx, window, "Larger text");
            press(fx, window, "Larger text");
            press(fx, window, "Deutsch");
            assertThat(Texts.of("shell.preferences.close")).isEqualTo("Fertig");
            assertThat(fx.get(() -> window.workspace().layer().isOpen())).isTrue();
            press(fx, window, "Fertig");
            assertThat(fx.get(() -> window.workspace().layer().isOpen())).isFalse();
            assertThat(home.remembered("theme")).isEqualTo("dark");
            assertThat(home.remembered("language")).isEqualTo("de");
            assertThat(home.remembered("text")).isEqualTo("2");
            assertThat(fx.get(() -> window.frame().reader().textSize(0))).isEqualTo(2);
            fx.run(stage::close);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void press(Fx fx, Window window, String name) {
        fx.run(() -> {
            for (Node node : window.workspace().layer().lookupAll("*")) {
                if (node instanceof ButtonBase button && name.equals(button.getAccessibleText())) {
                    button.fire();
                    return;
                }
            }
            throw new AssertionError("no button is called " + name);
        });
        fx.settle();
    }
}
