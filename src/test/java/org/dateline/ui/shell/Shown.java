package org.dateline.ui.shell;

import javafx.stage.Stage;
import org.dateline.ui.Fx;

/// Windows on the screen of the tests.
final class Shown {
    private Shown() {}

    /// Shows a window at the corner of the screen, as large as it likes.
    static Stage at(Fx fx, Window window) {
        return fx.get(() -> {
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            window.show(stage);
            return stage;
        });
    }

    static Stage at(Fx fx, Window window, int width, int height) {
        Stage stage = at(fx, window);
        fx.run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        return stage;
    }
}
