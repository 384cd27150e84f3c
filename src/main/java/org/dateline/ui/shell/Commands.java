package org.dateline.ui.shell;

import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.control.TextField;
import org.dateline.act.Act;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Action;
import org.dateline.ui.pane.Choices;
import org.dateline.ui.pane.Form;
import org.dateline.ui.pane.Workspace;

/// What can be done with the window as a whole.
final class Commands {
    private static final int STEP = 24;

    private final Workspace workspace;
    private final Window window;
    private final Home home;
    private final Imports imports;

    Commands(Workspace workspace, Window window, Home home, Imports imports) {
        this.workspace = workspace;
        this.window = window;
        this.home = home;
        this.imports = imports;
    }

    void register() {
        file();
        edit();
        go();
        view();
    }

    private void file() {
        workspace
                .actions()
                .add(
                        new Action("file.import", "file", "Shortcut+I", this::importing),
                        new Action("file.libraries", "file", "Shortcut+O", this::libraries),
                        new Action("file.backup", "file", null, this::backup),
                        new Action("file.restore", "file", null, this::restore),
                        new Action("file.rows.import", "file", null, imports::rows),
                        new Action("file.rows.export", "file", null, this::exportRows),
                        new Action(
                                "file.reread",
                                "file",
                                null,
                                () -> workspace.workbench().rereading()),
                        new Action("search.save", "file", "Shortcut+S", this::hasQuery, this::saveSearch));
    }

    private boolean hasQuery() {
        return workspace.question().isNarrowed();
    }

    private void importing() {
        workspace.layer().under(imports.choices(), window.frame().toolbar().lookup("#file-import"));
    }

    private void libraries() {
        Choices menu = new Choices(workspace.layer());
        for (Path recent : home.recent()) {
            boolean open = recent.equals(workspace.snapshot().library().folder());
            menu.add(
                    Icon.FOLDER.node(),
                    recent.getFileName().toString().replaceFirst("\\.dateline$", ""),
                    open ? "✓" : "",
                    () -> {
                        if (!open) {
                            window.open(home.open(recent));
                        }
                    });
        }
        menu.rule()
                .add(null, Texts.of("library.sample"), "", () -> window.open(home.sample()))
                .add(
                        null,
                        Texts.of("library.open"),
                        "",
                        () -> home.chooseFolder().ifPresent(folder -> window.open(home.open(folder))))
                .add(
                        null,
                        Texts.of("library.new"),
                        "",
                        () -> home.chooseTarget(Texts.of("shell.library.name") + ".dateline")
                                .ifPresent(folder -> window.open(home.create(
                                        folder, folder.getFileName().toString().replaceFirst("\\.dateline$", "")))));
        workspace.layer().under(menu, window.frame().toolbar().library());
    }

    /// A library without rows gives an empty table, to be filled in.
    private void exportRows() {
        home.chooseTarget(workspace.snapshot().library().name() + " rows.tsv")
                .ifPresent(file -> workspace.then(
                        workspace.workbench().exportingRows(file).result(),
                        done -> workspace.say(Texts.of("shell.rows.exported", done.getFileName()))));
    }

    private void backup() {
        home.chooseTarget(workspace.snapshot().library().name() + ".zip")
                .ifPresent(zip -> workspace.then(
                        workspace.workbench().backingUp(zip).result(),
                        done -> workspace.say(Texts.of("shell.backup.done", done.getFileName()))));
    }

    private void restore() {
        home.chooseFiles().stream()
                .findFirst()
                .ifPresent(
                        zip -> home.chooseTarget(zip.getFileName().toString().replaceFirst("\\.zip$", "") + ".dateline")
                                .ifPresent(folder -> window.open(home.restore(zip, folder))));
    }

    private void saveSearch() {
        TextField name = new TextField(workspace.question().now().query());
        name.setAccessibleText(Texts.of("search.save.name"));
        workspace
                .layer()
                .centre(new Form(
                                workspace.layer(),
                                Texts.of("search.save"),
                                Texts.of("search.save"),
                                () -> workspace.act(new Act.SearchSaved(
                                        name.getText().isBlank()
                                                ? UUID.randomUUID().toString()
                                                : name.getText(),
                                        workspace.question().now().query(),
                                        workspace.workbench().foundUntil())))
                        .with(name));
    }

