package org.dateline.ui.briefing;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.briefing.Citation;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.Facts;
import org.dateline.ui.pane.Notice;
import org.dateline.ui.pane.PaneHeader;
import org.dateline.ui.pane.Workspace;

/// What was collected: cited evidence by its number, then what is not cited yet.
final class Collected extends BorderPane {
    private final BriefingModel model;
    private final Consumer<Citation> cite;
    private final PaneHeader header = new PaneHeader(Texts.of("briefing.collected.title"));
    private final VBox rows = new VBox();

    Collected(Workspace workspace, BriefingModel model, Consumer<Citation> cite) {
        this.model = model;
        this.cite = cite;
        getStyleClass().addAll("pane", "hairline-right");
        setPrefWidth(280);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Texts.of("briefing.collected.title"));
        setTop(header);
        setCenter(scroll);
    }

    void fill() {
        List<Citation> cited = BriefingModel.cited(model.briefing());
        header.count(Texts.of("briefing.collected.count", model.collected().size(), cited.size()));
        rows.getChildren().clear();
        if (model.collected().isEmpty()) {
            rows.getChildren().add(Notice.empty("briefing.collected.empty"));
            return;
        }
        for (Citation c : cited) {
            rows.getChildren().add(row(c, model.number(c)));
        }
        List<Citation> left =
                model.collected().stream().filter(c -> !cited.contains(c)).toList();
        if (!left.isEmpty()) {
            Label head = Facts.text(Texts.of("briefing.collected.left"), "secondary");
            head.setPadding(new javafx.geometry.Insets(12, 12, 6, 12));
            rows.getChildren().add(head);
            left.forEach(c -> rows.getChildren().add(row(c, 0)));
        }
    }

    private Button row(Citation c, int number) {
        Label badge = new Label(number > 0 ? Integer.toString(number) : "");
        badge.getStyleClass().add(number > 0 ? "badge" : "no-badge");
        badge.setMinWidth(18);
        badge.setAlignment(Pos.CENTER);
        Label source = new Label(c.source());
        source.getStyleClass().add("meta");
        Label date = new Label(Dates.brief(c.published(), 0));
        date.getStyleClass().add("meta");
        HBox head = new HBox(6, source, date);
        Label words = Facts.text(c.quote().replace('\n', ' ').strip());
        words.setMaxHeight(52);
        words.setMinHeight(16);
        VBox text = new VBox(1, head, words);
        HBox row = new HBox(8, badge, text);
        HBox.setHgrow(text, javafx.scene.layout.Priority.ALWAYS);
        Button button = new Button("", row);
        row.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.getStyleClass().addAll("quiet", "collected-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(Texts.of("briefing.row", c.source(), c.quote()));
        button.setOnAction(e -> cite.accept(c));
        return button;
    }
}
