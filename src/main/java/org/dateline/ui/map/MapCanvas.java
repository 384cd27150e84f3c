package org.dateline.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.dateline.ui.kit.Palette;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.kit.Theme;
import org.dateline.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/// Draws the map. Land is quiet; a country's happenings are a disc whose area is their number, dark for what happened,
/// a
/// ring around it for what did not or not yet. The wheel zooms at the pointer, dragging pans, a double click fits.
final class MapCanvas extends Region {
    private static final double WIDTH = 5.42;
    private static final double HEIGHT = 2.64;
    private static final double CLOSEST = 24;

    private final Canvas canvas = new Canvas();
    private final UnaryOperator<String> names;
    private final Consumer<String> chosen;
    private List<MapModel.Spot> spots = List.of();
    private String selected = "";
    private String hovered = "";
    private double zoom = 1;
    private double middleX;
    private double middleY = -0.1;
    private @Nullable MouseEvent dragged;
    private boolean moved;

    MapCanvas(UnaryOperator<String> names, Consumer<String> chosen) {
        this.names = names;
        this.chosen = chosen;
        getChildren().add(canvas);
        getStyleClass().add("map-canvas");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Texts.of("map.picture"));
        setMinSize(200, 120);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            dragged = e;
            moved = false;
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(
                MouseEvent.MOUSE_MOVED, e -> hover(at(e.getX(), e.getY()).orElse("")));
        addEventHandler(MouseEvent.MOUSE_EXITED, e -> hover(""));
        sceneProperty().addListener((p, was, now) -> {
            if (now != null) {
                now.getStylesheets().addListener((javafx.collections.ListChangeListener<String>) c -> paint());
            }
        });
    }

    void show(MapModel model) {
        spots = model.spots();
        fit();
    }

    void select(String iso2) {
        selected = iso2;
        paint();
    }

    /// Shows all countries that have happenings, with some room around them.
    private void fit() {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (MapModel.Spot spot : spots) {
            Optional<Outlines.Point> middle = Outlines.all().middle(spot.iso2());
            if (middle.isPresent()) {
                left = Math.min(left, middle.get().x());
                right = Math.max(right, middle.get().x());
                top = Math.min(top, middle.get().y());
                bottom = Math.max(bottom, middle.get().y());
            }
        }
        if (left > right) {
            zoom = 1;
            middleX = 0;
            middleY = -0.1;
        } else {
            middleX = (left + right) / 2;
            middleY = (top + bottom) / 2;
            zoom = Math.clamp(Math.min(WIDTH / (right - left + 0.7), HEIGHT / (bottom - top + 0.6)), 1, 6);
        }
        paint();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            paint();
        }
    }

    private double scale() {
        return Math.min(getWidth() / WIDTH, getHeight() / HEIGHT) * zoom;
    }

    private double screenX(double x) {
        return getWidth() / 2 + (x - middleX) * scale();
    }

    private double screenY(double y) {
        return getHeight() / 2 + (y - middleY) * scale();
    }

    private void wheel(ScrollEvent e) {
        double factor = e.getDeltaY() > 0 ? 1.2 : e.getDeltaY() < 0 ? 1 / 1.2 : 1;
        double next = Math.clamp(zoom * factor, 1, CLOSEST);
        double dx = (e.getX() - getWidth() / 2) / scale();
        double dy = (e.getY() - getHeight() / 2) / scale();
        middleX += dx * (1 - zoom / next);
        middleY += dy * (1 - zoom / next);
        zoom = next;
        paint();
        e.consume();
    }

    private void drag(MouseEvent e) {
        MouseEvent from = dragged;
        if (from == null) {
            return;
        }
        moved = moved || Math.hypot(e.getX() - from.getX(), e.getY() - from.getY()) > 3;
        if (moved) {
            middleX = Math.clamp(middleX - (e.getX() - from.getX()) / scale(), -WIDTH / 2, WIDTH / 2);
            middleY = Math.clamp(middleY - (e.getY() - from.getY()) / scale(), -HEIGHT / 2, HEIGHT / 2);
            dragged = e;
            paint();
        }
    }

    private void release(MouseEvent e) {
        if (e.getClickCount() == 2) {
            fit();
        } else if (!moved) {
            at(e.getX(), e.getY()).ifPresent(chosen);
        }
        dragged = null;
    }

    private void hover(String iso2) {
        if (!iso2.equals(hovered)) {
            hovered = iso2;
            paint();
        }
    }

    private Optional<String> at(double x, double y) {
        for (MapModel.Spot spot : spots) {
            Optional<Outlines.Point> middle = Outlines.all().middle(spot.iso2());
            if (middle.isPresent()
                    && Math.hypot(
                                    screenX(middle.get().x()) - x,
                                    screenY(middle.get().y()) - y)
                            <= radius(spot) + 2) {
                return Optional.of(spot.iso2());
            }
        }
        return Outlines.all().at((x - getWidth() / 2) / scale() + middleX, (y - getHeight() / 2) / scale() + middleY);
    }

    private double radius(MapModel.Spot spot) {
        int most = Math.max(1, spots.getFirst().total());
        return 4 + 20 * Math.sqrt((double) spot.total() / most);
    }

    private Palette palette() {
        boolean dark =
                getScene() != null && getScene().getStylesheets().stream().anyMatch(s -> s.endsWith("dark.css"));
        return Palette.of(dark ? Theme.DARK : Theme.LIGHT);
    }

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        Palette palette = palette();
        g.setFill(palette.color(Tone.BG));
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        g.setLineWidth(0.6);
        for (Outlines.Country country : Outlines.all().countries()) {
            boolean marked = country.iso2().equals(selected);
            boolean under = country.iso2().equals(hovered);
            g.setFill(palette.color(marked ? Tone.ACC_S : under ? Tone.D2 : Tone.D1));
            g.setStroke(palette.color(marked ? Tone.ACC_M : Tone.BG));
            country.rings().forEach(ring -> ring(g, ring));
        }
        spots.reversed().forEach(spot -> disc(g, palette, spot));
        labels(g, palette);
    }

    private void ring(GraphicsContext g, Outlines.Ring ring) {
        double[] xs = new double[ring.xs().length];
        double[] ys = new double[xs.length];
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (int i = 0; i < xs.length; i++) {
            xs[i] = screenX(ring.xs()[i]);
            ys[i] = screenY(ring.ys()[i]);
            left = Math.min(left, xs[i]);
            right = Math.max(right, xs[i]);
        }
        if (right >= 0 && left <= getWidth()) {
            g.fillPolygon(xs, ys, xs.length);
            g.strokePolygon(xs, ys, xs.length);
        }
    }

    private void disc(GraphicsContext g, Palette palette, MapModel.Spot spot) {
        Optional<Outlines.Point> middle = Outlines.all().middle(spot.iso2());
        if (middle.isEmpty()) {
            return;
        }
        double x = screenX(middle.get().x());
        double y = screenY(middle.get().y());
        double r = radius(spot);
        double inner = r * Math.sqrt((double) spot.real() / spot.total());
        Color ink = palette.color(spot.iso2().equals(selected) ? Tone.ACC : Tone.INK);
        g.setFill(palette.color(Tone.BG).deriveColor(0, 1, 1, 0.75));
        g.fillOval(x - r, y - r, 2 * r, 2 * r);
        g.setFill(ink.deriveColor(0, 1, 1, 0.82));
        g.fillOval(x - inner, y - inner, 2 * inner, 2 * inner);
        g.setStroke(ink);
        g.setLineWidth(spot.iso2().equals(hovered) ? 2.2 : 1.4);
        g.strokeOval(x - r, y - r, 2 * r, 2 * r);
    }

    /// Names where they fit, the most reported first; the hovered and the selected one always.
    private void labels(GraphicsContext g, Palette palette) {
        Font font = Font.font("Inter", 11);
        g.setFont(font);
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        List<Rectangle2D> taken = new ArrayList<>();
        List<MapModel.Spot> order = new ArrayList<>(spots);
        order.sort((a, b) -> Boolean.compare(isLoud(b), isLoud(a)));
        for (MapModel.Spot spot : order) {
            Optional<Outlines.Point> middle = Outlines.all().middle(spot.iso2());
            if (middle.isPresent()) {
                label(g, palette, font, spot, middle.get(), taken);
            }
        }
    }

    private boolean isLoud(MapModel.Spot spot) {
        return spot.iso2().equals(hovered) || spot.iso2().equals(selected);
    }

    private void label(
            GraphicsContext g,
            Palette palette,
            Font font,
            MapModel.Spot spot,
            Outlines.Point middle,
            List<Rectangle2D> taken) {
        String words = names.apply(spot.iso2()) + "  " + spot.total();
        Text measure = new Text(words);
        measure.setFont(font);
        double width = measure.getLayoutBounds().getWidth() + 6;
        double x = screenX(middle.x()) + radius(spot) + 3;
        double y = screenY(middle.y());
        if (x + width > getWidth()) {
            x = screenX(middle.x()) - radius(spot) - 3 - width;
        }
        Rectangle2D place = new Rectangle2D(x, y - 8, width, 16);
        boolean free = taken.stream().noneMatch(place::intersects) && x >= 0 && y > 8 && y < getHeight() - 8;
        if (!free && !isLoud(spot)) {
            return;
        }
        taken.add(place);
        g.setFill(palette.color(Tone.BG).deriveColor(0, 1, 1, 0.8));
        g.fillRoundRect(x, y - 8, width, 16, 4, 4);
        g.setFill(palette.color(isLoud(spot) ? Tone.ACC : Tone.FG));
        g.fillText(words, x + 3, y);
    }
}
