package org.dateline.ui.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.dateline.text.Span;

/// One paragraph: a text flow, fills under it, lines over it. All marks of one look share one path, so that a page
/// with hundreds of marks stays a page with few nodes.
final class ParagraphView extends Region {
    /// How far under the baseline a mark's line runs.
    private static final double LINE_DROP = 4;

    private static final double FILL_ABOVE = 2;

    private static final Pattern BEYOND = Pattern.compile("[\\x{10000}-\\x{10FFFF}\\u200D\\uFE0F]+");

    private final Span span;
    private final String words;
    private final TextFlow flow = new TextFlow() {
        @Override
        public void requestLayout() {
            measured = Double.NaN;
            super.requestLayout();
        }
    };
    private final Group under = new Group();
    private final Group over = new Group();
    private final List<Mark> marks;
    private final Map<Layering, List<Span>> loose = new EnumMap<>(Layering.class);
    private double measured = Double.NaN;
    private double height;
    private String lit = "";
    private Optional<Mark> hovered = Optional.empty();
    private Optional<Mark> current = Optional.empty();

    /// What is drawn besides marks.
    enum Layering {
        SELECTION,
        FOUND,
        DIFFERENCE
    }

    ParagraphView(String text, Span span, List<Mark> marks, List<Span> hits) {
        this.span = span;
        this.words = span.of(text);
        this.marks = marks;
        getStyleClass().add("paragraph");
        flow.getStyleClass().add("paragraph-text");
        // The layout takes the direction of the first strong letter by itself. Setting the node's orientation would
        // mirror what it says about where letters are.
        if (Paragraphs.isRightToLeft(text, span)) {
            flow.setTextAlignment(TextAlignment.RIGHT);
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        fill(text, hits);
        under.setManaged(false);
        over.setManaged(false);
        under.setMouseTransparent(true);
        over.setMouseTransparent(true);
        getChildren().addAll(under, flow, over);
    }

    private void fill(String text, List<Span> hits) {
        int at = span.start();
        for (Span hit : hits) {
            if (hit.start() >= at && hit.end() <= span.end() && !hit.isEmpty()) {
                piece(text.substring(at, hit.start()), "plain");
                piece(hit.of(text), "hit");
                at = hit.end();
            }
        }
        piece(text.substring(at, span.end()), "plain");
    }

    /// Letters beyond the first plane get a text node of their own: on Linux the layout counts each as one unit, and
    /// everything after it in the same run would be found two letters too far left.
    private void piece(String words, String style) {
        Matcher beyond = BEYOND.matcher(words);
        int at = 0;
        while (beyond.find()) {
            run(words.substring(at, beyond.start()), style);
            run(beyond.group(), style);
            at = beyond.end();
        }
        run(words.substring(at), style);
    }

    private void run(String words, String style) {
        if (!words.isEmpty()) {
            Text piece = new Text(words);
            piece.getStyleClass().addAll("reader-text", style);
            flow.getChildren().add(piece);
        }
    }

    Span span() {
        return span;
    }

    List<Mark> marks() {
        return marks;
    }

    /// Lights up every mention of this happening or entity.
    void light(String happening) {
        if (!lit.equals(happening)) {
            lit = happening;
            requestLayout();
        }
    }

    void hover(Optional<Mark> mark) {
        if (!hovered.equals(mark)) {
            hovered = mark;
            requestLayout();
        }
    }

    void makeCurrent(Optional<Mark> mark) {
        if (!current.equals(mark)) {
            current = mark;
            requestLayout();
        }
    }

    /// Draws fills over these spans (of the article).
    void paint(Layering layering, List<Span> spans) {
        List<Span> mine = spans.stream().filter(span::overlaps).toList();
        if (!mine.equals(loose.getOrDefault(layering, List.of()))) {
            loose.put(layering, mine);
            requestLayout();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        // The page asks every paragraph whenever one of them changes its look.
        if (measured != width) {
            height = Math.ceil(flow.prefHeight(width));
            measured = width;
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), flow.prefHeight(getWidth()));
        flow.layout();
        draw();
    }

    private void draw() {
        LayoutInfo layout = flow.getLayoutInfo();
        Map<String, Path> fills = new LinkedHashMap<>();
        Map<String, Path> lines = new LinkedHashMap<>();
        for (Mark mark : marks) {
            if (mark.kind() == Mark.Kind.HIGHLIGHT) {
                box(fills, "fill-highlight", layout, mark.span());
            }
        }
        for (Mark mark : marks) {
            boolean on = isLit(mark);
            if (on) {
                box(fills, "fill-lit", layout, mark.span());
            }
            if (hovered.filter(mark::equals).isPresent()) {
                box(fills, "fill-hover-" + mark.kind().word(), layout, mark.span());
            }
            if (mark.kind() != Mark.Kind.HIGHLIGHT) {
                line(lines, look(mark, on), layout, mark.span());
            }
        }
        for (Span s : loose.getOrDefault(Layering.DIFFERENCE, List.of())) {
            box(fills, "fill-difference", layout, s);
            line(lines, "line-difference", layout, s);
        }
        List<Span> chosen = loose.getOrDefault(Layering.SELECTION, List.of());
        loose.getOrDefault(Layering.FOUND, List.of()).stream()
                .filter(s -> !chosen.contains(s))
                .forEach(s -> box(fills, "fill-found", layout, s));
        chosen.forEach(s -> box(fills, "fill-selection", layout, s));
        current.filter(marks::contains).ifPresent(m -> box(lines, "ring-current", layout, m.span()));
        under.getChildren().setAll(fills.values());
        over.getChildren().setAll(lines.values());
    }

    private boolean isLit(Mark mark) {
        return mark.kind() != Mark.Kind.HIGHLIGHT
                && !lit.isEmpty()
                && mark.target().equals(lit);
    }

    private String look(Mark mark, boolean on) {
        if (on) {
            return "line-lit";
        }
        String hover = hovered.filter(mark::equals).isPresent() ? "hover" : mark.confirmed() ? "sure" : "guess";
        return "line-" + mark.kind().word() + " line-" + hover;
    }

    private void line(Map<String, Path> paths, String look, LayoutInfo layout, Span article) {
        Path path = paths.computeIfAbsent(look, ParagraphView::path);
        double snap = path.getStyleClass().contains("line-sure") ? 0.5 : 0;
        for (Rectangle2D r : shapes(layout, article)) {
            double y = Math.round(baseline(layout, r) + LINE_DROP) + snap;
            path.getElements().addAll(new MoveTo(r.getMinX() + 0.75, y), new LineTo(r.getMaxX() - 0.75, y));
        }
    }

    /// The boxes of a span, one a line, without the space that a line ends with.
    private List<Rectangle2D> shapes(LayoutInfo layout, Span article) {
        List<Rectangle2D> found = layout.getSelectionGeometry(from(article), to(article), false);
        if (found.size() < 2) {
            return found;
        }
        List<Rectangle2D> shapes = new ArrayList<>(found);
        for (TextLineInfo line : layout.getTextLines(false)) {
            int last = line.end() - 1;
            if (from(article) < last && line.end() <= to(article) && words.charAt(last) == ' ') {
                List<Rectangle2D> space = layout.getSelectionGeometry(last, line.end(), false);
                space.forEach(s -> shapes.replaceAll(r -> without(r, s)));
            }
        }
        return shapes;
    }

    private static Rectangle2D without(Rectangle2D shape, Rectangle2D space) {
        boolean sameLine = Math.abs(shape.getMinY() - space.getMinY()) < 1;
        if (sameLine && Math.abs(shape.getMaxX() - space.getMaxX()) < 1) {
            return new Rectangle2D(
                    shape.getMinX(),
                    shape.getMinY(),
                    Math.max(0, space.getMinX() - shape.getMinX()),
                    shape.getHeight());
        }
        if (sameLine && Math.abs(shape.getMinX() - space.getMinX()) < 1) {
            double left = space.getMaxX();
            return new Rectangle2D(left, shape.getMinY(), Math.max(0, shape.getMaxX() - left), shape.getHeight());
        }
        return shape;
    }

    private static void boxes(Path path, Rectangle2D r, double top, double bottom) {
        path.getElements()
                .addAll(
                        new MoveTo(r.getMinX(), top),
                        new LineTo(r.getMaxX(), top),
                        new LineTo(r.getMaxX(), bottom),
                        new LineTo(r.getMinX(), bottom),
                        new ClosePath());
    }

    private void box(Map<String, Path> paths, String look, LayoutInfo layout, Span article) {
        Path path = paths.computeIfAbsent(look, ParagraphView::path);
        for (Rectangle2D r : shapes(layout, article)) {
            double base = baseline(layout, r);
            boxes(path, r, Math.round(base - ascent(layout)) - FILL_ABOVE, Math.round(base + LINE_DROP) + 1);
        }
    }

    private static Path path(String look) {
        Path path = new Path();
        path.getStyleClass().addAll(look.split(" "));
        return path;
    }

    private double ascent(LayoutInfo layout) {
        return layout.getTextLineCount() == 0
                ? 0
                : flow.getBaselineOffset()
                        - layout.getTextLine(0, false).bounds().getMinY();
    }

    private double baseline(LayoutInfo layout, Rectangle2D r) {
        double middle = (r.getMinY() + r.getMaxY()) / 2;
        for (TextLineInfo line : layout.getTextLines(false)) {
            if (middle <= line.bounds().getMaxY()) {
                return line.bounds().getMinY() + ascent(layout);
            }
        }
        return r.getMaxY();
    }

    private int from(Span article) {
        return Math.max(0, article.start() - span.start());
    }

    private int to(Span article) {
        return Math.min(span.length(), article.end() - span.start());
    }

    /// The offset in the article under a point of this view.
    int offsetAt(double x, double y) {
        int inside = flow.getHitInfo(new Point2D(x, y)).getInsertionIndex();
        return span.start() + Math.clamp(inside, 0, span.length());
    }

    /// The offset of the character under a point, which may differ from where a caret would go.
    int characterAt(double x, double y) {
        int inside = flow.getHitInfo(new Point2D(x, y)).getCharIndex();
        return span.start() + Math.clamp(inside, 0, Math.max(0, span.length() - 1));
    }

    /// Whether a point lies on text and not beside or between it.
    boolean isOnText(double x, double y, Span article) {
        return flow.getLayoutInfo().getSelectionGeometry(from(article), to(article), true).stream()
                .anyMatch(r -> r.contains(x, y));
    }

    /// The box around a span's first line in this view; the whole paragraph where it is not laid out yet.
    Rectangle2D place(Span article) {
        List<Rectangle2D> found = new ArrayList<>(flow.getLayoutInfo()
                .getSelectionGeometry(from(article), Math.max(from(article) + 1, to(article)), true));
        return found.isEmpty() ? new Rectangle2D(0, 0, getWidth(), Math.max(1, getHeight())) : found.getFirst();
    }
}
