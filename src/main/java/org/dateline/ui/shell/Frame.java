package org.dateline.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.entity.Entity;
import org.dateline.ui.briefing.BriefingModel;
import org.dateline.ui.briefing.BriefingView;
import org.dateline.ui.briefing.Tray;
import org.dateline.ui.entities.EntityCard;
import org.dateline.ui.entities.EntityView;
import org.dateline.ui.library.ArticlesPane;
import org.dateline.ui.map.MapPane;
import org.dateline.ui.network.NetworkPane;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Words;
import org.dateline.ui.pane.Workspace;
import org.dateline.ui.reader.ReaderPane;
import org.dateline.ui.review.DisagreementsPane;
import org.dateline.ui.review.ExpectedPane;
import org.dateline.ui.search.LensPane;
import org.dateline.ui.search.QueryField;
import org.dateline.ui.timeline.TimelinePane;
import org.jspecify.annotations.Nullable;

/// The panes in their places. Below 1280 px the lenses become a rail and columns narrower.
final class Frame extends BorderPane {
    private static final double NARROW = 1280;
    private static final double LEAST = 120;

    private final Workspace workspace;
    private final QueryField query;
    private final Toolbar toolbar;
    private final LensPane lenses;
    private final Rail rail;
    private final ArticlesPane articles;
    private final ReaderPane reader;
    private final EntityView entity;
    private final Inspector inspector;
    private final Tray tray;
    private final BriefingView briefing;
    private final StackPane views = new StackPane();
    private final ViewTabs tabs;
    private final VBox right = new VBox();
    private final BorderPane middle = new BorderPane();
    private final Columns columns = new Columns(Orientation.HORIZONTAL);
    private final Columns rows = new Columns(Orientation.VERTICAL);
    private final TimelinePane timelines;
    private final DisagreementsPane conflicts;
    private final ExpectedPane expected;
    private final NetworkPane network;
    private final MapPane map;
    private final Map<View, Workspace> spaces = new EnumMap<>(View.class);
    private final Pins pins = new Pins();
    private View view = View.READER;
    private boolean narrow;

    Frame(Workspace workspace, TimelinePane timelines, Home home, StatusBar status) {
        this.workspace = workspace;
        this.timelines = timelines;
        query = new QueryField(
                workspace,
                home.remembered("searches").lines().filter(q -> !q.isBlank()).toList(),
                recent -> home.remember("searches", String.join("\n", recent)));
        toolbar = new Toolbar(workspace, query);
        Workspace counted = workspace.pane("lenses");
        Workspace listed = workspace.pane("articles");
        Workspace selected = workspace.pane("selection");
        for (View each : View.values()) {
            spaces.put(each, workspace.pane(each.word()));
        }
        lenses = new LensPane(counted);
        rail = new Rail(counted);
        articles = new ArticlesPane(listed);
        reader = new ReaderPane(space(View.READER));
        entity = new EntityView(space(View.ENTITY));
        inspector = new Inspector(selected);
        BriefingModel note = new BriefingModel();
        tray = new Tray(workspace, note);
        briefing = new BriefingView(workspace, note, home::chooseTarget);
        conflicts = new DisagreementsPane(space(View.CONFLICTS));
        expected = new ExpectedPane(space(View.EXPECTED));
        network = new NetworkPane(space(View.NETWORK));
        map = new MapPane(space(View.MAP));
        tabs = new ViewTabs(this::show, spaces);
        pins.add("lenses", lenses, () -> counted);
        pins.add("articles", articles, () -> listed);
        pins.add("view", middle, () -> space(view));
        pins.add("timelines", timelines.node(), timelines::space);
        pins.add("selection", inspector, () -> selected);
        middle.setTop(tabs);
        middle.setCenter(views);
        VBox.setVgrow(inspector, Priority.ALWAYS);
        right.getChildren().addAll(inspector, tray);
        right.getStyleClass().add("pane");
        columns.add(rail, 40);
        columns.add(lenses, 182);
        columns.add(articles, 272);
        columns.fill(middle);
        columns.add(right, 300);
        rows.fill(columns);
        rows.add(timelines.node(), 312);
        columns.show(rail, false);
        setTop(toolbar);
        for (Region each : List.of(entity, reader, network, map, conflicts, expected)) {
            each.setVisible(false);
            views.getChildren().add(each);
        }
        // What is not shown stays in the scene: taken out and put back, all of it would be styled anew.
        StackPane screens = new StackPane(rows, briefing);
        briefing.setVisible(false);
        screens.setMinSize(0, 0);
        briefing.setMinSize(0, 0);
        setCenter(screens);
        FirstSteps steps = new FirstSteps(workspace, home);
        briefing.onExported(() -> steps.tick(FirstSteps.Step.EXPORT));
        setBottom(new VBox(steps, status));
        widthProperty().addListener((p, was, now) -> narrow(now.doubleValue() < NARROW));
        workspace.selection().focusProperty().addListener((p, was, now) -> follow(now));
        space(View.ENTITY).pinnedProperty().addListener((p, was, now) -> {
            if (!now) {
                follow(workspace.selection().now());
            }
        });
        conflicts.countProperty().addListener((p, was, now) -> counts());
        expected.countProperty().addListener((p, was, now) -> counts());
        counts();
        follow(workspace.selection().now());
        show(View.READER);
    }

