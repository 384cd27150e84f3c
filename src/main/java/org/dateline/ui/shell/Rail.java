package org.dateline.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Words;
import org.dateline.ui.pane.Workspace;
import org.dateline.ui.search.LensPane;
import org.dateline.workbench.Question.Lens;

/// The lenses as 40 px of icons, where the window is too narrow for their words.
final class Rail extends VBox {
    Rail(Workspace workspace) {
        getStyleClass().addAll("pane", "rail");
        LensPane pane = new LensPane(workspace);
        pane.setPrefSize(240, 420);
        for (Lens lens : Lens.values()) {
            Button button = new Button("", Words.icon(lens).node("plain"));
            button.getStyleClass().addAll("quiet", "icon-button");
            button.setAccessibleText(Words.of(lens));
            button.setTooltip(new Tooltip(Words.of(lens)));
            button.setOnAction(e -> {
                javafx.geometry.Bounds at = button.localToScene(button.getBoundsInLocal());
                workspace.layer().show(pane, at.getMaxX() + 6, at.getMinY());
                pane.only(lens);
            });
            getChildren().add(button);
        }
        setAccessibleText(Texts.of("search.lenses"));
    }
}
