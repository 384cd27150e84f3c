package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.dateline.entity.Entity;
import org.dateline.ui.Fx;
import org.dateline.ui.FxExtension;
import org.dateline.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxExtension.class)
class OwnRowsTest {
    @TempDir
    Path folder;

    @Test
    void theAnalystsRowsComeInAndGoOutByTwoActionsAndUndoTakesThemBack(Fx fx) throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        TestHome home = new TestHome(folder);
        home.chosen = List.of(Files.writeString(
                folder.resolve("rows.tsv"), "kind\tname\norganisation\tSample Relief\nship\tMV Sample\n"));
        try (Workbench workbench = Workbench.create(folder.resolve("Mine.dateline"), "Mine", Platform::runLater)) {
            Window window = fx.get(() -> new Window(workbench, home));
            Stage stage = Shown.at(fx, window);
            fx.run(() -> window.workspace().actions().run("file.rows.import"));
            fx.until(() -> window.workspace().snapshot().desk().rows().size() == 1, 10_000);
            assertThat(fx.get(() -> window.workspace().snapshot().desk().rows()))
                    .extracting(Entity::name)
                    .containsExactly("Sample Relief");
            fx.run(() -> window.workspace().actions().run("file.rows.export"));
            Path out = folder.resolve("Mine rows.tsv");
            fx.until(() -> Files.exists(out), 10_000);
            assertThat(out).content().contains("organisation\tSample Relief\t");
            fx.run(() -> window.workspace().actions().run("edit.undo"));
            fx.until(() -> window.workspace().snapshot().desk().rows().isEmpty(), 10_000);
            fx.run(stage::close);
        }
    }
}
