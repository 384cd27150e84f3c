package org.dateline.ui.briefing;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.dateline.briefing.Block;
import org.dateline.briefing.Citation;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Lane;
import org.dateline.ui.kit.Fonts;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.Facts;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.PaneHeader;
import org.dateline.ui.pane.Workspace;

/// One block of the note. Alt+Up and Alt+Down move it, Alt+Delete takes it out.
final class BlockEditor extends BorderPane {
    private final Workspace workspace;
    private final BriefingModel model;
    private final int index;
    private final Consumer<Boolean> editing;

    BlockEditor(Workspace workspace, BriefingModel model, int index, Consumer<Boolean> editing) {
        this.workspace = workspace;
        this.model = model;
        this.index = index;
        this.editing = editing;
        getStyleClass().add("block");
        Block block = model.briefing().blocks().get(index);
        setLeft(handle(block));
        setCenter(
                switch (block) {
                    case Block.Heading h -> heading(h);
                    case Block.Paragraph p -> paragraph(p);
                    case Block.Quotation q -> quotation(q.citation());
                    case Block.Picture p -> picture(p);
                });
        Button out = PaneHeader.button(Icon.CLOSE, Texts.of("briefing.block.remove"), () -> model.remove(index));
        out.getStyleClass().add("block-out");
        setRight(out);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.isAltDown() && (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN)) {
                model.move(index, e.getCode() == KeyCode.UP ? -1 : 1);
                e.consume();
            } else if (e.isAltDown() && e.getCode() == KeyCode.DELETE) {
                model.remove(index);
                e.consume();
            }
        });
    }

    private static Node handle(Block block) {
        Icon icon = switch (block) {
            case Block.Heading h -> Icon.READER;
            case Block.Paragraph p -> Icon.READER;
            case Block.Quotation q -> Icon.QUOTE;
            case Block.Picture p -> Icon.CHART;
        };
        HBox box = new HBox(icon.node());
        box.getStyleClass().add("block-icon");
        return box;
    }

    private void edit(Block next) {
        editing.accept(true);
        model.replace(index, next);
        editing.accept(false);
    }

    private Node heading(Block.Heading h) {
        TextField field = new TextField(h.text());
        field.getStyleClass().add("heading-field");
        field.setAccessibleText(Texts.of("briefing.block.heading"));
        field.textProperty().addListener((p, was, now) -> edit(new Block.Heading(now)));
        return field;
    }

    private Node paragraph(Block.Paragraph paragraph) {
        TextArea area = new TextArea(
                paragraph.sentences().stream().map(Block.Sentence::text).collect(Collectors.joining(" ")));
        area.setWrapText(true);
        area.getStyleClass().add("paragraph-field");
        area.setAccessibleText(Texts.of("briefing.block.paragraph"));
        area.setMinHeight(28);
        FlowPane badges = new FlowPane(4, 2);
        badges(badges, paragraph);
        area.textProperty().addListener((p, was, now) -> {
            if (model.briefing().blocks().get(index) instanceof Block.Paragraph before) {
                Block.Paragraph next = new Block.Paragraph(BriefingModel.sentences(now, before.sentences()));
                edit(next);
                badges(badges, next);
            }
            fit(area);
        });
        area.widthProperty().addListener((p, was, now) -> fit(area));
        fit(area);
        return new VBox(2, area, badges);
    }

    /// A text area is as high as its text.
    private static void fit(TextArea area) {
        Text ruler = new Text(area.getText().isEmpty() ? " " : area.getText());
        ruler.setFont(Fonts.regular(15));
        ruler.setWrappingWidth(Math.max(100, area.getWidth() - 10));
        ruler.setLineSpacing(0);
        area.setPrefHeight(Math.ceil(ruler.getLayoutBounds().getHeight()) + 12);
    }

    private void badges(FlowPane into, Block.Paragraph paragraph) {
        into.getChildren().clear();
        for (Block.Sentence s : paragraph.sentences()) {
            for (Citation c : s.citations()) {
                Button badge = new Button(model.number(c) + "  " + c.source());
                badge.getStyleClass().setAll("citation-badge");
                badge.setAccessibleText(Texts.of("briefing.citation", model.number(c), c.source(), c.quote()));
                badge.setOnAction(e -> workspace.selection().select(new Focus.OfPlace(c.article(), c.span(), "")));
                if (into.getChildren().stream()
                        .noneMatch(n -> n instanceof Button b && b.getText().equals(badge.getText()))) {
                    into.getChildren().add(badge);
                }
            }
            if (s.citations().isEmpty() && !s.text().isBlank()) {
                Label none = new Label(Texts.of("briefing.nosource"), Icon.WARNING.node("warn"));
                none.getStyleClass().addAll("meta", "warn");
                into.getChildren().add(none);
            }
        }
    }

    private Node quotation(Citation c) {
        Label words = Facts.text("“" + c.quote().replace('\n', ' ').strip() + "”");
        words.getStyleClass().add("quotation-text");
        Label from = new Label(c.source() + ", " + Dates.exact(c.published()));
        from.getStyleClass().add("meta");
        Label badge = new Label(Integer.toString(model.number(c)));
        badge.getStyleClass().add("badge");
        HBox below = new HBox(8, from, badge);
        below.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(3, words, below);
        box.getStyleClass().add("quotation");
        return box;
    }

    private Node picture(Block.Picture picture) {
        TextField caption = new TextField(picture.caption());
        caption.getStyleClass().add("heading-field");
        caption.setAccessibleText(Texts.of("briefing.block.caption"));
        caption.textProperty()
                .addListener((p, was, now) -> edit(new Block.Picture(now, picture.lanes(), picture.window())));
        VBox box = new VBox(4, caption);
        List<String> lanes = picture.lanes();
        Label about = new Label(Texts.of("briefing.picture.about", lanes.size(), Dates.exact(picture.window())));
        about.getStyleClass().add("meta");
        box.getChildren().add(about);
        workspace.then(workspace.workbench().timelineFile("png", within(picture), lanes(picture)), png -> {
            ImageView image = new ImageView(new Image(new ByteArrayInputStream(png)));
            image.setPreserveRatio(true);
            image.setFitWidth(600);
            image.setAccessibleText(picture.caption());
            box.getChildren().add(image);
        });
        return box;
    }

    private List<Happening> within(Block.Picture picture) {
        return workspace.snapshot().happenings().stream()
                .filter(h -> !picture.window().isKnown() || h.when().overlaps(picture.window()))
                .toList();
    }

    private List<Lane> lanes(Block.Picture picture) {
        return picture.lanes().stream()
                .flatMap(spec -> Lane.parse(spec).stream())
                .map(lane -> lane.named(workspace.name(lane.subject())))
                .toList();
    }
}
