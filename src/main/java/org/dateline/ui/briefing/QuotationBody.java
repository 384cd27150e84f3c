package org.dateline.ui.briefing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.briefing.Block;
import org.dateline.briefing.Citation;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.Facts;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Workspace;

/// The words of a source, set apart. They are the source's own and cannot be edited.
final class QuotationBody implements BlockView.Body {
    private final Workspace workspace;
    private final BriefingModel model;
    private final Citation citation;
    private final VBox box;
    private final Button badge = new Button();

    QuotationBody(Workspace workspace, BriefingModel model, Block.Quotation quotation) {
        this.workspace = workspace;
        this.model = model;
        this.citation = quotation.citation();
        Label words =
                Facts.text(Texts.quoted(citation.quote().replace('\n', ' ').strip()));
        words.getStyleClass().add("quotation-text");
        Label from = new Label(citation.source() + ", " + Dates.exact(citation.published()));
        from.getStyleClass().add("meta");
        badge.getStyleClass().setAll("citation-badge");
        badge.setOnAction(e -> enter(-1));
        HBox below = new HBox(8, from, badge);
        below.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(3, words, below);
        box.getStyleClass().add("quotation");
        renumber();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public boolean show(Block block) {
        return block instanceof Block.Quotation q && q.citation().equals(citation);
    }

    @Override
    public void renumber() {
        int number = model.number(citation);
        badge.setText(Integer.toString(number));
        badge.setAccessibleText(Texts.of("briefing.citation", number, citation.source(), citation.quote()));
    }

    /// Leads to where the words stand.
    @Override
    public void enter(int sentence) {
        workspace.selection().select(new Focus.OfPlace(citation.article(), citation.span(), ""));
        workspace.actions().run("view.reader");
    }
}
