package org.dateline.timeline.picture;

import org.dateline.timeline.Sign;

/// The strokes of a status: disc, ring, dashed ring, X, slashed ring, and the diamond stack of many sources.
final class Glyphs {
    static final double R = 4.5;
    private static final double[] DASH = {2.3, 1.94};

    private final Pen pen;

    Glyphs(Pen pen) {
        this.pen = pen;
    }

    /// @param ground the colour behind, which also fills rings
    /// @param halo whether a rim in that colour sets the glyph off from what is under it
    void draw(Sign sign, boolean many, double x, double y, int ink, int ground, boolean halo) {
        if (many) {
            stack(x, y, ink, ground, halo);
            return;
        }
        switch (sign) {
            case HAPPENED -> {
                if (halo) {
                    pen.disc(x, y, R + 1.5, ground);
                }
                pen.disc(x, y, R, ink);
            }
            case PLANNED -> ring(x, y, ink, ground, Pen.SOLID);
            case HYPOTHETICAL -> ring(x, y, ink, ground, DASH);
            case NEGATED -> {
                double k = R - .9;
                pen.disc(x, y, R + 1.5, ground);
                pen.line(x - k, y - k, x + k, y + k, 1.8, ink, Pen.SOLID, true);
                pen.line(x - k, y + k, x + k, y - k, 1.8, ink, Pen.SOLID, true);
            }
            case CANCELLED -> {
                double k = R + .6;
                ring(x, y, ink, ground, Pen.SOLID);
                pen.line(x - k, y + k, x + k, y - k, 1.5, ink, Pen.SOLID, true);
            }
        }
    }

    private void ring(double x, double y, int ink, int ground, double[] dash) {
        pen.disc(x, y, R + 1.5, ground);
        pen.ring(x, y, R - .25, 1.5, ink, dash);
    }

    private void stack(double x, double y, int ink, int ground, boolean halo) {
        double q = R + 1.2;
        if (halo) {
            pen.polygon(
                    new double[] {x - q - 2, x, x + 6, x + 6 + q + 2, x + 6, x},
                    new double[] {y, y - q - 2, y - q - 2, y, y + q + 2, y + q + 2},
                    ground);
        }
        for (int dx = 6; dx > 0; dx -= 3) {
            pen.polyline(new double[] {x + dx, x + dx + q, x + dx}, new double[] {y - q, y, y + q}, 1.3, ink);
        }
        pen.polygon(new double[] {x, x + q, x, x - q}, new double[] {y - q, y, y + q, y}, ink);
    }
}
