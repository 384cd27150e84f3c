package org.dateline.ui.briefing;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.briefing.Citation;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Facts;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.PaneHeader;
import org.dateline.ui.pane.RowButton;
import org.dateline.ui.pane.Workspace;

/// What was collected for the briefing, at the foot of the inspector.
public final class Tray extends VBox {
    private static final int SHOWN = 3;

    private final Workspace workspace;
    private final BriefingModel model;
    private final PaneHeader header = new PaneHeader(Texts.of("briefing.title"));
    private final VBox rows = new VBox();

    public Tray(Workspace workspace, BriefingModel model) {
        this.workspace = workspace;
        this.model = model;
        getStyleClass().addAll("tray", "hairline-top");
        Hyperlink open =
                Facts.link(Texts.of("briefing.open"), () -> workspace.actions().run("view.briefing"));
        header.right(open);
        rows.getStyleClass().add("tray-rows");
        getChildren().addAll(header, rows);
        workspace.onBrief(this::collect);
        model.collected().addListener((ListChangeListener<Citation>) c -> fill());
        model.briefingProperty().addListener((p, was, now) -> fill());
        fill();
    }

    private void collect(Citation citation) {
        workspace.say(Texts.of(model.collect(citation) ? "briefing.collected" : "briefing.already"));
    }

    private void fill() {
        header.count(
                model.collected().isEmpty()
                        ? ""
                        : Texts.number(model.collected().size()));
        rows.getChildren().clear();
        if (model.collected().isEmpty()) {
            Label none = Facts.text(Texts.of("briefing.tray.empty"), "secondary");
            rows.getChildren().add(none);
        }
        int from = Math.max(0, model.collected().size() - SHOWN);
        for (int i = from; i < model.collected().size(); i++) {
            rows.getChildren().add(row(model.collected().get(i)));
        }
        if (model.unsourced() > 0) {
            Label warn = new Label(Texts.of("briefing.unsourced", model.unsourced()), Icon.WARNING.node("warn"));
            warn.getStyleClass().addAll("dense", "warn");
            rows.getChildren().add(warn);
        }
    }

    private Button row(Citation citation) {
        int number = model.number(citation);
        Label badge = new Label(number > 0 ? Texts.number(number) : "–");
        badge.getStyleClass().add("badge");
        badge.setAlignment(Pos.CENTER);
        Label words = new Label(citation.quote().replace('\n', ' '));
        words.getStyleClass().add("fact");
        words.setMinWidth(20);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, badge, words, gap);
        row.setAlignment(Pos.CENTER_LEFT);
        badge.setMaxWidth(28);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        RowButton button = new RowButton(
                row,
                Texts.of("briefing.row", citation.source(), citation.quote()),
                () -> workspace.selection().select(new Focus.OfPlace(citation.article(), citation.span(), "")));
        button.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DELETE) {
                model.drop(citation);
                e.consume();
            }
        });
        return button;
    }
}
