package org.dateline.ui.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.dateline.timeline.Happening;
import org.dateline.ui.kit.Fonts;
import org.dateline.ui.kit.Palette;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.kit.Theme;
import org.dateline.ui.kit.Tone;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Notice;
import org.dateline.ui.pane.Workspace;
import org.jspecify.annotations.Nullable;

/// The network of the people, countries and organisations in view. A click on a node selects it; a click on an edge
/// lists the happenings behind it, each one step from its sentence. Tab steps through the nodes, Enter selects, arrow
/// down lists what joins the node to its strongest neighbour.
public final class NetworkPane extends BorderPane {
    private static final double MARGIN = 56;
    private static final double REACH = 6;

    private final Workspace workspace;
    private final Canvas canvas = new Canvas();
    private final Region board = new Region() {
        {
            getChildren().add(canvas);
        }

        @Override
        protected void layoutChildren() {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            paint();
        }
    };

    private NetworkModel network = new NetworkModel(List.of(), List.of());
    private Map<String, NetworkLayout.Place> places = Map.of();
    private @Nullable List<Happening> shown;
    private String hovered = "";
    private NetworkModel.@Nullable Edge hoveredEdge;
    private int focused = -1;

    public NetworkPane(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().addAll("pane", "network-pane");
        board.setMinSize(200, 120);
        board.setFocusTraversable(true);
        board.setAccessibleText(Texts.of("network.picture"));
        board.addEventHandler(MouseEvent.MOUSE_MOVED, e -> hover(e.getX(), e.getY()));
        board.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        board.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        board.focusedProperty().addListener((p, was, now) -> paint());
        workspace.answerProperty().addListener((p, was, now) -> show());
        workspace.selection().focusProperty().addListener((p, was, now) -> paint());
        visibleProperty().addListener((p, was, now) -> show());
        show();
    }

    private void show() {
        List<Happening> happenings = workspace.answer().happenings();
        if (!isVisible() || happenings == shown) {
            return;
        }
        shown = happenings;
        if (workspace.answer().total() < 0) {
            setCenter(Notice.loading());
            return;
        }
        Map<String, NetworkLayout.Place> before = places;
        CompletableFuture.supplyAsync(() -> NetworkModel.of(happenings))
                .thenApply(model -> Map.entry(model, NetworkLayout.of(model, before)))
                .thenAcceptAsync(
                        laid -> {
                            if (happenings == shown) {
                                network = laid.getKey();
                                places = laid.getValue();
                                focused = -1;
                                setCenter(network.nodes().isEmpty() ? Notice.empty("network.empty") : board);
                                paint();
                            }
                        },
                        Platform::runLater);
    }

    private String selected() {
        return workspace.selection().now() instanceof Focus.OfEntity entity ? entity.entity() : "";
    }

    private double x(NetworkLayout.Place place) {
        return MARGIN + place.x() * Math.max(1, board.getWidth() - 2 * MARGIN);
    }

    private double y(NetworkLayout.Place place) {
        return MARGIN / 2 + place.y() * Math.max(1, board.getHeight() - MARGIN);
    }

    private double radius(NetworkModel.Node node) {
        int most = Math.max(1, network.nodes().getFirst().happenings());
        return 4 + 11 * Math.sqrt((double) node.happenings() / most);
    }

    private void hover(double atX, double atY) {
        String node = nodeAt(atX, atY);
        NetworkModel.Edge edge = node.isEmpty() ? edgeAt(atX, atY) : null;
        if (!node.equals(hovered) || edge != hoveredEdge) {
            hovered = node;
            hoveredEdge = edge;
            paint();
        }
    }

    private String nodeAt(double atX, double atY) {
        for (NetworkModel.Node node : network.nodes()) {
            NetworkLayout.Place p = places.get(node.id());
            if (p != null && Math.hypot(x(p) - atX, y(p) - atY) <= radius(node) + 3) {
                return node.id();
            }
        }
        return "";
    }

    private NetworkModel.@Nullable Edge edgeAt(double atX, double atY) {
        for (NetworkModel.Edge edge : network.edges()) {
            NetworkLayout.Place a = places.get(edge.from());
            NetworkLayout.Place b = places.get(edge.to());
            if (a != null && b != null && distance(x(a), y(a), x(b), y(b), atX, atY) <= REACH) {
                return edge;
            }
        }
        return null;
    }

    private static double distance(double ax, double ay, double bx, double by, double px, double py) {
        double dx = bx - ax;
        double dy = by - ay;
        double t = Math.clamp(((px - ax) * dx + (py - ay) * dy) / Math.max(1e-6, dx * dx + dy * dy), 0, 1);
        return Math.hypot(ax + t * dx - px, ay + t * dy - py);
    }

