package org.dateline.ui.timeline;

import javafx.scene.input.KeyEvent;

/// The keys of the lanes: everything the mouse can do.
final class LaneKeys {
    private final LanesPane pane;
    private final TimelineModel model;
    private final TimelineView.Host host;

    private LaneKeys(LanesPane pane, TimelineModel model, TimelineView.Host host) {
        this.pane = pane;
        this.model = model;
        this.host = host;
    }

    static void install(LanesPane pane, TimelineModel model, TimelineView.Host host) {
        LaneKeys keys = new LaneKeys(pane, model, host);
        pane.setOnKeyPressed(keys::pressed);
    }

    private void pressed(KeyEvent e) {
        if (e.isControlDown() || e.isAltDown() || e.isMetaDown() || e.getTarget() != pane) {
            return;
        }
        double far = e.isShiftDown() ? .5 : .1;
        boolean done = true;
        switch (e.getCode()) {
            case LEFT -> model.pan(-far);
            case RIGHT -> model.pan(far);
            case PAGE_UP -> pan(-.9);
            case PAGE_DOWN -> pan(.9);
            case UP -> pane.scrollBy(-pane.laneHeight());
            case DOWN -> pane.scrollBy(pane.laneHeight());
            case PLUS, EQUALS, ADD -> zoom(1 / 1.5);
            case MINUS, SUBTRACT, UNDERSCORE -> zoom(1.5);
            case HOME -> fit();
            case END -> end();
            case TAB -> done = step(e.isShiftDown() ? -1 : 1);
            case SPACE -> done = onCursor(false);
            case ENTER -> done = onCursor(true);
            case ESCAPE -> {
                done = model.cursor() >= 0;
                model.cursor(-1);
            }
            default -> done = typed(e.getText());
        }
        if (done) {
            e.consume();
        }
    }

    /// Plus and minus where a keyboard has them elsewhere.
    private boolean typed(String text) {
        switch (text) {
            case "+" -> zoom(1 / 1.5);
            case "-" -> zoom(1.5);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pan(double part) {
        TimelineModel.Window now = model.window();
        pane.glideTo(now.from() + now.days() * part, now.to() + now.days() * part);
    }

    /// Nearer or farther around the cursor, the selected mark, or the middle.
    void zoom(double factor) {
        TimelineModel.Window now = model.window();
        double day = (now.from() + now.to()) / 2;
        int mark = model.cursor() >= 0 ? model.cursor() : model.selected();
        if (mark >= 0) {
            double at = model.marks().first(model.clock(), mark) + .5;
            if (at > now.from() && at < now.to()) {
                day = at;
            }
        }
        double days = now.days() * factor;
        double left = (day - now.from()) / now.days();
        pane.glideTo(day - days * left, day + days * (1 - left));
    }

    private void fit() {
        TimelineModel.Window all = model.extent();
        pane.glideTo(all.from(), all.to());
    }

    private void end() {
        TimelineModel.Window all = model.extent();
        double days = model.window().days();
        pane.glideTo(all.to() - days, all.to());
    }

    /// From mark to mark; where they end, Tab goes on to the next control.
    private boolean step(int direction) {
        int next = model.step(pane.inView(), direction);
        model.cursor(next);
        if (next >= 0) {
            pane.setAccessibleText(pane.describe(next));
        }
        return next >= 0;
    }

    private boolean onCursor(boolean open) {
        int mark = model.cursor() >= 0 ? model.cursor() : model.selected();
        if (mark < 0) {
            return false;
        }
        String id = model.marks().id(mark);
        if (open) {
            host.open(id);
        } else {
            host.select(id);
        }
        return true;
    }

    static LaneKeys of(LanesPane pane, TimelineModel model, TimelineView.Host host) {
        return new LaneKeys(pane, model, host);
    }
}
