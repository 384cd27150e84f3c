package org.dateline.ui.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.article.Status;
import org.dateline.briefing.Block;
import org.dateline.briefing.Briefing;
import org.dateline.briefing.Check;
import org.dateline.briefing.Citation;
import org.dateline.briefing.Likelihood;
import org.dateline.time.When;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.Facts;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Gradual;
import org.dateline.ui.pane.PaneHeader;
import org.dateline.ui.pane.Words;
import org.dateline.ui.pane.Workspace;

/// What is to be looked at before the note leaves the house. Each row leads to its sentence; what can be done about it
/// stands at its right.
final class CheckList extends VBox {
    private final Workspace workspace;
    private final BriefingModel model;
    private final Go go;
    private final PaneHeader header = new PaneHeader(Texts.of("briefing.check"));
    private final VBox rows = new VBox();
    private final Gradual<Row> list = new Gradual<>(rows, this::row, (node, row) -> false);

    /// Leads to a sentence of a block.
    interface Go {
        void to(int block, int sentence);
    }

    /// @param finding empty for what is well
    private record Row(Optional<Check.Finding> finding, String head, String body) {}

    CheckList(Workspace workspace, BriefingModel model, Go go) {
        this.workspace = workspace;
        this.model = model;
        this.go = go;
        getStyleClass().addAll("pane", "hairline-top");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Texts.of("briefing.check"));
        scroll.setMaxHeight(210);
        scroll.setPrefHeight(210);
        getChildren().addAll(header, scroll);
    }

    void run() {
        Briefing briefing = model.briefing();
        if (briefing.blocks().isEmpty()) {
            list.show(List.of(new Row(Optional.empty(), Texts.of("briefing.check.nothing"), "")));
            header.count("");
            return;
        }
        workspace.then(workspace.workbench().check(briefing), outcome -> {
            if (briefing.equals(model.briefing())) {
                show(outcome);
            }
        });
    }

    private void show(Check.Outcome outcome) {
        header.count(Texts.of("briefing.check.count", outcome.findings().size()));
        List<Row> found = new ArrayList<>();
        for (Check.Finding f : outcome.findings()) {
            String kind = "briefing.check." + f.kind().name().toLowerCase(Locale.ROOT);
            String head = f.kind() == Check.Kind.READ_AGAIN
                    ? Texts.of(kind, citation(f).map(model::number).orElse(0))
                    : Texts.of(kind, f.words());
            found.add(new Row(Optional.of(f), head, body(f)));
        }
        if (outcome.quotes() > 0) {
            found.add(new Row(Optional.empty(), Texts.of("briefing.check.quotes", outcome.quotes()), ""));
        }
        list.show(found);
    }

    private String body(Check.Finding f) {
        return switch (f.kind()) {
            case OFF_SCALE ->
                Texts.of(
                        "briefing.check.nearest",
                        nearest(f).stream()
                                .map(s -> Texts.of(
                                        "briefing.likelihood.step",
                                        s.word(Texts.mine().language()),
                                        s.from(),
                                        s.to()))
                                .collect(Collectors.joining("; ")));
            case READ_AGAIN -> Texts.of("briefing.check.changed", read(f.words()), read(f.advice()));
            case NO_SOURCE, MIXED, QUOTE_CHANGED, ARTICLE_GONE -> Texts.quoted(f.words());
        };
    }

    /// `planned 2025-03-10` in the user's words.
    private static String read(String change) {
        String[] parts = change.split(" ", 2);
        for (Status status : Status.values()) {
            if (status.word().equals(parts[0])) {
                return Words.of(status)
                        + (parts.length > 1
                                ? ", " + When.parse(parts[1]).map(Dates::exact).orElse(parts[1])
                                : "");
            }
        }
        return change;
    }

    private static List<Likelihood.Step> nearest(Check.Finding f) {
        return Likelihood.offScale(f.words()).stream()
                .findFirst()
                .map(Likelihood.OffScale::nearest)
                .orElse(List.of());
    }

    private Node row(Row row) {
        Label title = new Label(row.head());
        title.getStyleClass().addAll("fact", "strong");
        VBox words = new VBox(1, title);
        if (!row.body().isEmpty()) {
            Label small = new Label(row.body().replace('\n', ' '));
            small.getStyleClass().addAll("dense", "secondary");
            words.getChildren().add(small);
        }
        boolean fine = row.finding().isEmpty();
        HBox inside = new HBox(8, (fine ? Icon.CHECK : Icon.WARNING).node(fine ? "ok" : "warn"), words);
        inside.setAlignment(Pos.TOP_LEFT);
        Button button = new Button("", inside);
        button.getStyleClass().addAll("quiet", "check-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setPrefWidth(100);
        inside.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setAccessibleText(row.head() + " " + row.body());
        row.finding().ifPresent(f -> button.setOnAction(e -> go.to(f.block(), f.sentence())));
        HBox.setHgrow(button, Priority.ALWAYS);
        HBox line = new HBox(button);
        line.getStyleClass().add("check-line");
        line.setAlignment(Pos.TOP_LEFT);
        row.finding().flatMap(this::help).ifPresent(line.getChildren()::add);
        return line;
    }

    /// What can be done about it at once.
    private Optional<Hyperlink> help(Check.Finding f) {
        return switch (f.kind()) {
            case NO_SOURCE -> Optional.of(link("briefing.check.find", () -> find(f.words())));
            case OFF_SCALE ->
                nearest(f).isEmpty()
                        ? Optional.empty()
                        : Optional.of(link(
                                "briefing.check.replace",
                                () -> replace(
                                        f,
                                        nearest(f).getFirst().word(Texts.mine().language()))));
            case QUOTE_CHANGED, READ_AGAIN ->
                citation(f)
                        .map(c -> link("briefing.check.compare", () -> {
                            workspace.selection().select(new Focus.OfPlace(c.article(), c.span(), ""));
                            workspace.actions().run("view.reader");
                        }));
            case MIXED, ARTICLE_GONE -> Optional.empty();
        };
    }

    private static Hyperlink link(String key, Runnable run) {
        Hyperlink link = Facts.link(Texts.of(key), run);
        link.setMinWidth(USE_PREF_SIZE);
        HBox.setMargin(link, new javafx.geometry.Insets(8, 12, 0, 4));
        return link;
    }

    /// Searches for what could bear a sentence out: any of its longer words, best match first.
    private void find(String sentence) {
        String query = java.util.Arrays.stream(sentence.split("[^\\p{L}\\p{N}]+"))
                .filter(w -> w.length() > 3)
                .distinct()
                .limit(8)
                .collect(Collectors.joining(" OR "));
        workspace.actions().run("view.reader");
        workspace.question().query(query);
    }

    private void replace(Check.Finding f, String word) {
        if (model.briefing().blocks().get(f.block()) instanceof Block.Paragraph p) {
            String sentence = p.sentences().get(f.sentence()).text();
            Likelihood.offScale(sentence).stream()
                    .filter(off -> off.words().equals(f.words()))
                    .findFirst()
                    .ifPresent(off -> model.reword(
                            f.block(),
                            f.sentence(),
                            sentence.substring(0, off.span().start())
                                    + word
                                    + sentence.substring(off.span().end())));
        }
    }

    /// The citation that a finding is about: in its sentence, or its block.
    private Optional<Citation> citation(Check.Finding f) {
        return switch (model.briefing().blocks().get(f.block())) {
            case Block.Paragraph p -> {
                List<Citation> all = p.sentences().get(f.sentence()).citations();
                yield all.stream()
                        .filter(c -> c.quote().equals(f.words()))
                        .findFirst()
                        .or(() -> all.stream().findFirst());
            }
            case Block.Quotation q -> Optional.of(q.citation());
            case Block.Heading _, Block.Picture _ -> Optional.empty();
        };
    }
}
