package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Paint;
import org.dateline.timeline.picture.Ink;
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

    @Test
    void aWindowAndWhatHangsFromItWearTheSameThemeAndChangeIt(Fx fx) {
        Label label = new Label("Words");
        Scene scene = fx.show(() -> new StackPane(label), 300, 200, Theme.LIGHT);
        for (Theme theme : new Theme[] {Theme.DARK, Theme.LIGHT, Theme.DARK}) {
            fx.run(() -> theme.apply(scene));
            fx.settle();
            Palette palette = Palette.of(theme);
            assertThat(Theme.of(scene).get()).isEqualTo(theme);
            assertThat(ground((Region) scene.getRoot(), 0)).isEqualTo(palette.color(Ink.BG));
            assertThat(fx.get(label::getTextFill)).isEqualTo(palette.color(Ink.FG));
            assertThat(tooltip(fx, label)).isEqualTo(palette.color(Ink.BG));
        }
    }

    private static Paint tooltip(Fx fx, Label over) {
        Tooltip tooltip = fx.get(() -> new Tooltip("More words"));
        fx.run(() -> tooltip.show(over, 20, 20));
        fx.settle();
        Paint ground = fx.get(() -> ground((Region) tooltip.getSkin().getNode(), 1));
        fx.run(tooltip::hide);
        return ground;
    }

    private static Paint ground(Region region, int fill) {
        return region.getBackground().getFills().get(fill).getFill();
    }

    private static boolean isDark(Fx fx, ContextMenu menu) {
        return fx.get(
                () -> menu.getScene().getRoot().getPseudoClassStates().contains(PseudoClass.getPseudoClass("dark")));
    }
}
