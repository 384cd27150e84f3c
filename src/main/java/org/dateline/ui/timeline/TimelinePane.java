package org.dateline.ui.timeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.dateline.act.Act;
import org.dateline.time.When;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.kit.Theme;
import org.dateline.ui.pane.Action;
import org.dateline.ui.pane.Carry;
import org.dateline.ui.pane.Choices;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Form;
import org.dateline.ui.pane.Layer;
import org.dateline.ui.pane.PinButton;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Question;
import org.dateline.workbench.Snapshot;

/// The timelines of a window: lanes kept with the library, marks of what is asked, one selection with every other pane,
/// and the window of days as the time that all panes are narrowed to.
///
/// FX thread. It registers its actions (`time.…`) and answers [Workspace#lane].
public final class TimelinePane implements TimelineModel.Source, TimelineView.Host {
    /// Panes follow the brush this long after it came to rest.
    private static final Duration REST = Duration.millis(180);

    private final Workspace workspace;
    private final Function<String, Optional<Path>> chooseTarget;
    private final TimelineModel model;
    private final TimelineView view;
    private final PauseTransition rest = new PauseTransition(REST);
    private Question asked;
    private boolean following;

    /// @param chooseTarget asks where to write a file of this name; empty if nowhere
    public TimelinePane(Workspace workspace, Function<String, Optional<Path>> chooseTarget) {
        this.workspace = workspace;
        this.chooseTarget = chooseTarget;
        this.asked = workspace.question().now();
        model = new TimelineModel(this);
        view = new TimelineView(model, this);
        view.corner(new PinButton(workspace));
        workspace.onLane(model::add);
        actions();
        workspace.snapshotProperty().addListener((property, was, now) -> changed(was, now));
        workspace.question().questionProperty().addListener((property, was, now) -> question(now));
        workspace.selection().focusProperty().addListener((property, was, now) -> select(now));
        workspace
                .pointedProperty()
                .addListener((property, was, now) ->
                        model.hover(now.isEmpty() ? -1 : model.marks().indexOf(now)));
        model.marksProperty()
                .addListener(
                        (property, was, now) -> select(workspace.selection().now()));
        rest.setOnFinished(e -> narrow());
        model.windowProperty().addListener((property, was, now) -> {
            if (!following) {
                rest.playFromStart();
            }
        });
        model.clockProperty().addListener((property, was, now) -> rest.playFromStart());
        model.show(lanes(workspace.snapshot()));
        model.refresh();
    }

    /// The view that the timelines have of the window.
    public Workspace space() {
        return workspace;
    }

    public Region node() {
        return view;
    }

    /// The theme that the drawing follows.
    public ObjectProperty<Theme> themeProperty() {
        return view.themeProperty();
    }

    /// Puts the keys on the lanes.
    public void enter() {
        view.focusLanes();
    }

    public TimelineModel model() {
        return model;
    }

    private void actions() {
        workspace
                .actions()
                .add(
                        new Action("time.lane.add", "time", "L", view::addLane),
                        new Action("time.zoom.in", "time", null, view::zoomIn),
                        new Action("time.zoom.out", "time", null, view::zoomOut),
                        new Action("time.fit", "time", null, view::fit),
                        new Action("time.clock", "time", null, this::otherClock),
                        new Action("time.view.save", "time", null, this::saveView),
                        new Action("time.picture.png", "time", null, () -> savePicture(false)),
                        new Action("time.picture.svg", "time", null, () -> savePicture(true)));
    }

    private void otherClock() {
        model.clockProperty().set(model.clock() == Marks.Clock.HAPPENED ? Marks.Clock.REPORTED : Marks.Clock.HAPPENED);
    }

    // ---- the library and the question

    /// The analyst's lanes; before there are any, those of whom most is told.
    private static List<Lane> lanes(Snapshot snapshot) {
        List<Lane> own = snapshot.desk().lanes();
        boolean touched = snapshot.desk().acts().stream().anyMatch(a -> a.act() instanceof Act.LanesChanged);
        return own.isEmpty() && !touched ? FirstLanes.of(snapshot) : own;
    }

    private void changed(Snapshot was, Snapshot now) {
        if (was.desk() != now.desk() || was.entities() != now.entities()) {
            model.show(lanes(now));
        }
        if (was.happenings() != now.happenings() || was.desk() != now.desk()) {
            model.refresh();
        }
    }

    private void question(Question now) {
        boolean other = !now.query().equals(asked.query()) || !now.filters().equals(asked.filters());
        asked = now;
        if (other) {
            model.refresh();
        }
        if (model.marks().size() > 0 && !now.window().equals(model.brushed())) {
            following = true;
            if (now.window().isKnown() && !now.window().isOpen()) {
                model.look(
                        now.window().first().toEpochDay(), now.window().last().toEpochDay() + 1.0);
            } else if (!now.window().isKnown()) {
                model.fit();
            }
            following = false;
        }
    }

    /// Narrows every pane to the days in view, once the brush rests.
    private void narrow() {
        if (model.marks().size() > 0) {
            workspace.question().window(model.brushed(), model.clock());
        }
    }

