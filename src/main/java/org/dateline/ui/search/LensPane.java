package org.dateline.ui.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.act.Act;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.timeline.Lane;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Carried;
import org.dateline.ui.pane.Choices;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Form;
import org.dateline.ui.pane.Notice;
import org.dateline.ui.pane.PaneHeader;
import org.dateline.ui.pane.PinButton;
import org.dateline.ui.pane.Words;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Answer;
import org.dateline.workbench.Question;
import org.dateline.workbench.Question.Lens;

/// The lenses: what the found articles speak of, with counts, to narrow them or to go there. Pinned, they keep their
/// counts; what is chosen in them narrows the window all the same.
public final class LensPane extends BorderPane {
    private final Workspace workspace;
    private final LensModel model;
    private final LensList list;
    private final TextField filter = new TextField();
    private final PaneHeader header = new PaneHeader(Texts.of("search.lenses"));

    public LensPane(Workspace workspace) {
        this.workspace = workspace;
        this.model = new LensModel((lens, value) -> label(workspace, lens, value));
        this.list = new LensList(model, new Doing());
        getStyleClass().addAll("pane", "lens-pane");
        getStylesheets().add(LensPane.class.getResource("search.css").toExternalForm());
        header.right(PaneHeader.button(Icon.SEARCH, Texts.of("search.filter"), this::filter), new PinButton(workspace));
        filter.setPromptText(Texts.of("search.filter"));
        filter.setAccessibleText(Texts.of("search.filter"));
        filter.textProperty().addListener((p, was, now) -> model.filter(now));
        filter.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                filter.clear();
                setTop(header);
                list.requestFocus();
                e.consume();
            } else if (e.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                e.consume();
            }
        });
        setTop(header);
        setCenter(list);
        list.setPlaceholder(Notice.empty("search.empty"));
        // The articles come first, the counts a blink later: laid out in one pulse, they would hold up typing.
        PauseTransition blink = new PauseTransition(Duration.millis(40));
        blink.setOnFinished(e -> show(workspace.answer()));
        workspace.answerProperty().addListener((p, was, now) -> blink.playFromStart());
        workspace.window().question().questionProperty().addListener((p, was, now) -> {
            if (workspace.isPinned()) {
                show(workspace.answer());
            }
        });
        show(workspace.answer());
    }

    /// Opens the box that filters the values, with the keyboard in it.
    public void filter() {
        VBox top = new VBox(header, filter);
        VBox.setMargin(filter, new javafx.geometry.Insets(4, 8, 4, 8));
        setTop(top);
        filter.requestFocus();
    }

    /// Puts the keyboard into the rows.
    public void enter() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /// Opens this lens alone.
    public void only(Lens lens) {
        model.only(lens);
        enter();
    }

    private void show(Answer answer) {
        model.show(localised(answer), workspace.window().question().now().filters());
        searches(java.util.Map.of());
        if (!workspace.snapshot().desk().searches().isEmpty()) {
            workspace.then(workspace.workbench().fresh(), this::searches);
        }
    }

    private void searches(java.util.Map<String, Integer> fresh) {
        model.saved(workspace.snapshot().desk().searches().stream()
                .map(s -> new LensRow.Saved(s.name(), s.query(), fresh.getOrDefault(s.name(), -1)))
                .toList());
    }

    private static java.util.Map<Lens, java.util.List<Answer.Count>> localised(Answer answer) {
        java.util.Map<Lens, java.util.List<Answer.Count>> out = new java.util.EnumMap<>(Lens.class);
        answer.counts()
                .forEach((lens, counts) -> out.put(
                        lens,
                        counts.stream()
                                .map(c -> lens == Lens.TYPE || lens == Lens.STATUS
                                        ? new Answer.Count(c.value(), word(lens, c.value()), c.articles())
                                        : c)
                                .toList()));
        return out;
    }

    private static String word(Lens lens, String value) {
        if (lens == Lens.TYPE) {
            for (EventType type : EventType.values()) {
                if (type.name().equalsIgnoreCase(value)) {
                    return Words.of(type);
                }
            }
        }
        for (Status status : Status.values()) {
            if (lens == Lens.STATUS && status.word().equals(value.toLowerCase(Locale.ROOT))) {
                return Words.of(status);
            }
        }
        return value;
    }

    static String label(Workspace workspace, Lens lens, String value) {
        return switch (lens) {
            case PERSON, COUNTRY, ORGANISATION, PLACE -> workspace.name(value);
            case TYPE, STATUS -> word(lens, value);
            case SOURCE, TAG -> value;
        };
    }

    private static boolean isEntity(Lens lens) {
        return switch (lens) {
            case PERSON, COUNTRY, ORGANISATION, PLACE -> true;
            case TYPE, STATUS, SOURCE, TAG -> false;
        };
    }

    private final class Doing implements LensList.Doing {
        @Override
        public void toggle(LensRow row, boolean include) {
            switch (row) {
                case LensRow.Head head -> model.toggle(head.lens());
                case LensRow.SavedHead head -> model.toggleSaved();
                case LensRow.More more -> model.more(more.lens());
                case LensRow.Value v -> {
                    workspace.window().question().toggle(v.lens(), v.value(), include);
                    if (include && isEntity(v.lens()) && v.choice() != LensRow.Choice.INCLUDED) {
                        workspace.selection().select(new Focus.OfEntity(v.value()));
                    }
                }
                case LensRow.Saved saved when !include -> remove(saved);
                case LensRow.Saved saved -> {
                    workspace.window().question().ask(Question.of(saved.query()));
                    workspace.act(new Act.SearchLooked(
                            saved.name(), workspace.workbench().foundUntil()));
                }
            }
        }

        @Override
        public void open(LensRow row) {
            if (row instanceof LensRow.Value v && isEntity(v.lens())) {
                workspace.selection().select(new Focus.OfEntity(v.value()));
                workspace.actions().run("view.entity");
            }
        }

        @Override
        public Optional<Lane> lane(LensRow row) {
            return switch (row) {
                case LensRow.Value v
                when isEntity(v.lens()) -> Optional.of(Lane.of(Lane.Kind.ENTITY, v.value(), v.label()));
                case LensRow.Value v
                when v.lens() == Lens.TYPE -> Optional.of(Lane.of(Lane.Kind.TYPE, v.value(), v.label()));
                case LensRow.Value v
                when v.lens() == Lens.TAG -> Optional.of(Lane.of(Lane.Kind.TAG, v.value(), v.label()));
                case LensRow.Value v ->
                    Optional.of(Lane.of(
                            Lane.Kind.QUERY,
                            v.lens().name().toLowerCase(Locale.ROOT) + ":\"" + v.value() + "\"",
                            v.label()));
                case LensRow.Saved s -> Optional.of(Lane.of(Lane.Kind.SAVED, s.name(), s.name()));
                case LensRow.Head h -> Optional.empty();
                case LensRow.SavedHead h -> Optional.empty();
                case LensRow.More m -> Optional.empty();
            };
        }

        @Override
        public void addLane(LensRow row) {
            lane(row).ifPresent(workspace::lane);
        }

        @Override
        public void brief(LensRow row) {
            filter(row).ifPresent(workspace::brief);
        }

        private Optional<Question.Filter> filter(LensRow row) {
            return row instanceof LensRow.Value v
                    ? Optional.of(new Question.Filter(v.lens(), v.value(), true))
                    : Optional.empty();
        }

        @Override
        public void carry(Node cell, Supplier<Optional<LensRow>> row) {
            workspace
                    .carry()
                    .from(cell, () -> row.get().flatMap(r -> lane(r).map(lane -> Carried.of(lane, filter(r)))));
        }

        @Override
        public void menu(LensRow row, double sceneX, double sceneY) {
            Choices menu = new Choices(workspace.layer());
            switch (row) {
                case LensRow.Saved saved ->
                    menu.head(saved.name())
                            .add(Icon.LANES.node(), Texts.of("search.menu.lane"), "L", () -> addLane(saved))
                            .add(Icon.EDIT.node(), Texts.of("search.menu.rename"), () -> rename(saved))
                            .add(Icon.TRASH.node(), Texts.of("search.menu.remove"), "X", () -> remove(saved));
                case LensRow.Value v -> {
                    menu.head(v.label())
                            .add(Icon.PLUS.node(), Texts.of("search.menu.include"), () -> toggle(v, true))
                            .add(Icon.MINUS.node(), Texts.of("search.menu.exclude"), "X", () -> toggle(v, false))
                            .add(Icon.LANES.node(), Texts.of("search.menu.lane"), "L", () -> addLane(v))
                            .add(Icon.QUOTE.node(), Texts.of("search.menu.brief"), "B", () -> brief(v));
                    if (isEntity(v.lens())) {
                        menu.add(Icon.ARROW.node(), Texts.of("search.menu.open"), () -> open(v));
                    }
                }
                case LensRow.Head head -> {
                    return;
                }
                case LensRow.SavedHead head -> {
                    return;
                }
                case LensRow.More more -> {
                    return;
                }
            }
            workspace.layer().show(menu, sceneX, sceneY);
        }

        private void remove(LensRow.Saved saved) {
            workspace.act(new Act.SearchRemoved(saved.name()));
        }

        private void rename(LensRow.Saved saved) {
            TextField name = new TextField(saved.name());
            name.setAccessibleText(Texts.of("search.save.name"));
            Form form = new Form(
                    workspace.layer(),
                    saved.name(),
                    Texts.of("search.menu.rename"),
                    () -> workspace.snapshot().desk().searches().stream()
                            .filter(s -> s.name().equals(saved.name()))
                            .findFirst()
                            .ifPresent(was -> workspace.act(new Act.Together(
                                    "",
                                    List.of(
                                            new Act.SearchRemoved(was.name()),
                                            new Act.SearchSaved(name.getText().strip(), was.query(), was.looked()))))));
            form.button().disableProperty().bind(name.textProperty().map(String::isBlank));
            workspace.layer().centre(form.with(name));
        }
    }
}
