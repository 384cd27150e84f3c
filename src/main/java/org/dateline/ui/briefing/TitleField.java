package org.dateline.ui.briefing;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.Texts;

/// The title of the note, and the day it is dated.
final class TitleField extends VBox {
    /// @param editing told when the keyboard is in the field, so that nobody builds it anew
    TitleField(BriefingModel model, Consumer<Boolean> editing) {
        super(2);
        getStyleClass().add("title-block");
        TextField title = new TextField(model.briefing().title());
        title.getStyleClass().add("title-field");
        title.setPromptText(Texts.of("briefing.new.title"));
        title.setAccessibleText(Texts.of("briefing.title.field"));
        title.textProperty().addListener((p, was, now) -> {
            editing.accept(true);
            model.title(now);
            editing.accept(false);
        });
        Label day = new Label(
                model.briefing().id().isEmpty()
                        ? ""
                        : Texts.mine().weekday(model.briefing().written()));
        day.getStyleClass().addAll("dense", "secondary");
        getChildren().addAll(title, day);
    }
}
