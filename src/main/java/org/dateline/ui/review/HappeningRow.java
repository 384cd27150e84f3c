package org.dateline.ui.review;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Sign;
import org.dateline.ui.kit.Glyph;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Dates;

/// The head of a row that is about a happening: its glyph, date, title and how many report it.
final class HappeningRow {
    private HappeningRow() {}

    static HBox of(Happening h) {
        Label date = new Label(Dates.exact(h.when()));
        date.getStyleClass().add("meta");
        date.setMinWidth(ReviewPane.BEFORE_TITLE);
        Label title = new Label(h.title());
        title.getStyleClass().add("medium");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label reports = new Label(Texts.of("review.reports", h.articles(), h.independent()));
        reports.getStyleClass().add("meta");
        reports.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, Glyph.of(Sign.of(h), h.articles(), h.independent()), date, title, reports);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
