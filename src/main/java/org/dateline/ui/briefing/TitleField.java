package org.dateline.ui.briefing;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.Texts;

/// The title of the note, and the day it is dated.
final class TitleField extends VBox {
    TitleField(BriefingModel model) {
        super(2);
        getStyleClass().add("title-block");
        TextField title = new TextField();
        title.getStyleClass().add("title-field");
        title.setPromptText(Texts.of("briefing.new.title"));
        title.setAccessibleText(Texts.of("briefing.title.field"));
        Label day = new Label();
        day.getStyleClass().addAll("dense", "secondary");
        model.briefingProperty().subscribe(now -> {
            if (!now.title().equals(title.getText())) {
                title.setText(now.title());
            }
            day.setText(now.id().isEmpty() ? "" : Texts.mine().weekday(now.written()));
        });
        title.textProperty().addListener((p, was, now) -> {
            if (!now.equals(model.briefing().title())) {
                model.title(now);
            }
        });
        getChildren().addAll(title, day);
    }
}
