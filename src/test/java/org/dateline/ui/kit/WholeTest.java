package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dateline.ui.Fx;
import org.dateline.ui.FxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class WholeTest {
    @Test
    void theHandIsToldTheWholeOfWhatEndsInAnEllipsisAndOfNothingElse(Fx fx) {
        Label cut = new Label("A title that is much too long for this column");
        cut.setMaxWidth(80);
        Label fits = new Label("Short");
        Scene scene = fx.show(() -> new VBox(20, cut, fits), 300, 200, Theme.LIGHT);
        fx.run(() -> Whole.install(scene));
        fx.move(fits, 5, 5);
        fx.move(cut, 5, 5);
        assertThat(fx.get(() -> cut.getTooltip().getText())).isEqualTo(cut.getText());
        fx.run(() -> cut.setText("Another title that is much too long for this column"));
        assertThat(fx.get(() -> cut.getTooltip().getText())).startsWith("Another");
        assertThat(fx.get(fits::getTooltip)).isNull();
    }
}