    private Workspace space(View of) {
        return Objects.requireNonNull(spaces.get(of));
    }

    Pins pins() {
        return pins;
    }

    private void counts() {
        tabs.count(View.CONFLICTS, conflicts.countProperty().get());
        tabs.count(View.EXPECTED, expected.countProperty().get());
    }

    private void follow(Focus focus) {
        // A place in an article leads to its sentence, from wherever it was chosen.
        if (focus instanceof Focus.OfPlace && view != View.BRIEFING) {
            show(View.READER);
        }
        if (focus instanceof Focus.OfTime t && !t.window().isOpen()) {
            workspace.question().window(t.window(), workspace.question().now().clock());
        }
        if (space(View.ENTITY).isPinned()) {
            return;
        }
        if (focus instanceof Focus.OfEntity e) {
            tabs.entity(true, Words.of(Entity.kindOf(e.entity())), EntityCard.kindIcon(e.entity()));
        } else {
            if (view == View.ENTITY) {
                show(View.READER);
            }
            tabs.entity(false, "", new Region());
        }
    }

    View view() {
        return view;
    }

    Region viewNode() {
        return middle;
    }

    void show(View next) {
        if (next == View.ENTITY && !(space(next).selection().now() instanceof Focus.OfEntity)) {
            return;
        }
        view = next;
        tabs.select(next);
        Region content = switch (next) {
            case ENTITY -> entity;
            case READER -> reader;
            case NETWORK -> network;
            case MAP -> map;
            case CONFLICTS -> conflicts;
            case EXPECTED -> expected;
            case BRIEFING -> briefing;
        };
        briefing.setVisible(next == View.BRIEFING);
        rows.setVisible(next != View.BRIEFING);
        if (next == View.BRIEFING) {
            briefing.open();
            return;
        }
        views.getChildren().forEach(each -> each.setVisible(each == content));
        columns.show(articles, next != View.ENTITY);
        columns.show(right, next != View.ENTITY);
    }

    private void narrow(boolean on) {
        if (on != narrow) {
            narrow = on;
            columns.show(rail, on);
            columns.show(lenses, !on);
            columns.size(articles, on ? 252 : 272);
            columns.size(right, on ? 272 : 300);
            rows.size(timelines.node(), on ? 272 : 312);
            tabs.narrow(on);
        }
    }

    QueryField query() {
        return query;
    }

    Toolbar toolbar() {
        return toolbar;
    }

    LensPane lenses() {
        return lenses;
    }

    ArticlesPane articles() {
        return articles;
    }

    ReaderPane reader() {
        return reader;
    }

    BriefingView briefing() {
        return briefing;
    }

    Inspector inspector() {
        return inspector;
    }

    /// Makes the pane that the keyboard is in wider or narrower; the selection where it is in none that has a width.
    void widen(@Nullable Node owner, int by) {
        Region pane = right;
        for (Node at = owner; at != null; at = at.getParent()) {
            pane = at == lenses || at == articles ? (Region) at : pane;
        }
        columns.size(pane, Math.clamp(columns.size(pane) + by, LEAST, getWidth() / 2));
    }

    /// Makes the timelines higher or lower.
    void heighten(int by) {
        rows.size(
                timelines.node(),
                Math.clamp(rows.size(timelines.node()) + by, LEAST, Math.max(LEAST, getHeight() - 200)));
    }

    /// Sizes as text, to be remembered.
    String sizes() {
        return "%d %d %d %d"
                .formatted(
                        Math.round(columns.size(lenses)),
                        Math.round(columns.size(articles)),
                        Math.round(columns.size(right)),
                        Math.round(rows.size(timelines.node())));
    }

    /// Takes sizes that were remembered; leaves them where the text is not one of ours.
    void sizes(String text) {
        String[] parts = text.split(" ");
        Region[] panes = {lenses, articles, right};
        if (parts.length == 4 && text.matches("[0-9 ]+")) {
            for (int i = 0; i < panes.length; i++) {
                columns.size(panes[i], Double.parseDouble(parts[i]));
            }
            rows.size(timelines.node(), Double.parseDouble(parts[3]));
        }
    }
}
