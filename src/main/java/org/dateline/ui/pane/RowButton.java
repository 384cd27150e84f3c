package org.dateline.ui.pane;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// A row that can be pressed: as wide as there is room, as high as what stands in it needs to be there.
public final class RowButton extends Button {
    private static final double PADDING = 12;

    private final Region content;

    /// @param name for those who cannot see it
    public RowButton(Region content, String name, Runnable run) {
        super("", content);
        this.content = content;
        content.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        getStyleClass().addAll("quiet", "evidence-row");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(name);
        setOnAction(e -> run.run());
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = content.getPrefWidth();
        if (room <= 0) {
            return super.computePrefHeight(width);
        }
        Insets edge = getInsets();
        return snapSizeY(edge.getTop() + content.prefHeight(room) + edge.getBottom());
    }
}
