package org.dateline.app;

import java.io.IOException;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.control.Alert;
import javafx.stage.Stage;
import org.dateline.settings.Settings;
import org.dateline.ui.shell.Window;
import org.dateline.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/// The workbench in a window. Opens the library that is named, else the last one, else a copy of the sample library.
public final class WindowApp extends Application {
    private @Nullable HomeHere home;
    private @Nullable Workbench opened;
    private @Nullable Window window;
    private @Nullable Stage stage;
    private String failure = "";

    static void open(String[] args) {
        launch(WindowApp.class, args);
    }

    /// Off the FX thread: the library is opened while the toolkit starts.
    @Override
    public void init() {
        HomeHere made = new HomeHere(Settings.in(Settings.usualFolder()), Settings.usualLibraries(), () -> stage);
        home = made;
        try {
            String named = getParameters().getUnnamed().isEmpty()
                    ? ""
                    : getParameters().getUnnamed().getFirst();
            opened = named.isEmpty()
                    ? made.last()
                    : Workbench.open(Path.of(named), javafx.application.Platform::runLater);
        } catch (IOException e) {
            failure = e.getMessage() == null ? e.toString() : e.getMessage();
        }
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        if (opened == null || home == null) {
            Alert alert = new Alert(Alert.AlertType.ERROR, failure);
            alert.setHeaderText("The library could not be opened");
            alert.showAndWait();
            javafx.application.Platform.exit();
            return;
        }
        window = new Window(opened, home);
        window.show(primary);
    }

    @Override
    public void stop() throws IOException {
        if (window != null) {
            window.remember();
        }
        if (home != null) {
            home.close();
        }
        if (window != null) {
            window.workbench().close();
        }
    }
}
