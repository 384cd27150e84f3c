package org.dateline.timeline.picture;

/// What draws: a canvas on the screen, SVG text, or whatever comes. Coordinates are px, y downwards; colours are
/// `0xRRGGBB`; alpha is 0 to 1. Calls paint over what came before.
public interface Pen {
    /// No dashes.
    double[] SOLID = {};

    void rect(double x, double y, double width, double height, int rgb, double alpha);

    /// A plate with round corners.
    void plate(double x, double y, double width, double height, double radius, int fill);

    /// The edge of such a plate, 1 px, inside.
    void edge(double x, double y, double width, double height, double radius, int rgb);

    void line(double x1, double y1, double x2, double y2, double thick, int rgb, double[] dash, boolean round);

    /// A vertical line of dots, 1 px on and 3 px off. A screen draws thousands of them.
    default void dots(double x, double y1, double y2, int rgb) {
        line(x, y1, x, y2, 1, rgb, new double[] {1, 3}, false);
    }

    void disc(double x, double y, double radius, int rgb);

    void ring(double x, double y, double radius, double thick, int rgb, double[] dash);

    /// A filled shape with straight sides.
    void polygon(double[] xs, double[] ys, int rgb);

    /// An open line with straight parts.
    void polyline(double[] xs, double[] ys, double thick, int rgb);

    /// From a plan down, along and, if `up`, up again to its outcome, with round corners of 8 px.
    void elbow(double x1, double y1, double x2, double y2, double yTurn, boolean up, double thick, int rgb);

    /// A bar that fades at both ends over `fade` px. `dashed` with `hollow` is two dashed lines.
    void softBar(double x1, double x2, double y, double height, double fade, boolean hollow, boolean dashed, int rgb);

    /// @param anchor -1: x is the left end; 0: the middle; 1: the right end
    void text(String text, double x, double baseline, double size, boolean bold, int anchor, int rgb);

    /// A line drawing on a 16 px square whose top left corner is given, stroke 1.5, in SVG path syntax.
    void icon(String path, double x, double y, int rgb);

    /// Until [#unclip()], paints only inside.
    void clip(double x, double y, double width, double height);

    void unclip();
}
