package org.dateline.ui.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.briefing.Block;
import org.dateline.briefing.Citation;
import org.dateline.briefing.Likelihood;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Workspace;

/// Sentences with the numbers of their sources behind them. A sentence that rests on nothing is underlined, words of
/// likelihood beside the scale stand on the ground of a highlight.
final class SentenceFlow extends Pane {
    private final Workspace workspace;
    private final BriefingModel model;
    private final IntSupplier block;
    private final TextFlow flow = new TextFlow();
    private final Path ground = new Path();
    private final Path lines = new Path();
    private List<Object> shown = List.of();
    private final List<int[]> bare = new ArrayList<>();
    private final List<int[]> vague = new ArrayList<>();

    SentenceFlow(Workspace workspace, BriefingModel model, IntSupplier block) {
        this.workspace = workspace;
        this.model = model;
        this.block = block;
        getStyleClass().add("sentences");
        ground.getStyleClass().add("vague-ground");
        lines.getStyleClass().add("bare-line");
        ground.setManaged(false);
        lines.setManaged(false);
        ground.setMouseTransparent(true);
        lines.setMouseTransparent(true);
        getChildren().addAll(ground, flow, lines);
    }

    void show(Block.Paragraph paragraph) {
        List<Object> now = new ArrayList<>(paragraph.sentences());
        paragraph.sentences().forEach(s -> s.citations().forEach(c -> now.add(model.number(c))));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        flow.getChildren().clear();
        bare.clear();
        vague.clear();
        int at = 0;
        for (int i = 0; i < paragraph.sentences().size(); i++) {
            Block.Sentence sentence = paragraph.sentences().get(i);
            int start = at;
            for (Likelihood.OffScale off : Likelihood.offScale(sentence.text())) {
                vague.add(new int[] {
                    start + off.span().start(), start + off.span().end()
                });
            }
            if (BriefingModel.isBare(sentence)) {
                bare.add(new int[] {start, start + sentence.text().length()});
            }
            Text text = new Text(sentence.text() + " ");
            text.getStyleClass().add("sentence");
            flow.getChildren().add(text);
            at += sentence.text().length() + 1;
            for (Citation c : sentence.citations()) {
                flow.getChildren().add(badge(c, i));
                at++;
            }
            if (!sentence.citations().isEmpty()) {
                flow.getChildren().add(new Text(" "));
                at++;
            }
        }
        requestLayout();
    }

    private Button badge(Citation c, int sentence) {
        int number = model.number(c);
        Button badge = new Button(Integer.toString(number));
        badge.getStyleClass().setAll("citation-badge");
        badge.setAccessibleText(Texts.of("briefing.citation", number, c.source(), c.quote()));
        badge.setTooltip(new Tooltip(c.source() + ": " + c.quote()));
        badge.setOnAction(e -> {
            workspace.selection().select(new Focus.OfPlace(c.article(), c.span(), ""));
            workspace.actions().run("view.reader");
        });
        badge.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DELETE) {
                model.uncite(block.getAsInt(), sentence, c);
                e.consume();
            }
        });
        return badge;
    }

    /// The place in the text without its numbers that is nearest to a point.
    int caretAt(double x, double y) {
        int hit = flow.getHitInfo(new Point2D(x, y)).getInsertionIndex();
        int at = 0;
        int caret = 0;
        for (Node node : flow.getChildren()) {
            int length = node instanceof Text text ? text.getText().length() : 1;
            boolean words = node.getStyleClass().contains("sentence");
            if (hit <= at + length) {
                return caret + (words ? hit - at : 0);
            }
            at += length;
            caret += words ? length : 0;
        }
        return caret;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 100;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        lines.getElements().clear();
        ground.getElements().clear();
        bare.forEach(range -> lines.getElements().addAll(flow.getUnderlineShape(range[0], range[1])));
        vague.forEach(range -> ground.getElements().addAll(flow.getRangeShape(range[0], range[1], false)));
    }
}
