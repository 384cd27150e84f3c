package org.dateline.timeline.picture;

import java.util.Locale;

/// A pen that writes SVG. The text needs Inter or falls back to the reader's sans serif.
public final class SvgPen implements Pen {
    private final StringBuilder out = new StringBuilder();
    private int ids;

    public SvgPen(double width, double height) {
        out.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" font-family=\"Inter, 'Helvetica Neue', Arial, sans-serif\">\n"
                        .formatted(n(width), n(height), n(width), n(height)));
    }

    /// The whole document; nothing may be drawn after.
    public String svg() {
        return out.append("</svg>\n").toString();
    }

    @Override
    public void rect(double x, double y, double width, double height, int rgb, double alpha) {
        if (width > 0 && height > 0) {
            String opacity = alpha < 1 ? " opacity=\"" + n(alpha) + "\"" : "";
            tag(
                    "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"%s/>",
                    n(x), n(y), n(width), n(height), c(rgb), opacity);
        }
    }

    @Override
    public void plate(double x, double y, double width, double height, double radius, int fill) {
        tag(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\"/>",
                n(x), n(y), n(width), n(height), n(radius), c(fill));
    }

    @Override
    public void edge(double x, double y, double width, double height, double radius, int rgb) {
        tag(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"none\" stroke=\"%s\"/>",
                n(x + .5), n(y + .5), n(width - 1), n(height - 1), n(radius), c(rgb));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double thick, int rgb, double[] dash, boolean round) {
        tag(
                "<path d=\"M%s %sL%s %s\" stroke=\"%s\" stroke-width=\"%s\"%s%s/>",
                n(x1), n(y1), n(x2), n(y2), c(rgb), n(thick), dashes(dash), round ? " stroke-linecap=\"round\"" : "");
    }

    @Override
    public void disc(double x, double y, double radius, int rgb) {
        tag("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>", n(x), n(y), n(radius), c(rgb));
    }

    @Override
    public void ring(double x, double y, double radius, double thick, int rgb, double[] dash) {
        tag(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>",
                n(x), n(y), n(radius), c(rgb), n(thick), dashes(dash));
    }

    @Override
    public void polygon(double[] xs, double[] ys, int rgb) {
        tag("<path d=\"%sZ\" fill=\"%s\"/>", points(xs, ys), c(rgb));
    }

    @Override
    public void polyline(double[] xs, double[] ys, double thick, int rgb) {
        tag("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>", points(xs, ys), c(rgb), n(thick));
    }

    @Override
    public void elbow(double x1, double y1, double x2, double y2, double turn, boolean up, double thick, int rgb) {
        String end = up ? "H%sQ%s %s %s %s".formatted(n(x2 - 8), n(x2), n(turn), n(x2), n(y2)) : "H%s".formatted(n(x2));
        tag(
                "<path d=\"M%s %sQ%s %s %s %s%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>",
                n(x1), n(y1), n(x1), n(turn), n(x1 + 8), n(turn), end, c(rgb), n(thick));
    }

    @Override
    public void softBar(
            double x1, double x2, double y, double height, double fade, boolean hollow, boolean dashed, int rgb) {
        String id = "soft" + ++ids;
        double part = fade / (x2 - x1);
        tag(
                "<linearGradient id=\"%s\" x1=\"%s\" x2=\"%s\" y1=\"0\" y2=\"0\" gradientUnits=\"userSpaceOnUse\"><stop offset=\"0\" stop-color=\"%s\" stop-opacity=\"0\"/><stop offset=\"%s\" stop-color=\"%s\"/><stop offset=\"%s\" stop-color=\"%s\"/><stop offset=\"1\" stop-color=\"%s\" stop-opacity=\"0\"/></linearGradient>",
                id, n(x1), n(x2), c(rgb), n(part), c(rgb), n(1 - part), c(rgb), c(rgb));
        String opacity = hollow ? " opacity=\".08\"" : "";
        tag(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"url(#%s)\"%s/>",
                n(x1), n(y - height / 2), n(x2 - x1), n(height), id, opacity);
        if (hollow) {
            String dash = dashed ? " stroke-dasharray=\"4 3\"" : "";
            tag(
                    "<path d=\"M%s %sH%sM%s %sH%s\" stroke=\"url(#%s)\" stroke-width=\"1.3\"%s/>",
                    n(x1), n(y - height / 2), n(x2), n(x1), n(y + height / 2), n(x2), id, dash);
        }
    }

    @Override
    public void text(String text, double x, double baseline, double size, boolean bold, int anchor, int rgb) {
        String where = anchor < 0 ? "" : anchor == 0 ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
        tag(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s%s fill=\"%s\">%s</text>",
                n(x), n(baseline), n(size), bold ? " font-weight=\"600\"" : "", where, c(rgb), escaped(text));
    }

    @Override
    public void icon(String path, double x, double y, int rgb) {
        tag(
                "<path transform=\"translate(%s %s)\" d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>",
                n(x), n(y), path, c(rgb));
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        String id = "clip" + ++ids;
        tag(
                "<clipPath id=\"%s\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></clipPath><g clip-path=\"url(#%s)\">",
                id, n(x), n(y), n(width), n(height), id);
    }

    @Override
    public void unclip() {
        tag("</g>");
    }

    private void tag(String format, Object... values) {
        out.append(format.formatted(values)).append('\n');
    }

    private static String points(double[] xs, double[] ys) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            path.append(i == 0 ? 'M' : 'L').append(n(xs[i])).append(' ').append(n(ys[i]));
        }
        return path.toString();
    }

    private static String dashes(double[] dash) {
        return dash.length == 0 ? "" : " stroke-dasharray=\"" + n(dash[0]) + " " + n(dash[1]) + "\"";
    }

    private static String c(int rgb) {
        return "#%06x".formatted(rgb);
    }

    private static String n(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : String.format(Locale.ROOT, "%s", rounded);
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean allowed = c >= ' '
                            && !Character.isISOControl(c)
                            && (c < 0xd800 || c > 0xdfff)
                            && c != 0xfffe
                            && c != 0xffff;
                    safe.appendCodePoint(allowed ? c : ' ');
                }
            }
        });
        return safe.toString();
    }
}
