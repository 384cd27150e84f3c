package org.dateline.ui.reader;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.dateline.text.Span;
import org.dateline.ui.kit.Texts;

/// The page in its scroller, bound to its model.
final class ReaderView extends BorderPane {
    private final ReaderModel model;
    private final Heading heading = new Heading();
    private final ReaderPage page = new ReaderPage(heading);
    private final ScrollPane scroll = new ScrollPane(page);
    private final FindBar find;
    private int size;

    ReaderView(ReaderModel model, ReaderEvents events) {
        this.model = model;
        this.find = new FindBar(model, page, this::reveal);
        getStyleClass().add("reader");
        getStylesheets().add(ReaderView.class.getResource("reader.css").toExternalForm());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(Texts.of("reader.accessible"));
        page.setFocusTraversable(true);
        page.setAccessibleRole(AccessibleRole.TEXT_AREA);
        page.setAccessibleText(Texts.of("reader.accessible"));
        setCenter(scroll);
        new PageMouse(page, model, events);
        page.addEventHandler(KeyEvent.KEY_PRESSED, e -> key(e, events));
        page.gutter().onMark(mark -> {
            model.makeCurrent(Optional.of(mark));
            events.chosen(mark);
        });
        heading.show(model.pageProperty().get());
        page.show(model.pageProperty().get().orElse(null));
        page.light(model.happeningProperty().get());
        model.pageProperty().addListener((p, was, now) -> {
            boolean same = was.isPresent()
                    && now.isPresent()
                    && was.get().article().id().equals(now.get().article().id());
            double at = scroll.getVvalue();
            heading.show(now);
            page.show(now.orElse(null));
            if (same) {
                page.build((int) (at * now.get().article().text().length()) + 6_000);
                Platform.runLater(() -> scroll.setVvalue(at));
            } else {
                scroll.setVvalue(0);
            }
        });
        model.currentProperty().addListener((p, was, now) -> {
            page.makeCurrent(now);
            now.ifPresent(m -> reveal(m.span()));
        });
        model.selectedProperty().addListener((p, was, now) -> page.select(now));
        model.happeningProperty().addListener((p, was, now) -> page.light(now));
        scroll.vvalueProperty().addListener((p, was, now) -> page.scrolledTo(bottom()));
    }

    ReaderPage page() {
        return page;
    }

    /// Makes the text larger (1) or smaller (-1), within bounds.
    ///
    /// @return how many steps it is larger than usual now
    int size(int by) {
        page.getStyleClass().remove("size" + size);
        size = Math.clamp(size + by, -2, 4);
        page.getStyleClass().add("size" + size);
        page.again();
        return size;
    }

    void find() {
        setTop(find);
        find.open(() -> {
            setTop(null);
            page.found(java.util.List.of());
            page.requestFocus();
        });
    }

    private void key(KeyEvent e, ReaderEvents events) {
        Optional<Mark> mark = model.currentProperty().get();
        if (e.getCode() == KeyCode.ENTER && mark.isPresent()) {
            events.chosen(mark.get());
            e.consume();
        } else if ((e.getCode() == KeyCode.CONTEXT_MENU || e.getCode() == KeyCode.F10 && e.isShiftDown())
                && mark.isPresent()) {
            Bounds at = page.localToScreen(onPage(mark.get().span()));
            if (at != null) {
                events.menu(mark.get(), at.getMinX(), at.getMaxY());
            }
            e.consume();
        } else if (e.isShiftDown() && (e.getCode() == KeyCode.RIGHT || e.getCode() == KeyCode.LEFT)) {
            new Words(model).stretch(e.getCode() == KeyCode.RIGHT, e.isControlDown());
            model.selectedProperty().get().ifPresent(s -> {
                reveal(s);
                Bounds at = page.localToScreen(onPage(s));
                if (at != null) {
                    events.words(s, at.getMinX(), at.getMaxY());
                }
            });
            e.consume();
        } else if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP) {
            by(e.getCode() == KeyCode.DOWN ? 50 : -50);
            e.consume();
        } else if (e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.PAGE_DOWN || e.getCode() == KeyCode.PAGE_UP) {
            boolean down = e.getCode() != KeyCode.PAGE_UP && !e.isShiftDown();
            by((down ? 1 : -1) * (scroll.getViewportBounds().getHeight() - 50));
            e.consume();
        }
    }

    private Bounds onPage(Span span) {
        Rectangle2D r = page.place(span).orElse(new Rectangle2D(0, 0, 1, 1));
        return new javafx.geometry.BoundingBox(r.getMinX(), r.getMinY(), r.getWidth(), r.getHeight());
    }

    private double bottom() {
        double hidden =
                Math.max(0, page.getHeight() - scroll.getViewportBounds().getHeight());
        return hidden * scroll.getVvalue() + scroll.getViewportBounds().getHeight();
    }

    /// Scrolls down by so many pixels, up if negative.
    void by(double pixels) {
        double hidden = page.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / hidden, 0, 1));
        }
    }

    /// The first offset that is on screen.
    int firstShown() {
        double hidden =
                Math.max(0, page.getHeight() - scroll.getViewportBounds().getHeight());
        return page.at(hidden * scroll.getVvalue()).map(p -> p.span().start()).orElse(0);
    }

    /// Whether there is a window to lay out for: in one that was closed, colours have no value any more.
    private boolean isOnScreen() {
        return getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing();
    }

    /// Scrolls so that a span is well in sight; leaves the page alone where it is.
    void reveal(Span span) {
        page.build(span.end());
        if (isOnScreen()) {
            page.applyCss();
            applyCss();
            layout();
        }
        page.place(span).ifPresent(place -> {
            double view = scroll.getViewportBounds().getHeight();
            double hidden = page.getHeight() - view;
            double top = hidden * scroll.getVvalue();
            if (hidden > 0 && (place.getMinY() < top + 40 || place.getMaxY() > top + view - 60)) {
                scroll.setVvalue(Math.clamp((place.getMinY() - view / 3) / hidden, 0, 1));
            }
        });
    }
}
