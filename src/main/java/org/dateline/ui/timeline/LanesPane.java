package org.dateline.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.dateline.timeline.Lane;
import org.dateline.timeline.MarkIndex;
import org.dateline.timeline.Marks;
import org.dateline.timeline.picture.Layout;
import org.dateline.timeline.picture.Painter;
import org.dateline.timeline.picture.Sheet;
import org.dateline.timeline.picture.Words;
import org.dateline.ui.kit.CanvasPen;
import org.dateline.ui.kit.Palette;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.kit.Theme;
import org.dateline.ui.pane.DrawingWords;
import org.jspecify.annotations.Nullable;

/// The axis and the lanes on one canvas, painted at most once a pulse and only when something changed.
final class LanesPane extends Region {
    static final double AXIS = 32;
    private static final double TALLEST = 48;

    /// A lane that lacks so little is seen whole, px.
    private static final double HARDLY = 3;

    private final TimelineModel model;
    private final ObjectProperty<Theme> theme;
    private final TimelineWords words = new TimelineWords();
    private final Words drawing = new DrawingWords();
    private final Canvas[] canvases = {new Canvas(), new Canvas()};
    private final Rectangle clip = new Rectangle();
    private final DoubleProperty scroll = new SimpleDoubleProperty(this, "scroll", 0);
    private double wanted;
    private final Runnable pulse = this::paintIfStale;
    private final LaneHeads heads;
    private int current;
    private boolean stale = true;
    private @Nullable Layout layout;
    private @Nullable Timeline glide;

