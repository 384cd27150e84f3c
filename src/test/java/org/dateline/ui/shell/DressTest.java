package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.ui.Fx;
import org.dateline.ui.FxExtension;
import org.dateline.ui.TestLibrary;
import org.dateline.ui.kit.Theme;
import org.dateline.ui.pane.Focus;
import org.dateline.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Every node is dressed where the colours of the theme are in force: [FxExtension] fails a test in which the
/// stylesheet could not be resolved.
@ExtendWith(FxExtension.class)
class DressTest {
    @TempDir
    Path folder;

    @Test
    void menusAreDressedAsTheirWindowInBothThemes(Fx fx) throws Exception {
        in(fx, (window, stage) -> {
            for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
                fx.run(() -> window.theme(theme));
                for (String opens : List.of(".article-order", "#file-import")) {
                    fx.run(((Button) window.scene().getRoot().lookup(opens))::fire);
                    fx.settle();
                    assertThat(fx.get(() -> window.workspace()
                                    .layer()
                                    .lookupAll(".choice")
                                    .size()))
                            .isGreaterThan(1);
                    fx.run(window.workspace().layer()::close);
                }
                fx.run(() -> window.scene().getRoot().lookup(".lens-list").requestFocus());
                fx.press(KeyCode.DOWN);
                fx.press(KeyCode.DOWN);
                fx.press(KeyCode.CONTEXT_MENU);
                assertThat(fx.get(() ->
                                window.workspace().layer().lookupAll(".choice").size()))
                        .isGreaterThan(3);
                fx.press(KeyCode.ESCAPE);
                assertThat(fx.get(() -> window.workspace().layer().isOpen())).isFalse();
            }
        });
    }

    /// What is found while or after a window closes still reaches its panes.
    @Test
    void aClosedWindowIsNotDressedAnyMore(Fx fx) throws Exception {
        in(fx, (window, stage) -> {
            fx.run(stage::close);
            for (String article : fx.get(() ->
                    window.workspace().answer().hits().stream().map(h -> h.id()).toList())) {
                fx.run(() -> window.select(new Focus.OfArticle(article)));
                fx.settle();
            }
            for (View view : View.values()) {
                fx.run(() -> window.frame().show(view));
            }
            for (String action :
                    List.of("view.palette", "view.keys", "edit.history", "view.preferences", "read.next")) {
                fx.run(() -> window.run(action));
            }
            fx.run(() -> window.workspace().question().query("talks"));
            fx.until(() -> window.workspace().answer().question().query().equals("talks"), 10_000);
            fx.settle();
        });
    }

    private interface Doing {
        void with(Window window, Stage stage);
    }

    private void in(Fx fx, Doing doing) throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        try (Workbench workbench = TestLibrary.of(
                folder.resolve("Mine.dateline"), TestLibrary.samples().subList(0, 6))) {
            Window window = fx.get(() -> new Window(workbench, new TestHome(folder)));
            Stage stage = Shown.at(fx, window);
            fx.until(() -> window.frame().reader().reading().isPresent(), 20_000);
            fx.press(KeyCode.ESCAPE);
            doing.with(window, stage);
            fx.run(stage::close);
        }
    }
}
