package org.dateline.ui.briefing;

import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dateline.briefing.Block;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.PaneHeader;
import org.dateline.ui.pane.Workspace;

/// One block of the note: what it says, a handle to drag it by, a button that takes it out. It can have the keyboard as
/// a whole: arrows walk from block to block, Enter writes in it, Alt with arrows moves it, Delete takes it out.
final class BlockView extends HBox {
    private static final double OUT = 26;
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final BriefingModel model;
    private final ToIntFunction<BlockView> place;
    private final Body body;
    private final Node handle;
    private Block block;

    /// What a kind of block shows.
    interface Body {
        Node node();

        /// Shows another block of the same kind.
        ///
        /// @return false where it is of another kind
        boolean show(Block block);

        /// Lets the user write in it.
        ///
        /// @param sentence which sentence is meant, -1 for none
        void enter(int sentence);

        /// The keyboard came into the block or left it.
        default void active(boolean on) {}

        /// Numbers may have changed.
        default void renumber() {}
    }

    /// @param place where a view stands now
    /// @param go moves the keyboard to another block
    BlockView(Workspace workspace, BriefingModel model, Block block, ToIntFunction<BlockView> place, IntConsumer go) {
        this.model = model;
        this.place = place;
        this.block = block;
        getStyleClass().addAll("block", "landing-place");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        body = body(workspace, block);
        handle = handle(block);
        HBox.setHgrow(body.node(), Priority.ALWAYS);
        getChildren().addAll(handle, body.node());
        setMargin(body.node(), new Insets(0, OUT, 0, 0));
        describe();
        hoverProperty().addListener((p, was, now) -> out(now || isFocusWithin()));
        focusWithinProperty().addListener((p, was, now) -> {
            if (now) {
                model.activate(index());
            }
            pseudoClassStateChanged(ACTIVE, now);
            out(now || isHover());
            body.active(now);
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (!isFocusWithin()) {
                requestFocus();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, e -> keys(e, go));
        workspace
                .carry()
                .onto(
                        this,
                        load -> load.citation().isPresent() && this.block instanceof Block.Paragraph,
                        (load, e) -> load.citation().ifPresent(c -> model.cite(index(), c)));
    }

    /// As high as its body needs to be in the room beside handle and button: a box of JavaFX asks how high it is at the
    /// width it would like.
    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return super.computePrefHeight(width);
        }
        Insets edge = getInsets();
        double room = width - edge.getLeft() - edge.getRight() - handle.prefWidth(-1) - OUT;
        double high = Math.max(handle.prefHeight(-1), body.node().prefHeight(room));
        return snapSizeY(edge.getTop() + high + edge.getBottom());
    }

    /// The button that takes the block out is there only while the hand or the keyboard is: a long note has many
    /// blocks.
    private void out(boolean on) {
        if (on && getChildren().size() == 2) {
            Button out = PaneHeader.button(Icon.CLOSE, Texts.of("briefing.block.remove"), () -> model.remove(index()));
            out.getStyleClass().add("block-out");
            out.setFocusTraversable(false);
            out.setMinWidth(OUT);
            out.setMaxWidth(OUT);
            getChildren().add(out);
            setMargin(body.node(), Insets.EMPTY);
        } else if (!on && getChildren().size() == 3) {
            getChildren().removeLast();
            setMargin(body.node(), new Insets(0, OUT, 0, 0));
        }
    }

    private Body body(Workspace workspace, Block of) {
        return switch (of) {
            case Block.Heading h -> new HeadingBody(h, next -> model.replace(index(), next));
            case Block.Paragraph p -> new ParagraphBody(workspace, model, this::index, p);
            case Block.Quotation q -> new QuotationBody(workspace, model, q);
            case Block.Picture p -> new PictureBody(workspace, p, next -> model.replace(index(), next));
        };
    }

    int index() {
        return place.applyAsInt(this);
    }

    private static Node handle(Block block) {
        Icon icon = switch (block) {
            case Block.Heading _, Block.Paragraph _ -> Icon.GRIP;
            case Block.Quotation _ -> Icon.QUOTE;
            case Block.Picture _ -> Icon.CHART;
        };
        HBox box = new HBox(icon.node());
        box.getStyleClass().add("block-icon");
        box.setCursor(Cursor.MOVE);
        return box;
    }

    /// Where the block is dragged by.
    Node handle() {
        return handle;
    }

    /// Shows another block in the place of this one.
    ///
    /// @return false where a new view is needed
    boolean show(Block next) {
        if (!body.show(next)) {
            return false;
        }
        block = next;
        describe();
        return true;
    }

    void renumber() {
        body.renumber();
    }

    void enter(int sentence) {
        body.enter(sentence);
    }

    private void describe() {
        setAccessibleText(
                switch (block) {
                    case Block.Heading h -> Texts.of("briefing.block.heading") + ": " + h.text();
                    case Block.Paragraph p -> Texts.of("briefing.block.paragraph") + ": " + ParagraphBody.text(p);
                    case Block.Quotation q ->
                        Texts.of("briefing.block.quotation") + ": "
                                + q.citation().quote();
                    case Block.Picture p -> Texts.of("briefing.block.picture") + ": " + p.caption();
                });
    }

    private void keys(KeyEvent e, IntConsumer go) {
        int here = index();
        boolean writing = e.getTarget() instanceof TextInputControl;
        switch (e.getCode()) {
            case UP, DOWN -> {
                int to = here + (e.getCode() == javafx.scene.input.KeyCode.UP ? -1 : 1);
                if (e.isAltDown()) {
                    model.move(here, to);
                    go.accept(model.active());
                    e.consume();
                } else if (!writing) {
                    go.accept(to);
                    e.consume();
                }
            }
            case DELETE -> {
                if (e.isAltDown() || e.getTarget() == this) {
                    model.remove(here);
                    go.accept(Math.min(here, model.briefing().blocks().size() - 1));
                    e.consume();
                }
            }
            case ENTER -> {
                if (e.getTarget() == this) {
                    body.enter(-1);
                    e.consume();
                }
            }
            case ESCAPE -> {
                if (writing) {
                    requestFocus();
                    e.consume();
                }
            }
            default -> {}
        }
    }
}
