package org.dateline.ui.briefing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.act.Act;
import org.dateline.briefing.Block;
import org.dateline.briefing.Briefing;
import org.dateline.briefing.Citation;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Choices;
import org.dateline.ui.pane.Notice;
import org.dateline.ui.pane.PaneHeader;
import org.dateline.ui.pane.Workspace;

/// The builder: what was collected, the note in blocks, the page as it will look with what is to be looked at.
public final class BriefingView extends BorderPane {
    private final Workspace workspace;
    private final BriefingModel model;
    private final Function<String, Optional<Path>> target;
    private final PaneHeader header = new PaneHeader(Texts.of("briefing.title"));
    private final VBox blocks = new VBox();
    private final Collected collected;
    private final Preview preview;
    private final CheckList check;
    private final PauseTransition save = new PauseTransition(Duration.millis(900));
    private boolean editing;
    private Runnable whenExported = () -> {};

    /// @param target asks where to write a file of a name
    public BriefingView(Workspace workspace, BriefingModel model, Function<String, Optional<Path>> target) {
        this.workspace = workspace;
        this.model = model;
        this.target = target;
        this.collected = new Collected(workspace, model, this::cite);
        this.preview = new Preview();
        this.check = new CheckList(workspace, model, this::focusBlock);
        getStyleClass().addAll("pane", "briefing");
        getStylesheets().add(BriefingView.class.getResource("briefing.css").toExternalForm());
        setLeft(collected);
        setCenter(editor());
        BorderPane right = new BorderPane(preview);
        right.setBottom(check);
        right.setPrefWidth(450);
        right.getStyleClass().add("hairline-left");
        setRight(right);
        model.briefingProperty().addListener((p, was, now) -> {
            if (!editing) {
                fill();
            }
            show();
            save.playFromStart();
        });
        model.collected().addListener((ListChangeListener<Citation>) c -> show());
        save.setOnFinished(e -> keep());
        fill();
        show();
    }

    /// Calls this whenever a briefing was written.
    public void onExported(Runnable action) {
        whenExported = action;
    }

