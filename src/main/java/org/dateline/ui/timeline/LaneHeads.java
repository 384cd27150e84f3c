package org.dateline.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.dateline.timeline.Lane;
import org.dateline.timeline.picture.Layout;
import org.dateline.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/// The lanes' heads as controls over the picture: to select, move, rename, colour, fold and remove a lane.
final class LaneHeads {
    private static final PseudoClass BROUGHT = PseudoClass.getPseudoClass("brought");

    private final TimelineModel model;
    private final TimelineView.Host host;
    private final LanesPane pane;
    private final List<LaneHead> heads = new ArrayList<>();
    private final Region landing = new Region();
    private @Nullable LaneHead grabbed;
    private double grabbedY;
    private boolean dragging;
    private int pointed = -1;
    private final PauseTransition moment = new PauseTransition(Duration.millis(1500));
    private ObservableList<Node> children = FXCollections.observableArrayList();

    LaneHeads(TimelineModel model, TimelineView.Host host, LanesPane pane) {
        this.model = model;
        this.host = host;
        this.pane = pane;
        landing.getStyleClass().add("lane-landing");
        landing.setManaged(false);
        landing.setMouseTransparent(true);
        landing.setVisible(false);
        moment.setOnFinished(e -> {
            pointed = -1;
            pane.stale();
        });
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /// A head is pressed; from now on the pane's mouse belongs to it, wherever it goes.
    void grab(LaneHead head, double sceneY) {
        grabbed = head;
        grabbedY = sceneY;
        dragging = false;
    }

    boolean isDragging() {
        return dragging;
    }

    private void drag(MouseEvent e) {
        if (grabbed == null) {
            return;
        }
        if (dragging || Math.abs(e.getSceneY() - grabbedY) > 5) {
            dragging = true;
            showLanding(indexAt(pane.sceneToLocal(e.getSceneX(), e.getSceneY()).getY()));
            e.consume();
        }
    }

    private void release(MouseEvent e) {
        LaneHead head = grabbed;
        grabbed = null;
        if (head == null || !dragging) {
            return;
        }
        dragging = false;
        hideLanding();
        head.disarm();
        e.consume();
        int to = indexAt(pane.sceneToLocal(e.getSceneX(), e.getSceneY()).getY());
        model.move(head.index(), to > head.index() ? to - 1 : to);
    }

    void addTo(ObservableList<Node> nodes) {
        children = nodes;
        children.add(landing);
    }

    /// Marks out a lane's head for a moment: it was added, or asked for again.
    void point(int lane) {
        pointed = lane;
        moment.playFromStart();
    }

    /// One head a lane, where the layout has it.
    void place(Layout layout) {
        List<Lane> lanes = layout.sheet().lanes();
        while (heads.size() > lanes.size()) {
            children.remove(heads.removeLast());
        }
        while (heads.size() < lanes.size()) {
            LaneHead head = new LaneHead(this, model, host);
            heads.add(head);
            children.add(children.indexOf(landing), head);
        }
        for (int i = 0; i < lanes.size(); i++) {
            LaneHead head = heads.get(i);
            head.show(lanes.get(i), i, lanes.size());
            head.resizeRelocate(0, layout.top(i), layout.sheet().frame().head(), layout.height(i));
            boolean seen =
                    layout.top(i) + layout.height(i) > LanesPane.AXIS + 6 && layout.top(i) < pane.getHeight() - 4;
            head.setVisible(seen);
            head.pseudoClassStateChanged(BROUGHT, i == pointed);
        }
    }

    /// Where a lane dragged to this height would land.
    private int indexAt(double y) {
        Layout layout = pane.layoutNow();
        for (int i = 0; i < model.lanes().size(); i++) {
            if (y < layout.top(i) + layout.height(i) / 2) {
                return i;
            }
        }
        return model.lanes().size();
    }

    private void showLanding(int index) {
        Layout layout = pane.layoutNow();
        double y = index < model.lanes().size() ? layout.top(index) : layout.top(index - 1) + layout.height(index - 1);
        landing.resizeRelocate(0, y - 1, pane.getWidth(), 3);
        landing.setVisible(true);
    }

    private void hideLanding() {
        landing.setVisible(false);
    }

    void focus(int index) {
        if (index >= 0 && index < heads.size()) {
            pane.reveal(index);
            heads.get(index).requestFocus();
        }
    }

    /// A field over the head; Enter keeps the name, Escape leaves it.
    void rename(int index) {
        LaneHead head = heads.get(index);
        Lane lane = model.lanes().get(index);
        TextField field = new TextField(lane.name());
        field.setAccessibleText(Texts.of("timeline.lane.rename"));
        field.getStyleClass().add("lane-rename");
        field.setManaged(false);
        field.resizeRelocate(
                30, head.getLayoutY() + Math.max(0, (head.getHeight() - 24) / 2), head.getWidth() - 36, 24);
        children.add(field);
        Runnable close = () -> {
            children.remove(field);
            head.requestFocus();
        };
        field.setOnAction(e -> {
            String name = field.getText().strip();
            close.run();
            if (!name.isEmpty()) {
                model.replace(index, lane.named(name));
            }
        });
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
            }
            e.consume();
        });
        field.focusedProperty().addListener((property, was, now) -> {
            if (!now) {
                children.remove(field);
            }
        });
        field.requestFocus();
        field.selectAll();
    }
}
