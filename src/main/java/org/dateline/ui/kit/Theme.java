package org.dateline.ui.kit;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.dateline.timeline.picture.Ink;

/// Light or dark.
///
/// The tokens of both stand in every scene, and a pseudo-class of its root chooses between them: so a theme changes
/// without a stylesheet being read, and fast enough that no hand notices.
///
/// FX thread.
public enum Theme {
    LIGHT,
    DARK;

    private static final PseudoClass IS_DARK = PseudoClass.getPseudoClass("dark");
    private static final String BASE = new PrimerLight().getUserAgentStylesheet();

    /// Menus and tooltips have scenes of their own, which read the sheets of the window they belong to.
    static {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(Theme::follow);
            }
        });
    }

    /// Dresses this scene at once. Sheets that a feature added to it stay. Dialogs have scenes of their own and need
    /// this call too; menus and tooltips follow their window.
    public void apply(Scene scene) {
        Fonts.load();
        if (!BASE.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(BASE);
        }
        List<String> ours = List.of(url(LIGHT.tokens()), url(DARK.tokens()), url("kit.css"));
        if (!scene.getStylesheets().containsAll(ours)) {
            List<String> sheets = new ArrayList<>(ours);
            sheets.addAll(scene.getStylesheets());
            scene.getStylesheets().setAll(sheets);
        }
        choose(scene);
        scene.setFill(Palette.of(this).color(Ink.BG));
        worn(scene).set(this);
        List.copyOf(Window.getWindows()).forEach(Theme::follow);
    }

    private void choose(Scene scene) {
        scene.getRoot().pseudoClassStateChanged(IS_DARK, this == DARK);
    }

    /// Dresses a menu or a tooltip like the window that it belongs to.
    private static void follow(Window window) {
        Window owner = window;
        while (owner instanceof PopupWindow popup) {
            owner = popup.getOwnerWindow();
        }
        boolean belongs = owner != null && owner != window && owner.getScene() != null && window.getScene() != null;
        if (belongs) {
            worn(owner.getScene()).get().choose(window.getScene());
        }
    }

    /// The theme that a scene wears.
    public static ReadOnlyObjectProperty<Theme> of(Scene scene) {
        return worn(scene);
    }

    @SuppressWarnings("unchecked")
    private static ObjectProperty<Theme> worn(Scene scene) {
        return (ObjectProperty<Theme>)
                scene.getProperties().computeIfAbsent(Theme.class, key -> new SimpleObjectProperty<>(LIGHT));
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
