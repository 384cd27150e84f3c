package org.dateline.ui.pane;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Nodes in lines that wrap, each line as high as it needs to be for the width there is.
public final class Flow extends Pane {
    private static final double GAP = 5;
    private static final double LINE_GAP = 2;
    private static final double USUAL = 200;

    public Flow(Node... nodes) {
        getChildren().addAll(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return USUAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 40;
    }

    @Override
    protected double computePrefHeight(double width) {
        return lines(width < 0 ? (getWidth() > 0 ? getWidth() : USUAL) : width, false);
    }

    @Override
    protected void layoutChildren() {
        lines(getWidth(), true);
    }

    private double lines(double width, boolean place) {
        double x = 0;
        double y = 0;
        double high = 0;
        for (Node node : getManagedChildren()) {
            double w = Math.min(node.prefWidth(-1), width);
            double h = node.prefHeight(w);
            if (x > 0 && x + w > width + 0.5) {
                x = 0;
                y += high + LINE_GAP;
                high = 0;
            }
            if (place) {
                node.resizeRelocate(x, y, w, h);
            }
            x += w + GAP;
            high = Math.max(high, h);
        }
        return Math.ceil(y + high);
    }
}
