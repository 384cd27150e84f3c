package org.dateline.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import org.dateline.timeline.picture.Ink;

/// Light or dark.
public enum Theme {
    LIGHT,
    DARK;

    /// Dresses this scene, and the application's base theme with it. FX thread. Sheets that a feature added to the
    /// scene stay. Dialogs have scenes of their own and need this call too; menus and tooltips follow their window.
    public void apply(Scene scene) {
        Fonts.load();
        Application.setUserAgentStylesheet(
                this == LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet());
        List<String> sheets = new ArrayList<>(scene.getStylesheets());
        sheets.removeAll(List.of(url("light.css"), url("dark.css"), url("kit.css")));
        sheets.addAll(0, List.of(url(tokens()), url("kit.css")));
        // In one step: between two, no colour would have a value.
        scene.getStylesheets().setAll(sheets);
        scene.setFill(Palette.of(this).color(Ink.BG));
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    String tokens() {
        return this == LIGHT ? "light.css" : "dark.css";
    }

    private static String url(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
