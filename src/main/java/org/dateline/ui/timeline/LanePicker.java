package org.dateline.ui.timeline;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dateline.timeline.Lane;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/// A small form over the lanes: type a name or a query, Enter makes the lane.
final class LanePicker extends VBox {
    private static final int ROWS = 7;

    private final TextField field = new TextField();
    private final ListView<Lane> list = new ListView<>();
    private final TimelineModel model;
    private final TimelineView.Host host;

    LanePicker(TimelineModel model, TimelineView.Host host) {
        this.model = model;
        this.host = host;
        getStyleClass().add("lane-picker");
        getStylesheets().add(TimelineView.SHEET);
        field.setPromptText(Texts.of("timeline.lane.prompt"));
        field.setAccessibleText(Texts.of("timeline.lane.add"));
        list.setFocusTraversable(false);
        list.setFixedCellSize(24);
        list.setPrefHeight(24 * ROWS + 2);
        list.setAccessibleText(Texts.of("timeline.lane.add"));
        list.setPlaceholder(new Label(Texts.of("timeline.lane.none")));
        list.setCellFactory(view -> new LaneCell());
        list.setOnMouseClicked(e -> take());
        field.textProperty().addListener((property, was, now) -> suggest());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(field, list);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        suggest();
    }

    private void suggest() {
        list.setItems(
                FXCollections.observableArrayList(host.suggest(field.getText().strip())));
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent e) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP) {
            int next = Math.clamp(
                    at + (e.getCode() == KeyCode.DOWN ? 1L : -1L),
                    0,
                    Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(next);
            list.scrollTo(next);
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER) {
            take();
            e.consume();
        }
    }

    private void take() {
        Lane chosen = list.getSelectionModel().getSelectedItem();
        String typed = field.getText().strip();
        if (chosen == null && !typed.isEmpty()) {
            chosen = Lane.of(Lane.Kind.QUERY, typed, typed);
        }
        host.layer().close();
        if (chosen != null) {
            model.add(chosen);
        }
    }

    private static final class LaneCell extends ListCell<Lane> {
        @Override
        protected void updateItem(@Nullable Lane lane, boolean empty) {
            super.updateItem(lane, empty);
            if (empty || lane == null) {
                setText(null);
                setGraphic(null);
            } else {
                setText(
                        lane.kind() == Lane.Kind.QUERY && lane.name().equals(lane.subject())
                                ? Texts.of("timeline.lane.query", lane.name())
                                : lane.name());
                setGraphic(icon(lane).node());
            }
        }
    }

    static Icon icon(Lane lane) {
        return switch (lane.kind()) {
            case ENTITY ->
                switch (lane.entityKind().orElseThrow()) {
                    case PERSON -> Icon.PERSON;
                    case COUNTRY -> Icon.COUNTRY;
                    case ORGANISATION -> Icon.ORGANISATION;
                    case PLACE -> Icon.PLACE;
                };
            case TYPE -> Icon.EVENT;
            case TAG -> Icon.TAG;
            case QUERY -> Icon.SEARCH;
            case SAVED -> Icon.SAVED;
        };
    }
}
