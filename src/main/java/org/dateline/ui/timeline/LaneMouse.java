package org.dateline.ui.timeline;

import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.dateline.timeline.picture.Layout;
import org.dateline.ui.pane.Carried;

/// The hand on the lanes: wheel zooms at the pointer, drag pans, click selects, double click fits or opens.
final class LaneMouse {
    private final LanesPane pane;
    private final TimelineModel model;
    private final TimelineView.Host host;
    private final Label tip = new Label();
    private double downX;
    private double downY;
    private double lastY;
    private TimelineModel.Window start = new TimelineModel.Window(0, 1);
    private boolean dragging;

    private LaneMouse(LanesPane pane, TimelineModel model, TimelineView.Host host) {
        this.pane = pane;
        this.model = model;
        this.host = host;
    }

    static void install(LanesPane pane, TimelineModel model, TimelineView.Host host) {
        LaneMouse mouse = new LaneMouse(pane, model, host);
        mouse.tip.getStyleClass().add("tooltip");
        mouse.tip.setMouseTransparent(true);
        mouse.tip.setManaged(false);
        mouse.tip.setVisible(false);
        pane.addToTop(mouse.tip);
        pane.setOnScroll(mouse::wheel);
        pane.setOnMousePressed(mouse::down);
        pane.setOnMouseDragged(mouse::drag);
        pane.setOnMouseReleased(mouse::up);
        pane.setOnMouseMoved(mouse::move);
        pane.setOnMouseExited(e -> mouse.leave());
        pane.getStyleClass().add("landing-place");
        host.carry()
                .onto(
                        pane,
                        load -> load.lane().isPresent(),
                        (load, e) -> mouse.dropped(
                                load,
                                pane.sceneToLocal(e.getSceneX(), e.getSceneY()).getY()));
    }

    private void wheel(ScrollEvent e) {
        if (e.getX() < pane.head() || e.isAltDown()) {
            pane.scrollBy(-Math.signum(e.getDeltaY()) * pane.laneHeight());
        } else if (e.isShiftDown() || Math.abs(e.getDeltaX()) > Math.abs(e.getDeltaY())) {
            double pixels = e.getDeltaX() != 0 ? e.getDeltaX() : e.getDeltaY();
            model.pan(-pixels / Math.max(1, pane.getWidth() - pane.head()));
        } else if (e.getDeltaY() != 0) {
            model.zoom(Math.pow(1.18, -e.getDeltaY() / 40), pane.sheet().day(e.getX()));
        }
        tip.setVisible(false);
        e.consume();
    }

    private void down(MouseEvent e) {
        pane.requestFocus();
        downX = e.getX();
        downY = e.getY();
        lastY = e.getY();
        start = model.window();
        dragging = false;
        e.consume();
    }

    private void drag(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY && e.getButton() != MouseButton.MIDDLE || downX < pane.head()) {
            return;
        }
        if (!dragging && Math.hypot(e.getX() - downX, e.getY() - downY) > 3) {
            dragging = true;
            pane.setCursor(Cursor.CLOSED_HAND);
            leave();
        }
        if (dragging) {
            double days = (downX - e.getX()) / Math.max(1, pane.getWidth() - pane.head()) * start.days();
            model.look(start.from() + days, start.to() + days);
            pane.scrollBy(lastY - e.getY());
            lastY = e.getY();
        }
        e.consume();
    }

    private void up(MouseEvent e) {
        pane.setCursor(null);
        if (dragging || e.getButton() != MouseButton.PRIMARY) {
            dragging = false;
            return;
        }
        int mark = pane.layoutNow().markAt(e.getX(), e.getY());
        if (mark >= 0) {
            model.cursor(mark);
            String id = model.marks().id(mark);
            if (e.getClickCount() == 2) {
                host.open(id);
            } else {
                host.select(id);
            }
        } else if (e.getClickCount() == 2 && e.getX() > pane.head()) {
            TimelineModel.Window all = model.extent();
            pane.glideTo(all.from(), all.to());
        }
        e.consume();
    }

    private void move(MouseEvent e) {
        Layout layout = pane.layoutNow();
        int mark = layout.markAt(e.getX(), e.getY());
        if (mark != model.hover()) {
            model.hover(mark);
            host.pointAt(mark < 0 ? "" : model.marks().id(mark));
        }
        pane.setCursor(mark >= 0 ? Cursor.HAND : null);
        String text = mark >= 0 ? pane.describe(mark) : pane.lineAt(e.getX(), e.getY());
        text = text.isEmpty() ? bucket(layout, e) : text;
        tip.setText(text);
        tip.setVisible(!text.isEmpty());
        if (tip.isVisible()) {
            tip.autosize();
            double x = Math.min(e.getX() + 14, pane.getWidth() - tip.getWidth() - 4);
            double y = e.getY() + 18 + tip.getHeight() > pane.getHeight()
                    ? e.getY() - tip.getHeight() - 10
                    : e.getY() + 18;
            tip.relocate(Math.max(4, x), Math.max(0, y));
        }
    }

    /// What a bar of density stands for.
    private String bucket(Layout layout, MouseEvent e) {
        if (!layout.isFar()) {
            return "";
        }
        int row = layout.rowAt(e.getY());
        for (Layout.Bar bar : layout.bars()) {
            if (bar.row() == row && e.getX() >= bar.x() - .5 && e.getX() < bar.x() + bar.width() + 1) {
                return pane.describe(bar);
            }
        }
        return "";
    }

    private void leave() {
        tip.setVisible(false);
        if (model.hover() >= 0) {
            model.hover(-1);
            host.pointAt("");
        }
    }

    private void dropped(Carried load, double y) {
        int row = pane.layoutNow().rowAt(y);
        load.lane().ifPresent(lane -> model.add(lane, row < 0 ? model.lanes().size() : row));
    }
}
