package org.dateline.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
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

@ExtendWith(FxExtension.class)
class ArticlesPaneTest {
    @TempDir
    Path folder;

    private Fx fx;
    private Workspace workspace;
    private ArticlesPane pane;

    @Test
    void whatIsReadIsInSightAndCopiesAreReachedByKey(Fx hand) throws Exception {
        fx = hand;
        Locale.setDefault(Locale.ENGLISH);
        try (Workbench workbench = TestLibrary.of(folder.resolve("Mine.dateline"), List.of(news()))) {
            fx.show(
                    () -> {
                        workspace = new Workspace(workbench);
                        pane = new ArticlesPane(workspace);
                        workspace.ask();
                        StackPane root = new StackPane(pane, workspace.layer());
                        root.getStylesheets()
                                .add(Layer.class.getResource("pane.css").toExternalForm());
                        return root;
                    },
                    300,
                    460,
                    Theme.LIGHT);
            fx.until(() -> workspace.answer().total() == 21, 20_000);
            for (int at : new int[] {19, 0, 11}) {
                String article = workspace.answer().hits().get(at).id();
                fx.run(() -> workspace.selection().select(new Focus.OfArticle(article)));
                fx.settle();
                Node chosen = chosen();
                Bounds cell = fx.get(() -> chosen.localToScene(chosen.getBoundsInLocal()));
                assertThat(cell.getMinY()).as("row %d", at).isGreaterThanOrEqualTo(35);
                assertThat(cell.getMaxY()).as("row %d", at).isLessThanOrEqualTo(461);
            }
            fx.run(() -> workspace.question().query("harbour"));
            fx.until(() -> workspace.answer().total() == 2 && pane.listed() <= 2, 20_000);
            fx.settle();
            fx.run(pane::enter);
            fx.settle();
            fx.press(KeyCode.RIGHT);
            fx.until(() -> workspace.layer().isOpen(), 20_000);
            String copy =
                    fx.get(() -> workspace.answer().hits().getFirst().copies().getFirst());
            fx.run(() -> ((Button) workspace.layer().lookup(".choice")).fire());
            assertThat(fx.get(() -> workspace.selection().now())).isEqualTo(new Focus.OfArticle(copy));
            workbench.settled().get(60, TimeUnit.SECONDS);
        }
    }

    /// The first 200 are listed at once; whoever draws the thumb to the end finds the rest.
    @Test
    void theListGoesOnWhereItsEndIsReached(Fx hand) throws Exception {
        fx = hand;
        Locale.setDefault(Locale.ENGLISH);
        Random random = new Random(5);
        Path news = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 230; i++) {
            StringBuilder text = new StringBuilder("Number " + i);
            for (int k = 0; k < 12; k++) {
                text.append(' ').append(Integer.toString(random.nextInt(1 << 20), 36));
            }
            write(news, "m" + i, "Sample Wire", text + ".", i % 28);
        }
        try (Workbench workbench = TestLibrary.of(folder.resolve("Many.dateline"), List.of(news))) {
            fx.show(
                    () -> {
                        workspace = new Workspace(workbench);
                        pane = new ArticlesPane(workspace);
                        workspace.ask();
                        return new StackPane(pane, workspace.layer());
                    },
                    300,
                    460,
                    Theme.LIGHT);
            fx.until(() -> pane.listed() == 200, 20_000);
            ScrollBar bar = fx.get(() -> (ScrollBar) pane.lookup(".scroll-bar:vertical"));
            fx.run(() -> bar.setValue(1));
            fx.until(() -> pane.listed() == 230, 20_000);
            fx.run(() -> bar.setValue(1));
            fx.settle();
            assertThat(fx.get(() -> workspace.question().now().limit())).isEqualTo(800);
        }
    }

    private Node chosen() {
        return fx.get(() -> pane.lookupAll(".article-cell").stream()
                .filter(n -> n instanceof ArticleCell c && c.isSelected())
                .findFirst()
                .orElseThrow());
    }

    /// Twenty texts of which one comes twice.
    private Path news() throws IOException {
        Path news = Files.createDirectory(folder.resolve("news"));
        String[] words = "river bridge school market garden forest window winter summer letter".split(" ");
        for (int i = 0; i < 19; i++) {
            write(
                    news,
                    "n" + i,
                    "Sample Wire",
                    "The " + words[i % 10] + " of village " + i + " was painted by " + words[(i * 3 + 1) % 10]
                            + " number " + i * 7 + " while the " + words[(i * 7 + 2) % 10] + " waited.",
                    i);
        }
        String harbour = "The harbour of Gdynia opened again on Tuesday after a storm that had kept forty ships waiting"
                + " outside for nine days. Pilots said the first of them would be unloaded before the evening.";
        write(news, "h1", "Sample Wire", harbour, 20);
        write(news, "h2", "Sample Post", harbour, 21);
        return news;
    }

    private static void write(Path news, String name, String source, String text, int day) throws IOException {
        Files.writeString(
                news.resolve(name + ".txt"),
                "Title: Report %s\nSource: %s\nPublished: 2025-03-%02d\n\n%s\n".formatted(name, source, day + 1, text));
    }
}
