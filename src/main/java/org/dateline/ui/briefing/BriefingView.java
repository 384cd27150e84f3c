package org.dateline.ui.briefing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.dateline.act.Act;
import org.dateline.briefing.Block;
import org.dateline.briefing.Briefing;
import org.dateline.briefing.Citation;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Choices;
import org.dateline.ui.pane.DrawingWords;
import org.dateline.ui.pane.Notice;
import org.dateline.ui.pane.PaneHeader;
import org.dateline.ui.pane.Workspace;

/// The builder: what was collected, the note in blocks, the page as it will look with what is to be looked at.
public final class BriefingView extends BorderPane {
    private final Workspace workspace;
    private final BriefingModel model;
    private final Function<String, Optional<Path>> target;
    private final PaneHeader header = new PaneHeader(Texts.of("briefing.title"));
    private final Button add = new Button(Texts.of("briefing.block"), Icon.PLUS.node());
    private final BorderPane editor = new BorderPane();
    private final BlockList blocks;
    private final Collected collected;
    private final Preview preview;
    private final CheckList check;
    private final PauseTransition save = new PauseTransition(Duration.millis(900));
    private final PauseTransition look = new PauseTransition(Duration.millis(120));
    private final BorderPane right;
    private Runnable whenExported = () -> {};

    /// @param target asks where to write a file of a name
    public BriefingView(Workspace workspace, BriefingModel model, Function<String, Optional<Path>> target) {
        this.workspace = workspace;
        this.model = model;
        this.target = target;
        this.collected = new Collected(workspace, model, model::cite);
        this.preview = new Preview(workspace, model);
        this.blocks = new BlockList(
                workspace,
                model,
                this::addMenu,
                Notice.empty("briefing.empty", Notice.step(Texts.of("briefing.block.draft"), this::draft)));
        this.check = new CheckList(workspace, model, blocks::enter);
        getStyleClass().addAll("pane", "briefing");
        getStylesheets().add(BriefingView.class.getResource("briefing.css").toExternalForm());
        setLeft(collected);
        setCenter(editor());
        right = new BorderPane(preview);
        right.setBottom(check);
        widthProperty().addListener((p, was, now) -> {
            right.setPrefWidth(Math.clamp(now.doubleValue() * 0.32, 300, 450));
            collected.setPrefWidth(Math.clamp(now.doubleValue() * 0.22, 200, 280));
        });
        right.setMinWidth(0);
        right.getStyleClass().add("hairline-left");
        setRight(right);
        model.briefingProperty().addListener((p, was, now) -> {
            blocks.show();
            look.playFromStart();
            save.playFromStart();
        });
        model.collected().addListener((ListChangeListener<Citation>) c -> look.playFromStart());
        save.setOnFinished(e -> keep());
        look.setOnFinished(e -> show());
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
        add.getStyleClass().add("quiet");
        add.setAccessibleText(Texts.of("briefing.block"));
        add.setOnAction(e -> addMenu());
        Button export = new Button(Texts.of("briefing.export"), Icon.EXPORT.node());
        export.getStyleClass().add("primary");
        export.setAccessibleText(Texts.of("briefing.export"));
        export.setOnAction(e -> exportMenu(export));
        header.right(back, add, export);
        HBox.setMargin(export, new javafx.geometry.Insets(0, 0, 0, 6));
        editor.setTop(header);
        editor.setCenter(blocks);
        return editor;
    }

    private void addMenu() {
        workspace
                .layer()
                .under(
                        new Choices(workspace.layer())
                                .head(Texts.of("briefing.block"))
                                .add(
                                        Icon.READER.node(),
                                        Texts.of("briefing.block.paragraph"),
                                        () -> write(1, paragraph("briefing.new.sentence")))
                                .add(
                                        Icon.TYPE.node(),
                                        Texts.of("briefing.block.heading"),
                                        () -> write(1, new Block.Heading(Texts.of("briefing.new.heading"))))
                                .add(
                                        Icon.STATUS.node(),
                                        Texts.of("briefing.block.judgement"),
                                        () -> write(
                                                2,
                                                new Block.Heading(Texts.of("briefing.block.judgement")),
                                                paragraph("briefing.new.judgement")))
                                .add(
                                        Icon.CHART.node(),
                                        Texts.of("briefing.block.picture"),
                                        () -> model.add(PictureBody.seen(workspace, Texts.of("briefing.new.picture"))))
                                .rule()
                                .add(Icon.SEARCH.node(), Texts.of("briefing.block.draft"), this::draft)
                                .add(
                                        Icon.CONFLICT.node(),
                                        Texts.of("briefing.block.disagreements"),
                                        () -> draft("disagreements")),
                        add);
    }

    private static Block paragraph(String key) {
        return new Block.Paragraph(List.of(new Block.Sentence(Texts.of(key), List.of())));
    }

    /// Adds blocks and lets the user write in the last of them.
    private void write(int last, Block... more) {
        model.add(more);
        blocks.enter(model.active(), 0);
    }

    /// The note that is being written.
    public Briefing briefing() {
        return model.briefing();
    }

    /// Makes sure there is a briefing to work on: the last saved, or a new one.
    public void open() {
        unfold();
        if (model.briefing().id().isEmpty()) {
            model.show(workspace.snapshot().desk().briefings().stream()
                    .findFirst()
                    .orElseGet(() -> new Briefing(
                            UUID.randomUUID().toString(), Texts.of("briefing.new.title"), LocalDate.now(), List.of())));
        }
    }

    /// Shows the editor at once and what stands beside it within the next pulses: styled all at once, a long note would
    /// hold up the window.
    private void unfold() {
        collected.setVisible(false);
        right.setVisible(false);
        new AnimationTimer() {
            private int pulse;

            @Override
            public void handle(long now) {
                pulse++;
                collected.setVisible(pulse > 1);
                right.setVisible(pulse > 2);
                if (pulse > 2) {
                    stop();
                }
            }
        }.start();
    }

    /// Asks the workbench for a first draft of what the question finds.
    public void draft() {
        draft("full");
    }

    private void draft(String template) {
        List<String> lanes = workspace.snapshot().desk().lanes().stream()
                .map(org.dateline.timeline.Lane::spec)
                .toList();
        workspace.then(
                workspace
                        .workbench()
                        .compose(
                                Texts.of("briefing.new.title"),
                                workspace.question().now(),
                                template,
                                lanes.isEmpty()
                                        ? List.of()
                                        : workspace.snapshot().desk().lanes(),
                                LocalDate.now(),
                                new DraftWords()),
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

    private void show() {
        collected.fill();
        preview.show();
        check.run();
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
        for (String ending : List.of("docx", "pdf", "html", "md", "json")) {
            menu.add(null, Texts.of("briefing.export." + ending), "." + ending, () -> export(ending));
        }
        workspace.layer().under(menu, beside);
    }

    /// Writes the briefing.
    ///
    /// @param ending `docx`, `pdf`, `html`, `md` or `json`
    public void export(String ending) {
        Briefing b = model.briefing();
        String name =
                b.title().isBlank() ? Texts.of("briefing.title") : b.title().replaceAll("[\\\\/:*?\"<>|]", "-");
        target.apply(name + "." + ending)
                .ifPresent(file -> workspace.then(
                        workspace
                                .workbench()
                                .exporting(b, file, new DraftWords(), new DrawingWords())
                                .result(),
                        done -> {
                            workspace.say(Texts.of("briefing.exported", done.getFileName()));
                            whenExported.run();
                        }));
    }
}
