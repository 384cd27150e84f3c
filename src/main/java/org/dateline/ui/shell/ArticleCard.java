package org.dateline.ui.shell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.article.Mention;
import org.dateline.article.Reading;
import org.dateline.article.Warning;
import org.dateline.timeline.Happening;
import org.dateline.ui.events.HappeningCard;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.Facts;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.RowButton;
import org.dateline.ui.pane.Workspace;

/// An article in the inspector: where it comes from, whom it names, what it reports, what is odd about it.
final class ArticleCard extends VBox {
    private static final int NAMES = 12;
    private static final int EVENTS = 14;

    ArticleCard(Workspace workspace, Reading reading) {
        getStyleClass().add("card");
        Label title = new Label(reading.article().title());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Facts facts = new Facts();
        facts.row("shell.article.source", reading.article().source());
        facts.row("shell.article.date", Dates.exact(reading.article().published()));
        facts.row("shell.article.by", reading.article().byline());
        Set<String> names = new LinkedHashSet<>();
        reading.mentions().stream()
                .map(Mention::entity)
                .filter(id -> id.startsWith("person/") || id.startsWith("country/"))
                .forEach(names::add);
        if (!names.isEmpty()) {
            facts.row(
                    "shell.article.names",
                    Facts.entities(workspace, names.stream().limit(NAMES).toList()));
        }
        if (!reading.tags().isEmpty()) {
            facts.row("shell.article.tags", "#" + String.join(" #", reading.tags()));
        }
        getChildren().addAll(title, facts);
        for (Warning w : reading.warnings()) {
            HBox row = new HBox(8, Icon.WARNING.node("warn"), Facts.text(w.text()));
            row.setAlignment(Pos.TOP_LEFT);
            getChildren().add(row);
        }
        getChildren().add(Facts.rule());
        happenings(workspace, reading);
    }

    private void happenings(Workspace workspace, Reading reading) {
        String id = reading.article().id();
        List<Happening> reported = workspace.snapshot().happenings().stream()
                .filter(h -> h.evidence().stream().anyMatch(e -> e.article().equals(id)))
                .toList();
        Label head = new Label(Texts.of("shell.article.reports"));
        head.getStyleClass().add("section-title");
        Label count = new Label(Texts.number(reported.size()));
        count.getStyleClass().add("count");
        HBox line = new HBox(6, head, count);
        line.setAlignment(Pos.BASELINE_LEFT);
        VBox rows = new VBox();
        reported.stream().limit(EVENTS).forEach(h -> rows.getChildren().add(line(workspace, h)));
        getChildren().addAll(line, rows);
        VBox.setMargin(rows, new javafx.geometry.Insets(-4, -6, 0, -6));
    }

    /// One line of a happening that selects it.
    static Button line(Workspace workspace, Happening h) {
        HBox glyph = new HBox(HappeningCard.glyph(h));
        glyph.setMinWidth(22);
        glyph.setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(h.title());
        title.getStyleClass().add("fact");
        title.setMinWidth(30);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label date = new Label(Dates.brief(
                h.when(), h.reported().isKnown() ? h.reported().last().getYear() : 0));
        date.getStyleClass().add("meta");
        date.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(4, glyph, title, gap, date);
        row.setAlignment(Pos.CENTER_LEFT);
        return new RowButton(
                row,
                h.title() + ", " + date.getText(),
                () -> workspace.selection().select(new Focus.OfHappening(h.id())));
    }
}
