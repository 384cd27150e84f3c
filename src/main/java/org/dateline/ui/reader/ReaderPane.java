package org.dateline.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import org.dateline.article.Annotation;
import org.dateline.article.Reading;
import org.dateline.text.Span;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Action;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Notice;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Answer;

/// The reader: follows the selection to an article and a place in it, and lets the analyst mark and correct there.
public final class ReaderPane extends BorderPane {
    private final Workspace workspace;
    private final ReaderModel model = new ReaderModel();
    private final ReaderView view;
    private final MiniBar bar;
    private final WordActions words;
    private final Pane pages = new Pane() {
        @Override
        protected void layoutChildren() {
            double each = Math.floor(getWidth() / getChildren().size());
            for (int i = 0; i < getChildren().size(); i++) {
                getChildren().get(i).resizeRelocate(i * each, 0, each, getHeight());
            }
        }
    };
    private Optional<Beside> beside = Optional.empty();
    private Optional<Happening> shown = Optional.empty();
    private Optional<Reading> reading = Optional.empty();
    private Consumer<Reading> opened = r -> {};
    private String wanted = "";

    public ReaderPane(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().add("pane");
        view = new ReaderView(model, new Events());
        words = new WordActions(workspace, model, view, () -> reading);
        bar = new MiniBar(words);
        words.bar(bar);
        bar.setVisible(false);
        view.page().over(bar);
        pages.getChildren().add(view);
        setCenter(Notice.empty("reader.empty"));
        workspace.selection().focusProperty().addListener((p, was, now) -> follow(now));
        workspace.snapshotProperty().addListener((p, was, now) -> {
            if (was.desk() != now.desk() || was.happenings() != now.happenings()) {
                reading.ifPresent(r -> load(r.article().id(), () -> {}));
            }
        });
        // Words that are found or walked over are selected too; only those that a hand chose are asked about.
        model.selectedProperty().addListener((p, was, now) -> bar.setVisible(false));
        actions();
    }

    private void actions() {
        workspace
                .actions()
                .add(
                        new Action("read.next", "read", "J", this::isOpen, () -> model.next(view.firstShown())),
                        new Action("read.previous", "read", "K", this::isOpen, () -> model.previous(view.firstShown())),
                        new Action("read.menu", "read", "Period", this::hasMark, this::menuOfCurrent),
                        new Action("read.find", "read", "Shortcut+F", this::isOpen, view::find),
                        new Action("read.highlight", "read", "H", this::hasWords, words::highlight),
                        new Action("read.note", "read", "N", this::isOpen, words::note),
                        new Action("read.tag", "read", "T", this::isOpen, words::tag),
                        new Action("read.tags", "read", "Shift+T", this::isOpen, this::tags),
                        new Action("read.mark", "read", "M", this::hasWords, words::mark),
                        new Action(
                                "read.beside",
                                "read",
                                "Shift+B",
                                () -> workspace
                                        .snapshot()
                                        .happening(model.happeningProperty().get())
                                        .isPresent(),
                                this::openBeside),
                        new Action("read.alone", "read", "Shift+Escape", () -> beside.isPresent(), this::closeBeside),
                        new Action("read.larger", "read", "Shortcut+Plus", () -> view.size(1)),
                        new Action("read.smaller", "read", "Shortcut+Minus", () -> view.size(-1)),
                        new Action("read.brief", "brief", "B", this::isOpen, words::brief));
    }

    private boolean isOpen() {
        return reading.isPresent();
    }

    private boolean hasMark() {
        return isOpen() && model.currentProperty().get().isPresent();
    }

    private boolean hasWords() {
        return isOpen() && model.selectedProperty().get().isPresent();
    }

    /// Makes the text so many steps larger, within bounds; none only asks.
    ///
    /// @return how many steps it is larger than usual now
    public int textSize(int by) {
        return view.size(by);
    }

    /// Puts the keyboard into the text.
    public void enter() {
        view.page().requestFocus();
    }

    /// The article that is open.
    public Optional<Reading> reading() {
        return reading;
    }

    /// Who is told of every article that comes to be read here.
    public void onOpened(Consumer<Reading> action) {
        opened = action;
    }

    /// Whether the current mark leads to this entity or happening.
    public boolean isOn(String target) {
        return model.currentProperty()
                .get()
                .filter(m -> m.target().equals(target))
                .isPresent();
    }

    private void follow(Focus focus) {
        switch (focus) {
            case Focus.OfArticle a -> {
                model.light("");
                open(a.article(), () -> {});
            }
            case Focus.OfPlace p -> {
                model.light(p.happening());
                open(p.article(), () -> reveal(p.span()));
            }
            case Focus.OfHappening h -> happening(h.happening());
            case Focus.OfEntity e -> model.light(e.entity());
            case Focus.OfTime t -> model.light("");
            case Focus.Nothing n -> model.light("");
        }
    }

    /// Lights up a happening; opens the first article that reports it where the open one does not.
    private void happening(String id) {
        model.light(id);
        Optional<Happening> happening = workspace.snapshot().happening(id);
        if (happening.isEmpty()) {
            return;
        }
        String open = reading.map(r -> r.article().id()).orElse("");
        Evidence evidence = happening.get().evidence().stream()
                .filter(e -> e.article().equals(open))
                .findFirst()
                .orElse(happening.get().evidence().getFirst());
        open(evidence.article(), () -> reveal(evidence.trigger()));
    }

    private void reveal(Span span) {
        view.reveal(span);
        model.makeCurrent(model.marksAt(span.start()).stream()
                .filter(m -> m.span().equals(span))
                .findFirst());
    }

