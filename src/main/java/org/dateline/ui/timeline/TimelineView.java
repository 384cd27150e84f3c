package org.dateline.ui.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks.Clock;
import org.dateline.timeline.picture.Sheet;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.kit.Theme;
import org.dateline.ui.pane.Carry;
import org.dateline.ui.pane.Choices;
import org.dateline.ui.pane.Layer;

/// The timelines' pane: head with clock and legend, overview with brush, lanes.
///
/// FX thread. It binds to a [TimelineModel] and tells its [Host] what was chosen.
public final class TimelineView extends StackPane {
    /// What the window does with what is chosen here.
    public interface Host {
        /// A happening was chosen.
        void select(String happening);

        /// The sentence of a happening is wanted.
        void open(String happening);

        /// The entity of a lane was chosen.
        void selectEntity(String entity);

        /// The pointer is over a happening; empty text when it left.
        void pointAt(String happening);

        /// Lanes that could be meant by what is typed, best first; some to begin with for empty text.
        List<Lane> suggest(String typed);

        /// What can be dragged here from other panes.
        Carry carry();

        /// A picture of what is seen is wanted.
        void savePicture(boolean svg);

        /// The lanes are to be kept as a named view.
        void saveView();

        /// Names of the views that were kept.
        List<String> views();

        /// The lanes of a view are to be shown.
        void showView(String name);

        /// What can be done with the views that were kept: another name, or none any more; empty where nothing can.
        default Optional<Region> changeViews() {
            return Optional.empty();
        }

        /// Where menus and the form for a new lane are shown.
        Layer layer();
    }

    static final String SHEET = Objects.requireNonNull(TimelineView.class.getResource("timeline.css"))
            .toExternalForm();

    private final TimelineModel model;
    private final Host host;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final LanesPane lanes;
    private final LaneKeys keys;
    private final Label hidden = new Label();
    private final VBox message = new VBox();
    private final HBox corner = new HBox();
    private final Button add = new Button(Texts.of("timeline.lane"), Icon.PLUS.node());

    public TimelineView(TimelineModel model, Host host) {
        this.model = model;
        this.host = host;
        this.lanes = new LanesPane(model, theme, host);
        this.keys = LaneKeys.of(lanes, model, host);
        getStyleClass().add("timelines");
        getStylesheets().add(SHEET);
        message.getStyleClass().add("empty");
        message.setMaxSize(460, USE_PREF_SIZE);
        message.setMouseTransparent(true);
        StackPane stage = new StackPane(lanes, message);
        StackPane.setAlignment(message, Pos.CENTER);
        VBox.setVgrow(stage, Priority.ALWAYS);
        OverviewPane overview = new OverviewPane(model, theme, lanes);
        getChildren().add(new VBox(header(), overview, stage));
        InvalidationListener state = observable -> describe();
        model.lanesProperty().addListener(state);
        model.marksProperty().addListener(state);
        model.troubleProperty().addListener(state);
        model.loadingProperty().addListener(state);
        lanes.heightProperty().addListener(state);
        describe();
    }

    /// The theme that the drawing follows; the window sets it together with its own.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Puts a control of the window's into the head.
    public void corner(Node control) {
        corner.getChildren().setAll(control);
    }

    /// Puts the keys on the lanes.
    public void focusLanes() {
        lanes.requestFocus();
    }

    /// Opens the form that adds a lane.
    public void addLane() {
        host.layer().under(new LanePicker(model, host), add);
    }

    public void zoomIn() {
        keys.zoom(1 / 1.5);
    }

    public void zoomOut() {
        keys.zoom(1.5);
    }

    /// Shows all dates.
    public void fit() {
        TimelineModel.Window all = model.extent();
        lanes.glideTo(all.from(), all.to());
    }

