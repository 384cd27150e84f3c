package org.dateline.ui.pane;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.entity.Entity;
import org.dateline.timeline.Lane;
import org.dateline.ui.kit.Texts;
import org.dateline.workbench.Question;

/// Rows of a word and what it says: `When   Tue 18 Feb 2025`.
public final class Facts extends VBox {
    private static final double WORD = 64;

    public Facts() {
        super(3);
        getStyleClass().add("facts");
    }

    public Facts row(String key, Node value) {
        Label label = new Label(Texts.of(key));
        label.getStyleClass().add("fact-word");
        label.setMinWidth(WORD);
        label.setPrefWidth(WORD);
        if (value instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        HBox.setHgrow(value, Priority.ALWAYS);
        getChildren().add(new Row(label, value));
        return this;
    }

    /// As high as its value needs to be beside the word: a box of JavaFX asks how high it is at the width it would
    /// like.
    private static final class Row extends HBox {
        private final Node value;

        Row(Label word, Node value) {
            super(word, value);
            this.value = value;
        }

        @Override
        protected double computePrefHeight(double width) {
            double lone = super.computePrefHeight(width);
            return width < 0 ? lone : Math.max(18, snapSizeY(value.prefHeight(width - WORD)));
        }
    }

    public Facts row(String key, String value) {
        return value.isEmpty() ? this : row(key, text(value));
    }

    public static Label text(String words, String... styles) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("fact");
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// Several nodes in a line that wraps.
    public static Flow flow(Node... nodes) {
        return new Flow(nodes);
    }

    /// Entities as links in the colours of their kinds.
    public static Flow entities(Workspace workspace, List<String> ids) {
        Flow flow = flow();
        for (int i = 0; i < ids.size(); i++) {
            flow.getChildren().add(entity(workspace, ids.get(i)));
        }
        return flow;
    }

    /// An entity as a link that selects it; plain words where it names none.
    public static Node entity(Workspace workspace, String idOrWords) {
        if (workspace.snapshot().entity(idOrWords).isEmpty()) {
            return text(workspace.name(idOrWords));
        }
        Hyperlink link =
                link(workspace.name(idOrWords), () -> workspace.selection().select(new Focus.OfEntity(idOrWords)));
        link.getStyleClass().addAll("entity-link", Entity.kindOf(idOrWords).word());
        workspace.carry().from(link, () -> Optional.of(carried(workspace, idOrWords)));
        return link;
    }

    /// An entity as something to take along.
    public static Carried carried(Workspace workspace, String entity) {
        Question.Lens lens = switch (Entity.kindOf(entity)) {
            case PERSON -> Question.Lens.PERSON;
            case COUNTRY -> Question.Lens.COUNTRY;
            case ORGANISATION -> Question.Lens.ORGANISATION;
            case PLACE -> Question.Lens.PLACE;
        };
        return Carried.of(
                Lane.of(Lane.Kind.ENTITY, entity, workspace.name(entity)),
                Optional.of(new Question.Filter(lens, entity, true)));
    }

    public static Hyperlink link(String text, Runnable run) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(e -> {
            link.setVisited(false);
            run.run();
        });
        return link;
    }

    public static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        return rule;
    }
}
