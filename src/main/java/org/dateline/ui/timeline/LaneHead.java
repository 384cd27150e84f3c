package org.dateline.ui.timeline;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.dateline.timeline.Lane;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Choices;
import org.dateline.ui.pane.KeyWords;

/// One lane's head: click selects what the lane is of, drag moves it, the menu does the rest. The picture draws its
/// icon, name and count; this is the hand's and the screen reader's part of it.
final class LaneHead extends Button {
    /// Hues that are told apart by colour-blind eyes and are not blue, which means "selected".
    static final List<String> COLOURS = List.of("#00795b", "#8f5b00", "#b0430c", "#9a3f78", "#5f6b00", "#57606a");

    private final LaneHeads heads;
    private final TimelineModel model;
    private final TimelineView.Host host;
    private Lane lane = Lane.of(Lane.Kind.QUERY, "", "");
    private int index;

    LaneHead(LaneHeads heads, TimelineModel model, TimelineView.Host host) {
        this.heads = heads;
        this.model = model;
        this.host = host;
        getStyleClass().setAll("lane-head");
        setManaged(false);
        StackPane more = new StackPane(Icon.MORE.node());
        more.getStyleClass().add("lane-more");
        more.setMouseTransparent(true);
        more.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        more.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        more.visibleProperty().bind(hoverProperty().or(focusedProperty()));
        setGraphic(more);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnAction(e -> choose());
        setOnContextMenuRequested(e -> {
            host.layer().show(menu(), e.getSceneX(), e.getSceneY());
            e.consume();
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                heads.grab(this, e.getSceneY());
            }
        });
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        setOnKeyPressed(this::key);
    }

    void show(Lane now, int at, int of) {
        if (!now.equals(lane) || at != index || getAccessibleText() == null) {
            lane = now;
            index = at;
        }
        int count = 0;
        for (int i = 0; i < model.marks().lanes().size(); i++) {
            if (model.marks().lanes().get(i).spec().equals(now.spec())) {
                count = model.marks().count(i);
            }
        }
        setAccessibleText(Texts.of("timeline.lane.head", now.name(), count, at + 1, of));
    }

    private void choose() {
        if (lane.kind() == Lane.Kind.ENTITY) {
            host.selectEntity(lane.subject());
        }
    }

    int index() {
        return index;
    }

    private void released(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY && !heads.isDragging() && e.getX() > getWidth() - 28 && isMoreSeen()) {
            disarm();
            e.consume();
            openMenu();
        }
    }

    private boolean isMoreSeen() {
        return getGraphic() != null && getGraphic().isVisible();
    }

    private void key(KeyEvent e) {
        int to = switch (e.getCode()) {
            case UP -> index - 1;
            case DOWN -> index + 1;
            default -> index;
        };
        if (to != index) {
            if (e.isAltDown()) {
                model.move(index, to);
            }
            heads.focus(to);
            e.consume();
            return;
        }
        boolean done = true;
        switch (e.getCode()) {
            case F2 -> heads.rename(index);
            case DELETE, BACK_SPACE -> model.remove(index);
            case F -> model.replace(index, lane.folded(!lane.folded()));
            case CONTEXT_MENU, M -> openMenu();
            default -> done = false;
        }
        if (done) {
            e.consume();
        }
    }

    private void openMenu() {
        Bounds at = localToScene(getBoundsInLocal());
        host.layer().show(menu(), at.getMaxX() - 24, at.getMaxY() - 4);
    }

    private Choices menu() {
        Choices menu = new Choices(host.layer());
        menu.add(Icon.EDIT.node(), Texts.of("timeline.lane.rename"), "F2", () -> heads.rename(index));
        menu.more(Icon.HIGHLIGHT.node(), Texts.of("timeline.lane.colour"), this::colours);
        String fold = lane.folded() ? "timeline.lane.unfold" : "timeline.lane.fold";
        menu.add(Icon.MINUS.node(), Texts.of(fold), "F", () -> model.replace(index, lane.folded(!lane.folded())));
        menu.add(
                Icon.UP.node(),
                Texts.of("timeline.lane.up"),
                KeyWords.of("Alt Up"),
                () -> model.move(index, index - 1));
        menu.add(
                Icon.DOWN.node(),
                Texts.of("timeline.lane.down"),
                KeyWords.of("Alt Down"),
                () -> model.move(index, index + 1));
        menu.rule();
        String remove = Texts.of("timeline.lane.remove");
        menu.add(Icon.TRASH.node(), remove, Texts.of("timeline.lane.remove.key"), () -> model.remove(index));
        return menu;
    }

    private Choices colours() {
        Choices menu = new Choices(host.layer());
        menu.add(null, Texts.of("timeline.lane.colour.own"), () -> model.replace(index, lane.coloured("")));
        for (int i = 0; i < COLOURS.size(); i++) {
            String hex = COLOURS.get(i);
            Circle dot = new Circle(5, Color.web(hex));
            menu.add(dot, Texts.of("timeline.colour." + (i + 1)), () -> model.replace(index, lane.coloured(hex)));
        }
        return menu;
    }
}
