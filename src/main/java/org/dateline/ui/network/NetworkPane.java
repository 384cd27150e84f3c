package org.dateline.ui.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.dateline.entity.Entity;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Sign;
import org.dateline.timeline.picture.Ink;
import org.dateline.timeline.picture.Inter;
import org.dateline.ui.kit.Fonts;
import org.dateline.ui.kit.Glyph;
import org.dateline.ui.kit.Palette;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.kit.Theme;
import org.dateline.ui.network.NetworkPicture.Dot;
import org.dateline.ui.network.NetworkPicture.Line;
import org.dateline.ui.pane.Choices;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Notice;
import org.dateline.ui.pane.Words;
import org.dateline.ui.pane.Workspace;
import org.jspecify.annotations.Nullable;

/// The network of the people, countries and organisations in view. A click on a node selects it; a click on an edge
/// lists the happenings behind it, each one step from its sentence. The arrows step through the nodes, most reported
/// first; Enter selects, arrow down lists whom the node is joined to, and by what.
public final class NetworkPane extends BorderPane {
    private static final double REACH = 6;
    private static final int LISTED = 14;

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
            lay();
        }
    };

    private NetworkModel network = new NetworkModel(List.of(), List.of());
    private Map<String, NetworkLayout.Place> places = Map.of();
    private NetworkPicture picture = new NetworkPicture(List.of(), List.of(), List.of(), 0, 0);
    private @Nullable List<Happening> shown;
    private String hovered = "";
    private NetworkModel.@Nullable Edge hoveredEdge;
    private int focused = -1;

    public NetworkPane(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().addAll("pane", "network-pane");
        board.setMinSize(200, 120);
        board.setFocusTraversable(true);
        board.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        board.setAccessibleText(Texts.of("network.picture"));
        board.addEventHandler(MouseEvent.MOUSE_MOVED, e -> hover(e.getX(), e.getY()));
        board.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        board.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        board.focusedProperty().addListener((p, was, now) -> paint());
        workspace.answerProperty().addListener((p, was, now) -> show());
        workspace.selection().focusProperty().addListener((p, was, now) -> paint());
        visibleProperty().addListener((p, was, now) -> show());
        sceneProperty().addListener((p, was, now) -> {
            if (now != null) {
                Theme.of(now).addListener((q, before, after) -> paint());
            }
        });
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
        workspace.aside(
                () -> {
                    NetworkModel model = NetworkModel.of(happenings);
                    return Map.entry(model, NetworkLayout.of(model, before));
                },
                laid -> {
                    if (happenings == shown) {
                        network = laid.getKey();
                        places = laid.getValue();
                        focused = -1;
                        setCenter(network.nodes().isEmpty() ? Notice.empty("network.empty") : board);
                        lay();
                    }
                });
    }

    private String selected() {
        return workspace.selection().now() instanceof Focus.OfEntity entity ? entity.entity() : "";
    }

    private void lay() {
        picture = NetworkPicture.of(network, places, board.getWidth(), board.getHeight(), workspace::name);
        paint();
    }

    private void hover(double atX, double atY) {
        String node = nodeAt(atX, atY);
        NetworkModel.Edge edge = node.isEmpty() ? edgeAt(atX, atY) : null;
        if (!node.equals(hovered) || edge != hoveredEdge) {
            hovered = node;
            hoveredEdge = edge;
            board.setCursor(node.isEmpty() && edge == null ? Cursor.DEFAULT : Cursor.HAND);
            paint();
        }
    }

    private String nodeAt(double atX, double atY) {
        for (Dot dot : picture.dots()) {
            if (Math.hypot(dot.x() - atX, dot.y() - atY) <= dot.r() + 3) {
                return dot.node().id();
            }
        }
        return "";
    }

    /// The nearest edge that is drawn.
    private NetworkModel.@Nullable Edge edgeAt(double atX, double atY) {
        NetworkModel.Edge best = null;
        double least = REACH;
        for (Line line : drawn(selected())) {
            double away = distance(
                    line.from().x(), line.from().y(), line.to().x(), line.to().y(), atX, atY);
            if (away < least) {
                least = away;
                best = line.edge();
            }
        }
        return best;
    }

    /// What is drawn of the edges: the strongest of each node, and all of the one that is pointed at or selected.
    private List<Line> drawn(String loud) {
        List<Line> lines = new ArrayList<>(picture.backbone());
        picture.edges().stream()
                .filter(l -> !loud.isEmpty() && l.touches(loud) && !lines.contains(l))
                .forEach(lines::add);
        return lines;
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
            list(edge, e.getSceneX(), e.getSceneY());
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
            Dot dot = picture.dots().get(focused);
            Point2D at = board.localToScene(dot.x(), dot.y() + dot.r() + 4);
            workspace.layer().show(joined(dot.node().id()), at.getX(), at.getY());
        } else {
            return;
        }
        e.consume();
        if (focused >= 0) {
            NetworkModel.Node node = network.nodes().get(focused);
            board.setAccessibleText(Texts.of("network.node", workspace.name(node.id()), node.happenings()));
        }
        paint();
    }

    /// Whom a node is joined to, the strongest first, each leading to what both took part in.
    private Choices joined(String id) {
        Choices menu = new Choices(workspace.layer());
        menu.head(Texts.of("network.joined", workspace.name(id)));
        network.edges().stream()
                .filter(edge -> edge.from().equals(id) || edge.to().equals(id))
                .limit(LISTED)
                .forEach(edge -> {
                    String other = edge.from().equals(id) ? edge.to() : edge.from();
                    menu.more(
                            Words.icon(Entity.kindOf(other)).node(),
                            workspace.name(other) + "  " + edge.happenings().size(),
                            () -> happenings(edge));
                });
        return menu;
    }

    private void list(NetworkModel.Edge edge, double sceneX, double sceneY) {
        workspace.layer().show(happenings(edge), sceneX, sceneY);
    }

    /// The happenings behind an edge, each leading to its first sentence.
    private Choices happenings(NetworkModel.Edge edge) {
        Choices menu = new Choices(workspace.layer());
        menu.head(Texts.of(
                "network.edge",
                workspace.name(edge.from()),
                workspace.name(edge.to()),
                edge.happenings().size()));
        edge.happenings().stream()
                .limit(LISTED)
                .flatMap(id -> workspace.snapshot().happening(id).stream())
                .forEach(h -> menu.add(
                        Glyph.of(Sign.of(h), h.articles(), h.independent()),
                        Inter.shortened(h.title(), 44),
                        Dates.exact(h.when()),
                        () -> workspace
                                .selection()
                                .select(new Focus.OfPlace(
                                        h.evidence().getFirst().article(),
                                        h.evidence().getFirst().trigger(),
                                        h.id()))));
        return menu;
    }

    private Palette palette() {
        return Palette.of(
                getScene() == null ? Theme.LIGHT : Theme.of(getScene()).get());
    }

    private void paint() {
        if (board.getWidth() <= 0 || network.nodes().isEmpty()) {
            return;
        }
        GraphicsContext g = canvas.getGraphicsContext2D();
        Palette palette = palette();
        g.setFill(palette.color(Ink.BG));
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        String loud = hovered.isEmpty() ? focusedOr(selected()) : hovered;
        Set<String> near = neighbours(loud);
        NetworkPicture now = loud.isEmpty() ? picture : picture.around(loud, near, workspace::name);
        drawn(loud).reversed().forEach(line -> edge(g, palette, line, loud));
        picture.dots().reversed().forEach(dot -> node(g, palette, dot, loud, near));
        labels(g, palette, now, loud, near);
    }

    /// The node that the keyboard is on, while it is in the picture.
    private String focusedOr(String other) {
        return board.isFocused() && focused >= 0 ? network.nodes().get(focused).id() : other;
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

    private void edge(GraphicsContext g, Palette palette, Line line, String loud) {
        boolean loudly = !loud.isEmpty() && line.touches(loud) || line.edge() == hoveredEdge;
        g.setStroke(palette.color(loudly ? Ink.ACC : loud.isEmpty() ? Ink.D3 : Ink.D2));
        g.setLineWidth(line.edge() == hoveredEdge ? line.thick() + 1.5 : line.thick());
        g.strokeLine(line.from().x(), line.from().y(), line.to().x(), line.to().y());
    }

    private void node(GraphicsContext g, Palette palette, Dot dot, String loud, Set<String> near) {
        NetworkModel.Node node = dot.node();
        double r = dot.r();
        boolean quiet = !loud.isEmpty() && !node.id().equals(loud) && !near.contains(node.id());
        g.setFill(palette.color(Ink.BG));
        shape(g, node, dot.x(), dot.y(), r + 2);
        g.setFill(palette.color(node.id().equals(selected()) ? Ink.ACC : quiet ? Ink.D3 : tone(node)));
        shape(g, node, dot.x(), dot.y(), r);
        if (board.isFocused() && focused >= 0 && network.nodes().get(focused).equals(node)) {
            g.setStroke(palette.color(Ink.ACC));
            g.setLineWidth(2);
            g.strokeOval(dot.x() - r - 4, dot.y() - r - 4, 2 * r + 8, 2 * r + 8);
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

    private static Ink tone(NetworkModel.Node node) {
        return switch (node.kind()) {
            case PERSON -> Ink.PERSON;
            case COUNTRY -> Ink.COUNTRY;
            case ORGANISATION -> Ink.ORGANISATION;
            case PLACE -> Ink.PLACE;
        };
    }

    private static void labels(
            GraphicsContext g, Palette palette, NetworkPicture picture, String loud, Set<String> near) {
        g.setFont(Fonts.regular(NetworkPicture.LETTERS));
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        for (NetworkPicture.Label label : picture.labels()) {
            boolean own = label.id().equals(loud);
            boolean quiet = !loud.isEmpty() && !own && !near.contains(label.id());
            g.setFill(palette.color(Ink.BG).deriveColor(0, 1, 1, own ? 1 : 0.8));
            g.fillRoundRect(label.x() - 3, label.y() - 7, label.width() + 6, 14, 4, 4);
            g.setFill(palette.color(own ? Ink.ACC : quiet ? Ink.FG2 : Ink.FG));
            g.fillText(label.words(), label.x(), label.y());
        }
    }
}
