package org.dateline.ui.timeline;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.dateline.timeline.Sign;
import org.dateline.ui.kit.Glyph;
import org.dateline.ui.kit.Texts;

/// What the marks mean, in one line.
final class Legend extends HBox {
    Legend() {
        super(14);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("legend");
        setAccessibleText(Texts.of("timeline.legend"));
        for (Sign sign : Sign.values()) {
            entry(Glyph.of(sign), "kit.status." + sign.name().toLowerCase(Locale.ROOT));
        }
        Region soft = new Region();
        soft.getStyleClass().add("legend-soft");
        entry(soft, "timeline.legend.soft");
        entry(Glyph.many(), "kit.status.many");
    }

    private void entry(Node glyph, String key) {
        Label label = new Label(Texts.of(key), glyph);
        label.getStyleClass().add("meta");
        label.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(label);
    }
}
