package org.dateline.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.dateline.timeline.Marks;
import org.dateline.ui.kit.Theme;
import org.dateline.ui.kit.Whole;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Workspace;
import org.dateline.ui.timeline.TimelinePane;
import org.dateline.workbench.Answer;
import org.dateline.workbench.Workbench;

/// The window on one library. Opening another builds the panes anew.
///
/// FX thread. The workbench must have been opened with `Platform::runLater` as the place of results.
public final class Window {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Home home;
    private final StackPane root = new StackPane();
    private final Scene scene;
    private Workbench workbench;
    private Workspace workspace;
    private Frame frame;
    private TimelinePane timelines;
    private Imports imports;
    private LastRead lastRead;
    private Theme theme;

    public Window(Workbench workbench, Home home) {
        this.home = home;
        this.workbench = workbench;
        theme = home.remembered("theme").equals("dark") ? Theme.DARK : Theme.LIGHT;
        if (!home.remembered("language").isEmpty()) {
            Locale.setDefault(Locale.Category.DISPLAY, Locale.of(home.remembered("language")));
        }
        root.getStyleClass().add("window");
        scene = new Scene(root, 1440, 900);
        scene.getStylesheets()
                .addAll(
                        Workspace.class.getResource("pane.css").toExternalForm(),
                        Window.class.getResource("shell.css").toExternalForm());
        theme.apply(scene);
        Whole.install(scene);
        workspace = new Workspace(workbench);
        lastRead = new LastRead(home, workspace.snapshot().library().folder());
        imports = new Imports(workspace, home);
        new Commands(workspace, this, home, imports).register();
        timelines = new TimelinePane(workspace.pane("timelines"), home::chooseTarget);
        frame = build();
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        scene.windowProperty()
                .flatMap(javafx.stage.Window::showingProperty)
                .orElse(false)
                .subscribe((was, isShown) -> onScreen(isShown));
        drops();
    }

    /// The scene of a closed window knows no stylesheet any more; what still reaches the panes must find no scene to
    /// be dressed in.
    private void onScreen(boolean isShown) {
        if (!isShown) {
            root.getChildren().clear();
        } else if (root.getChildren().isEmpty()) {
            root.getChildren().setAll(frame, workspace.layer());
        }
    }

    private Frame build() {
        StatusBar status = new StatusBar(workspace);
        Frame made = new Frame(workspace, timelines, home, status);
        made.sizes(home.remembered("sizes"));
        if (home.remembered("text").matches("-?[1-4]")) {
            made.reader().textSize(Integer.parseInt(home.remembered("text")));
        }
        made.reader().onOpened(r -> lastRead.opened(r.article()));
        lastRead.follow(timelines.model()::lastRead);
        timelines.themeProperty().set(theme);
        if (home.remembered("clock").equals("reported")) {
            timelines.model().clockProperty().set(Marks.Clock.REPORTED);
        }
        View.of(home.remembered("view")).ifPresent(made::show);
        root.getChildren().setAll(made, workspace.layer());
        workspace.ask();
        openSomething();
        return made;
    }

    /// Shows the window on this stage.
    public void show(Stage stage) {
        stage.setTitle(workspace.snapshot().library().name() + " – Dateline");
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        String[] place = home.remembered("window").split(" ");
        if (place.length == 5 && isOnScreen(place)) {
            stage.setX(Double.parseDouble(place[0]));
            stage.setY(Double.parseDouble(place[1]));
            stage.setWidth(Double.parseDouble(place[2]));
            stage.setHeight(Double.parseDouble(place[3]));
            stage.setMaximized(place[4].equals("true"));
        }
        stage.setOnCloseRequest(e -> remember());
        stage.show();
    }

    /// A screen that was there last time may be gone.
    private static boolean isOnScreen(String[] place) {
        return !Screen.getScreensForRectangle(
                        Double.parseDouble(place[0]),
                        Double.parseDouble(place[1]),
                        Double.parseDouble(place[2]),
                        Double.parseDouble(place[3]))
                .isEmpty();
    }

    /// The scene, for whoever takes pictures of it.
    public Scene scene() {
        return scene;
    }

    /// The library that is open now; another than at first when the user opened another.
    public Workbench workbench() {
        return workbench;
    }

    /// Does the action of this id, as its key would.
    public void run(String action) {
        workspace.actions().run(action);
    }

    /// Selects, as a click would.
    public void select(Focus focus) {
        workspace.selection().select(focus);
    }

