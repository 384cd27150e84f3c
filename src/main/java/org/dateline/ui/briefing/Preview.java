package org.dateline.ui.briefing;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.briefing.Block;
import org.dateline.briefing.Briefing;
import org.dateline.briefing.Citation;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.PaneHeader;

/// The note as a page: small, but with the numbers and notes it will have.
final class Preview extends BorderPane {
    private final VBox page = new VBox(8);

    Preview() {
        getStyleClass().add("preview");
        setTop(new PaneHeader(Texts.of("briefing.preview")));
        page.getStyleClass().add("preview-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Texts.of("briefing.preview"));
        scroll.getStyleClass().add("preview-scroll");
        setCenter(scroll);
    }

    void show(Briefing briefing) {
        page.getChildren().clear();
        Label kind = new Label(Texts.of("briefing.note"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label day = new Label(briefing.id().isEmpty() ? "" : Texts.mine().day(briefing.written()));
        kind.getStyleClass().add("preview-small");
        day.getStyleClass().add("preview-small");
        page.getChildren().add(new HBox(kind, gap, day));
        Label title = new Label(briefing.title());
        title.setWrapText(true);
        title.getStyleClass().add("preview-title");
        page.getChildren().add(title);
        List<Citation> cited = BriefingModel.cited(briefing);
        for (Block block : briefing.blocks()) {
            switch (block) {
                case Block.Heading h -> {
                    Label head = new Label(h.text());
                    head.getStyleClass().add("preview-heading");
                    page.getChildren().add(head);
                }
                case Block.Paragraph p -> page.getChildren().add(paragraph(p, cited));
                case Block.Quotation q -> {
                    TextFlow quote = new TextFlow(
                            text("“" + q.citation().quote().replace('\n', ' ').strip() + "” "),
                            number(cited.indexOf(q.citation()) + 1));
                    quote.getStyleClass().add("preview-quote");
                    page.getChildren().add(quote);
                }
                case Block.Picture p -> {
                    Label caption = new Label(Texts.of("briefing.preview.picture", p.caption()));
                    caption.getStyleClass().add("preview-small");
                    page.getChildren().add(caption);
                }
            }
        }
        if (!cited.isEmpty()) {
            Region rule = new Region();
            rule.getStyleClass().add("rule");
            page.getChildren().add(rule);
        }
        for (int i = 0; i < cited.size(); i++) {
            Citation c = cited.get(i);
            Label note =
                    new Label((i + 1) + "  " + c.source() + ", “" + c.title() + "”, " + Dates.brief(c.published(), 0));
            note.setWrapText(true);
            note.getStyleClass().add("preview-small");
            page.getChildren().add(note);
        }
    }

    private static TextFlow paragraph(Block.Paragraph p, List<Citation> cited) {
        TextFlow flow = new TextFlow();
        for (Block.Sentence s : p.sentences()) {
            flow.getChildren().add(text(s.text() + " "));
            s.citations().forEach(c -> flow.getChildren().add(number(cited.indexOf(c) + 1)));
            flow.getChildren().add(text(" "));
        }
        return flow;
    }

    private static Text text(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("preview-text");
        return text;
    }

    private static Text number(int n) {
        Text text = new Text(n > 0 ? n + " " : "");
        text.getStyleClass().add("preview-number");
        text.setTranslateY(-3);
        return text;
    }
}
