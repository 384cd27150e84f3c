package org.dateline.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.entity.Entity;
import org.dateline.timeline.Happening;
import org.dateline.ui.entities.EntityCard;
import org.dateline.ui.events.HappeningCard;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Notice;
import org.dateline.ui.pane.PaneHeader;
import org.dateline.ui.pane.PinButton;
import org.dateline.ui.pane.Words;
import org.dateline.ui.pane.Workspace;

/// What is selected, with its evidence.
final class Inspector extends BorderPane {
    private final Workspace workspace;
    private final PaneHeader header = new PaneHeader("");
    private final ScrollPane scroll = new ScrollPane();
    private Focus shown = new Focus.Nothing();

    Inspector(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().addAll("pane", "inspector");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Texts.of("shell.inspector"));
        header.right(new PinButton(workspace));
        setTop(header);
        setCenter(scroll);
        workspace.selection().focusProperty().addListener((p, was, now) -> follow(now));
        workspace.snapshotProperty().addListener((p, was, now) -> {
            if (was.desk() != now.desk() || was.happenings() != now.happenings()) {
                follow(shown);
            }
        });
        follow(workspace.selection().now());
    }

    private void follow(Focus focus) {
        shown = focus;
        switch (focus) {
            case Focus.OfHappening h -> happening(h.happening());
            case Focus.OfPlace p when !p.happening().isEmpty() -> happening(p.happening());
            case Focus.OfPlace p -> article(p.article());
            case Focus.OfArticle a -> article(a.article());
            case Focus.OfEntity e -> entity(e.entity());
            case Focus.OfTime t -> time(t);
            case Focus.Nothing n -> {
                head(null, Texts.of("shell.inspector"), "");
                content(Notice.empty("shell.nothing"));
            }
        }
    }

    private void head(@org.jspecify.annotations.Nullable Node icon, String title, String sub) {
        header.title(title).count(sub);
        header.graphic(icon == null ? new Region() : icon);
    }

    private void content(Region content) {
        scroll.setContent(content);
        scroll.setVvalue(0);
    }

    private void happening(String id) {
        Optional<Happening> known = workspace.snapshot().happening(id);
        if (known.isEmpty()) {
            content(Notice.empty("shell.gone"));
            return;
        }
        Happening h = known.get();
        head(HappeningCard.glyph(h), Texts.of("shell.happening"), Words.of(h.type()));
        Focus wanted = shown;
        workspace.then(workspace.workbench().happening(id), found -> {
            if (shown == wanted) {
                content(new HappeningCard(workspace, found.orElse(h)));
            }
        });
    }

    private void entity(String id) {
        head(EntityCard.kindIcon(id), Words.of(Entity.kindOf(id)), "");
        Focus wanted = shown;
        workspace.then(workspace.workbench().entity(id), found -> {
            if (shown == wanted) {
                content(found.<Region>map(page -> new EntityCard(workspace, page))
                        .orElseGet(() -> Notice.empty("entities.unknown")));
            }
        });
    }

    private void article(String id) {
        head(Icon.READER.node(), Texts.of("shell.article"), "");
        Focus wanted = shown;
        workspace.then(workspace.workbench().reading(id), found -> {
            if (shown == wanted) {
                content(found.<Region>map(r -> new ArticleCard(workspace, r))
                        .orElseGet(() -> Notice.empty("shell.gone")));
            }
        });
    }

    private void time(Focus.OfTime t) {
        head(Icon.DATE.node(), Texts.of("shell.time"), "");
        VBox box = new VBox();
        box.getStyleClass().add("card");
        Label title = new Label(Dates.exact(t.window()));
        title.getStyleClass().add("card-title");
        VBox rows = new VBox();
        workspace.snapshot().happenings().stream()
                .filter(h -> h.when().overlaps(t.window())
                        && !h.when().isOpen()
                        && h.when().days() < 40)
                .sorted(java.util.Comparator.comparingInt(Happening::articles).reversed())
                .limit(24)
                .sorted(java.util.Comparator.comparing(Happening::when))
                .forEach(h -> rows.getChildren().add(ArticleCard.line(workspace, h)));
        box.getChildren().addAll(title, rows);
        HBox.setHgrow(title, Priority.ALWAYS);
        VBox.setMargin(rows, new javafx.geometry.Insets(0, -6, 0, -6));
        content(box);
    }
}
