package org.dateline.ui.library;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.ui.kit.Fonts;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Dates;
import org.dateline.workbench.Answer;
import org.jspecify.annotations.Nullable;

/// An article in the list, 104 px high: where it comes from, its title in at most two lines, the sentence that was
/// found, and a fold line where copies lie under it.
final class ArticleCell extends ListCell<ArticleRow> {
    static final double HEIGHT = 104;

    private static final double PAD = 14;
    private static final double LETTER = 5.75;
    private static final Text RULER = new Text();

    private final Label source = new Label();
    private final Label date = new Label();
    private final Label title = new Label();
    private final TextFlow sentence = new TextFlow();
    private final Label fold = new Label();
    private final Region sheet1 = new Region();
    private final Region sheet2 = new Region();
    private final Node copies = Icon.COPIES.node("small");
    private final Node note = Icon.NOTE.node("small");
    private final Circle dot = new Circle(3);
    private int lines = 1;
    private final Pane pane = new Pane() {
        @Override
        protected void layoutChildren() {
            arrange(getWidth());
        }
    };

    ArticleCell(BiConsumer<ArticleRow, Node> onCopies) {
        getStyleClass().add("article-cell");
        source.getStyleClass().add("article-meta");
        date.getStyleClass().add("article-meta");
        title.getStyleClass().add("article-title");
        title.setWrapText(true);
        title.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        sentence.getStyleClass().add("article-sentence");
        fold.getStyleClass().add("article-meta");
        dot.getStyleClass().add("article-dot");
        sheet1.getStyleClass().add("article-sheet");
        sheet2.getStyleClass().add("article-sheet");
        pane.getChildren().addAll(source, date, title, sentence, fold, copies, note, dot, sheet1, sheet2);
        pane.setPrefHeight(HEIGHT);
        pane.setMinWidth(0);
        pane.setPrefWidth(10);
        fold.setOnMouseClicked(e -> {
            ArticleRow row = getItem();
            if (row != null) {
                onCopies.accept(row, fold);
                e.consume();
            }
        });
        setPrefWidth(0);
        widthProperty().addListener((p, was, now) -> fill(now.doubleValue()));
        RULER.setTextOrigin(VPos.TOP);
        RULER.setFont(Fonts.semibold(13));
    }

    @Override
    protected void updateItem(@Nullable ArticleRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Answer.Hit hit = item.hit();
        source.setText(hit.source().isEmpty() ? Texts.of("library.nosource") : hit.source());
        date.setText(Dates.brief(hit.published(), item.year()));
        title.setText(hit.title().isEmpty() ? Texts.of("library.untitled") : hit.title());
        boolean folded = !hit.copies().isEmpty();
        fold.setText(folded ? Texts.of("library.copies", hit.copies().size() + 1) : "");
        for (Node n : new Node[] {fold, copies, sheet1, sheet2}) {
            n.setVisible(folded);
        }
        note.setVisible(hit.annotated());
        dot.setVisible(item.reports());
        setAccessibleText(Texts.of(
                "library.row",
                title.getText(),
                source.getText(),
                date.getText(),
                hit.sentences().isEmpty() ? "" : hit.sentences().getFirst().text()));
        setGraphic(pane);
        fill(getWidth());
        pane.requestLayout();
    }

    /// Chooses as many words as fit. Not while laying out: nodes added then are painted once without their style.
    private void fill(double width) {
        ArticleRow item = getItem();
        if (item == null || width < 60) {
            return;
        }
        double inner = width - PAD - 12;
        RULER.setText(title.getText());
        lines = RULER.getLayoutBounds().getWidth() > inner - 0.5 ? 2 : 1;
        words(item, (int) ((fold.isVisible() ? 3 - lines : 4 - lines) * inner / LETTER * 0.93));
    }

    private void arrange(double width) {
        ArticleRow item = getItem();
        if (item == null) {
            return;
        }
        double inner = width - PAD - 12;
        place(source, PAD, 8, Math.min(source.prefWidth(-1), inner * 0.6), 16);
        double after = PAD + source.getWidth() + 6;
        place(date, after, 8, Math.max(0, width - after - 24), 16);
        dot.relocate(width - 12 - 6, 13);
        note.resizeRelocate(width - 12 - 6 - 20, 8, 16, 16);
        place(title, PAD, 26, inner, lines * 18);
        boolean folded = fold.isVisible();
        double top = 26 + lines * 18 + 1;
        int room = folded ? 3 - lines : 4 - lines;
        place(sentence, PAD, top, inner + 4, room * 16);
        sentence.setClip(new Rectangle(0, 0, inner + 6, room * 16 + 1));
        copies.resizeRelocate(PAD - 2, 81, 16, 16);
        place(fold, PAD + 16, 81, inner - 16, 16);
        place(sheet1, PAD, HEIGHT - 5, width - PAD * 2, 1);
        place(sheet2, PAD + 6, HEIGHT - 3, width - PAD * 2 - 12, 1);
    }

    private void words(ArticleRow item, int room) {
        List<Excerpt.Piece> pieces = item.hit().sentences().isEmpty()
                ? List.of()
                : Excerpt.of(item.hit().sentences().getFirst(), room).pieces();
        List<Node> texts = sentence.getChildren();
        // Texts are used again: dressing new ones is most of what a row costs.
        while (texts.size() > pieces.size()) {
            texts.removeLast();
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (i == texts.size()) {
                texts.add(new Text());
            }
            Text text = (Text) texts.get(i);
            String style = pieces.get(i).hit() ? "article-hit" : "article-words";
            if (!text.getStyleClass().contains(style)) {
                text.getStyleClass().setAll(style);
            }
            text.setText(pieces.get(i).words());
        }
    }

    private static void place(Region node, double x, double y, double w, double h) {
        node.resizeRelocate(x, y, Math.max(0, w), h);
    }
}