    @Override
    public CompletableFuture<Marks> marks(List<Lane> lanes) {
        Question question = workspace.question().now().window(When.UNKNOWN, Marks.Clock.HAPPENED);
        return workspace.workbench().marks(lanes, question);
    }

    @Override
    public boolean isWhole() {
        Question now = workspace.question().now();
        return now.query().isEmpty() && now.filters().isEmpty();
    }

    @Override
    public void keep(List<Lane> lanes) {
        workspace.act(new Act.LanesChanged(lanes));
    }

    // ---- the selection

    private void select(Focus focus) {
        switch (focus) {
            case Focus.OfHappening of -> selected(of.happening());
            case Focus.OfPlace of when !of.happening().isEmpty() -> selected(of.happening());
            case Focus.OfEntity of -> model.selected("", of.entity());
            case Focus.OfPlace of -> model.selected("", "");
            case Focus.OfArticle of -> model.selected("", "");
            case Focus.OfTime of -> model.selected("", "");
            case Focus.Nothing of -> model.selected("", "");
        }
    }

    private void selected(String happening) {
        boolean other = !model.happeningProperty().get().equals(happening);
        model.selected(happening, "");
        int mark = model.selected();
        if (other && mark >= 0) {
            model.reveal(mark);
        }
    }

    @Override
    public void select(String happening) {
        workspace.selection().select(new Focus.OfHappening(happening));
    }

    @Override
    public void open(String happening) {
        workspace.snapshot().happening(happening).ifPresent(found -> {
            Evidence first = found.evidence().getFirst();
            workspace.selection().select(new Focus.OfPlace(first.article(), first.trigger(), happening));
        });
    }

    @Override
    public void selectEntity(String entity) {
        workspace.selection().select(new Focus.OfEntity(entity));
    }

    @Override
    public void pointAt(String happening) {
        workspace.point(happening);
    }

    // ---- lanes to choose from

    @Override
    public List<Lane> suggest(String typed) {
        List<Lane> choices =
                LaneChoice.of(workspace.snapshot(), workspace.answer().counts(), typed);
        if (!typed.isEmpty() || !(workspace.selection().now() instanceof Focus.OfEntity of)) {
            return choices;
        }
        // Before anything is typed, what is selected is meant first.
        List<Lane> selected = workspace
                .snapshot()
                .entity(of.entity())
                .map(known -> List.of(Lane.of(known.entity())))
                .orElse(List.of());
        return Stream.concat(selected.stream(), choices.stream()).distinct().toList();
    }

    @Override
    public Carry carry() {
        return workspace.carry();
    }

    // ---- views and pictures

    @Override
    public List<String> views() {
        return new ArrayList<>(workspace.snapshot().desk().views().keySet());
    }

    @Override
    public void showView(String name) {
        List<Lane> lanes = workspace.snapshot().desk().views().get(name);
        if (lanes != null) {
            model.replaceAll(lanes);
        }
    }

    @Override
    public void saveView() {
        TextField name = new TextField();
        name.setPromptText(Texts.of("timeline.view.name"));
        name.setAccessibleText(Texts.of("timeline.view.name"));
        Form form = new Form(
                workspace.layer(),
                Texts.of("timeline.view.title"),
                Texts.of("timeline.view.keep"),
                () -> workspace.act(new Act.ViewSaved(name.getText().strip(), model.lanes())));
        form.with(name);
        form.button().disableProperty().bind(name.textProperty().map(String::isBlank));
        name.setOnAction(e -> form.button().fire());
        workspace.layer().centre(form);
    }

    @Override
    public Optional<Region> changeViews() {
        Choices menu = new Choices(workspace.layer()).head(Texts.of("timeline.view.change"));
        for (String name : views()) {
            menu.more(Icon.EDIT.node(), Texts.of("timeline.view.rename", name), () -> renamed(name))
                    .add(
                            Icon.TRASH.node(),
                            Texts.of("timeline.view.remove", name),
                            () -> workspace.act(new Act.ViewRemoved(name)));
        }
        return Optional.of(menu);
    }

    private Form renamed(String was) {
        TextField name = new TextField(was);
        name.setAccessibleText(Texts.of("timeline.view.name"));
        Form form = new Form(
                workspace.layer(), Texts.of("timeline.view.rename", was), Texts.of("timeline.view.keep"), () -> {
                    List<Lane> lanes = workspace.snapshot().desk().views().getOrDefault(was, List.of());
                    workspace.act(new Act.Together(
                            "",
                            List.of(
                                    new Act.ViewRemoved(was),
                                    new Act.ViewSaved(name.getText().strip(), lanes))));
                });
        form.button().disableProperty().bind(name.textProperty().map(String::isBlank));
        return form.with(name);
    }

    @Override
    public void savePicture(boolean svg) {
        String name = Texts.of("timeline.file", workspace.snapshot().library().name()) + (svg ? ".svg" : ".png");
        chooseTarget
                .apply(name)
                .ifPresent(file -> workspace.then(
                        workspace
                                .workbench()
                                .exportingPicture(view.sheet(), file)
                                .result(),
                        written -> workspace.say(Texts.of("timeline.exported", written.getFileName()))));
    }

    @Override
    public Layer layer() {
        return workspace.layer();
    }
}