    private BorderPane editor() {
        Button back = new Button(Texts.of("briefing.back"), Icon.BACK.node());
        back.getStyleClass().add("quiet");
        back.setAccessibleText(Texts.of("briefing.back"));
        back.setOnAction(e -> workspace.actions().run("view.reader"));
        MenuButton add = new MenuButton(Texts.of("briefing.block"), Icon.PLUS.node());
        add.getStyleClass().add("quiet");
        add.setAccessibleText(Texts.of("briefing.block"));
        add.getItems()
                .addAll(
                        item(
                                "briefing.block.heading",
                                () -> model.add(new Block.Heading(Texts.of("briefing.new.heading")))),
                        item(
                                "briefing.block.paragraph",
                                () -> model.add(new Block.Paragraph(
                                        List.of(new Block.Sentence(Texts.of("briefing.new.sentence"), List.of()))))),
                        item("briefing.block.picture", this::addPicture),
                        item("briefing.block.draft", this::draft));
        Button export = new Button(Texts.of("briefing.export"), Icon.EXPORT.node());
        export.getStyleClass().add("primary");
        export.setAccessibleText(Texts.of("briefing.export"));
        export.setOnAction(e -> exportMenu(export));
        header.right(back, add, export);
        HBox.setMargin(export, new javafx.geometry.Insets(0, 0, 0, 6));
        blocks.getStyleClass().add("blocks");
        ScrollPane scroll = new ScrollPane(blocks);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Texts.of("briefing.title"));
        BorderPane pane = new BorderPane(scroll);
        pane.setTop(header);
        return pane;
    }

    private static MenuItem item(String key, Runnable run) {
        MenuItem item = new MenuItem(Texts.of(key));
        item.setOnAction(e -> run.run());
        return item;
    }

    /// Makes sure there is a briefing to work on: the last saved, or a new one.
    public void open() {
        if (model.briefing().id().isEmpty()) {
            model.show(workspace.snapshot().desk().briefings().stream()
                    .findFirst()
                    .orElseGet(() -> new Briefing(
                            UUID.randomUUID().toString(), Texts.of("briefing.new.title"), LocalDate.now(), List.of())));
        }
    }

    /// Asks the workbench for a first draft of what the question finds.
    public void draft() {
        List<String> lanes = workspace.snapshot().desk().lanes().stream()
                .map(org.dateline.timeline.Lane::spec)
                .toList();
        workspace.then(
                workspace
                        .workbench()
                        .compose(
                                Texts.of("briefing.new.title"),
                                workspace.question().now(),
                                "full",
                                lanes.isEmpty()
                                        ? List.of()
                                        : workspace.snapshot().desk().lanes(),
                                LocalDate.now()),
                draft -> {
                    Briefing b = model.briefing();
                    List<Block> all = new ArrayList<>(b.blocks());
                    all.addAll(draft.blocks());
                    model.show(new Briefing(
                            b.id().isEmpty() ? draft.id() : b.id(),
                            b.title().isEmpty() ? draft.title() : b.title(),
                            b.id().isEmpty() ? draft.written() : b.written(),
                            all));
                });
    }

    private void addPicture() {
        List<String> lanes = workspace.snapshot().desk().lanes().stream()
                .limit(6)
                .map(org.dateline.timeline.Lane::spec)
                .toList();
        model.add(new Block.Picture(
                Texts.of("briefing.new.picture"),
                lanes,
                workspace.question().now().window()));
    }

    private void cite(Citation citation) {
        List<Block> now = model.briefing().blocks();
        int at = now.size() - 1;
        if (at >= 0
                && now.get(at) instanceof Block.Paragraph p
                && !p.sentences().isEmpty()) {
            List<Block.Sentence> sentences = new ArrayList<>(p.sentences());
            Block.Sentence last = sentences.removeLast();
            if (last.citations().isEmpty()) {
                sentences.add(new Block.Sentence(last.text(), List.of(citation)));
                model.replace(at, new Block.Paragraph(sentences));
                return;
            }
        }
        model.add(new Block.Quotation(citation));
    }

    private void fill() {
        blocks.getChildren().clear();
        Briefing b = model.briefing();
        TitleField title = new TitleField(model, on -> editing = on);
        blocks.getChildren().add(title);
        for (int i = 0; i < b.blocks().size(); i++) {
            blocks.getChildren().add(new BlockEditor(workspace, model, i, on -> editing = on));
        }
        if (b.blocks().isEmpty()) {
            blocks.getChildren()
                    .add(Notice.empty("briefing.empty", Notice.step(Texts.of("briefing.block.draft"), this::draft)));
        }
    }

    private void show() {
        collected.fill();
        preview.show(model.briefing());
        check.run();
    }

    private void focusBlock(int block) {
        if (block + 1 < blocks.getChildren().size()) {
            blocks.getChildren().get(block + 1).requestFocus();
        }
    }

    private void keep() {
        Briefing b = model.briefing();
        boolean same =
                workspace.snapshot().desk().briefing(b.id()).filter(b::equals).isPresent();
        if (!b.id().isEmpty() && !same && !b.blocks().isEmpty()) {
            workspace.act(new Act.BriefingSaved(b), saved -> header.count(Texts.of("briefing.saved")));
        }
    }

    private void exportMenu(Button beside) {
        Choices menu = new Choices(workspace.layer()).head(Texts.of("briefing.export.as"));
        for (String ending : List.of("docx", "pdf", "html", "md")) {
            menu.add(null, Texts.of("briefing.export." + ending), "." + ending, () -> export(ending));
        }
        workspace.layer().under(menu, beside);
    }

    /// Writes the briefing.
    ///
    /// @param ending `docx`, `pdf`, `html` or `md`
    public void export(String ending) {
        Briefing b = model.briefing();
        String name = b.title().isBlank() ? "Briefing" : b.title().replaceAll("[\\\\/:*?\"<>|]", "-");
        target.apply(name + "." + ending)
                .ifPresent(file ->
                        workspace.then(workspace.workbench().exporting(b, file).result(), done -> {
                            workspace.say(Texts.of("briefing.exported", done.getFileName()));
                            whenExported.run();
                        }));
    }

    /// A muted line for where a block says what it is.
    static HBox line(Icon icon, String text) {
        Label label = new Label(text, icon.node());
        label.getStyleClass().add("meta");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(6, label, gap);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
