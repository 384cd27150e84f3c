package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.stage.Stage;
import org.dateline.article.Article;
import org.dateline.timeline.Happening;
import org.dateline.ui.Fx;
import org.dateline.ui.FxExtension;
import org.dateline.ui.TestLibrary;
import org.dateline.ui.kit.Theme;
import org.dateline.ui.pane.Focus;
import org.dateline.workbench.Snapshot;
import org.dateline.workbench.Workbench;
import org.dateline.workbench.bench.Generated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The tour of a library of thousands of invented articles, with a few pictures in `target/tour/`: what is sparse in
/// the sample is crowded here.
@ExtendWith(FxExtension.class)
class LargeTourTest {
    private static final int ARTICLES = 5_000;
    private static final int SEED = 11;

    /// The opening of each article is enough for a crowd, and a slow machine reads it in time.
    private static final int OPENING = 420;

    @TempDir
    Path folder;

    private Fx fx;
    private Window window;

    @Test
    void fiveThousandArticlesFillEveryView(Fx hand) throws Exception {
        fx = hand;
        Locale.setDefault(Locale.ENGLISH);
        try (Workbench workbench = TestLibrary.of(folder.resolve("Large.dateline"), List.of(news()))) {
            fx.until(() -> isRead(workbench.snapshot()), 60_000);
            window = fx.get(() -> new Window(workbench, new TestHome(folder)));
            Stage stage = Shown.at(fx, window);
            fx.until(() -> window.workspace().answer().total() == ARTICLES, 30_000);
            fx.until(() -> window.frame().reader().reading().isPresent(), 30_000);
            fx.run(() -> window.select(new Focus.OfHappening(biggest().id())));
            picture("reader");
            fx.run(() -> window.select(new Focus.OfEntity(person())));
            fx.run(() -> window.run("view.entity"));
            picture("person-page");
            for (View view : List.of(View.NETWORK, View.MAP, View.EXPECTED)) {
                fx.run(() -> window.frame().show(view));
                picture(view.word());
            }
            fx.run(() -> {
                stage.setWidth(1180);
                stage.setHeight(720);
                window.theme(Theme.DARK);
                window.frame().show(View.READER);
            });
            picture("narrow");
            assertThat(window.workspace().snapshot().happenings()).hasSizeGreaterThan(ARTICLES / 2);
            fx.run(stage::close);
        }
    }

    private Path news() throws IOException {
        Generated generated = new Generated(SEED);
        Path zip = folder.resolve("news.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < ARTICLES; i++) {
                Article article = generated.article(i);
                String text = article.text();
                String opening = text.substring(0, text.indexOf(' ', Math.min(OPENING, text.length() - 40)));
                out.putNextEntry(new ZipEntry("a%05d.txt".formatted(i)));
                out.write("Title: %s\nSource: %s\nPublished: %s\n\n%s.\n"
                        .formatted(article.title(), article.source(), article.published(), opening)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return zip;
    }

    private static boolean isRead(Snapshot snapshot) {
        return snapshot.library().articles() == ARTICLES
                && snapshot.library().unread() == 0
                && !snapshot.happenings().isEmpty();
    }

    private Happening biggest() {
        return window.workspace().snapshot().happenings().stream()
                .max(Comparator.comparingInt(Happening::articles))
                .orElseThrow();
    }

    private String person() {
        return window.workspace().snapshot().entities().stream()
                .map(k -> k.entity().id())
                .filter(id -> id.startsWith("person/"))
                .findFirst()
                .orElseThrow();
    }

    private void picture(String view) {
        for (int i = 0; i < 4; i++) {
            fx.settle();
        }
        fx.picture(window.scene(), "large-" + view);
        assertThat(fx.get(() -> Faults.of(window))).as(view).isEmpty();
    }
}
