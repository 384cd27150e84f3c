package org.dateline.ui.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.dateline.timeline.picture.Pen;

/// A pen on a canvas. FX thread.
public final class CanvasPen implements Pen {
    private static final Map<Integer, Color> COLORS = new HashMap<>();
    private static final Map<Double, Font> REGULAR = new HashMap<>();
    private static final Map<Double, Font> SEMIBOLD = new HashMap<>();

    private final GraphicsContext to;

    public CanvasPen(GraphicsContext to) {
        Fonts.load();
        this.to = to;
    }

    @Override
    public void rect(double x, double y, double width, double height, int rgb, double alpha) {
        if (width > 0 && height > 0) {
            Color color = color(rgb);
            to.setFill(alpha < 1 ? color.deriveColor(0, 1, 1, alpha) : color);
            to.fillRect(x, y, width, height);
        }
    }

    @Override
    public void plate(double x, double y, double width, double height, double radius, int fill) {
        to.setFill(color(fill));
        to.fillRoundRect(x, y, width, height, radius * 2, radius * 2);
    }

    @Override
    public void edge(double x, double y, double width, double height, double radius, int rgb) {
        stroke(1, rgb, SOLID, false);
        to.strokeRoundRect(x + .5, y + .5, width - 1, height - 1, radius * 2, radius * 2);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double thick, int rgb, double[] dash, boolean round) {
        if (x1 == x2 && thick == 1 && dash.length == 0) {
            rect(x1 - .5, Math.min(y1, y2), 1, Math.abs(y2 - y1), rgb, 1);
            return;
        }
        stroke(thick, rgb, dash, round);
        to.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void dots(double x, double y1, double y2, int rgb) {
        to.setFill(color(rgb));
        for (double y = Math.ceil(y1 / 4) * 4; y < y2; y += 4) {
            to.fillRect(x - .5, y, 1, 1);
        }
    }

    @Override
    public void disc(double x, double y, double radius, int rgb) {
        to.setFill(color(rgb));
        to.fillOval(x - radius, y - radius, radius * 2, radius * 2);
    }

    @Override
    public void ring(double x, double y, double radius, double thick, int rgb, double[] dash) {
        stroke(thick, rgb, dash, false);
        to.strokeOval(x - radius, y - radius, radius * 2, radius * 2);
    }

    @Override
    public void polygon(double[] xs, double[] ys, int rgb) {
        to.setFill(color(rgb));
        to.fillPolygon(xs, ys, xs.length);
    }

    @Override
    public void polyline(double[] xs, double[] ys, double thick, int rgb) {
        stroke(thick, rgb, SOLID, false);
        to.setLineJoin(StrokeLineJoin.MITER);
        to.strokePolyline(xs, ys, xs.length);
    }

    @Override
    public void elbow(double x1, double y1, double x2, double y2, double turn, boolean up, double thick, int rgb) {
        stroke(thick, rgb, SOLID, false);
        to.beginPath();
        to.moveTo(x1, y1);
        to.quadraticCurveTo(x1, turn, x1 + 8, turn);
        if (up) {
            to.lineTo(x2 - 8, turn);
            to.quadraticCurveTo(x2, turn, x2, y2);
        } else {
            to.lineTo(x2, turn);
        }
        to.stroke();
    }

    @Override
    public void softBar(
            double x1, double x2, double y, double height, double fade, boolean hollow, boolean dashed, int rgb) {
        Color full = color(rgb);
        double part = fade / (x2 - x1);
        double top = y - height / 2;
        to.setFill(soft(x1, x2, part, hollow ? full.deriveColor(0, 1, 1, .08) : full));
        to.fillRect(x1, top, x2 - x1, height);
        if (hollow) {
            stroke(1.3, rgb, dashed ? new double[] {4, 3} : SOLID, false);
            to.setStroke(soft(x1, x2, part, full));
            to.strokeLine(x1, top, x2, top);
            to.strokeLine(x1, top + height, x2, top + height);
        }
    }

    private static LinearGradient soft(double x1, double x2, double part, Color color) {
        Color none = color.deriveColor(0, 1, 1, 0);
        return new LinearGradient(
                x1,
                0,
                x2,
                0,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, none),
                new Stop(part, color),
                new Stop(1 - part, color),
                new Stop(1, none));
    }

    @Override
    public void text(String text, double x, double baseline, double size, boolean bold, int anchor, int rgb) {
        to.setFont((bold ? SEMIBOLD : REGULAR).computeIfAbsent(size, s -> bold ? Fonts.semibold(s) : Fonts.regular(s)));
        to.setTextAlign(anchor < 0 ? TextAlignment.LEFT : anchor == 0 ? TextAlignment.CENTER : TextAlignment.RIGHT);
        to.setFill(color(rgb));
        to.fillText(text, x, baseline);
    }

    @Override
    public void icon(String path, double x, double y, int rgb) {
        stroke(1.5, rgb, SOLID, true);
        to.setLineJoin(StrokeLineJoin.ROUND);
        to.save();
        to.translate(x, y);
        to.beginPath();
        to.appendSVGPath(path);
        to.stroke();
        to.restore();
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        to.save();
        to.beginPath();
        to.rect(x, y, width, height);
        to.clip();
    }

    @Override
    public void unclip() {
        to.restore();
    }

    private void stroke(double thick, int rgb, double[] dash, boolean round) {
        to.setStroke(color(rgb));
        to.setLineWidth(thick);
        to.setLineDashes(dash);
        to.setLineCap(round ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
    }

    private static Color color(int rgb) {
        return COLORS.computeIfAbsent(rgb, c -> Color.rgb(c >> 16 & 255, c >> 8 & 255, c & 255));
    }
}