    /// Remembers sizes and theme for the next start.
    public void remember() {
        if (scene.getWindow() instanceof Stage stage && stage.getWidth() > 0) {
            home.remember(
                    "window",
                    Stream.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
                                    .map(n -> Long.toString(Math.round(n)))
                                    .collect(Collectors.joining(" "))
                            + " " + stage.isMaximized());
        }
        home.remember("view", frame.view().word());
        home.remember("clock", timelines.model().clock().name().toLowerCase(Locale.ROOT));
        home.remember("sizes", frame.sizes());
        int text = frame.reader().textSize(0);
        home.remember("text", text == 0 ? "" : Integer.toString(text));
        home.remember("theme", theme == Theme.DARK ? "dark" : "light");
        home.remember(
                "article", frame.reader().reading().map(r -> r.article().id()).orElse(""));
        home.remember("library", workspace.snapshot().library().folder().toString());
    }

    Frame frame() {
        return frame;
    }

    Workspace workspace() {
        return workspace;
    }

    TimelinePane timelines() {
        return timelines;
    }

    void toggleTheme() {
        theme(theme.other());
    }

    /// Dresses the window in a theme.
    public void theme(Theme next) {
        theme = next;
        theme.apply(scene);
        timelines.themeProperty().set(theme);
        home.remember("theme", theme == Theme.DARK ? "dark" : "light");
    }

    /// Asks how the window is to look and to speak.
    void preferences() {
        workspace
                .layer()
                .centre(new Preferences(workspace.layer(), theme, this::theme, this::language, this::textSize));
    }

    private int textSize(int by) {
        int size = frame.reader().textSize(by);
        home.remember("text", size == 0 ? "" : Integer.toString(size));
        return size;
    }

    /// Builds the panes anew in another language, with the same selection.
    private void language(Locale next) {
        home.remember("language", next.getLanguage());
        home.remember("sizes", frame.sizes());
        Locale.setDefault(Locale.Category.DISPLAY, next);
        Focus before = workspace.selection().now();
        panes();
        workspace.selection().select(before);
        preferences();
    }

    private void panes() {
        workspace = new Workspace(workbench);
        imports = new Imports(workspace, home);
        new Commands(workspace, this, home, imports).register();
        timelines = new TimelinePane(workspace.pane("timelines"), home::chooseTarget);
        frame = build();
    }

    /// Goes on with another library when it is open; says why where it cannot be opened.
    void open(CompletableFuture<Workbench> opening) {
        workspace.then(opening, next -> {
            Workbench before = workbench;
            workbench = next;
            lastRead = new LastRead(home, next.snapshot().library().folder());
            panes();
            if (scene.getWindow() instanceof Stage stage) {
                stage.setTitle(workspace.snapshot().library().name() + " – Dateline");
            }
            home.close(before);
        });
    }

    /// At first the article of last time is open, else the first of the list, so that no pane is empty.
    private void openSomething() {
        Workspace now = workspace;
        javafx.beans.value.ChangeListener<Answer> first = new javafx.beans.value.ChangeListener<>() {
            @Override
            public void changed(javafx.beans.value.ObservableValue<? extends Answer> p, Answer was, Answer answer) {
                if (!answer.hits().isEmpty()) {
                    now.answerProperty().removeListener(this);
                    String newest = answer.hits().getFirst().id();
                    if (now.selection().now() instanceof Focus.Nothing
                            && !home.remembered("article").isEmpty()) {
                        now.then(
                                now.workbench().reading(home.remembered("article")),
                                found -> openUnasked(
                                        now, found.map(r -> r.article().id()).orElse(newest)));
                    } else if (now.selection().now() instanceof Focus.Nothing) {
                        openUnasked(now, newest);
                    }
                }
            }
        };
        now.answerProperty().addListener(first);
    }

    private void openUnasked(Workspace now, String article) {
        lastRead.unasked(article);
        now.selection().select(new Focus.OfArticle(article));
    }

    private void key(KeyEvent event) {
        if (workspace.layer().isOpen() && event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
            // The keyboard may have gone elsewhere, as after something was dragged out of a menu.
            workspace.layer().close();
            event.consume();
            return;
        }
        if (workspace.layer().isOpen() || event.isConsumed()) {
            return;
        }
        Node owner = scene.getFocusOwner();
        workspace.actions().of(event, owner instanceof TextInputControl).ifPresent(action -> {
            action.run().run();
            event.consume();
        });
    }

    private void drops() {
        scene.setOnDragOver(e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
                root.pseudoClassStateChanged(DROPPING, true);
                e.consume();
            }
        });
        scene.setOnDragExited(e -> root.pseudoClassStateChanged(DROPPING, false));
        scene.setOnDragDropped(e -> {
            root.pseudoClassStateChanged(DROPPING, false);
            if (e.getDragboard().hasFiles()) {
                importing(e.getDragboard().getFiles().stream()
                        .map(java.io.File::toPath)
                        .toList());
                e.setDropCompleted(true);
                e.consume();
            }
        });
    }

    /// Imports files and folders, as when they were dropped on the window.
    public void importing(List<Path> paths) {
        imports.start(paths);
    }
}