    private HBox header() {
        Label title = new Label(Texts.of("timeline.title"));
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        add.getStyleClass().add("quiet");
        add.setAccessibleText(Texts.of("timeline.lane.add"));
        add.setTooltip(new Tooltip(Texts.of("timeline.lane.add") + "  L"));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(e -> addLane());
        hidden.getStyleClass().add("meta");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox legend = Legend.line();
        legend.visibleProperty().bind(widthProperty().greaterThan(1300));
        legend.managedProperty().bind(legend.visibleProperty());
        Button more = quiet(Icon.MORE, "timeline.more", () -> {});
        more.setOnAction(e -> host.layer().under(menu(), more));
        HBox header = new HBox(
                title,
                clock(),
                add,
                hidden,
                gap,
                legend,
                quiet(Icon.MINUS, "timeline.zoom.out", this::zoomOut),
                quiet(Icon.PLUS, "timeline.zoom.in", this::zoomIn),
                corner,
                more);
        corner.setAlignment(Pos.CENTER);
        header.getStyleClass().addAll("pane-header", "timeline-header");
        return header;
    }

    private HBox clock() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton happened = new ToggleButton(Texts.of("timeline.clock.happened"));
        ToggleButton reported = new ToggleButton(Texts.of("timeline.clock.reported"));
        happened.setToggleGroup(group);
        reported.setToggleGroup(group);
        happened.setMinWidth(USE_PREF_SIZE);
        reported.setMinWidth(USE_PREF_SIZE);
        group.selectedToggleProperty().addListener((property, was, now) -> {
            if (now == null && was != null) {
                group.selectToggle(was);
            } else {
                model.clockProperty().set(now == reported ? Clock.REPORTED : Clock.HAPPENED);
            }
        });
        model.clockProperty().subscribe(now -> group.selectToggle(now == Clock.REPORTED ? reported : happened));
        HBox box = new HBox(happened, reported);
        box.getStyleClass().add("segmented");
        return box;
    }

    private Button quiet(Icon icon, String key, Runnable run) {
        Button button = new Button("", icon.node());
        button.getStyleClass().addAll("quiet", "icon-button");
        button.setAccessibleText(Texts.of(key));
        button.setTooltip(new Tooltip(Texts.of(key)));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }

    private Choices menu() {
        Choices menu = new Choices(host.layer());
        menu.add(Icon.FIT.node(), Texts.of("timeline.fit"), Texts.of("timeline.fit.key"), this::fit);
        menu.add(Icon.EXPORT.node(), Texts.of("timeline.export.png"), () -> host.savePicture(false));
        menu.add(Icon.EXPORT.node(), Texts.of("timeline.export.svg"), () -> host.savePicture(true));
        menu.more(Icon.HELP.node(), Texts.of("timeline.legend"), Legend::plate);
        menu.rule();
        for (String name : host.views()) {
            menu.add(Icon.LANES.node(), name, () -> host.showView(name));
        }
        menu.add(Icon.SAVED.node(), Texts.of("timeline.view.save"), host::saveView);
        if (!host.views().isEmpty()) {
            host.changeViews()
                    .ifPresent(change -> menu.more(Icon.EDIT.node(), Texts.of("timeline.view.change"), () -> change));
        }
        return menu;
    }

    /// What is seen, to be drawn elsewhere.
    Sheet sheet() {
        return lanes.sheet();
    }

    /// Says what belongs here where there is nothing to draw.
    private void describe() {
        String key = "";
        if (!model.troubleProperty().get().isEmpty()) {
            key = "timeline.failed";
        } else if (model.lanes().isEmpty()) {
            key = "timeline.empty";
        } else if (!model.loadingProperty().get()
                && model.marks().on(model.clock()).size() == 0) {
            key = "timeline.nothing";
        }
        message.getChildren().clear();
        message.setVisible(!key.isEmpty());
        if (!key.isEmpty()) {
            Label head = new Label(Texts.of(key + ".title"));
            head.getStyleClass().add("strong");
            Label text = new Label(
                    key.equals("timeline.failed") ? model.troubleProperty().get() : Texts.of(key + ".text"));
            text.setWrapText(true);
            message.getChildren().setAll(head, text);
        }
        int shown = lanes.shown();
        int of = model.lanes().size();
        hidden.setText(lanes.getHeight() > 0 && shown < of ? Texts.of("timeline.lane.hidden", shown, of) : "");
    }
}
