package org.dateline.ui.kit;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import org.dateline.timeline.Sign;

/// The status of an event as a small node for lists, gutters and headers; the timeline draws the same shapes. Colour
/// comes from the stylesheet: class `glyph`, and `selected` for the accent.
public final class Glyph {
    private static final double C = 7;
    private static final double R = 4.5;

    private Glyph() {}

    /// 14 by 14 px. Its accessible text is the status. FX thread.
    public static Node of(Sign sign) {
        List<Shape> shapes = switch (sign) {
            case HAPPENED -> List.of(fill(new Circle(C, C, R)));
            case PLANNED -> List.of(line(new Circle(C, C, R - .25)));
            case HYPOTHETICAL -> List.of(dashed(new Circle(C, C, R - .25)));
            case NEGATED ->
                List.of(
                        cross(new Line(C - 3.6, C - 3.6, C + 3.6, C + 3.6)),
                        cross(new Line(C - 3.6, C + 3.6, C + 3.6, C - 3.6)));
            case CANCELLED ->
                List.of(line(new Circle(C, C, R - .25)), round(line(new Line(C - 5.1, C + 5.1, C + 5.1, C - 5.1))));
        };
        return box(14, "kit.status." + sign.name().toLowerCase(Locale.ROOT), shapes);
    }

    /// A stack of diamonds for a happening of many sources: 20 by 14 px.
    public static Node many() {
        SVGPath diamond = new SVGPath();
        diamond.setContent("M7 1.3 12.7 7 7 12.7 1.3 7Z");
        SVGPath chevrons = new SVGPath();
        chevrons.setContent("M10 1.3 15.7 7 10 12.7M13 1.3 18.7 7 13 12.7");
        line(chevrons).setStyle("-fx-stroke-width: 1.3;");
        return box(20, "kit.status.many", List.of(chevrons, fill(diamond)));
    }

    /// The glyph of a happening: many sources win over the plain disc, never over a status that is not real.
    public static Node of(Sign sign, int articles, int independent) {
        return sign == Sign.HAPPENED && Sign.isMany(articles, independent) ? many() : of(sign);
    }

    private static Node box(double width, String textKey, List<Shape> shapes) {
        StackPane box = new StackPane(new Rectangle(width, 14, null));
        for (Shape shape : shapes) {
            shape.setManaged(false);
            box.getChildren().add(shape);
        }
        box.setAlignment(Pos.TOP_LEFT);
        box.setMinSize(width, 14);
        box.setPrefSize(width, 14);
        box.setMaxSize(width, 14);
        box.getStyleClass().add("glyph");
        box.setMouseTransparent(true);
        box.setAccessibleText(Texts.of(textKey));
        return box;
    }

    private static Shape fill(Shape shape) {
        shape.getStyleClass().add("glyph-fill");
        return shape;
    }

    private static Shape line(Shape shape) {
        shape.getStyleClass().add("glyph-line");
        return shape;
    }

    private static Shape dashed(Shape shape) {
        line(shape).getStrokeDashArray().setAll(2.3, 1.94);
        return shape;
    }

    private static Shape round(Shape shape) {
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
        return shape;
    }

    private static Shape cross(Shape shape) {
        line(round(shape)).setStyle("-fx-stroke-width: 1.8;");
        return shape;
    }
}
