package org.dateline.ui.pane;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.Texts;

/// A small form of the [Layer]: a title, some fields, and the button that does it. Ctrl+Enter does it too.
public final class Form extends VBox {
    private final VBox fields = new VBox(8);
    private final Button done;

    /// @param button what the button says
    public Form(Layer layer, String title, String button, Runnable run) {
        getStyleClass().add("form");
        Label head = new Label(title);
        head.getStyleClass().add("form-title");
        head.setWrapText(true);
        head.setMaxWidth(380);
        done = new Button(button);
        done.getStyleClass().add("primary");
        done.setAccessibleText(button);
        done.setOnAction(e -> {
            layer.close();
            run.run();
        });
        Button cancel = new Button(Texts.of("pane.cancel"));
        cancel.setAccessibleText(Texts.of("pane.cancel"));
        cancel.setOnAction(e -> layer.close());
        HBox buttons = new HBox(cancel, done);
        buttons.getStyleClass().add("form-buttons");
        getChildren().addAll(head, fields, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.isControlDown() && !done.isDisabled()) {
                done.fire();
                e.consume();
            }
        });
    }

    public Form with(Node... nodes) {
        fields.getChildren().addAll(nodes);
        return this;
    }

    public Form hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("meta");
        label.setWrapText(true);
        label.setMaxWidth(380);
        fields.getChildren().add(label);
        return this;
    }

    /// The button that does it, to switch it off while there is nothing to do.
    public Button button() {
        return done;
    }
}
