package org.dateline.ui.timeline;

import java.time.LocalDate;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.dateline.timeline.picture.Overview;
import org.dateline.timeline.picture.Words;
import org.dateline.ui.kit.CanvasPen;
import org.dateline.ui.kit.Palette;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.kit.Theme;
import org.dateline.ui.pane.DrawingWords;
import org.jspecify.annotations.Nullable;

/// The strip of all dates with the brush. The heat is painted when marks or size change, the brush with every move.
final class OverviewPane extends Region {
    private static final double HEIGHT = 54;

    private enum Grip {
        NONE,
        LEFT,
        RIGHT,
        WHOLE,
        NEW
    }

    private final TimelineModel model;
    private final ObjectProperty<Theme> theme;
    private final LanesPane lanes;
    private final Canvas ground = new Canvas();
    private final Canvas brush = new Canvas();
    private final Label all = new Label();
    private final Label range = new Label();
    private final Words words = new DrawingWords();
    private final Runnable pulse = this::paintIfStale;
    private @Nullable Overview shown;
    private boolean staleGround = true;
    private boolean staleBrush = true;
    private Grip grip = Grip.NONE;
    private double downDay;
    private TimelineModel.Window start = new TimelineModel.Window(0, 1);
    private TimelineModel.Window extent = new TimelineModel.Window(0, 30);

    OverviewPane(TimelineModel model, ObjectProperty<Theme> theme, LanesPane lanes) {
        this.model = model;
        this.theme = theme;
        this.lanes = lanes;
        getStyleClass().add("overview");
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(Texts.of("timeline.overview"));
        all.setText(Texts.of("timeline.all"));
        all.getStyleClass().add("meta");
        range.getStyleClass().add("meta");
        brush.setMouseTransparent(true);
        getChildren().addAll(ground, brush, all, range);
        InvalidationListener redraw = observable -> {
            staleGround = true;
            staleBrush = true;
            Platform.requestNextPulse();
        };
        InvalidationListener move = observable -> {
            staleBrush = true;
            Platform.requestNextPulse();
        };
        model.marksProperty().addListener(redraw);
        model.lanesProperty().addListener(redraw);
        model.clockProperty().addListener(redraw);
        model.lastReadProperty().addListener(redraw);
        theme.addListener(redraw);
        widthProperty().addListener(redraw);
        heightProperty().addListener(redraw);
        model.windowProperty().addListener(move);
        model.happeningProperty().addListener(move);
        sceneProperty().addListener((property, was, now) -> follow(was, now));
        setOnMousePressed(this::down);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::up);
        setOnMouseMoved(e -> setCursor(cursorOf(gripAt(e.getX()))));
        setOnScroll(this::wheel);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    private void follow(@Nullable Scene was, @Nullable Scene now) {
        if (was != null) {
            was.removePreLayoutPulseListener(pulse);
        }
        if (now != null) {
            now.addPreLayoutPulseListener(pulse);
            staleGround = true;
            staleBrush = true;
            Platform.requestNextPulse();
        }
    }

    private void paintIfStale() {
        if (getWidth() < 1 || !staleGround && !staleBrush) {
            return;
        }
        TimelineModel.Window window = model.window();
        Overview now = shown;
        if (staleGround || now == null) {
            extent = model.extent();
            now = new Overview(
                    model.marks(),
                    model.lanes(),
                    model.clock(),
                    extent.from(),
                    extent.to(),
                    getWidth(),
                    lanes.head(),
                    getHeight(),
                    words,
                    model.line());
            shown = now;
            size(ground);
            size(brush);
            now.paint(
                    new CanvasPen(ground.getGraphicsContext2D()),
                    Palette.of(theme.get()).look());
            said();
        }
        GraphicsContext over = brush.getGraphicsContext2D();
        over.clearRect(0, 0, brush.getWidth(), brush.getHeight());
        if (model.marks().on(model.clock()).size() > 0) {
            now.brush(
                    new CanvasPen(over), Palette.of(theme.get()).look(), window.from(), window.to(), model.selected());
        }
        staleGround = false;
        staleBrush = false;
    }

    private void size(Canvas canvas) {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
    }

    private void said() {
        TimelineModel.Window dates = Extents.dates(extent);
        LocalDate first = LocalDate.ofEpochDay((long) dates.from());
        LocalDate last = LocalDate.ofEpochDay((long) dates.to());
        boolean oneYear = first.getYear() == last.getYear();
        range.setText(
                model.marks().size() == 0
                        ? ""
                        : (oneYear ? words.month(first) : words.monthOfYear(first)) + " – " + words.monthOfYear(last));
    }

    @Override
    protected void layoutChildren() {
        all.autosize();
        range.autosize();
        all.relocate(12, 17);
        range.relocate(12, 33);
    }

    private Grip gripAt(double x) {
        Overview now = shown;
        if (now == null || x < lanes.head() - 4) {
            return Grip.NONE;
        }
        double x1 = now.x(model.window().from());
        double x2 = now.x(model.window().to());
        if (Math.abs(x - x1) <= 5) {
            return Grip.LEFT;
        }
        if (Math.abs(x - x2) <= 5) {
            return Grip.RIGHT;
        }
        boolean whole = model.brushed().isKnown();
        return x > x1 && x < x2 && whole ? Grip.WHOLE : Grip.NEW;
    }

    private static Cursor cursorOf(Grip grip) {
        return switch (grip) {
            case LEFT, RIGHT -> Cursor.H_RESIZE;
            case WHOLE -> Cursor.OPEN_HAND;
            case NEW -> Cursor.CROSSHAIR;
            case NONE -> Cursor.DEFAULT;
        };
    }

    private void down(MouseEvent e) {
        Overview now = shown;
        if (now != null) {
            grip = gripAt(e.getX());
            downDay = now.day(e.getX());
            start = model.window();
            lanes.requestFocus();
        }
        e.consume();
    }

    private void drag(MouseEvent e) {
        Overview now = shown;
        if (now == null) {
            return;
        }
        double day = now.day(e.getX());
        switch (grip) {
            case LEFT -> model.look(Math.min(day, start.to() - Sight.LEAST_DAYS), start.to());
            case RIGHT -> model.look(start.from(), Math.max(day, start.from() + Sight.LEAST_DAYS));
            case WHOLE -> model.look(start.from() + day - downDay, start.to() + day - downDay);
            case NEW -> {
                if (Math.abs(now.x(day) - now.x(downDay)) > 3) {
                    model.look(Math.min(day, downDay), Math.max(day, downDay));
                }
            }
            case NONE -> {}
        }
        e.consume();
    }

    private void up(MouseEvent e) {
        Overview now = shown;
        if (now != null && e.isStillSincePress() && grip != Grip.NONE) {
            if (e.getClickCount() == 2) {
                lanes.glideTo(extent.from(), extent.to());
            } else if (grip == Grip.NEW && model.brushed().isKnown()) {
                double half = model.window().days() / 2;
                lanes.glideTo(downDay - half, downDay + half);
            }
        }
        grip = Grip.NONE;
        e.consume();
    }

    private void wheel(ScrollEvent e) {
        Overview now = shown;
        if (now != null && e.getDeltaY() != 0) {
            model.zoom(Math.pow(1.18, -e.getDeltaY() / 40), now.day(e.getX()));
        }
        e.consume();
    }
}
