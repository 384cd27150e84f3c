package org.dateline.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.dateline.text.Span;
import org.dateline.ui.reader.ReaderModel.Page;
import org.jspecify.annotations.Nullable;

/// The page itself: heading, paragraphs, what stands in the gutter and in the margin.
///
/// Paragraphs are built a screenful at once and the rest in small portions between frames, so that a long text opens as
/// fast as a short one and a very long one is built only as far as it is read.
final class ReaderPage extends Region {
    static final double GUTTER = 42;

    private static final double MEASURE = 540;
    private static final double NOTE_GAP = 10;
    private static final double NOTE_WIDTH = 104;
    private static final double EDGE = 12;
    private static final double PARAGRAPH_GAP = 11;

    /// How many code units are built at once, and how many without anyone scrolling there.
    private static final int FIRST = 3_000;

    private static final int PORTION = 4_000;

    private static final int UNASKED = 60_000;

    private final Node heading;
    private final List<ParagraphView> paragraphs = new ArrayList<>();
    private final Gutter gutter = new Gutter();
    private final MarginNotes notes = new MarginNotes();
    private @Nullable Page page;
    private int built;
    private boolean building;
    private String lit = "";
    private Optional<Mark> current = Optional.empty();
    private List<Span> selected = List.of();
    private List<Span> found = List.of();
    private List<Span> differing = List.of();

    ReaderPage(Node heading) {
        this.heading = heading;
        getStyleClass().add("reader-page");
        getChildren().addAll(heading, gutter, notes);
    }

    /// Puts a node over the page; whoever calls places it.
    void over(Node node) {
        getChildren().add(node);
    }

    MarginNotes notes() {
        return notes;
    }

    Gutter gutter() {
        return gutter;
    }

    List<ParagraphView> paragraphs() {
        return paragraphs;
    }

    void show(@Nullable Page next) {
        getChildren().removeAll(paragraphs);
        paragraphs.clear();
        built = 0;
        page = next;
        gutter.clear();
        notes.clear();
        if (next != null) {
            notes.show(next);
            build(FIRST);
            continueLater();
        }
        requestLayout();
    }

    private void continueLater() {
        if (!building) {
            building = true;
            Platform.runLater(() -> {
                building = false;
                if (page != null
                        && built < Math.min(UNASKED, page.article().text().length())) {
                    build(built + PORTION);
                    if (paragraphs.size() < page.paragraphs().size()) {
                        continueLater();
                    }
                }
            });
        }
    }

    /// Lays everything out again, as after a change of letters.
    void again() {
        applyCss();
        paragraphs.forEach(Region::requestLayout);
        requestLayout();
    }

    /// Builds what is missing up to `offset`.
    void build(int offset) {
        Page shown = page;
        if (shown == null) {
            return;
        }
        while (paragraphs.size() < shown.paragraphs().size() && built < offset) {
            Span span = shown.paragraphs().get(paragraphs.size());
            List<Mark> marks =
                    shown.marks().stream().filter(m -> m.span().overlaps(span)).toList();
            List<Span> hits = shown.hits().stream().filter(span::overlaps).toList();
            ParagraphView view = new ParagraphView(shown.article().text(), span, marks, hits);
            view.light(lit);
            view.makeCurrent(current);
            view.paint(ParagraphView.Layering.SELECTION, selected);
            view.paint(ParagraphView.Layering.FOUND, found);
            view.paint(ParagraphView.Layering.DIFFERENCE, differing);
            paragraphs.add(view);
            getChildren().add(getChildren().indexOf(gutter), view);
            gutter.add(view);
            built = span.end();
        }
        requestLayout();
    }

    /// Whether everything is built.
    boolean isWhole() {
        return page == null || paragraphs.size() == page.paragraphs().size();
    }

    void scrolledTo(double bottom) {
        if (!isWhole() && bottom > getHeight() - 600) {
            build(built + PORTION);
        }
    }

    void light(String happening) {
        lit = happening;
        paragraphs.forEach(p -> p.light(happening));
        gutter.light(happening);
    }

    void makeCurrent(Optional<Mark> mark) {
        current = mark;
        mark.ifPresent(m -> build(m.span().end()));
        paragraphs.forEach(p -> p.makeCurrent(mark));
    }

    void hover(Optional<Mark> mark) {
        paragraphs.forEach(p -> p.hover(mark));
    }

    void select(Optional<Span> span) {
        selected = span.map(List::of).orElse(List.of());
        paragraphs.forEach(p -> p.paint(ParagraphView.Layering.SELECTION, selected));
    }

    /// Marks words in which this text differs from the one beside it.
    void differing(List<Span> spans) {
        differing = spans;
        spans.stream().mapToInt(Span::end).max().ifPresent(this::build);
        paragraphs.forEach(p -> p.paint(ParagraphView.Layering.DIFFERENCE, spans));
    }

    void found(List<Span> spans) {
        found = spans;
        paragraphs.forEach(p -> p.paint(ParagraphView.Layering.FOUND, spans));
    }

    /// The paragraph at a height of this page: the nearest where the height lies between two.
    Optional<ParagraphView> at(double y) {
        ParagraphView best = null;
        for (ParagraphView p : paragraphs) {
            if (best == null || p.getLayoutY() - PARAGRAPH_GAP / 2 <= y) {
                best = p;
            }
        }
        return Optional.ofNullable(best);
    }

    Optional<ParagraphView> of(int offset) {
        return paragraphs.stream()
                .filter(p -> p.span().start() <= offset && offset <= p.span().end())
                .findFirst();
    }

    /// The box of a span's first line on this page, once laid out.
    Optional<Rectangle2D> place(Span span) {
        return of(span.start()).map(p -> {
            Rectangle2D r = p.place(span);
            return new Rectangle2D(
                    p.getLayoutX() + r.getMinX(), p.getLayoutY() + r.getMinY(), r.getWidth(), r.getHeight());
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// Whether notes stand beside the text; a narrow page shows a bar in the gutter instead.
    private boolean isWide(double width) {
        return width >= GUTTER + 480 + NOTE_GAP + NOTE_WIDTH + EDGE;
    }

    private double measure(double width) {
        double beside = isWide(width) ? NOTE_GAP + NOTE_WIDTH + EDGE : 24;
        return Math.floor(Math.max(120, Math.min(MEASURE, width - GUTTER - beside)));
    }

    @Override
    protected double computePrefHeight(double width) {
        double measure = measure(width < 0 ? 600 : width);
        double y = 20 + heading.prefHeight(measure) + 12;
        for (ParagraphView p : paragraphs) {
            y += p.prefHeight(measure) + PARAGRAPH_GAP;
        }
        return y + 40;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 200;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double measure = measure(width);
        double y = 20;
        double top = heading.prefHeight(width - GUTTER - EDGE);
        heading.resizeRelocate(GUTTER, y, width - GUTTER - EDGE, top);
        y += top + 12;
        for (ParagraphView p : paragraphs) {
            double h = p.prefHeight(measure);
            p.resizeRelocate(GUTTER, y, measure, h);
            p.layout();
            y += h + PARAGRAPH_GAP;
        }
        gutter.resizeRelocate(0, 0, GUTTER, getHeight());
        gutter.arrange(paragraphs);
        notes.resizeRelocate(0, 0, width, getHeight());
        notes.arrange(this, isWide(width), GUTTER + measure + NOTE_GAP, NOTE_WIDTH);
    }
}
