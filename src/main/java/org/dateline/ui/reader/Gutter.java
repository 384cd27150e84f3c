package org.dateline.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.dateline.article.EventMention;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Sign;
import org.dateline.ui.kit.Glyph;

/// The strip left of the text: a status glyph for each event, on the line of its first letter.
final class Gutter extends Pane {
    private static final double CENTRE = 26;
    private static final double STEP = 14;
    private static final double SIZE = 14;

    /// How many glyphs fit on one line; more are left out, the text shows them all.
    private static final int FITTING = 2;

    private final Map<Mark, Node> glyphs = new HashMap<>();
    private Consumer<Mark> onMark = m -> {};
    private String lit = "";

    Gutter() {
        getStyleClass().add("gutter");
        setManaged(false);
        setPickOnBounds(false);
    }

    void onMark(Consumer<Mark> action) {
        onMark = action;
    }

    void clear() {
        glyphs.clear();
        getChildren().clear();
    }

    void add(ParagraphView paragraph) {
        for (Mark mark : paragraph.marks()) {
            if (mark.annotation() instanceof EventMention event
                    && paragraph.span().contains(mark.span().start())) {
                Node glyph = Glyph.of(Sign.of(event.status(), Happening.Outcome.OPEN));
                glyph.setManaged(false);
                glyph.setMouseTransparent(false);
                glyph.setPickOnBounds(true);
                glyph.setOnMouseClicked(e -> onMark.accept(mark));
                glyphs.put(mark, glyph);
                getChildren().add(glyph);
                light(mark, glyph);
            }
        }
    }

    /// Lights up the glyphs of a happening, those that are built later too.
    void light(String happening) {
        lit = happening;
        glyphs.forEach(this::light);
    }

    private void light(Mark mark, Node glyph) {
        glyph.getStyleClass().remove("selected");
        if (!lit.isEmpty() && mark.target().equals(lit)) {
            glyph.getStyleClass().add("selected");
        }
    }

    void arrange(List<ParagraphView> paragraphs) {
        for (ParagraphView p : paragraphs) {
            List<Double> lines = new ArrayList<>();
            for (Mark mark : p.marks()) {
                Node glyph = glyphs.get(mark);
                if (glyph == null || !p.span().contains(mark.span().start())) {
                    continue;
                }
                Rectangle2D place = p.place(mark.span());
                double y = Math.round(p.getLayoutY() + place.getMinY() + 10);
                long before = lines.stream().filter(other -> other == y).count();
                lines.add(y);
                glyph.setVisible(before < FITTING);
                double x = CENTRE - STEP * before;
                glyph.autosize();
                glyph.relocate(x - SIZE / 2, y - SIZE / 2);
            }
        }
    }
}
