package org.dateline.ui.briefing;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.dateline.briefing.Block;
import org.dateline.ui.kit.Fonts;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Workspace;

/// A paragraph: its sentences with their sources behind them; a click or Enter writes in it. Where it says how likely
/// something is, the scale stands below while the keyboard is in the block.
final class ParagraphBody implements BlockView.Body {
    private static final double LETTERS = 15;

    private final BriefingModel model;
    private final IntSupplier index;
    private final SentenceFlow flow;
    private final LikelihoodScale scale;
    private final VBox box = new VBox(4);
    private final TextArea area = new TextArea();
    private Block.Paragraph paragraph;
    private boolean writing;
    private boolean active;

    ParagraphBody(Workspace workspace, BriefingModel model, IntSupplier index, Block.Paragraph paragraph) {
        this.model = model;
        this.index = index;
        this.paragraph = paragraph;
        flow = new SentenceFlow(workspace, model, index);
        scale = new LikelihoodScale(
                (sentence, words) -> model.reword(index.getAsInt(), sentence, words),
                confidence ->
                        model.confide(index.getAsInt(), confidence, Texts.mine().language()));
        flow.setCursor(Cursor.TEXT);
        flow.setOnMouseClicked(e -> {
            if (e.isStillSincePress()) {
                write(flow.caretAt(e.getX(), e.getY()), 0);
                e.consume();
            }
        });
        area.setWrapText(true);
        area.getStyleClass().add("paragraph-field");
        area.setAccessibleText(Texts.of("briefing.block.paragraph"));
        area.setMinHeight(28);
        area.textProperty().addListener((p, was, now) -> written(now));
        area.widthProperty().addListener((p, was, now) -> fit());
        area.focusedProperty().addListener((p, was, now) -> {
            if (!now) {
                read();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            // A tab is no part of a sentence: it leads on.
            if (e.getCode() == KeyCode.TAB && !e.isControlDown()) {
                e.consume();
                box.getParent().requestFocus();
            }
        });
        flow.show(paragraph);
        box.getChildren().add(flow);
    }

    static String text(Block.Paragraph paragraph) {
        return paragraph.sentences().stream().map(Block.Sentence::text).collect(Collectors.joining(" "));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public boolean show(Block block) {
        if (!(block instanceof Block.Paragraph next)) {
            return false;
        }
        paragraph = next;
        if (writing) {
            List<Block.Sentence> typed = BriefingModel.sentences(area.getText(), next.sentences());
            if (!typed.equals(next.sentences())) {
                area.setText(text(next));
            }
        } else {
            flow.show(next);
        }
        scale();
        return true;
    }

    @Override
    public void renumber() {
        if (!writing) {
            flow.show(paragraph);
        }
    }

    @Override
    public void enter(int sentence) {
        if (sentence < 0 || sentence >= paragraph.sentences().size()) {
            write(text(paragraph).length(), 0);
            return;
        }
        int start = 0;
        for (int i = 0; i < sentence; i++) {
            start += paragraph.sentences().get(i).text().length() + 1;
        }
        write(start, paragraph.sentences().get(sentence).text().length());
    }

    @Override
    public void active(boolean on) {
        active = on;
        scale();
    }

    private void scale() {
        boolean on = active && scale.show(paragraph);
        if (on && !box.getChildren().contains(scale)) {
            box.getChildren().add(scale);
        } else if (!on) {
            box.getChildren().remove(scale);
        }
    }

    private void write(int caret, int length) {
        if (!writing) {
            area.setText(text(paragraph));
            writing = true;
            box.getChildren().set(0, area);
            fit();
        }
        area.requestFocus();
        int at = Math.clamp(caret, 0, area.getLength());
        area.selectRange(at, Math.min(area.getLength(), at + length));
    }

    private void written(String now) {
        if (writing && !now.equals(text(paragraph))) {
            paragraph = new Block.Paragraph(BriefingModel.sentences(now, paragraph.sentences()));
            model.replace(index.getAsInt(), paragraph);
        }
        fit();
    }

    private void read() {
        if (writing) {
            writing = false;
            flow.show(paragraph);
            box.getChildren().set(0, flow);
        }
    }

    /// A text area is as high as its text.
    private void fit() {
        Text ruler = new Text(area.getText().isEmpty() ? " " : area.getText());
        ruler.setFont(Fonts.regular(LETTERS));
        ruler.setWrappingWidth(Math.max(100, (area.getWidth() > 0 ? area.getWidth() : flow.getWidth()) - 10));
        area.setPrefHeight(Math.ceil(ruler.getLayoutBounds().getHeight()) + 12);
    }
}
