package org.dateline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.library.Library;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesktopTest {
    @TempDir
    Path dir;

    @Test
    void noPositionIsSaidToBeReadWhileArticlesAreHeldNorWhenReadingWasStopped() throws IOException {
        List<Library.Incoming> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Article article = Article.of(
                    "Title " + i,
                    "Sample Wire",
                    When.of("2025-02-15"),
                    "en",
                    "",
                    "",
                    "A ship called at pier " + i + ".");
            many.add(new Library.Incoming(article, ""));
        }
        Threads threads = new Threads(Runnable::run);
        Desktop desktop = new Desktop(Library.create(dir.resolve("Held.dateline"), "Held"), threads);
        try {
            desktop.start();
            assertThat(desktop.readUntil()).isZero();
            long during = threads.onWriter(() -> {
                desktop.add(many);
                return desktop.readUntil();
            });
            assertThat(during).isEqualTo(-1);
            desktop.stop();
            threads.close();
            assertThat(desktop.readUntil()).isEqualTo(-1);
        } finally {
            desktop.stop();
            threads.close();
            desktop.close();
        }
    }
}
