package org.dateline.ui.briefing;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.briefing.Block;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Culled;
import org.dateline.ui.pane.Facts;
import org.dateline.ui.pane.Gradual;
import org.dateline.ui.pane.Workspace;

/// The note in blocks, under its title. Blocks are moved by their handles or by Alt with arrows; evidence that is
/// dropped on a paragraph is cited there, elsewhere it becomes a quotation.
final class BlockList extends ScrollPane {
    private final BriefingModel model;
    private final VBox rows = new VBox();
    private final VBox all = new VBox();
    private final Region landing = new Region();
    private final Gradual<Block> views;
    private final Node empty;
    private int dragged = -1;

    /// @param menu offers blocks to add
    /// @param empty said while there is no block
    BlockList(Workspace workspace, BriefingModel model, Runnable menu, Node empty) {
        this.model = model;
        this.empty = empty;
        getStyleClass().add("block-list");
        rows.getStyleClass().add("block-rows");
        views = new Gradual<>(rows, block -> view(workspace, block), (node, block) -> ((BlockView) node).show(block));
        landing.getStyleClass().add("lane-landing");
        landing.setManaged(false);
        landing.setVisible(false);
        landing.setMouseTransparent(true);
        Node hint = Facts.text(Texts.of("briefing.hint"), "secondary", "block-hint");
        all.getStyleClass().addAll("blocks", "landing-place");
        all.getChildren().addAll(new TitleField(model), empty, rows, hint, landing);
        setContent(all);
        Culled.install(this, rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(Texts.of("briefing.title"));
        workspace
                .carry()
                .onto(all, load -> load.citation().isPresent() || load.filter().isPresent(), (load, e) -> {
                    load.citation().ifPresent(c -> {
                        model.activate(-1);
                        model.cite(c);
                    });
                    load.filter().ifPresent(workspace::brief);
                });
        addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if (e.getCharacter().equals("/") && !(e.getTarget() instanceof javafx.scene.control.TextInputControl)) {
                menu.run();
                e.consume();
            }
        });
        show();
    }

    private BlockView view(Workspace workspace, Block block) {
        BlockView view = new BlockView(workspace, model, block, views()::indexOf, this::focus);
        Node handle = view.handle();
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> dragged = view.index());
        handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> {
            land(slot(e.getSceneX(), e.getSceneY()));
            e.consume();
        });
        handle.addEventHandler(MouseEvent.MOUSE_RELEASED, e -> {
            if (landing.isVisible()) {
                int slot = slot(e.getSceneX(), e.getSceneY());
                landing.setVisible(false);
                model.move(dragged, slot > dragged ? slot - 1 : slot);
                focus(model.active());
                e.consume();
            }
        });
        return view;
    }

    private Gradual<Block> views() {
        return views;
    }

    /// The place between blocks that is nearest to a point.
    private int slot(double sceneX, double sceneY) {
        double y = rows.sceneToLocal(sceneX, sceneY).getY();
        int slot = 0;
        for (Node row : rows.getChildren()) {
            Bounds at = row.getBoundsInParent();
            if (y > at.getCenterY()) {
                slot++;
            }
        }
        return slot;
    }

    private void land(int slot) {
        double y = slot < rows.getChildren().size()
                ? rows.getChildren().get(slot).getBoundsInParent().getMinY()
                : rows.getHeight();
        landing.resizeRelocate(36, rows.getLayoutY() + y - 1, Math.max(0, all.getWidth() - 60), 3);
        landing.setVisible(true);
    }

    /// Shows what the model holds now.
    void show() {
        empty.setVisible(model.briefing().blocks().isEmpty());
        empty.setManaged(empty.isVisible());
        views.show(model.briefing().blocks());
        rows.getChildren().forEach(row -> ((BlockView) row).renumber());
    }

    /// Puts the keyboard on a block; on the first or last where the index is beyond them.
    void focus(int index) {
        int last = model.briefing().blocks().size() - 1;
        views.node(Math.clamp(index, 0, Math.max(0, last))).ifPresent(node -> {
            node.setVisible(true);
            node.requestFocus();
            reveal(node);
        });
    }

    /// Leads to a sentence and lets the user write it.
    void enter(int block, int sentence) {
        views.node(block).ifPresent(node -> {
            node.setVisible(true);
            node.requestFocus();
            ((BlockView) node).enter(sentence);
            reveal(node);
        });
    }

    private void reveal(Node node) {
        layout();
        double hidden = all.getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) {
            Bounds at = node.getBoundsInParent();
            double top = rows.getLayoutY() + at.getMinY();
            double bottom = rows.getLayoutY() + at.getMaxY();
            double now = getVvalue() * hidden;
            double wanted = Math.min(
                    top - 8, Math.max(now, bottom + 8 - getViewportBounds().getHeight()));
            setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }
}