    private void click(MouseEvent e) {
        board.requestFocus();
        String node = nodeAt(e.getX(), e.getY());
        NetworkModel.Edge edge = edgeAt(e.getX(), e.getY());
        if (!node.isEmpty()) {
            workspace.selection().select(new Focus.OfEntity(node));
        } else if (edge != null) {
            list(edge, e.getScreenX(), e.getScreenY());
        }
    }

    private void key(KeyEvent e) {
        int n = network.nodes().size();
        if (n == 0) {
            return;
        }
        if (e.getCode() == KeyCode.RIGHT || e.getCode() == KeyCode.LEFT) {
            focused = Math.floorMod(focused + (e.getCode() == KeyCode.RIGHT ? 1 : -1), n);
        } else if (e.getCode() == KeyCode.ENTER && focused >= 0) {
            workspace
                    .selection()
                    .select(new Focus.OfEntity(network.nodes().get(focused).id()));
        } else if (e.getCode() == KeyCode.DOWN && focused >= 0) {
            String id = network.nodes().get(focused).id();
            network.edges().stream()
                    .filter(edge -> edge.from().equals(id) || edge.to().equals(id))
                    .findFirst()
                    .ifPresent(edge -> {
                        var at = board.localToScreen(board.getWidth() / 2, board.getHeight() / 2);
                        list(edge, at.getX(), at.getY());
                    });
        } else {
            return;
        }
        e.consume();
        paint();
    }

    /// The happenings behind an edge, each leading to its first sentence.
    private void list(NetworkModel.Edge edge, double screenX, double screenY) {
        ContextMenu menu = new ContextMenu();
        MenuItem head = new MenuItem(Texts.of(
                "network.edge",
                workspace.name(edge.from()),
                workspace.name(edge.to()),
                edge.happenings().size()));
        head.setDisable(true);
        menu.getItems().add(head);
        edge.happenings().stream()
                .limit(14)
                .flatMap(id -> workspace.snapshot().happening(id).stream())
                .forEach(h -> {
                    MenuItem item = new MenuItem(Dates.exact(h.when()) + "   " + h.title());
                    item.setOnAction(a -> workspace
                            .selection()
                            .select(new Focus.OfPlace(
                                    h.evidence().getFirst().article(),
                                    h.evidence().getFirst().trigger(),
                                    h.id())));
                    menu.getItems().add(item);
                });
        menu.show(board, screenX, screenY);
    }

    private Palette palette() {
        boolean dark =
                getScene() != null && getScene().getStylesheets().stream().anyMatch(s -> s.endsWith("dark.css"));
        return Palette.of(dark ? Theme.DARK : Theme.LIGHT);
    }

    private void paint() {
        if (board.getWidth() <= 0 || network.nodes().isEmpty()) {
            return;
        }
        GraphicsContext g = canvas.getGraphicsContext2D();
        Palette palette = palette();
        g.setFill(palette.color(Tone.BG));
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        String loud = hovered.isEmpty() ? selected() : hovered;
        Set<String> near = neighbours(loud);
        network.edges().reversed().forEach(edge -> edge(g, palette, edge, loud));
        network.nodes().reversed().forEach(node -> node(g, palette, node, loud, near));
        labels(g, palette, loud, near);
    }

    private Set<String> neighbours(String id) {
        Set<String> near = new HashSet<>();
        for (NetworkModel.Edge edge : network.edges()) {
            if (edge.from().equals(id)) {
                near.add(edge.to());
            } else if (edge.to().equals(id)) {
                near.add(edge.from());
            }
        }
        return near;
    }

    private void edge(GraphicsContext g, Palette palette, NetworkModel.Edge edge, String loud) {
        NetworkLayout.Place a = places.get(edge.from());
        NetworkLayout.Place b = places.get(edge.to());
        if (a == null || b == null) {
            return;
        }
        boolean touches = edge.from().equals(loud) || edge.to().equals(loud) || edge == hoveredEdge;
        g.setStroke(palette.color(touches ? Tone.ACC : edge.happenings().size() > 2 ? Tone.D3 : Tone.D2));
        g.setLineWidth(Math.min(6, 0.8 + 0.7 * Math.log(edge.happenings().size()) / Math.log(2)));
        g.strokeLine(x(a), y(a), x(b), y(b));
    }

