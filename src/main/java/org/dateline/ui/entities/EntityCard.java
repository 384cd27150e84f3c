package org.dateline.ui.entities;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.entity.Entity;
import org.dateline.entity.Office;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Lane;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.EntityForms;
import org.dateline.ui.pane.Facts;
import org.dateline.ui.pane.Flow;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.RowButton;
import org.dateline.ui.pane.Words;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Answer;
import org.dateline.workbench.EntityPage;

/// An entity in the inspector.
public final class EntityCard extends VBox {
    private static final int FEW = 6;

    private final Workspace workspace;
    private final EntityModel model;

    public EntityCard(Workspace workspace, EntityPage page) {
        this.workspace = workspace;
        this.model = new EntityModel(page);
        getStyleClass().add("card");
        Label title = new Label(model.name());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        getChildren().addAll(title, facts(), buttons(), Facts.rule());
        together();
        happenings();
    }

    private Facts facts() {
        Facts facts = new Facts();
        Entity entity = model.page().known().entity();
        VBox offices = new VBox(2);
        for (Office office :
                model.offices().stream().filter(model::isPresent).limit(3).toList()) {
            offices.getChildren().add(Facts.text(OfficeWords.of(workspace, office)));
        }
        if (offices.getChildren().isEmpty() && !model.offices().isEmpty()) {
            offices.getChildren()
                    .add(Facts.text(OfficeWords.of(workspace, model.offices().getFirst())));
        }
        if (!offices.getChildren().isEmpty()) {
            facts.row("entities.office", offices);
        }
        if (!entity.country().isEmpty() && entity.kind() != org.dateline.entity.EntityKind.COUNTRY) {
            facts.row("entities.country", Facts.flow(Facts.entity(workspace, Entity.country(entity.country()))));
        }
        Flow aliases = Facts.flow();
        model.spellings().stream().limit(FEW).forEach(s -> {
            aliases.getChildren().add(Facts.text(s.getKey()));
            aliases.getChildren().add(Facts.text(Texts.number(s.getValue()), "secondary"));
        });
        if (!aliases.getChildren().isEmpty()) {
            facts.row("entities.aliases", aliases);
        }
        facts.row(
                "entities.said",
                Texts.of(
                        "entities.counts",
                        model.page().known().mentions(),
                        model.page().known().articles()));
        return facts;
    }

    private Flow buttons() {
        String id = model.id();
        Button page = button("entities.open", () -> workspace.actions().run("view.entity"));
        Button lane = button("entities.lane", () -> workspace.lane(Lane.of(Lane.Kind.ENTITY, id, model.name())));
        Button merge = button("entities.merge", () -> {});
        merge.setOnAction(e -> workspace.layer().under(EntityForms.merge(workspace, id), merge));
        return Facts.flow(page, lane, merge);
    }

    static Button button(String key, Runnable run) {
        Button button = new Button(Texts.of(key));
        button.setAccessibleText(Texts.of(key));
        button.setOnAction(e -> run.run());
        return button;
    }

    private void together() {
        if (model.page().together().isEmpty()) {
            return;
        }
        Label head = new Label(Texts.of("entities.together"));
        head.getStyleClass().add("section-title");
        VBox rows = new VBox();
        model.page().together().stream()
                .limit(FEW)
                .forEach(c -> rows.getChildren().add(bar(workspace, c, model.mostTogether(), 44)));
        getChildren().addAll(head, rows, Facts.rule());
        VBox.setMargin(rows, new javafx.geometry.Insets(-4, -6, 0, -6));
    }

    /// One line of what stands together: icon, name, bar, count.
    static Button bar(Workspace workspace, Answer.Count count, int most, double widest) {
        Label name = new Label(count.label(), icon(count.value()));
        name.getStyleClass().add("fact");
        name.setMinWidth(60);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Region bar = new Region();
        bar.getStyleClass().add("share-bar");
        double width = Math.max(2, widest * count.articles() / Math.max(1, most));
        bar.setMinSize(width, 8);
        bar.setMaxSize(width, 8);
        HBox room = new HBox(bar);
        room.setAlignment(Pos.CENTER_LEFT);
        room.setMinWidth(widest);
        Label number = new Label(Texts.number(count.articles()));
        number.getStyleClass().add("meta");
        number.setMinWidth(28);
        number.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(6, name, gap, room, number);
        row.setAlignment(Pos.CENTER_LEFT);
        return new RowButton(
                row,
                count.label() + ", " + count.articles(),
                () -> workspace.selection().select(new Focus.OfEntity(count.value())));
    }

    static Node icon(String entity) {
        return entity.indexOf('/') < 0
                ? new Region()
                : Words.icon(Entity.kindOf(entity)).node();
    }

    private void happenings() {
        Label head = new Label(Texts.of("entities.events"));
        head.getStyleClass().add("section-title");
        Label count = new Label(Texts.number(model.page().happenings().size()));
        count.getStyleClass().add("count");
        HBox line = new HBox(6, head, count);
        line.setAlignment(Pos.BASELINE_LEFT);
        getChildren().add(line);
        VBox rows = new VBox();
        int year = newest(model.page().happenings());
        for (Happening h : model.happenings(12)) {
            rows.getChildren().add(HappeningLine.below(workspace, h, year));
        }
        getChildren().add(rows);
        VBox.setMargin(rows, new javafx.geometry.Insets(-4, -6, 0, -6));
    }

    /// The last year in which any of these was reported; 0 if none was.
    static int newest(List<Happening> happenings) {
        return happenings.stream()
                .map(Happening::reported)
                .filter(when -> when.isKnown() && !when.isOpen())
                .mapToInt(when -> when.last().getYear())
                .max()
                .orElse(0);
    }

    /// The icon of an entity's kind.
    public static Node kindIcon(String entity) {
        return Icon.valueOf(Entity.kindOf(entity).name()).node();
    }
}