    private void open(String article, Runnable then) {
        if (reading.map(r -> r.article().id().equals(article)).orElse(false)) {
            // Another that was asked for meanwhile is not wanted any more.
            wanted = article;
            then.run();
        } else {
            load(article, then);
        }
    }

    private void load(String article, Runnable then) {
        wanted = article;
        workspace.then(workspace.workbench().reading(article), found -> {
            if (!wanted.equals(article)) {
                return;
            }
            reading = found;
            if (found.isEmpty()) {
                setCenter(Notice.failed(Texts.of("reader.gone")));
                return;
            }
            show(found.get());
            opened.accept(found.get());
            then.run();
        });
    }

    private void show(Reading r) {
        if (getCenter() != pages) {
            setCenter(pages);
        }
        model.show(r.article(), marks(workspace, r), hits(r.article().id()));
        markDiffering(r);
    }

    /// All that is marked in an article.
    static List<Mark> marks(Workspace workspace, Reading r) {
        List<Annotation> all = new ArrayList<>(r.mentions());
        all.addAll(r.times());
        all.addAll(r.events());
        all.addAll(r.warnings());
        all.addAll(r.notes());
        Map<Span, String> happenings = workspace.happeningsIn(r.article().id());
        return Marks.of(all, r.confirmed()::contains, e -> happenings.getOrDefault(e.span(), ""));
    }

    private void markDiffering(Reading r) {
        String other = beside.map(Beside::article).orElse("");
        view.page()
                .differing(shown.map(h ->
                                Beside.places(Difference.between(h, r.article().id(), other), h, r, true))
                        .orElse(List.of()));
    }

    /// Shows another report of the happening that is lit up beside the open article; the next one, if one is there.
    private void openBeside() {
        String id = model.happeningProperty().get();
        workspace.then(workspace.workbench().happening(id), found -> {
            String open = reading.map(r -> r.article().id()).orElse("");
            Optional<Evidence> other = found.flatMap(
                    h -> Beside.next(h, open, beside.map(Beside::article).orElse("")));
            if (found.isEmpty() || other.isEmpty()) {
                workspace.say(Texts.of("reader.beside.none"));
                return;
            }
            Beside second =
                    beside.orElseGet(() -> new Beside(workspace, this::reveal, this::openBeside, this::closeBeside));
            beside = Optional.of(second);
            shown = found;
            if (!pages.getChildren().contains(second)) {
                pages.getChildren().add(second);
            }
            reading.ifPresent(r -> {
                second.show(found.get(), r, other.get());
                markDiffering(r);
                pages.applyCss();
                pages.layout();
                found.get().evidence().stream()
                        .filter(e -> e.article().equals(open))
                        .findFirst()
                        .ifPresent(e -> view.reveal(e.trigger()));
            });
        });
    }

    private void closeBeside() {
        beside.ifPresent(pages.getChildren()::remove);
        beside = Optional.empty();
        shown = Optional.empty();
        view.page().differing(List.of());
        enter();
    }

    private List<Span> hits(String article) {
        List<Span> hits = new ArrayList<>();
        for (Answer.Hit hit : workspace.answer().hits()) {
            if (hit.id().equals(article)) {
                hit.sentences()
                        .forEach(s -> s.matches()
                                .forEach(m -> hits.add(m.shift(s.span().start()))));
            }
        }
        hits.sort(null);
        return hits;
    }

    private void tags() {
        reading.ifPresent(r -> workspace.layer().centre(new Correcting(workspace, r).tagsOfArticle()));
    }

    private void menuOfCurrent() {
        model.currentProperty()
                .get()
                .ifPresent(mark -> view.page().place(mark.span()).ifPresent(place -> {
                    Point2D at = view.page().localToScene(place.getMinX(), place.getMaxY() + 4);
                    menu(mark, at.getX(), at.getY());
                }));
    }

    private void menu(Mark mark, double sceneX, double sceneY) {
        reading.ifPresent(r -> workspace.layer().show(new MarkMenu(workspace, r).of(mark), sceneX, sceneY));
    }

    private final class Events implements ReaderEvents {
        @Override
        public void hovered(Optional<Mark> mark) {
            workspace.point(mark.filter(m -> m.kind() == Mark.Kind.EVENT)
                    .map(Mark::target)
                    .orElse(""));
        }

        @Override
        public void chosen(Mark mark) {
            switch (mark.kind()) {
                case PERSON, COUNTRY, ORGANISATION, PLACE ->
                    workspace.selection().select(new Focus.OfEntity(mark.target()));
                case EVENT -> {
                    if (mark.target().isEmpty()) {
                        menuOfCurrent();
                    } else {
                        workspace
                                .selection()
                                .select(new Focus.OfPlace(
                                        reading.map(r -> r.article().id()).orElse(""), mark.span(), mark.target()));
                    }
                }
                case DATE, WARNING, HIGHLIGHT -> {
                    model.makeCurrent(Optional.of(mark));
                    menuOfCurrent();
                }
            }
        }

        @Override
        public void menu(Mark mark, double screenX, double screenY) {
            Point2D at = getScene().getRoot().screenToLocal(screenX, screenY);
            ReaderPane.this.menu(mark, at.getX(), at.getY());
        }

        @Override
        public void words(Span span, double screenX, double screenY) {
            view.page().place(span).ifPresent(place -> {
                bar.applyCss();
                bar.autosize();
                double x =
                        Math.clamp(place.getMinX(), 4, Math.max(4, view.page().getWidth() - bar.getWidth() - 12));
                double y = place.getMinY() - bar.getHeight() - 4;
                bar.relocate(Math.round(x), Math.round(y < 0 ? place.getMaxY() + 30 : y));
                bar.setVisible(true);
            });
        }
    }
}
