package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.dateline.ui.Fx;
import org.dateline.ui.FxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class ThemeTest {
    @Test
    void aMenuWearsTheThemeOfItsWindow(Fx fx) {
        Button button = fx.get(() -> new Button("More"));
        ContextMenu menu = fx.get(() -> new ContextMenu(new MenuItem("First"), new MenuItem("Second")));
        Scene scene = fx.show(() -> new VBox(button), 300, 200, Theme.DARK);
        fx.run(() -> menu.show(button, Side.BOTTOM, 0, 0));
        assertThat(isDark(fx, menu)).isTrue();
        fx.run(() -> Theme.LIGHT.apply(scene));
        assertThat(isDark(fx, menu)).as("changed while it is open").isFalse();
        fx.run(menu::hide);
        fx.run(() -> Theme.DARK.apply(scene));
        fx.run(() -> menu.show(button, Side.BOTTOM, 0, 0));
        assertThat(isDark(fx, menu)).as("opened again").isTrue();
        fx.run(menu::hide);
    }

    private static boolean isDark(Fx fx, ContextMenu menu) {
        return fx.get(
                () -> menu.getScene().getRoot().getPseudoClassStates().contains(PseudoClass.getPseudoClass("dark")));
    }
}
