package org.dateline.ui.entities;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.timeline.Happening;
import org.dateline.ui.events.HappeningCard;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.RowButton;
import org.dateline.ui.pane.Words;
import org.dateline.ui.pane.Workspace;

/// One happening in a list: glyph, date, title, how many articles; a press selects it.
final class HappeningLine {
    /// As wide as `28 Feb – 1 Mar`: titles of such a list stand in one column, and only a longer date pushes its own
    /// on.
    private static final double DATE = 92;

    private HappeningLine() {}

    /// Date and title side by side.
    ///
    /// @param year the year that goes without saying
    static Button beside(Workspace workspace, Happening h, int year) {
        Label date = date(h, year);
        date.setMinWidth(Region.USE_PREF_SIZE);
        Region room = new Region();
        room.setMinWidth(DATE);
        StackPane dated = new StackPane(room, date);
        dated.setAlignment(Pos.CENTER_LEFT);
        Label title = title(h);
        HBox row = new HBox(6, glyph(h), dated, title, gap(), count(h));
        row.setAlignment(Pos.CENTER_LEFT);
        return button(workspace, h, row, date.getText());
    }

    /// The date below the title, for narrow columns.
    ///
    /// @param year the year that goes without saying
    static Button below(Workspace workspace, Happening h, int year) {
        Label date = date(h, year);
        VBox both = new VBox(title(h), date);
        HBox row = new HBox(6, glyph(h), both, gap(), count(h));
        row.setAlignment(Pos.TOP_LEFT);
        return button(workspace, h, row, date.getText());
    }

    private static HBox glyph(Happening h) {
        HBox glyph = new HBox(HappeningCard.glyph(h));
        glyph.setMinWidth(22);
        glyph.setMinHeight(16);
        glyph.setMaxHeight(16);
        glyph.setAlignment(Pos.CENTER_LEFT);
        return glyph;
    }

    private static Label date(Happening h, int year) {
        Label date = new Label(Dates.brief(h.when(), year));
        date.getStyleClass().addAll("fact", "secondary");
        return date;
    }

    private static Label title(Happening h) {
        Label title = new Label(h.title());
        title.getStyleClass().add("fact");
        title.setMinWidth(40);
        return title;
    }

    private static Label count(Happening h) {
        Label count = new Label(Texts.number(h.articles()));
        count.getStyleClass().add("meta");
        count.setMinWidth(Region.USE_PREF_SIZE);
        return count;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Button button(Workspace workspace, Happening h, HBox row, String date) {
        return new RowButton(
                row,
                Words.of(h.status(), h.outcome()).toLowerCase(Locale.ROOT) + ", " + date + ", " + h.title(),
                () -> workspace.selection().select(new Focus.OfHappening(h.id())));
    }
}
