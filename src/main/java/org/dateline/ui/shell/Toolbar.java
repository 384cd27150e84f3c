package org.dateline.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Action;
import org.dateline.ui.pane.KeyWords;
import org.dateline.ui.pane.Workspace;
import org.dateline.ui.search.QueryField;

/// The 42 px at the top: library, back and forward, search, import, commands, undo and redo, theme.
final class Toolbar extends HBox {
    private final Workspace workspace;
    private final Button library;

    Toolbar(Workspace workspace, QueryField query) {
        this.workspace = workspace;
        getStyleClass().add("toolbar");
        Label name = new Label(workspace.snapshot().library().name(), Icon.DOWN.node("small"));
        name.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        name.getStyleClass().add("library-name");
        library = new Button("", name);
        library.getStyleClass().add("quiet");
        library.setAccessibleText(Texts.of("library.switch", name.getText()));
        library.setOnAction(e -> workspace.actions().run("file.libraries"));
        library.setMinWidth(60);
        name.setMaxWidth(190);
        Button back = icon("go.back", Icon.BACK);
        Button forward = icon("go.forward", Icon.FORWARD);
        back.disableProperty().bind(workspace.selection().canGoBackProperty().not());
        forward.disableProperty()
                .bind(workspace.selection().canGoForwardProperty().not());
        HBox.setHgrow(query, Priority.ALWAYS);
        Button importing = button("file.import", Icon.IMPORT);
        Label key = new Label(keyOf("view.palette"));
        key.getStyleClass().add("key");
        Button commands = new Button(Texts.of("shell.commands"), key);
        commands.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        commands.setAccessibleText(Texts.of("shell.commands"));
        commands.setMinWidth(USE_PREF_SIZE);
        commands.setOnAction(e -> workspace.actions().run("view.palette"));
        Button undo = icon("edit.undo", Icon.UNDO);
        Button redo = icon("edit.redo", Icon.REDO);
        workspace.snapshotProperty().addListener((p, was, now) -> {
            undo.setDisable(now.desk().undoable().isEmpty());
            redo.setDisable(now.desk().redoable().isEmpty());
        });
        undo.setDisable(workspace.snapshot().desk().undoable().isEmpty());
        redo.setDisable(workspace.snapshot().desk().redoable().isEmpty());
        HBox walk = new HBox(back, forward);
        HBox last = new HBox(undo, redo, icon("view.theme", Icon.THEME));
        walk.setAlignment(javafx.geometry.Pos.CENTER);
        last.setAlignment(javafx.geometry.Pos.CENTER);
        walk.setMinWidth(USE_PREF_SIZE);
        last.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(library, walk, query, importing, commands, last);
    }

    /// The button that names the library, for what hangs below it.
    Button library() {
        return library;
    }

    private String keyOf(String id) {
        KeyCombination key = workspace.actions().get(id).key();
        return key == null ? "" : KeyWords.of(key);
    }

    private Button icon(String id, Icon icon) {
        Action action = workspace.actions().get(id);
        Button button = new Button("", icon.node());
        button.getStyleClass().addAll("quiet", "icon-button");
        describe(button, action);
        return button;
    }

    private Button button(String id, Icon icon) {
        Action action = workspace.actions().get(id);
        Button button = new Button(Texts.of("shell.short." + id), icon.node());
        button.setMinWidth(USE_PREF_SIZE);
        button.setId(id.replace('.', '-'));
        describe(button, action);
        return button;
    }

    private void describe(Button button, Action action) {
        String name = Palette.name(action);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(action.key() == null ? name : name + "  " + KeyWords.of(action.key())));
        button.setOnAction(e -> workspace.actions().run(action.id()));
    }
}