    private void edit() {
        workspace
                .actions()
                .add(
                        new Action(
                                "edit.undo",
                                "edit",
                                "Shortcut+Z",
                                () -> workspace.snapshot().desk().undoable().isPresent(),
                                () -> workspace.then(
                                        workspace.workbench().undo(), r -> workspace.say(Texts.of("shell.undone")))),
                        new Action(
                                "edit.redo",
                                "edit",
                                "Shortcut+Shift+Z",
                                () -> workspace.snapshot().desk().redoable().isPresent(),
                                () -> workspace.then(
                                        workspace.workbench().redo(), r -> workspace.say(Texts.of("shell.redone")))),
                        new Action(
                                "edit.history",
                                "edit",
                                "Shortcut+H",
                                () -> workspace.layer().centre(new HistoryList(workspace))));
    }

    private void go() {
        workspace
                .actions()
                .add(
                        new Action(
                                "go.back",
                                "go",
                                "Alt+Left",
                                () -> workspace.selection().canGoBackProperty().get(),
                                () -> workspace.selection().back()),
                        new Action(
                                "go.forward",
                                "go",
                                "Alt+Right",
                                () -> workspace
                                        .selection()
                                        .canGoForwardProperty()
                                        .get(),
                                () -> workspace.selection().forward()),
                        new Action(
                                "go.search",
                                "go",
                                "Shortcut+L",
                                () -> window.frame().query().enter()),
                        new Action(
                                "go.lenses",
                                "go",
                                "Alt+1",
                                () -> window.frame().lenses().enter()),
                        new Action(
                                "go.articles",
                                "go",
                                "Alt+2",
                                () -> window.frame().articles().enter()),
                        new Action("go.reader", "go", "Alt+3", () -> {
                            window.frame().show(View.READER);
                            window.frame().reader().enter();
                        }),
                        new Action(
                                "go.timelines",
                                "go",
                                "Alt+4",
                                () -> window.timelines().enter()),
                        new Action(
                                "go.filter",
                                "go",
                                "F",
                                () -> window.frame().lenses().filter()),
                        new Action(
                                "search.clear",
                                "go",
                                "Shortcut+Shift+X",
                                this::hasQuery,
                                () -> workspace.question().clear()));
    }

    /// What a hand does with the lines between panes.
    private void sizes() {
        workspace
                .actions()
                .add(
                        size(
                                "view.wider",
                                "Alt+Shift+Right",
                                () -> window.frame().widen(window.scene().getFocusOwner(), STEP)),
                        size(
                                "view.narrower",
                                "Alt+Shift+Left",
                                () -> window.frame().widen(window.scene().getFocusOwner(), -STEP)),
                        size("view.higher", "Alt+Shift+Up", () -> window.frame().heighten(STEP)),
                        size(
                                "view.lower",
                                "Alt+Shift+Down",
                                () -> window.frame().heighten(-STEP)));
    }

    private static Action size(String id, String key, Runnable run) {
        return new Action(id, "view", key, run);
    }

    /// The digits are those of the panes, as in going there.
    private void pins() {
        String[] names = {"lenses", "articles", "view", "timelines", "selection"};
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            workspace
                    .actions()
                    .add(new Action(
                            "view.pin." + name,
                            "view",
                            "Alt+Shift+" + (i + 1),
                            () -> window.frame().pins().toggle(name)));
        }
    }

    private void view() {
        workspace
                .actions()
                .add(
                        new Action(
                                "view.palette",
                                "view",
                                "Shortcut+K",
                                () -> workspace.layer().centre(new Palette(workspace))),
                        new Action(
                                "view.keys",
                                "view",
                                "Shift+Slash",
                                () -> workspace.layer().centre(new Keys(workspace))),
                        new Action("view.theme", "view", "Shortcut+D", window::toggleTheme),
                        new Action("view.preferences", "view", "Shortcut+Comma", window::preferences),
                        new Action(
                                "view.pin",
                                "view",
                                "P",
                                () -> window.frame()
                                        .pins()
                                        .toggleAt(window.scene().getFocusOwner())),
                        new Action(
                                "view.unpin",
                                "view",
                                "Shift+P",
                                () -> window.frame().pins().isAny(),
                                () -> window.frame().pins().unpin()));
        pins();
        sizes();
        for (View view : View.values()) {
            String key = switch (view) {
                case ENTITY -> "Shortcut+P";
                case READER -> "Shortcut+1";
                case NETWORK -> "Shortcut+2";
                case MAP -> "Shortcut+3";
                case CONFLICTS -> "Shortcut+4";
                case EXPECTED -> "Shortcut+5";
                case BRIEFING -> "Shortcut+B";
            };
            workspace
                    .actions()
                    .add(new Action(
                            "view." + view.word(),
                            "view",
                            key,
                            () -> window.frame().show(view)));
        }
    }
}
