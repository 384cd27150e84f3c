package org.dateline.ui.reader;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import org.dateline.act.Act;
import org.dateline.article.Article;
import org.dateline.article.Note;
import org.dateline.article.Reading;
import org.dateline.briefing.Citation;
import org.dateline.entity.Entity;
import org.dateline.text.Span;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.EntityPicker;
import org.dateline.ui.pane.Form;
import org.dateline.ui.pane.Workspace;

/// What can be done with the selected words, or else with the current mark: the mini bar and its keys.
final class WordActions implements MiniBar.Doing {
    private final Workspace workspace;
    private final ReaderModel model;
    private final ReaderView view;
    private final Supplier<Optional<Reading>> reading;
    private Runnable hide = () -> {};

    WordActions(Workspace workspace, ReaderModel model, ReaderView view, Supplier<Optional<Reading>> reading) {
        this.workspace = workspace;
        this.model = model;
        this.view = view;
        this.reading = reading;
    }

    /// The bar that goes away when something is done.
    void bar(MiniBar bar) {
        hide = () -> bar.setVisible(false);
    }

    private void with(java.util.function.BiConsumer<Reading, Span> action) {
        reading.get()
                .ifPresent(r -> model.selectedProperty()
                        .get()
                        .or(() -> model.currentProperty()
                                .get()
                                .map(m -> m.kind() == Mark.Kind.EVENT ? sentence(r, m) : m.span()))
                        .ifPresent(span -> {
                            hide.run();
                            action.accept(r, span);
                        }));
    }

    private Span sentence(Reading r, Mark mark) {
        Span sentence = r.sentenceAt(mark.span().start());
        return sentence.isEmpty() ? mark.span() : sentence;
    }

    @Override
    public void highlight() {
        with((r, span) -> {
            Note note = new Correcting(workspace, r).blank(span);
            workspace.act(new Act.Noted(r.article().id(), note));
            model.select(Optional.empty());
        });
    }

    @Override
    public void note() {
        with((r, span) -> {
            Correcting correcting = new Correcting(workspace, r);
            show(correcting.note(correcting.blank(span)), span);
        });
    }

    @Override
    public void tag() {
        with((r, span) -> {
            Correcting correcting = new Correcting(workspace, r);
            show(correcting.tag(correcting.blank(span)), span);
        });
    }

    @Override
    public void mark() {
        with((r, span) -> {
            Article article = r.article();
            EntityPicker[] picker = new EntityPicker[1];
            Form form = new Form(
                    workspace.layer(),
                    Texts.of("reader.mark.title", span.of(article.text())),
                    Texts.of("reader.mark.apply"),
                    () -> picker[0].chosen().ifPresent((Entity e) -> MarkMenu.mark(workspace, article, span, e)));
            form.button().setDisable(true);
            picker[0] = new EntityPicker(workspace, null, "", e -> form.button().setDisable(false));
            show(form.with(picker[0]), span);
        });
    }

    @Override
    public void event() {
        with((r, span) -> show(new EventForm(workspace, r, span).form(), span));
    }

    @Override
    public void brief() {
        with((r, span) -> {
            Article a = r.article();
            Span quoted = Quotable.of(r, span);
            workspace.brief(new Citation(a.id(), a.source(), a.title(), a.published(), quoted, quoted.of(a.text())));
            model.select(Optional.empty());
        });
    }

    private void show(javafx.scene.layout.Region form, Span span) {
        Bounds page = view.page().localToScene(view.page().getBoundsInLocal());
        view.page()
                .place(span)
                .ifPresent(place -> workspace
                        .layer()
                        .show(form, page.getMinX() + place.getMinX(), page.getMinY() + place.getMaxY() + 8));
    }
}
