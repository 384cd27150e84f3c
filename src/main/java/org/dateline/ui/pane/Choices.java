package org.dateline.ui.pane;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/// A menu of the [Layer]: lines to choose from by mouse, arrows or first letter.
public final class Choices extends VBox {
    private final Layer layer;
    private final List<Button> buttons = new ArrayList<>();

    public Choices(Layer layer) {
        this.layer = layer;
        getStyleClass().add("choices");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// A muted line that says what the choices are about.
    public Choices head(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("meta", "choices-head");
        label.setWrapText(true);
        label.setMaxWidth(320);
        getChildren().add(label);
        return this;
    }

    public Choices rule() {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        VBox.setMargin(rule, new javafx.geometry.Insets(4, 0, 4, 0));
        getChildren().add(rule);
        return this;
    }

    public Choices add(@Nullable Node graphic, String text, Runnable run) {
        return add(graphic, text, "", run);
    }

    /// @param right muted words at the right edge: a key, a count
    public Choices add(@Nullable Node graphic, String text, String right, Runnable run) {
        return line(graphic, text, new Label(right), () -> {
            layer.close();
            run.run();
        });
    }

    /// A line that leads to more choices in the same place.
    public Choices more(@Nullable Node graphic, String text, java.util.function.Supplier<Region> next) {
        return line(graphic, text, Icon.FORWARD.node("small"), () -> {
            double x = getLayoutX();
            double y = getLayoutY();
            layer.show(next.get(), x, y);
        });
    }

    private Choices line(@Nullable Node graphic, String text, Node right, Runnable run) {
        Label label = new Label(text, graphic == null ? new Region() : graphic);
        label.getStyleClass().add("choice-text");
        Region gap = new Region();
        gap.setMinWidth(24);
        HBox.setHgrow(gap, Priority.ALWAYS);
        right.getStyleClass().add("meta");
        HBox row = new HBox(label, gap, right);
        row.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button("", row);
        row.minWidthProperty().bind(button.widthProperty().subtract(20));
        button.getStyleClass().addAll("quiet", "choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(text);
        button.setOnAction(e -> run.run());
        buttons.add(button);
        getChildren().add(button);
        return this;
    }

    private void key(KeyEvent e) {
        Node focus = getScene() == null ? null : getScene().getFocusOwner();
        int at = focus instanceof Button button ? buttons.indexOf(button) : -1;
        if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP) {
            int next = Math.floorMod(at + (e.getCode() == KeyCode.DOWN ? 1 : -1), buttons.size());
            buttons.get(next).requestFocus();
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && at >= 0) {
            buttons.get(at).fire();
            e.consume();
        }
    }
}
