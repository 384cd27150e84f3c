package org.dateline.ui.reader;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dateline.article.Article;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Dates;

/// Title and where the text comes from.
final class Heading extends VBox {
    private final Label title = new Label();
    private final FlowPane meta = new FlowPane(8, 0);
    private final Label source = new Label();
    private final Label date = new Label();
    private final Label counts = new Label();

    Heading() {
        super(4);
        title.getStyleClass().add("reader-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        source.getStyleClass().addAll("dense", "strong");
        date.getStyleClass().addAll("dense", "secondary");
        counts.getStyleClass().addAll("dense", "secondary");
        meta.getChildren().addAll(source, date, counts);
        getChildren().addAll(title, meta);
    }

    void show(Optional<ReaderModel.Page> page) {
        setVisible(page.isPresent());
        page.ifPresent(p -> {
            Article article = p.article();
            title.setText(article.title().isEmpty() ? Texts.of("reader.untitled") : article.title());
            source.setText(article.source().isEmpty() ? Texts.of("reader.nosource") : article.source());
            date.setText(Dates.exact(article.published()));
            long marks = p.marks().stream().filter(m -> m.kind().isWalked()).count();
            long sure = p.marks().stream()
                    .filter(m -> m.kind().isWalked() && m.confirmed())
                    .count();
            counts.setText(Texts.of("reader.marks", marks, sure));
        });
    }
}