    LanesPane(TimelineModel model, ObjectProperty<Theme> theme, TimelineView.Host host) {
        this.model = model;
        this.theme = theme;
        this.heads = new LaneHeads(model, host, this);
        getStyleClass().add("lanes");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Texts.of("timeline.lanes"));
        canvases[1].setVisible(false);
        setClip(clip);
        getChildren().addAll(canvases[0], canvases[1]);
        heads.addTo(getChildren());
        InvalidationListener changed = observable -> stale();
        model.windowProperty().addListener(changed);
        model.marksProperty().addListener(changed);
        model.lanesProperty().addListener(changed);
        model.clockProperty().addListener(changed);
        model.lastReadProperty().addListener(changed);
        model.happeningProperty().addListener(changed);
        model.entityProperty().addListener(changed);
        model.hoverProperty().addListener(changed);
        model.cursorProperty().addListener(changed);
        model.broughtProperty().addListener((property, was, now) -> {
            if (now.intValue() >= 0) {
                reveal(now.intValue());
                heads.point(now.intValue());
            }
        });
        theme.addListener(changed);
        scroll.addListener(changed);
        focusedProperty().addListener(changed);
        widthProperty().addListener(changed);
        heightProperty().addListener(changed);
        sceneProperty().addListener((property, was, now) -> follow(was, now));
        LaneMouse.install(this, model, host);
        LaneKeys.install(this, model, host);
    }

    private void follow(@Nullable Scene was, @Nullable Scene now) {
        if (was != null) {
            was.removePreLayoutPulseListener(pulse);
        }
        if (now != null) {
            now.addPreLayoutPulseListener(pulse);
            stale();
        }
    }

    /// Paints at the next pulse.
    void stale() {
        stale = true;
        Platform.requestNextPulse();
    }

    /// The layout on screen; laid out now if nothing has been painted yet.
    Layout layoutNow() {
        Layout now = layout;
        if (now == null || stale) {
            now = Layout.of(sheet(), layout);
        }
        return now;
    }

    double head() {
        return getWidth() < 1250 ? 156 : 190;
    }

    /// What lanes are high: as the room allows, within what reads well.
    double laneHeight() {
        double least = getWidth() < 1250 ? 26 : 32;
        long open = model.lanes().stream().filter(lane -> !lane.folded()).count();
        double folded = (model.lanes().size() - open) * Sheet.Frame.FOLDED;
        return open == 0 ? least : Math.clamp(Math.floor((getHeight() - AXIS - 1 - folded) / open), least, TALLEST);
    }

    private double needed() {
        double height = AXIS + 1;
        for (Lane lane : model.lanes()) {
            height += lane.folded() ? Sheet.Frame.FOLDED : laneHeight();
        }
        return height;
    }

    /// Scrolls the lanes up and down, by whole lanes; stays within them.
    void scrollBy(double pixels) {
        wanted = Math.clamp(wanted + pixels, 0, Math.max(0, needed() - getHeight()));
        scroll.set(top(wanted));
    }

    /// The top of the first lane at this height or below it, so that no lane is cut by the axis.
    private double top(double height) {
        double y = 0;
        for (Lane lane : model.lanes()) {
            if (y >= height - HARDLY) {
                return y;
            }
            y += lane.folded() ? Sheet.Frame.FOLDED : laneHeight();
        }
        return y;
    }

    /// Scrolls so that a lane is seen whole.
    void reveal(int lane) {
        double y = 0;
        for (Lane each : model.lanes().subList(0, lane)) {
            y += each.folded() ? Sheet.Frame.FOLDED : laneHeight();
        }
        double room = getHeight() - AXIS - 1;
        if (y < scroll.get()) {
            scrollBy(y - wanted);
        } else if (y + laneHeight() > scroll.get() + room) {
            scrollBy(y + laneHeight() - room - wanted);
        }
    }

    /// How many lanes are seen whole.
    int shown() {
        int whole = 0;
        double y = AXIS - scroll.get();
        for (Lane lane : model.lanes()) {
            double height = lane.folded() ? Sheet.Frame.FOLDED : laneHeight();
            if (y >= AXIS - 1 && y + height <= getHeight() + 1) {
                whole++;
            }
            y += height;
        }
        return whole;
    }

    Sheet sheet() {
        TimelineModel.Window window = model.window();
        Sheet.Frame frame = new Sheet.Frame(
                Math.max(head() + 10, getWidth()), getHeight(), head(), AXIS, laneHeight(), scroll.get());
        Sheet.Focus focus = new Sheet.Focus(
                model.selected(), model.selectedLane(), model.hover(), isFocused() ? model.cursor() : -1);
        return new Sheet(
                model.marks(),
                model.lanes(),
                model.clock(),
                window.from(),
                window.to(),
                frame,
                focus,
                drawing,
                model.line());
    }

    private void paintIfStale() {
        if (!stale || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        stale = false;
        scrollBy(0);
        Layout before = layout;
        Layout next = Layout.of(sheet(), before);
        if (before != null
                && before.isFar() != next.isFar()
                && before.sheet().marks() == next.sheet().marks()) {
            crossFade();
        }
        layout = next;
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        Canvas canvas = canvases[current];
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        Painter.paint(
                new CanvasPen(canvas.getGraphicsContext2D()),
                Palette.of(theme.get()).look(),
                next);
        heads.place(next);
        stale = false;
    }

    /// From marks to density and back: the old picture fades while the new one stands.
    private void crossFade() {
        if (Platform.getPreferences().isReducedMotion()) {
            return;
        }
        Canvas old = canvases[current];
        current = 1 - current;
        Canvas now = canvases[current];
        now.setVisible(true);
        now.setOpacity(1);
        now.toBack();
        FadeTransition fade = new FadeTransition(Duration.millis(120), old);
        fade.setFromValue(1);
        fade.setToValue(0);
        fade.setOnFinished(e -> {
            if (old != canvases[current]) {
                old.setVisible(false);
            }
            old.setOpacity(1);
        });
        fade.play();
    }

    /// Goes to a window in a short glide, or at once where motion is unwelcome.
    void glideTo(double from, double to) {
        if (glide != null) {
            glide.stop();
        }
        if (Platform.getPreferences().isReducedMotion() || getScene() == null) {
            model.look(from, to);
            return;
        }
        TimelineModel.Window start = model.window();
        DoubleProperty part = new SimpleDoubleProperty(0);
        part.addListener((property, was, now) -> {
            double t = now.doubleValue();
            model.look(start.from() + (from - start.from()) * t, start.to() + (to - start.to()) * t);
        });
        glide = new Timeline(new KeyFrame(Duration.millis(140), new KeyValue(part, 1, Interpolator.EASE_OUT)));
        glide.play();
    }

    /// A mark in a sentence or two, for the pointer and for a screen reader.
    String describe(int mark) {
        Marks marks = model.marks();
        StringBuilder in = new StringBuilder();
        for (int i = 0; i < marks.lanes().size(); i++) {
            if ((marks.lanesOf(mark) >>> i & 1) != 0) {
                in.append(in.isEmpty() ? "" : ", ").append(marks.lanes().get(i).name());
            }
        }
        return marks.title(mark) + "\n" + words.when(marks, model.clock(), mark) + " · " + words.about(marks, mark)
                + "\n" + in;
    }

    /// What the dotted line says where it is at this place; empty elsewhere.
    String lineAt(double x, double y) {
        int day = model.line();
        boolean here = day != Marks.NOWHERE && x > head() && y > AXIS && Math.abs(sheet().x(day) - x) <= 3;
        return here ? words.line(LocalDate.ofEpochDay(day), model.clock()) : "";
    }

    String describe(Layout.Bar bar) {
        Sheet now = layoutNow().sheet();
        int from = (int) Math.round(now.day(bar.x()));
        int to = Math.max(from + 1, (int) Math.round(now.day(bar.x() + bar.width() + 1)));
        int lane = laneOf(bar.row());
        MarkIndex index = now.marks().on(now.clock());
        LocalDate first = LocalDate.ofEpochDay(from);
        LocalDate last = LocalDate.ofEpochDay(to - 1L);
        String days = from + 1 == to
                ? Texts.mine().weekday(first)
                : Texts.mine().dayOfMonth(first) + " – " + Texts.mine().day(last);
        return Texts.of(
                "timeline.bucket",
                days,
                Math.round(index.happened(lane, from, to)),
                Math.round(index.notYet(lane, from, to)));
    }

    private int laneOf(int row) {
        String spec = model.lanes().get(row).spec();
        for (int i = 0; i < model.marks().lanes().size(); i++) {
            if (model.marks().lanes().get(i).spec().equals(spec)) {
                return i;
            }
        }
        return -1;
    }

    /// Puts a node above the picture.
    void addToTop(Node node) {
        getChildren().add(node);
    }

    /// The marks in view, each once.
    List<Integer> inView() {
        Layout now = layoutNow();
        List<Integer> seen = new ArrayList<>();
        for (Layout.Mark mark : now.marks()) {
            if (mark.x2() > head() && mark.x1() < getWidth() && !seen.contains(mark.mark())) {
                seen.add(mark.mark());
            }
        }
        return seen;
    }

    @Override
    protected void layoutChildren() {
        // Everything is placed by paintIfStale; heads keep their places between paintings.
    }

    @Override
    protected double computePrefHeight(double width) {
        return AXIS + 1 + 32.0 * Math.max(1, model.lanes().size());
    }

    @Override
    protected double computeMinHeight(double width) {
        return AXIS + 27;
    }
}
