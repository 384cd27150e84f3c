package org.dateline.ui.briefing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.briefing.Block;
import org.dateline.briefing.Citation;
import org.dateline.briefing.Numbering;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Culled;
import org.dateline.ui.pane.Gradual;
import org.dateline.ui.pane.PaneHeader;
import org.dateline.ui.pane.Workspace;

/// The note as it will leave the house: as a page, small, but with the numbers and notes it will have; as Markdown; as
/// JSON.
final class Preview extends BorderPane {
    private final Workspace workspace;
    private final BriefingModel model;
    private final VBox page = new VBox(8);
    private final Gradual<Piece> pieces = new Gradual<>(page, Preview::node, (node, piece) -> false);
    private final ScrollPane scroll = new ScrollPane(page);
    private final TextArea source = new TextArea();
    private Form form = Form.PAGE;

    private enum Form {
        PAGE(""),
        MARKDOWN(".md"),
        JSON(".json");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }
    }

    /// What a page is put together from.
    private sealed interface Piece {
        record Head(String day) implements Piece {}

        record Title(String text) implements Piece {}

        record Heading(String text) implements Piece {}

        record Sentences(List<String> texts, List<List<Integer>> numbers) implements Piece {}

        record Quote(String text, int number) implements Piece {}

        record Figure(int number, String caption) implements Piece {}

        record Rule() implements Piece {}

        record Source(int number, Citation citation) implements Piece {}
    }

    Preview(Workspace workspace, BriefingModel model) {
        this.workspace = workspace;
        this.model = model;
        getStyleClass().add("preview");
        ToggleGroup group = new ToggleGroup();
        HBox forms = new HBox();
        forms.getStyleClass().add("segmented");
        for (Form each : Form.values()) {
            ToggleButton tab =
                    new ToggleButton(Texts.of("briefing.preview." + each.name().toLowerCase(java.util.Locale.ROOT)));
            tab.setToggleGroup(group);
            tab.setAccessibleText(tab.getText());
            tab.setMinWidth(USE_PREF_SIZE);
            tab.setSelected(each == form);
            tab.setOnAction(e -> {
                tab.setSelected(true);
                form = each;
                show();
            });
            forms.getChildren().add(tab);
        }
        setTop(new PaneHeader(Texts.of("briefing.preview")).right(forms));
        page.getStyleClass().add("preview-page");
        Culled.install(scroll, page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Texts.of("briefing.preview"));
        scroll.getStyleClass().add("preview-scroll");
        source.setEditable(false);
        source.setWrapText(true);
        source.getStyleClass().add("preview-source");
        source.setAccessibleText(Texts.of("briefing.preview"));
        setCenter(scroll);
    }

    /// Shows what the model holds now.
    void show() {
        if (form == Form.PAGE) {
            setCenter(scroll);
            pieces.show(pieces());
            return;
        }
        Form wanted = form;
        workspace.then(workspace.workbench().briefingText(model.briefing(), form.ending, new DraftWords()), text -> {
            if (form == wanted) {
                double top = source.getScrollTop();
                if (!text.equals(source.getText())) {
                    source.setText(text);
                    source.setScrollTop(top);
                }
                setCenter(source);
            }
        });
    }

    private List<Piece> pieces() {
        var briefing = model.briefing();
        Numbering numbers = Numbering.of(briefing);
        List<Piece> all = new ArrayList<>();
        all.add(new Piece.Head(briefing.id().isEmpty() ? "" : Texts.mine().day(briefing.written())));
        all.add(new Piece.Title(briefing.title()));
        int figures = 0;
        for (Block block : briefing.blocks()) {
            all.add(
                    switch (block) {
                        case Block.Heading h -> new Piece.Heading(h.text());
                        case Block.Paragraph p ->
                            new Piece.Sentences(
                                    p.sentences().stream()
                                            .map(Block.Sentence::text)
                                            .toList(),
                                    p.sentences().stream()
                                            .map(s -> s.citations().stream()
                                                    .map(numbers::of)
                                                    .distinct()
                                                    .toList())
                                            .toList());
                        case Block.Quotation q ->
                            new Piece.Quote(
                                    q.citation().quote().replace('\n', ' ').strip(), numbers.of(q.citation()));
                        case Block.Picture p -> new Piece.Figure(++figures, p.caption());
                    });
        }
        if (!numbers.order().isEmpty()) {
            all.add(new Piece.Rule());
        }
        numbers.order().forEach(c -> all.add(new Piece.Source(numbers.of(c), c)));
        return all;
    }

    private static Node node(Piece piece) {
        return switch (piece) {
            case Piece.Head head -> {
                Region gap = new Region();
                HBox.setHgrow(gap, Priority.ALWAYS);
                yield new HBox(
                        label(Texts.of("briefing.note"), "preview-small"), gap, label(head.day(), "preview-small"));
            }
            case Piece.Title title -> label(title.text(), "preview-title");
            case Piece.Heading heading -> label(heading.text(), "preview-heading");
            case Piece.Sentences sentences -> {
                TextFlow flow = new TextFlow();
                for (int i = 0; i < sentences.texts().size(); i++) {
                    flow.getChildren().add(text(sentences.texts().get(i) + " "));
                    sentences.numbers().get(i).forEach(n -> flow.getChildren().add(number(n)));
                    flow.getChildren().add(text(" "));
                }
                yield flow;
            }
            case Piece.Quote quote -> {
                TextFlow flow = new TextFlow(text(Texts.quoted(quote.text()) + " "), number(quote.number()));
                flow.getStyleClass().add("preview-quote");
                yield flow;
            }
            case Piece.Figure figure ->
                label(Texts.of("briefing.preview.picture", figure.number(), figure.caption()), "preview-small");
            case Piece.Rule rule -> {
                Region line = new Region();
                line.getStyleClass().add("rule");
                yield line;
            }
            case Piece.Source s -> label(s.number() + "  " + new DraftWords().line(s.citation()), "preview-small");
        };
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
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
