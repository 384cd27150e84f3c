package org.dateline.export;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.dateline.timeline.picture.Pen;

/// A pen that paints an image without a window, at twice the size so that it is sharp on paper.
final class ImagePen implements Pen {
    private static final int SCALE = 2;
    private static final float ROUND_MITER = 10;

    private final BufferedImage image;
    private final Graphics2D g;

    /// The window's own fonts, which the layout was measured with.
    private static final class Fonts {
        static final Font REGULAR = load("Regular");
        static final Font BOLD = load("SemiBold");

        private static Font load(String face) {
            try (InputStream in = Fonts.class.getResourceAsStream("/org/dateline/fonts/Inter-" + face + ".ttf")) {
                return in == null ? new Font(Font.SANS_SERIF, Font.PLAIN, 1) : Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException | FontFormatException e) {
                return new Font(Font.SANS_SERIF, Font.PLAIN, 1);
            }
        }
    }

    ImagePen(double width, double height) {
        image = new BufferedImage(
                (int) Math.ceil(width) * SCALE, (int) Math.ceil(height) * SCALE, BufferedImage.TYPE_INT_RGB);
        g = image.createGraphics();
        g.scale(SCALE, SCALE);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, width, height));
    }

    byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            g.dispose();
        }
        return out.toByteArray();
    }

    @Override
    public void rect(double x, double y, double width, double height, int rgb, double alpha) {
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) Math.clamp(alpha, 0, 1)));
        fill(new Rectangle2D.Double(x, y, width, height), rgb);
        g.setComposite(AlphaComposite.SrcOver);
    }

    @Override
    public void plate(double x, double y, double width, double height, double radius, int fill) {
        fill(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius), fill);
    }

    @Override
    public void edge(double x, double y, double width, double height, double radius, int rgb) {
        draw(
                new RoundRectangle2D.Double(x + .5, y + .5, width - 1, height - 1, 2 * radius, 2 * radius),
                new Color(rgb),
                stroke(1, SOLID, false));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double thick, int rgb, double[] dash, boolean round) {
        draw(new Line2D.Double(x1, y1, x2, y2), new Color(rgb), stroke(thick, dash, round));
    }

    @Override
    public void disc(double x, double y, double radius, int rgb) {
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), rgb);
    }

    @Override
    public void ring(double x, double y, double radius, double thick, int rgb, double[] dash) {
        draw(
                new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius),
                new Color(rgb),
                stroke(thick, dash, false));
    }

    @Override
    public void polygon(double[] xs, double[] ys, int rgb) {
        Path2D path = path(xs, ys);
        path.closePath();
        fill(path, rgb);
    }

    @Override
    public void polyline(double[] xs, double[] ys, double thick, int rgb) {
        draw(path(xs, ys), new Color(rgb), stroke(thick, SOLID, false));
    }

    @Override
    public void elbow(double x1, double y1, double x2, double y2, double turn, boolean up, double thick, int rgb) {
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.quadTo(x1, turn, x1 + 8, turn);
        if (up) {
            path.lineTo(x2 - 8, turn);
            path.quadTo(x2, turn, x2, y2);
        } else {
            path.lineTo(x2, turn);
        }
        draw(path, new Color(rgb), stroke(thick, SOLID, false));
    }

    @Override
    public void softBar(
            double x1, double x2, double y, double height, double fade, boolean hollow, boolean dashed, int rgb) {
        Color full = new Color(rgb);
        Color none = new Color(full.getRed(), full.getGreen(), full.getBlue(), 0);
        float part = (float) Math.clamp(fade / (x2 - x1), 0.001, 0.499);
        Paint paint = new LinearGradientPaint(
                (float) x1, 0, (float) x2, 0, new float[] {0, part, 1 - part, 1}, new Color[] {none, full, full, none});
        if (hollow) {
            g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, .08f));
        }
        g.setPaint(paint);
        g.fill(new Rectangle2D.Double(x1, y - height / 2, x2 - x1, height));
        g.setComposite(AlphaComposite.SrcOver);
        if (hollow) {
            BasicStroke stroke = stroke(1.3, dashed ? new double[] {4, 3} : SOLID, false);
            draw(new Line2D.Double(x1, y - height / 2, x2, y - height / 2), paint, stroke);
            draw(new Line2D.Double(x1, y + height / 2, x2, y + height / 2), paint, stroke);
        }
    }

    @Override
    public void text(String text, double x, double baseline, double size, boolean bold, int anchor, int rgb) {
        Font font = (bold ? Fonts.BOLD : Fonts.REGULAR)
                .deriveFont(Map.of(TextAttribute.SIZE, size, TextAttribute.KERNING, TextAttribute.KERNING_ON));
        g.setFont(font);
        double width = font.getStringBounds(text, g.getFontRenderContext()).getWidth();
        g.setColor(new Color(rgb));
        g.drawString(text, (float) (anchor < 0 ? x : anchor == 0 ? x - width / 2 : x - width), (float) baseline);
    }

    @Override
    public void icon(String path, double x, double y, int rgb) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.setColor(new Color(rgb));
        g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(SvgPath.of(path));
        g.setTransform(before);
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        g.setClip(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void unclip() {
        g.setClip(null);
    }

    private void fill(Shape shape, int rgb) {
        g.setColor(new Color(rgb));
        g.fill(shape);
    }

    private void draw(Shape shape, Paint paint, BasicStroke stroke) {
        g.setPaint(paint);
        g.setStroke(stroke);
        g.draw(shape);
    }

    private static BasicStroke stroke(double thick, double[] dash, boolean round) {
        int cap = round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        if (dash.length == 0) {
            return new BasicStroke((float) thick, cap, BasicStroke.JOIN_ROUND);
        }
        float[] floats = {(float) dash[0], (float) dash[1]};
        return new BasicStroke((float) thick, cap, BasicStroke.JOIN_ROUND, ROUND_MITER, floats, 0);
    }

    private static Path2D path(double[] xs, double[] ys) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < xs.length; i++) {
            if (i == 0) {
                path.moveTo(xs[i], ys[i]);
            } else {
                path.lineTo(xs[i], ys[i]);
            }
        }
        return path;
    }
}
