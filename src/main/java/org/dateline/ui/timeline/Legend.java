package org.dateline.ui.timeline;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.timeline.Sign;
import org.dateline.ui.kit.Glyph;
import org.dateline.ui.kit.Texts;

/// What the marks mean.
final class Legend {
    private Legend() {}

    /// In one line, where there is room.
    static HBox line() {
        HBox line = new HBox(14);
        line.setAlignment(Pos.CENTER_LEFT);
        return filled(line);
    }

    /// One below the other, for where there is none.
    static VBox plate() {
        VBox plate = filled(new VBox(6));
        plate.setPadding(new Insets(12));
        plate.getStylesheets().add(TimelineView.SHEET);
        return plate;
    }

    private static <P extends Pane> P filled(P into) {
        into.getStyleClass().add("legend");
        into.setAccessibleText(Texts.of("timeline.legend"));
        for (Sign sign : Sign.values()) {
            entry(into, Glyph.of(sign), "kit.status." + sign.name().toLowerCase(Locale.ROOT));
        }
        Region soft = new Region();
        soft.getStyleClass().add("legend-soft");
        entry(into, soft, "timeline.legend.soft");
        entry(into, Glyph.many(), "kit.status.many");
        return into;
    }

    private static void entry(Pane into, Node glyph, String key) {
        Label label = new Label(Texts.of(key), glyph);
        label.getStyleClass().add("meta");
        label.setMinWidth(Region.USE_PREF_SIZE);
        into.getChildren().add(label);
    }
}
