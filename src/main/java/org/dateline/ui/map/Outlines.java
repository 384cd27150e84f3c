package org.dateline.ui.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The outlines of all countries, from Natural Earth 1:50m (public domain), thinned to a tenth of a degree.
///
/// Loaded once; immutable; any thread.
final class Outlines {
    private static final Outlines ALL = load();

    private final List<Country> countries;
    private final Map<String, Point> middles = new HashMap<>();

    /// A place on the map before it is scaled: x to the right, y downwards.
    record Point(double x, double y) {}

    /// A closed line of projected points.
    record Ring(double[] xs, double[] ys) {
        boolean contains(double x, double y) {
            boolean inside = false;
            for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
                boolean crosses =
                        (ys[i] > y) != (ys[j] > y) && x < (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i];
                inside ^= crosses;
            }
            return inside;
        }

        /// Twice the area, with a sign by the direction of the line.
        private double area() {
            double sum = 0;
            for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
                sum += xs[j] * ys[i] - xs[i] * ys[j];
            }
            return sum;
        }

        private Point middle() {
            double area = area();
            double x = 0;
            double y = 0;
            for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
                double cross = xs[j] * ys[i] - xs[i] * ys[j];
                x += (xs[j] + xs[i]) * cross;
                y += (ys[j] + ys[i]) * cross;
            }
            return area == 0 ? new Point(xs[0], ys[0]) : new Point(x / (3 * area), y / (3 * area));
        }
    }

    /// @param iso2 ISO 3166-1 alpha-2, `--` for land whose status is disputed
    /// @param rings largest first
    record Country(String iso2, List<Ring> rings) {
        boolean contains(double x, double y) {
            return rings.stream().anyMatch(r -> r.contains(x, y));
        }
    }

    private Outlines(List<Country> countries) {
        this.countries = List.copyOf(countries);
        countries.forEach(
                c -> middles.putIfAbsent(c.iso2(), c.rings().getFirst().middle()));
    }

    static Outlines all() {
        return ALL;
    }

    List<Country> countries() {
        return countries;
    }

    /// The middle of the largest part of a country.
    Optional<Point> middle(String iso2) {
        return Optional.ofNullable(middles.get(iso2));
    }

    /// The country at a place of the map.
    Optional<String> at(double x, double y) {
        return countries.stream()
                .filter(c -> c.contains(x, y))
                .map(Country::iso2)
                .filter(iso -> !iso.equals("--"))
                .findFirst();
    }

    private static Outlines load() {
        List<Country> countries = new ArrayList<>();
        try (InputStream in = Outlines.class.getResourceAsStream("outlines.tsv")) {
            if (in == null) {
                throw new IllegalStateException("outlines.tsv is not packed with the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.readLine();
            lines.lines().map(line -> line.split("\t")).forEach(cells -> {
                List<Ring> rings = new ArrayList<>();
                for (String ring : cells[1].split(";")) {
                    rings.add(ring(ring));
                }
                countries.add(new Country(cells[0], rings));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outlines(countries);
    }

    private static Ring ring(String written) {
        String[] points = written.split(" ");
        double[] xs = new double[points.length];
        double[] ys = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            int comma = points[i].indexOf(',');
            Point p = project(
                    Double.parseDouble(points[i].substring(0, comma)),
                    Double.parseDouble(points[i].substring(comma + 1)));
            xs[i] = p.x();
            ys[i] = p.y();
        }
        return new Ring(xs, ys);
    }

    /// The Equal Earth projection (Šavrič, Patterson and Jenny, 2018): areas are true, shapes familiar. The result lies
    /// within ±2.71 by ±1.32.
    static Point project(double longitude, double latitude) {
        double theta = Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        double a1 = 1.340264;
        double a2 = -0.081106;
        double a3 = 0.000893;
        double a4 = 0.003796;
        double x = 2
                * Math.sqrt(3)
                * Math.toRadians(longitude)
                * Math.cos(theta)
                / (3 * (9 * a4 * t6 * t2 + 7 * a3 * t6 + 3 * a2 * t2 + a1));
        double y = a4 * t6 * t2 * theta + a3 * t6 * theta + a2 * t2 * theta + a1 * theta;
        return new Point(x, -y);
    }
}
