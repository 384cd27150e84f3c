package org.dateline.ui.entities;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.entity.Entity;
import org.dateline.entity.Office;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Lane;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.EntityForms;
import org.dateline.ui.pane.Facts;
import org.dateline.ui.pane.Flow;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Notice;
import org.dateline.ui.pane.RowButton;
import org.dateline.ui.pane.Words;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.EntityPage;

/// The page of a person, country, organisation or place.
public final class EntityView extends BorderPane {
    private static final int EVENTS = 18;
    private static final int TOGETHER = 12;
    private static final int SAID = 6;

    private final Workspace workspace;
    private final ScrollPane scroll = new ScrollPane();
    private String wanted = "";

    public EntityView(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().addAll("pane", "entity-page");
        getStylesheets().add(EntityView.class.getResource("entities.css").toExternalForm());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Texts.of("entities.open"));
        setCenter(Notice.empty("entities.empty"));
        workspace.selection().focusProperty().addListener((p, was, now) -> follow(now));
        workspace.snapshotProperty().addListener((p, was, now) -> {
            if (!wanted.isEmpty() && (was.desk() != now.desk() || was.happenings() != now.happenings())) {
                load();
            }
        });
        follow(workspace.selection().now());
    }

    private void follow(Focus focus) {
        if (focus instanceof Focus.OfEntity e && !e.entity().equals(wanted)) {
            wanted = e.entity();
            if (getCenter() != scroll) {
                setCenter(null);
            }
            load();
        }
    }

    private void load() {
        String id = wanted;
        workspace.then(workspace.workbench().entity(id), found -> {
            if (id.equals(wanted)) {
                show(found);
            }
        });
    }

    private void show(Optional<EntityPage> found) {
        if (found.isEmpty()) {
            setCenter(Notice.empty("entities.unknown"));
            return;
        }
        EntityModel model = new EntityModel(found.get());
        VBox page = new VBox(16, head(model), Facts.rule(), columns(model));
        page.getStyleClass().add("entity-body");
        scroll.setContent(page);
        setCenter(scroll);
    }

    private Node head(EntityModel model) {
        Entity entity = model.page().known().entity();
        Node icon = Words.icon(entity.kind()).node();
        icon.setScaleX(1.25);
        icon.setScaleY(1.25);
        Label name = new Label(model.name());
        name.getStyleClass().add("page-title");
        Label now = new Label(model.offices().stream()
                .filter(model::isPresent)
                .findFirst()
                .map(o -> OfficeWords.of(workspace, o))
                .orElse(Words.of(entity.kind())));
        now.getStyleClass().addAll("dense", "secondary");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button lane = EntityCard.button(
                "entities.lane", () -> workspace.lane(Lane.of(Lane.Kind.ENTITY, model.id(), model.name())));
        Button rename = EntityCard.button("entities.rename", () -> {});
        rename.setOnAction(e -> workspace.layer().under(EntityForms.rename(workspace, model.id()), rename));
        Button merge = EntityCard.button("entities.merge", () -> {});
        merge.setOnAction(e -> workspace.layer().under(EntityForms.merge(workspace, model.id()), merge));
        HBox line = new HBox(8, icon, name, now, gap, lane, rename, merge);
        line.setAlignment(Pos.CENTER_LEFT);
        List<Map.Entry<String, Integer>> spellings = model.spellings();
        if (spellings.isEmpty()) {
            return line;
        }
        Flow also = Facts.flow(Facts.text(Texts.of("entities.also"), "secondary"));
        spellings.stream().limit(8).forEach(s -> {
            also.getChildren().add(Facts.text(s.getKey()));
            also.getChildren().add(Facts.text(Texts.number(s.getValue()), "secondary"));
        });
        return new VBox(8, line, also);
    }

    private Node columns(EntityModel model) {
        GridPane grid = new GridPane();
        grid.setHgap(28);
        for (double part : new double[] {42, 24, 34}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(part);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        VBox left = new VBox(20);
        if (!model.offices().isEmpty()) {
            left.getChildren().add(offices(model));
        }
        left.getChildren().addAll(months(model), said(model));
        VBox together = new VBox(4, section(Texts.of("entities.together"), Texts.of("entities.together.sub")));
        model.page().together().stream()
                .limit(TOGETHER)
                .forEach(c -> together.getChildren().add(EntityCard.bar(workspace, c, model.mostTogether(), 52)));
        pull(together);
        long independent = model.page().happenings().stream()
                .filter(h -> h.independent() > 1)
                .count();
        VBox events = new VBox(
                4,
                section(
                        Texts.of("entities.events"),
                        Texts.of(
                                "entities.events.sub", model.page().happenings().size(), independent)));
        int year = EntityCard.newest(model.page().happenings());
        for (Happening h : model.happenings(EVENTS)) {
            events.getChildren().add(HappeningLine.beside(workspace, h, year));
        }
        pull(events);
        grid.addRow(0, left, together, events);
        for (Node n : grid.getChildren()) {
            GridPane.setValignment(n, javafx.geometry.VPos.TOP);
        }
        return grid;
    }

    /// Rows of buttons have 6 px of padding of their own: their words line up with the head's.
    private static void pull(VBox box) {
        for (Node n : box.getChildren()) {
            if (n instanceof Button) {
                VBox.setMargin(n, new Insets(0, -6, 0, -6));
            }
        }
    }

    private Node offices(EntityModel model) {
        VBox box = new VBox(4, section(Texts.of("entities.offices"), Texts.of("entities.whyoffices")));
        for (Office office : model.offices()) {
            Label title = new Label(office.title()
                    + (OfficeWords.holder(workspace, office).isEmpty()
                            ? ""
                            : ", " + OfficeWords.holder(workspace, office)));
            title.getStyleClass().add(model.isPresent(office) ? "fact" : "fact");
            if (model.isPresent(office)) {
                title.getStyleClass().add("strong");
            }
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label term = new Label(OfficeWords.term(office.term()));
            term.getStyleClass().add("meta");
            term.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(12, title, gap, term);
            row.setMaxWidth(560);
            row.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(row);
        }
        return box;
    }

    private Node months(EntityModel model) {
        EntityPage page = model.page();
        VBox box = new VBox(
                6,
                section(
                        Texts.of("entities.months"),
                        Texts.of(
                                "entities.months.sub",
                                page.known().mentions(),
                                page.known().articles())));
        if (page.months().isEmpty()) {
            return box;
        }
        int most = page.months().values().stream().max(Integer::compare).orElse(1);
        HBox bars = new HBox(4);
        bars.setAlignment(Pos.BOTTOM_LEFT);
        YearMonth last = page.months().lastKey();
        YearMonth first = page.months().firstKey();
        if (first.plusMonths(23).isBefore(last)) {
            first = last.minusMonths(23);
        }
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            int n = page.months().getOrDefault(month, 0);
            Region bar = new Region();
            bar.getStyleClass().add("month-bar");
            bar.setMinSize(20, n == 0 ? 1 : Math.max(3, 56.0 * n / most));
            bar.setMaxWidth(Double.MAX_VALUE);
            Label count = new Label(n == 0 ? "" : Texts.number(n));
            count.getStyleClass().add("axis");
            String name = month.getMonth()
                    .getDisplayName(TextStyle.SHORT, Texts.mine().locale());
            Label label = new Label(
                    month.getMonthValue() == 1 || month.equals(first) ? name + " " + month.getYear() % 100 : name);
            label.getStyleClass().add("axis");
            label.setMinWidth(30);
            label.setAlignment(Pos.CENTER);
            VBox column = new VBox(2, count, bar, label);
            column.setAlignment(Pos.BOTTOM_CENTER);
            column.setMinWidth(34);
            column.setAccessibleText(name + " " + month.getYear() + ": " + n);
            bars.getChildren().add(column);
        }
        box.getChildren().add(bars);
        return box;
    }

    private Node said(EntityModel model) {
        GridPane grid = new GridPane();
        grid.setHgap(28);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.addRow(
                0,
                sayings(Texts.of("entities.saidby", model.name()), model.page().by(), false),
                sayings(
                        Texts.of("entities.saidabout", model.name()),
                        model.page().about(),
                        true));
        for (Node n : grid.getChildren()) {
            GridPane.setValignment(n, javafx.geometry.VPos.TOP);
        }
        return grid;
    }

    private Node sayings(String title, List<EntityPage.Said> all, boolean withSpeaker) {
        VBox box = new VBox(6, section(title, Texts.of("entities.statements", all.size())));
        all.stream().limit(SAID).forEach(s -> {
            String words = s.words().replace('\n', ' ').strip();
            Label text = Facts.text(s.quoted() ? Texts.quoted(words) : words);
            text.setMaxHeight(50);
            text.setMinHeight(16);
            Label where = new Label(
                    (withSpeaker ? s.speaker() + ", " : "") + Dates.brief(s.published(), 0) + "  " + s.source());
            where.getStyleClass().add("meta");
            VBox both = new VBox(1, text, where);
            RowButton button = new RowButton(both, words + ". " + where.getText(), () -> {
                workspace.selection().select(new Focus.OfPlace(s.article(), s.span(), ""));
                workspace.actions().run("view.reader");
            });
            button.setAlignment(Pos.TOP_LEFT);
            VBox.setMargin(button, new Insets(0, -6, 0, -6));
            box.getChildren().addAll(Facts.rule(), button);
        });
        return box;
    }

    private static HBox section(String title, String sub) {
        Label head = new Label(title);
        head.getStyleClass().add("section-title");
        Label small = new Label(sub);
        small.getStyleClass().add("count");
        small.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, head, small);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }
}
