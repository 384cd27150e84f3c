package org.dateline.ui.briefing;

import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.briefing.Briefing;
import org.dateline.briefing.Check;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.PaneHeader;
import org.dateline.ui.pane.Workspace;

/// What is to be looked at before the note leaves the house.
final class CheckList extends VBox {
    private final Workspace workspace;
    private final BriefingModel model;
    private final IntConsumer go;
    private final PaneHeader header = new PaneHeader(Texts.of("briefing.check"));
    private final VBox rows = new VBox();

    /// @param go puts the keyboard into a block
    CheckList(Workspace workspace, BriefingModel model, IntConsumer go) {
        this.workspace = workspace;
        this.model = model;
        this.go = go;
        getStyleClass().addAll("pane", "hairline-top");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Texts.of("briefing.check"));
        scroll.setMaxHeight(200);
        scroll.setPrefHeight(200);
        getChildren().addAll(header, scroll);
    }

    void run() {
        Briefing briefing = model.briefing();
        if (briefing.blocks().isEmpty()) {
            rows.getChildren().setAll(row(Icon.CHECK, "ok", Texts.of("briefing.check.nothing"), "", () -> {}));
            header.count("");
            return;
        }
        workspace.then(workspace.workbench().check(briefing), outcome -> {
            if (briefing.equals(model.briefing())) {
                show(outcome);
            }
        });
    }

    private void show(Check.Outcome outcome) {
        header.count(Texts.of("briefing.check.count", outcome.findings().size()));
        rows.getChildren().clear();
        for (Check.Finding f : outcome.findings()) {
            rows.getChildren()
                    .add(row(
                            Icon.WARNING,
                            "warn",
                            Texts.of("briefing.check." + f.kind().name().toLowerCase(Locale.ROOT), f.words()),
                            f.kind() == Check.Kind.OFF_SCALE ? f.advice() : "“" + f.words() + "”",
                            () -> go.accept(f.block())));
        }
        if (outcome.quotes() > 0) {
            rows.getChildren()
                    .add(row(Icon.CHECK, "ok", Texts.of("briefing.check.quotes", outcome.quotes()), "", () -> {}));
        }
    }

    private static Button row(Icon icon, String style, String head, String body, Runnable run) {
        Label title = new Label(head);
        title.getStyleClass().addAll("fact", "strong");
        VBox words = new VBox(1, title);
        if (!body.isEmpty()) {
            Label small = new Label(body.replace('\n', ' '));
            small.getStyleClass().addAll("dense", "secondary");
            words.getChildren().add(small);
        }
        HBox row = new HBox(8, icon.node(style), words);
        row.setAlignment(Pos.TOP_LEFT);
        Button button = new Button("", row);
        row.prefWidthProperty().bind(button.widthProperty().subtract(28));
        button.getStyleClass().addAll("quiet", "collected-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(head + " " + body);
        button.setOnAction(e -> run.run());
        return button;
    }
}
