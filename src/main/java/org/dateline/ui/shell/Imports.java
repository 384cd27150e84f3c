package org.dateline.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Choices;
import org.dateline.ui.pane.PaneHeader;
import org.dateline.ui.pane.Words;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Imported;
import org.dateline.workbench.Job;

/// The ways in: files, folders, dropped things.
final class Imports {
    private static final int SHOWN = 500;

    private final Workspace workspace;
    private final Home home;

    Imports(Workspace workspace, Home home) {
        this.workspace = workspace;
        this.home = home;
    }

    /// Asks what to import: files or a folder.
    Choices choices() {
        return new Choices(workspace.layer())
                .add(null, Texts.of("library.import.files"), "", () -> start(home.chooseFiles()))
                .add(
                        null,
                        Texts.of("library.import.folder"),
                        "",
                        () -> home.chooseFolder().ifPresent(folder -> start(List.of(folder))));
    }

    void start(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        List<String> rejected = Collections.synchronizedList(new ArrayList<>());
        Job<Imported.Report> job = workspace.workbench().importing(paths, each -> {
            if (each.fate() == Imported.Fate.REJECTED && rejected.size() < SHOWN) {
                rejected.add(each.path() + ": " + Words.of(each.reason()));
            }
        });
        workspace.then(job.result(), report -> {
            workspace.say(
                    report.cancelled()
                            ? Texts.of("library.import.cancelled", report.added())
                            : Texts.of(
                                    "library.import.done",
                                    report.added() + report.duplicates(),
                                    report.already(),
                                    report.rejected()));
            if (!rejected.isEmpty()) {
                workspace.layer().centre(rejections(rejected));
            }
        });
    }

    /// Asks for a table of the analyst's own rows and adds them; wrong lines are shown with their reasons.
    void rows() {
        home.chooseFiles().stream()
                .findFirst()
                .ifPresent(file ->
                        workspace.then(workspace.workbench().importingRows(file).result(), rows -> {
                            workspace.say(Texts.of(
                                    "shell.rows.imported",
                                    rows.added(),
                                    rows.already(),
                                    rows.faults().size()));
                            if (!rows.faults().isEmpty()) {
                                workspace
                                        .layer()
                                        .centre(rejections(rows.faults().stream()
                                                .limit(SHOWN)
                                                .map(fault -> Texts.of(
                                                        "shell.rows.line", fault.line(), Words.of(fault.reason())))
                                                .toList()));
                            }
                        }));
    }

    private static VBox rejections(List<String> lines) {
        ListView<String> list = new ListView<>();
        list.getItems().setAll(lines);
        list.setPrefSize(640, 240);
        list.setAccessibleText(Texts.of("library.import.rejected"));
        list.setPlaceholder(new Label(""));
        return new VBox(new PaneHeader(Texts.of("library.import.rejected")).count(Texts.number(lines.size())), list);
    }
}