    private void node(GraphicsContext g, Palette palette, NetworkModel.Node node, String loud, Set<String> near) {
        NetworkLayout.Place p = places.get(node.id());
        if (p == null) {
            return;
        }
        double r = radius(node);
        boolean quiet = !loud.isEmpty() && !node.id().equals(loud) && !near.contains(node.id());
        g.setFill(palette.color(Tone.BG));
        shape(g, node, x(p), y(p), r + 1.5);
        g.setFill(palette.color(node.id().equals(selected()) ? Tone.ACC : quiet ? Tone.D3 : tone(node)));
        shape(g, node, x(p), y(p), r);
        if (board.isFocused() && focused >= 0 && network.nodes().get(focused).equals(node)) {
            g.setStroke(palette.color(Tone.ACC));
            g.setLineWidth(2);
            g.strokeOval(x(p) - r - 4, y(p) - r - 4, 2 * r + 8, 2 * r + 8);
        }
    }

    /// A person is a disc, a country a square, an organisation a diamond: told apart without colour.
    private static void shape(GraphicsContext g, NetworkModel.Node node, double x, double y, double r) {
        switch (node.kind()) {
            case PERSON -> g.fillOval(x - r, y - r, 2 * r, 2 * r);
            case COUNTRY -> g.fillRoundRect(x - r * 0.9, y - r * 0.9, 1.8 * r, 1.8 * r, 3, 3);
            case ORGANISATION, PLACE ->
                g.fillPolygon(
                        new double[] {x, x + 1.15 * r, x, x - 1.15 * r},
                        new double[] {y - 1.15 * r, y, y + 1.15 * r, y},
                        4);
        }
    }

    private static Tone tone(NetworkModel.Node node) {
        return switch (node.kind()) {
            case PERSON -> Tone.PERSON;
            case COUNTRY -> Tone.COUNTRY;
            case ORGANISATION -> Tone.ORGANISATION;
            case PLACE -> Tone.PLACE;
        };
    }

    private void labels(GraphicsContext g, Palette palette, String loud, Set<String> near) {
        Font font = Fonts.regular(11);
        g.setFont(font);
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        Map<String, NetworkModel.Node> byId = new HashMap<>();
        network.nodes().forEach(n -> byId.put(n.id(), n));
        List<NetworkModel.Node> order = new ArrayList<>(network.nodes());
        order.sort(Comparator.comparing((NetworkModel.Node n) -> !n.id().equals(loud))
                .thenComparing(n -> !near.contains(n.id())));
        List<Rectangle2D> taken = new ArrayList<>();
        for (NetworkModel.Node node : network.nodes()) {
            NetworkLayout.Place p = places.get(node.id());
            if (p != null) {
                double r = radius(node);
                taken.add(new Rectangle2D(x(p) - r, y(p) - r, 2 * r, 2 * r));
            }
        }
        for (NetworkModel.Node node : order) {
            NetworkLayout.Place p = places.get(node.id());
            if (p != null) {
                label(g, palette, font, node, p, loud, taken);
            }
        }
    }

    private void label(
            GraphicsContext g,
            Palette palette,
            Font font,
            NetworkModel.Node node,
            NetworkLayout.Place p,
            String loud,
            List<Rectangle2D> taken) {
        String words = workspace.name(node.id());
        Text measure = new Text(words);
        measure.setFont(font);
        double width = measure.getLayoutBounds().getWidth();
        double r = radius(node);
        double[][] slots = {
            {x(p) + r + 4, y(p)},
            {x(p) - r - 4 - width, y(p)},
            {x(p) - width / 2, y(p) - r - 8},
            {x(p) - width / 2, y(p) + r + 8}
        };
        boolean must = node.id().equals(loud);
        List<double[]> inside = Arrays.stream(slots)
                .filter(slot -> slot[0] >= 0
                        && slot[0] + width <= board.getWidth()
                        && slot[1] > 7
                        && slot[1] < board.getHeight() - 7)
                .toList();
        Optional<double[]> free = inside.stream()
                .filter(slot -> taken.stream().noneMatch(plate(slot, width)::intersects))
                .findFirst()
                .or(() -> inside.stream().filter(slot -> must).findFirst());
        free.ifPresent(slot -> {
            taken.add(plate(slot, width));
            g.setFill(palette.color(Tone.BG).deriveColor(0, 1, 1, 0.7));
            g.fillRect(slot[0] - 2, slot[1] - 7, width + 4, 14);
            g.setFill(palette.color(must ? Tone.ACC : Tone.FG));
            g.fillText(words, slot[0], slot[1]);
        });
    }

    private static Rectangle2D plate(double[] slot, double width) {
        return new Rectangle2D(slot[0] - 3, slot[1] - 7, width + 6, 14);
    }
}
