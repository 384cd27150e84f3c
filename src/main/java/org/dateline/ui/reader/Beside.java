package org.dateline.ui.reader;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.article.Reading;
import org.dateline.text.Span;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.ConflictWords;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.PaneHeader;
import org.dateline.ui.pane.Workspace;

/// A second article beside the first: another report of the same happening, with the words marked in which the two
/// differ.
final class Beside extends BorderPane {
    private final Workspace workspace;
    private final ReaderModel model = new ReaderModel();
    private final ReaderView view;
    private final Consumer<Span> reveal;
    private final PaneHeader header = new PaneHeader(Texts.of("reader.beside"));
    private String article = "";

    /// @param reveal shows a place in the first article
    /// @param next shows the report after this one
    /// @param close takes it away again
    Beside(Workspace workspace, Consumer<Span> reveal, Runnable next, Runnable close) {
        this.workspace = workspace;
        this.reveal = reveal;
        this.view = new ReaderView(model, new Events());
        getStyleClass().addAll("pane", "hairline-left");
        getStylesheets().add(Beside.class.getResource("reader.css").toExternalForm());
        header.right(
                PaneHeader.button(Icon.FORWARD, Texts.of("reader.beside.next"), next),
                PaneHeader.button(Icon.CLOSE, Texts.of("reader.beside.close"), close));
        setTop(header);
        setCenter(view);
    }

    String article() {
        return article;
    }

    /// Shows the report of a happening by another article than `open`.
    void show(Happening happening, Reading open, Evidence evidence) {
        article = evidence.article();
        header.count(evidence.source());
        List<Difference> differences =
                Difference.between(happening, open.article().id(), article);
        workspace.then(workspace.workbench().reading(article), found -> {
            if (found.isPresent() && article.equals(evidence.article())) {
                Reading r = found.get();
                model.show(r.article(), ReaderPane.marks(workspace, r), List.of());
                model.light(happening.id());
                view.page().differing(places(differences, happening, r, false));
                setTop(new VBox(header, facts(differences, happening, open, r)));
                view.reveal(evidence.trigger());
            }
        });
    }

    /// What differs, a line each; a line leads to its words in both texts.
    private VBox facts(List<Difference> differences, Happening happening, Reading open, Reading here) {
        VBox facts = new VBox();
        facts.getStyleClass().add("differences");
        if (differences.isEmpty()) {
            Label same = new Label(Texts.of("reader.beside.same"));
            same.getStyleClass().add("meta");
            facts.getChildren().add(same);
        }
        for (Difference d : differences) {
            String field = ConflictWords.field(d.field());
            String one = value(d.field(), d.one());
            String other = value(d.field(), d.other());
            Label name = new Label(field, Icon.CONFLICT.node("small"));
            name.getStyleClass().addAll("dense", "secondary", "difference-field");
            Label left = new Label(one);
            left.getStyleClass().addAll("dense", "difference-value");
            Label right = new Label(other);
            right.getStyleClass().addAll("dense", "difference-value");
            left.setMinWidth(0);
            right.setMinWidth(0);
            Node apart = Icon.ARROW.node("small");
            HBox row = new HBox(8, name, left, apart, right);
            row.setAlignment(Pos.CENTER_LEFT);
            Button button = new Button("", row);
            button.getStyleClass().addAll("quiet", "difference");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            button.setAccessibleText(Texts.of("reader.beside.differ", field, other, one));
            button.setOnAction(e -> {
                d.places(happening, open, true).stream().findFirst().ifPresent(reveal);
                d.places(happening, here, false).stream().findFirst().ifPresent(view::reveal);
            });
            facts.getChildren().add(button);
        }
        return facts;
    }

    /// In few letters: two values stand side by side in a narrow column.
    private String value(String field, String value) {
        return field.equals("when")
                ? Texts.mine().day(LocalDate.parse(value))
                : ConflictWords.value(workspace, field, value);
    }

    /// Where an article says its side of what differs.
    static List<Span> places(List<Difference> differences, Happening happening, Reading reading, boolean isFirst) {
        return differences.stream()
                .flatMap(d -> d.places(happening, reading, isFirst).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// The report to show beside `open`: the first by another article after the one that is shown. Those that differ
    /// come first.
    static Optional<Evidence> next(Happening happening, String open, String shown) {
        List<Evidence> others = happening.evidence().stream()
                .filter(e -> !e.article().equals(open))
                .sorted(Comparator.comparing((Evidence e) ->
                        Difference.between(happening, open, e.article()).isEmpty()))
                .toList();
        for (int i = 0; i + 1 < others.size(); i++) {
            if (others.get(i).article().equals(shown)
                    && !others.get(i + 1).article().equals(shown)) {
                return Optional.of(others.get(i + 1));
            }
        }
        return others.stream().findFirst();
    }

    private final class Events implements ReaderEvents {
        @Override
        public void hovered(Optional<Mark> mark) {}

        @Override
        public void chosen(Mark mark) {
            switch (mark.kind()) {
                case PERSON, COUNTRY, ORGANISATION, PLACE ->
                    workspace.selection().select(new Focus.OfEntity(mark.target()));
                case EVENT -> {
                    if (!mark.target().isEmpty()) {
                        workspace.selection().select(new Focus.OfPlace(article, mark.span(), mark.target()));
                    }
                }
                case DATE, WARNING, HIGHLIGHT -> {}
            }
        }

        @Override
        public void menu(Mark mark, double screenX, double screenY) {
            chosen(mark);
        }

        @Override
        public void words(Span span, double screenX, double screenY) {}
    }
}
