package org.dateline.ui.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.dateline.timeline.picture.Ink;
import org.dateline.ui.kit.Fonts;
import org.dateline.ui.kit.Palette;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.kit.Theme;
import org.jspecify.annotations.Nullable;

/// Draws the map. Land is quiet; a country's happenings are a disc whose area is their number, dark for what happened,
/// a ring around it for what did not or not yet; one that lies outside is named at the edge. The wheel zooms at the
/// pointer, dragging pans, a double click fits.
final class MapCanvas extends Region {
    /// How far an arrow key moves, px.
    private static final double STEP = 60;

    private final Canvas canvas = new Canvas();
    private final UnaryOperator<String> names;
    private final Consumer<String> chosen;
    private List<MapModel.Spot> spots = List.of();
    private String selected = "";
    private String hovered = "";
    private final Map<Rectangle2D, String> edges = new LinkedHashMap<>();
    private Frame frame = Frame.world(200, 120);
    private boolean fitted = true;
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
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener((p, was, now) -> paint());
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
                Theme.of(now).addListener((q, before, after) -> paint());
            }
        });
    }

    void show(MapModel model) {
        spots = model.spots();
        fit();
    }

    /// Marks a country, and brings it into the picture if it lies outside.
    void select(String iso2) {
        selected = iso2;
        boolean has = spots.stream().anyMatch(s -> s.iso2().equals(iso2));
        Outlines.all().middle(iso2).filter(m -> has && !isInside(m)).ifPresent(m -> {
            frame = frame.at(m.x(), m.y());
            fitted = false;
        });
        paint();
    }

    private boolean isInside(Outlines.Point at) {
        double x = screenX(at.x());
        double y = screenY(at.y());
        return getWidth() <= 0 || x > 0 && x < getWidth() && y > 0 && y < getHeight();
    }

    private void fit() {
        fitted = true;
        frame = Frame.around(spots, getWidth(), getHeight());
        paint();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            if (fitted) {
                fit();
            }
            paint();
        }
    }

    private double screenX(double x) {
        return getWidth() / 2 + (x - frame.x()) * frame.scale();
    }

    private double screenY(double y) {
        return getHeight() / 2 + (y - frame.y()) * frame.scale();
    }

    private void wheel(ScrollEvent e) {
        double factor = e.getDeltaY() > 0 ? 1.2 : e.getDeltaY() < 0 ? 1 / 1.2 : 1;
        look(frame.zoomed(factor, e.getX() - getWidth() / 2, e.getY() - getHeight() / 2, getWidth(), getHeight()));
        e.consume();
    }

    /// The arrows move, + and - zoom, Home shows all.
    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case LEFT -> look(frame.moved(STEP, 0));
            case RIGHT -> look(frame.moved(-STEP, 0));
            case UP -> look(frame.moved(0, STEP));
            case DOWN -> look(frame.moved(0, -STEP));
            case PLUS, EQUALS, ADD -> look(frame.zoomed(1.4, 0, 0, getWidth(), getHeight()));
            case MINUS, SUBTRACT -> look(frame.zoomed(1 / 1.4, 0, 0, getWidth(), getHeight()));
            case HOME -> fit();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void look(Frame next) {
        frame = next;
        fitted = false;
        paint();
    }

    private void drag(MouseEvent e) {
        MouseEvent from = dragged;
        if (from == null) {
            return;
        }
        moved = moved || Math.hypot(e.getX() - from.getX(), e.getY() - from.getY()) > 3;
        if (moved) {
            frame = frame.moved(e.getX() - from.getX(), e.getY() - from.getY());
            fitted = false;
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
        for (Map.Entry<Rectangle2D, String> edge : edges.entrySet()) {
            if (edge.getKey().contains(x, y)) {
                return Optional.of(edge.getValue());
            }
        }
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
        return Outlines.all()
                .at(
                        (x - getWidth() / 2) / frame.scale() + frame.x(),
                        (y - getHeight() / 2) / frame.scale() + frame.y());
    }

    private double radius(MapModel.Spot spot) {
        int most = Math.max(1, spots.getFirst().total());
        return 3.5 + 13 * Math.sqrt((double) spot.total() / most);
    }

    private Palette palette() {
        return Palette.of(
                getScene() == null ? Theme.LIGHT : Theme.of(getScene()).get());
    }

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        Palette palette = palette();
        g.setFill(palette.color(Ink.BG));
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        g.setLineWidth(0.6);
        for (Outlines.Country country : Outlines.all().countries()) {
            boolean marked = country.iso2().equals(selected);
            boolean under = country.iso2().equals(hovered);
            g.setFill(palette.color(marked ? Ink.ACC_S : under ? Ink.D2 : Ink.D1));
            g.setStroke(palette.color(marked ? Ink.ACC_M : Ink.BG));
            country.rings().forEach(ring -> ring(g, ring));
        }
        spots.reversed().forEach(spot -> disc(g, palette, spot));
        labels(g, palette);
        if (isFocused()) {
            g.setStroke(palette.color(Ink.ACC));
            g.setLineWidth(2);
            g.strokeRect(1, 1, canvas.getWidth() - 2, canvas.getHeight() - 2);
        }
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
        Color ink = palette.color(spot.iso2().equals(selected) ? Ink.ACC : Ink.INK);
        g.setFill(palette.color(Ink.BG).deriveColor(0, 1, 1, 0.75));
        g.fillOval(x - r, y - r, 2 * r, 2 * r);
        g.setFill(ink.deriveColor(0, 1, 1, 0.82));
        g.fillOval(x - inner, y - inner, 2 * inner, 2 * inner);
        g.setStroke(ink);
        g.setLineWidth(spot.iso2().equals(hovered) ? 2.2 : 1.4);
        g.strokeOval(x - r, y - r, 2 * r, 2 * r);
    }

    /// Names where they fit, the most reported first; the hovered and the selected one always.
    private void labels(GraphicsContext g, Palette palette) {
        Font font = Fonts.regular(11);
        g.setFont(font);
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        edges.clear();
        List<Rectangle2D> taken = new ArrayList<>();
        List<MapModel.Spot> order = new ArrayList<>(spots);
        order.sort((a, b) -> Boolean.compare(isLoud(b), isLoud(a)));
        for (MapModel.Spot spot : order) {
            Outlines.all().middle(spot.iso2()).filter(this::isInside).ifPresent(m -> {
                double r = radius(spot);
                taken.add(new Rectangle2D(screenX(m.x()) - r, screenY(m.y()) - r, 2 * r, 2 * r));
            });
        }
        for (MapModel.Spot spot : order) {
            Outlines.all()
                    .middle(spot.iso2())
                    .filter(this::isInside)
                    .ifPresent(m -> label(g, palette, font, spot, m, taken));
        }
        for (MapModel.Spot spot : order) {
            Outlines.all()
                    .middle(spot.iso2())
                    .filter(m -> !isInside(m))
                    .ifPresent(m -> edge(g, palette, font, spot, m, taken));
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
        double width = width(words, font);
        double x = screenX(middle.x());
        double y = screenY(middle.y());
        double r = radius(spot) + 3;
        double over = Math.clamp(x - width / 2, 2, Math.max(2, getWidth() - width - 2));
        List<Rectangle2D> slots = List.of(
                new Rectangle2D(x + r, y - 8, width, 16),
                new Rectangle2D(x - r - width, y - 8, width, 16),
                new Rectangle2D(over, y - r - 16, width, 16),
                new Rectangle2D(over, y + r, width, 16));
        Optional<Rectangle2D> free = slots.stream()
                .filter(this::isInside)
                .filter(slot -> taken.stream().noneMatch(slot::intersects))
                .findFirst();
        if (free.isEmpty() && isLoud(spot)) {
            free = slots.stream().filter(this::isInside).findFirst();
        }
        free.ifPresent(slot -> plate(g, palette, spot, words, slot, taken));
    }

    /// The name of a country that lies outside, where the line to it leaves the picture.
    private void edge(
            GraphicsContext g,
            Palette palette,
            Font font,
            MapModel.Spot spot,
            Outlines.Point middle,
            List<Rectangle2D> taken) {
        double toX = screenX(middle.x());
        double toY = screenY(middle.y());
        boolean left = toX < 0;
        boolean sideways = left || toX > getWidth();
        String name = names.apply(spot.iso2()) + "  " + spot.total();
        String words = !sideways ? (toY < 0 ? "↑ " : "↓ ") + name : left ? "← " + name : name + " →";
        double width = width(words, font);
        double x = Math.clamp(toX - width / 2, 4, Math.max(4, getWidth() - width - 4));
        double y = Math.clamp(toY - 8, 4, Math.max(4, getHeight() - 20));
        for (int step = 0; step < 20; step++) {
            double down = step % 2 == 0 ? 9.0 * step : -9.0 * (step + 1);
            Rectangle2D slot = new Rectangle2D(x, y + down, width, 16);
            if (isInside(slot) && taken.stream().noneMatch(slot::intersects)) {
                plate(g, palette, spot, words, slot, taken);
                edges.put(slot, spot.iso2());
                return;
            }
        }
    }

    private boolean isInside(Rectangle2D slot) {
        return slot.getMinX() >= 0
                && slot.getMinY() >= 0
                && slot.getMaxX() <= getWidth()
                && slot.getMaxY() <= getHeight();
    }

    private static double width(String words, Font font) {
        Text measure = new Text(words);
        measure.setFont(font);
        return measure.getLayoutBounds().getWidth() + 6;
    }

    private void plate(
            GraphicsContext g,
            Palette palette,
            MapModel.Spot spot,
            String words,
            Rectangle2D at,
            List<Rectangle2D> taken) {
        taken.add(at);
        g.setFill(palette.color(Ink.BG).deriveColor(0, 1, 1, 0.8));
        g.fillRoundRect(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight(), 4, 4);
        g.setFill(palette.color(isLoud(spot) ? Ink.ACC : Ink.FG));
        g.fillText(words, at.getMinX() + 3, at.getMinY() + 8);
    }
}
