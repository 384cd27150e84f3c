package org.dateline.ui.pane;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.text.Folding;
import org.dateline.ui.kit.Texts;
import org.dateline.workbench.Snapshot;
import org.jspecify.annotations.Nullable;

/// Chooses an entity of the library by typing some of its name, or makes a new one of what was typed.
public final class EntityPicker extends VBox {
    private static final int SHOWN = 60;

    private final Workspace workspace;
    private final TextField field = new TextField();
    private final ListView<Entity> list = new ListView<>();
    private final @Nullable EntityKind kind;
    private final String without;

    /// @param kind only these; null for all
    /// @param without an entity that is not offered; empty for none
    public EntityPicker(Workspace workspace, @Nullable EntityKind kind, String without, Consumer<Entity> chosen) {
        super(6);
        this.workspace = workspace;
        this.kind = kind;
        this.without = without;
        field.setPromptText(Texts.of("pane.picker"));
        field.setAccessibleText(Texts.of("pane.picker"));
        list.setAccessibleText(Texts.of("pane.picker.list"));
        list.setPrefHeight(180);
        list.setPrefWidth(320);
        list.setCellFactory(l -> new Cell());
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(Texts.of("pane.picker.none")));
        field.textProperty().addListener((p, was, now) -> fill());
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN) {
                list.getSelectionModel().selectNext();
                e.consume();
            } else if (e.getCode() == KeyCode.UP) {
                list.getSelectionModel().selectPrevious();
                e.consume();
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((p, was, now) -> {
            if (now != null) {
                chosen.accept(now);
            }
        });
        getChildren().addAll(field, list);
        fill();
    }

    /// What is chosen.
    public Optional<Entity> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void fill() {
        String key = Folding.key(field.getText());
        List<Entity> found = new java.util.ArrayList<>();
        for (Snapshot.Known known : workspace.snapshot().entities()) {
            Entity entity = known.entity();
            boolean fits =
                    (kind == null || entity.kind() == kind) && !entity.id().equals(without);
            if (fits && matches(entity, key)) {
                found.add(entity);
                if (found.size() == SHOWN) {
                    break;
                }
            }
        }
        String typed = field.getText().strip();
        EntityKind made = kind == null ? EntityKind.PERSON : kind;
        String id = typed.isEmpty() ? "" : Entity.id(made, typed);
        if (!typed.isEmpty() && found.stream().noneMatch(e -> e.name().equalsIgnoreCase(typed))) {
            found.add(new Entity(id, made, typed, List.of(), List.of(), "", Entity.Origin.ANALYST));
        }
        list.getItems().setAll(found);
        if (!typed.isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private static boolean matches(Entity entity, String key) {
        if (key.isEmpty()) {
            return true;
        }
        return Folding.key(entity.name()).contains(key)
                || entity.aliases().stream().anyMatch(a -> Folding.key(a).contains(key));
    }

    private final class Cell extends ListCell<Entity> {
        @Override
        protected void updateItem(@Nullable Entity item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            boolean isNew = workspace.snapshot().entity(item.id()).isEmpty();
            Label name = new Label(item.name(), Words.icon(item.kind()).node());
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label right = new Label(
                    isNew
                            ? Texts.of("pane.picker.new", Words.of(item.kind()).toLowerCase(Locale.ROOT))
                            : item.offices().isEmpty()
                                    ? item.country()
                                    : item.offices().getFirst().title());
            right.getStyleClass().add("meta");
            right.setMaxWidth(130);
            HBox row = new HBox(8, name, gap, right);
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(item.name());
        }
    }
}
