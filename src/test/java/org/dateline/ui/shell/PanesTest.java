package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.text.Span;
import org.dateline.timeline.Marks;
import org.dateline.ui.Fx;
import org.dateline.ui.FxExtension;
import org.dateline.ui.TestLibrary;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Question;
import org.dateline.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A pinned pane keeps its question, its answer and its selection while the window goes on; panes have their sizes by
/// key, and all comes back at the next start.
@ExtendWith(FxExtension.class)
class PanesTest {
    @TempDir
    Path folder;

    private Workbench workbench;
    private TestHome home;
    private Window window;
    private Stage stage;

    @BeforeEach
    void open(Fx fx) throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(
                news.resolve("a.txt"),
                "Title: Kettles\nSource: Sample Wire\nPublished: 2025-02-18\n\nThe kettle market met in Berlin.\n");
        Files.writeString(
                news.resolve("b.txt"),
                "Title: Lanterns\nSource: Sample Post\nPublished: 2025-02-19\n\nA lantern fair was held in Paris.\n");
        workbench = TestLibrary.of(folder.resolve("Mine.dateline"), List.of(news));
        home = new TestHome(folder);
        window = fx.get(() -> new Window(workbench, home));
        stage = Shown.at(fx, window);
        fx.until(() -> window.workspace().answer().total() == 2, 10_000);
    }

    @AfterEach
    void close(Fx fx) throws Exception {
        fx.run(stage::close);
        workbench.close();
    }

    @Test
    void pinnedArticlesKeepTheirListByKeyUntilTheyFollowAgain(Fx fx) {
        fx.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT2);
        fx.run(() -> window.workspace().question().query("kettle"));
        fx.until(() -> window.workspace().answer().total() == 1, 10_000);
        assertThat(fx.get(() -> window.frame().articles().listed())).isEqualTo(2);
        fx.press(KeyCode.SHIFT, KeyCode.P);
        assertThat(fx.get(() -> window.frame().articles().listed())).isEqualTo(1);
    }

    @Test
    void aPinnedReaderKeepsItsArticle(Fx fx) {
        String kettles = id("kettle");
        String lanterns = id("lantern");
        fx.run(() -> window.select(new Focus.OfArticle(kettles)));
        fx.until(() -> open().equals(kettles), 10_000);
        fx.run(() -> window.run("view.pin.view"));
        fx.run(() -> window.select(new Focus.OfArticle(lanterns)));
        fx.settle();
        fx.settle();
        String kept = fx.get(this::open);
        assertThat(kept).isEqualTo(kettles);
        fx.run(() -> window.run("view.pin.view"));
        fx.until(() -> open().equals(lanterns), 10_000);
    }

    @Test
    void aPlaceInAnArticleLeadsToItsSentenceFromEveryView(Fx fx) {
        String lanterns = id("lantern");
        String kettles = id("kettle");
        for (View view : List.of(View.NETWORK, View.MAP, View.CONFLICTS, View.EXPECTED)) {
            fx.run(() -> window.frame().show(view));
            fx.run(() -> window.select(new Focus.OfArticle(kettles)));
            assertThat(fx.get(() -> window.frame().view())).isEqualTo(view);
            fx.run(() -> window.select(new Focus.OfPlace(lanterns, new Span(0, 9), "")));
            assertThat(fx.get(() -> window.frame().view())).isEqualTo(View.READER);
            fx.until(() -> open().equals(lanterns), 10_000);
        }
    }

    @Test
    void whatIsAskedInAPinnedPaneIsAskedForItAlone(Fx fx) {
        Workspace pane = fx.get(() -> window.workspace().pane("test"));
        fx.run(() -> {
            pane.pinnedProperty().set(true);
            pane.question().query("lantern");
        });
        fx.until(() -> pane.answer().total() == 1, 10_000);
        assertThat(fx.get(() -> window.workspace().question().now())).isEqualTo(Question.EVERYTHING);
        fx.run(() -> pane.pinnedProperty().set(false));
        assertThat(fx.get(() -> pane.answer().total())).isEqualTo(2);
        assertThat(fx.get(() -> pane.question().now())).isEqualTo(Question.EVERYTHING);
    }

    @Test
    void whatIsSelectedInAPinnedPaneIsSelectedInTheWindow(Fx fx) {
        Workspace pane = fx.get(() -> window.workspace().pane("test"));
        Focus one = new Focus.OfArticle(id("kettle"));
        Focus other = new Focus.OfArticle(id("lantern"));
        fx.run(() -> {
            pane.selection().select(one);
            pane.pinnedProperty().set(true);
            window.select(other);
        });
        assertThat(fx.get(() -> pane.selection().now())).isEqualTo(one);
        fx.run(() -> pane.selection().select(one));
        assertThat(fx.get(() -> window.workspace().selection().now())).isEqualTo(one);
    }

    @Test
    void panesGrowByKeyAndComeBackAtTheNextStartWithWhatWasReadTheViewTheClockAndTheTheme(Fx fx) {
        String kettles = id("kettle");
        fx.run(() -> window.select(new Focus.OfArticle(kettles)));
        fx.until(() -> open().equals(kettles), 10_000);
        fx.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        fx.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        fx.press(KeyCode.CONTROL, KeyCode.D);
        fx.run(() -> window.run("time.clock"));
        String sizes = fx.get(() -> window.frame().sizes());
        fx.run(() -> window.remember());
        Window next = fx.get(() -> new Window(workbench, home));
        fx.until(
                () -> next.frame()
                        .reader()
                        .reading()
                        .filter(r -> r.article().id().equals(kettles))
                        .isPresent(),
                10_000);
        assertThat(fx.get(() -> next.frame().view())).isEqualTo(View.MAP);
        assertThat(fx.get(() -> next.frame().sizes())).isEqualTo(sizes).endsWith(" 336");
        assertThat(fx.get(() -> next.timelines().model().clock())).isEqualTo(Marks.Clock.REPORTED);
        assertThat(home.remembered("theme")).isEqualTo("dark");
    }

    private String id(String word) {
        return workbench
                .ask("test", Question.of(word))
                .orTimeout(30, TimeUnit.SECONDS)
                .join()
                .hits()
                .getFirst()
                .id();
    }

    private String open() {
        return window.frame().reader().reading().map(r -> r.article().id()).orElse("");
    }
}
