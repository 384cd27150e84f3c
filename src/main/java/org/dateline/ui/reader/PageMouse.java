package org.dateline.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.dateline.text.Span;

/// What the mouse does on a page: a click on a mark, a drag over words, a double click on a word, a right click.
final class PageMouse {
    private final ReaderPage page;
    private final ReaderModel model;
    private final ReaderEvents events;
    private int anchor = -1;
    private boolean dragged;

    PageMouse(ReaderPage page, ReaderModel model, ReaderEvents events) {
        this.page = page;
        this.model = model;
        this.events = events;
        page.setOnMouseMoved(this::moved);
        page.setOnMouseExited(e -> hover(Optional.empty()));
        page.setOnMousePressed(this::pressed);
        page.setOnMouseDragged(this::dragged);
        page.setOnMouseReleased(this::released);
    }

    private void moved(MouseEvent e) {
        hover(markAt(e));
    }

    private void hover(Optional<Mark> mark) {
        page.hover(mark);
        page.setCursor(mark.isPresent() ? Cursor.HAND : Cursor.TEXT);
        events.hovered(mark);
    }

    private void pressed(MouseEvent e) {
        page.requestFocus();
        if (e.getButton() == MouseButton.SECONDARY) {
            Optional<Mark> mark = markAt(e);
            if (mark.isPresent()) {
                model.makeCurrent(mark);
                events.menu(mark.get(), e.getScreenX(), e.getScreenY());
            } else {
                model.selectedProperty().get().ifPresent(s -> events.words(s, e.getScreenX(), e.getScreenY()));
            }
            return;
        }
        dragged = false;
        anchor = offset(e, true);
        if (e.getClickCount() == 2) {
            model.select(word(anchor));
            dragged = true;
        } else if (e.getClickCount() == 3) {
            model.select(page.of(anchor).map(ParagraphView::span));
            dragged = true;
        } else {
            model.select(Optional.empty());
        }
    }

    private void dragged(MouseEvent e) {
        if (anchor >= 0 && e.getButton() == MouseButton.PRIMARY && e.getClickCount() < 2) {
            int to = offset(e, true);
            if (to != anchor) {
                dragged = true;
                model.select(Optional.of(new Span(Math.min(anchor, to), Math.max(anchor, to))));
            }
        }
    }

    private void released(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Optional<Span> span = model.selectedProperty().get();
        if (dragged && span.isPresent()) {
            events.words(span.get(), e.getScreenX(), e.getScreenY());
        } else if (!dragged) {
            Optional<Mark> mark = markAt(e);
            model.makeCurrent(mark);
            mark.ifPresent(events::chosen);
        }
    }

    private Optional<Span> word(int offset) {
        String text = model.pageProperty().get().map(p -> p.article().text()).orElse("");
        int from = Math.min(offset, text.length());
        int to = from;
        while (from > 0 && Character.isLetterOrDigit(text.codePointBefore(from))) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        while (to < text.length() && Character.isLetterOrDigit(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return from == to ? Optional.empty() : Optional.of(new Span(from, to));
    }

    private int offset(MouseEvent e, boolean insertion) {
        return page.at(e.getY())
                .map(p -> {
                    Point2D inside = p.parentToLocal(e.getX(), e.getY());
                    return insertion
                            ? p.offsetAt(inside.getX(), inside.getY())
                            : p.characterAt(inside.getX(), inside.getY());
                })
                .orElse(0);
    }

    private Optional<Mark> markAt(MouseEvent e) {
        Optional<ParagraphView> at = page.at(e.getY());
        if (at.isEmpty()) {
            return Optional.empty();
        }
        Point2D inside = at.get().parentToLocal(e.getX(), e.getY());
        List<Mark> marks = model.marksAt(offset(e, false));
        return marks.stream()
                .filter(m -> at.get().isOnText(inside.getX(), inside.getY(), m.span()))
                .findFirst();
    }
}
