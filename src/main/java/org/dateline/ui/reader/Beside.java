package org.dateline.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import org.dateline.article.Reading;
import org.dateline.text.Span;
import org.dateline.timeline.Conflict;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.PaneHeader;
import org.dateline.ui.pane.Workspace;

/// A second article beside the first: another report of the same happening, with the sentences marked in which the two
/// differ.
final class Beside extends BorderPane {
    private final Workspace workspace;
    private final ReaderModel model = new ReaderModel();
    private final ReaderView view;
    private final PaneHeader header = new PaneHeader(Texts.of("reader.beside"));
    private String article = "";

    /// @param close takes it away again
    /// @param next shows the report after this one
    Beside(Workspace workspace, Runnable next, Runnable close) {
        this.workspace = workspace;
        this.view = new ReaderView(model, new Events());
        getStyleClass().addAll("pane", "hairline-left");
        header.right(
                PaneHeader.button(Icon.FORWARD, Texts.of("reader.beside.next"), next),
                PaneHeader.button(Icon.CLOSE, Texts.of("reader.beside.close"), close));
        setTop(header);
        setCenter(view);
    }

    String article() {
        return article;
    }

    /// Shows the report of a happening by another article.
    void show(Happening happening, Evidence evidence) {
        article = evidence.article();
        header.count(evidence.source());
        workspace.then(workspace.workbench().reading(evidence.article()), found -> {
            if (found.isPresent() && article.equals(evidence.article())) {
                Reading r = found.get();
                model.show(r.article(), ReaderPane.marks(workspace, r), List.of());
                model.light(happening.id());
                view.page().found(differing(happening, r));
                view.reveal(evidence.trigger());
            }
        });
    }

    /// The sentences of this article that say one side of a conflict.
    static List<Span> differing(Happening happening, Reading reading) {
        List<Span> spans = new ArrayList<>();
        String text = reading.article().text();
        for (Conflict conflict : happening.conflicts()) {
            for (Conflict.Value value : conflict.values()) {
                int at = value.article().equals(reading.article().id()) ? text.indexOf(value.quote()) : -1;
                if (at >= 0 && !value.quote().isEmpty()) {
                    spans.add(new Span(at, at + value.quote().length()));
                }
            }
        }
        return spans;
    }

    /// The report to show beside `open`: the first by another article after the one that is shown.
    static Optional<Evidence> next(Happening happening, String open, String shown) {
        List<Evidence> others = happening.evidence().stream()
                .filter(e -> !e.article().equals(open))
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
