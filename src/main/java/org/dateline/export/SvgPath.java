package org.dateline.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the path syntax of SVG as far as line icons use it: M L H V C S Q A Z and their relative forms.
final class SvgPath {
    private static final Pattern PART = Pattern.compile("([MLHVCSQAZmlhvcsqaz])|(-?(?:\\d+\\.?\\d*|\\.\\d+))");

    private final Path2D path = new Path2D.Double();
    private final Matcher parts;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    private boolean more;

    private SvgPath(String text) {
        parts = PART.matcher(text);
        more = parts.find();
    }

    static Path2D of(String text) {
        SvgPath reader = new SvgPath(text);
        char command = 'M';
        while (reader.more) {
            if (reader.parts.group(1) != null) {
                command = reader.parts.group(1).charAt(0);
                reader.more = reader.parts.find();
            }
            command = reader.step(command);
        }
        return reader.path;
    }

    private double number() {
        if (!more || parts.group(2) == null) {
            more = false;
            return 0;
        }
        double n = Double.parseDouble(parts.group(2));
        more = parts.find();
        return n;
    }

    /// @return the command that numbers without a letter go on with
    private char step(char command) {
        boolean relative = Character.isLowerCase(command);
        double dx = relative ? x : 0;
        double dy = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                to(dx + number(), dy + number());
                path.moveTo(x, y);
                startX = x;
                startY = y;
                return relative ? 'l' : 'L';
            }
            case 'L' -> lineTo(dx + number(), dy + number());
            case 'H' -> lineTo(dx + number(), y);
            case 'V' -> lineTo(x, dy + number());
            case 'C' -> curve(dx + number(), dy + number(), dx, dy);
            case 'S' -> curve(2 * x - controlX, 2 * y - controlY, dx, dy);
            case 'Q' -> {
                double cx = dx + number();
                double cy = dy + number();
                double ex = dx + number();
                double ey = dy + number();
                path.quadTo(cx, cy, ex, ey);
                to(ex, ey);
            }
            case 'A' -> arc(dx, dy);
            default -> {
                path.closePath();
                to(startX, startY);
                if (more && parts.group(1) == null) {
                    more = parts.find();
                }
            }
        }
        return command;
    }

    private void to(double newX, double newY) {
        x = newX;
        y = newY;
        controlX = x;
        controlY = y;
    }

    private void lineTo(double newX, double newY) {
        path.lineTo(newX, newY);
        to(newX, newY);
    }

    private void curve(double x1, double y1, double dx, double dy) {
        double x2 = dx + number();
        double y2 = dy + number();
        double ex = dx + number();
        double ey = dy + number();
        path.curveTo(x1, y1, x2, y2, ex, ey);
        to(ex, ey);
        controlX = x2;
        controlY = y2;
    }

    /// Endpoint to centre form (SVG 1.1, appendix F.6.5).
    private void arc(double dx, double dy) {
        double rx = Math.abs(number());
        double ry = Math.abs(number());
        double turn = Math.toRadians(number());
        boolean large = number() != 0;
        boolean sweep = number() != 0;
        double ex = dx + number();
        double ey = dy + number();
        if (rx == 0 || ry == 0 || (x == ex && y == ey)) {
            lineTo(ex, ey);
            return;
        }
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double mx = cos * (x - ex) / 2 + sin * (y - ey) / 2;
        double my = -sin * (x - ex) / 2 + cos * (y - ey) / 2;
        double grow = Math.sqrt(Math.max(1, mx * mx / (rx * rx) + my * my / (ry * ry)));
        rx *= grow;
        ry *= grow;
        double under = rx * rx * my * my + ry * ry * mx * mx;
        double root = Math.sqrt(Math.max(0, (rx * rx * ry * ry - under) / under)) * (large == sweep ? -1 : 1);
        double cx1 = root * rx * my / ry;
        double cy1 = -root * ry * mx / rx;
        double from = Math.toDegrees(Math.atan2((my - cy1) / ry, (mx - cx1) / rx));
        double until = Math.toDegrees(Math.atan2((-my - cy1) / ry, (-mx - cx1) / rx));
        double extent = until - from;
        if (sweep && extent < 0) {
            extent += 360;
        } else if (!sweep && extent > 0) {
            extent -= 360;
        }
        Arc2D arc = new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -from, -extent, Arc2D.OPEN);
        AffineTransform place = AffineTransform.getTranslateInstance(
                cos * cx1 - sin * cy1 + (x + ex) / 2, sin * cx1 + cos * cy1 + (y + ey) / 2);
        place.rotate(turn);
        path.append(place.createTransformedShape(arc), true);
        to(ex, ey);
    }
}
