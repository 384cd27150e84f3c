package org.dateline.ui.map;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.entity.Entity;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Sign;
import org.dateline.ui.kit.Glyph;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Notice;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Snapshot;
import org.jspecify.annotations.Nullable;

/// The world map beside a list of the same countries: what is a circle on the one is a row on the other, so that
/// everything on the map can be reached without a mouse.
public final class MapPane extends BorderPane {
    private final Workspace workspace;
    private final MapCanvas canvas;
    private final ListView<MapModel.Spot> list = new ListView<>();
    private final Label elsewhere = new Label();
    private MapModel model = MapModel.of(List.of(), id -> "");
    private @Nullable List<Happening> shown;
    private boolean following;

    public MapPane(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().addAll("pane", "map-pane");
        canvas = new MapCanvas(this::name, this::choose);
        list.setFixedCellSize(26);
        list.setPrefWidth(200);
        list.setMinWidth(160);
        list.getStyleClass().add("hairline-left");
        list.setAccessibleText(Texts.of("map.list"));
        list.setCellFactory(l -> new SpotCell());
        list.getSelectionModel().selectedItemProperty().addListener((p, was, now) -> {
            if (now != null && !following) {
                choose(now.iso2());
            }
        });
        list.setOnKeyPressed(e -> {
            MapModel.Spot spot = list.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && spot != null) {
                workspace
                        .selection()
                        .select(new Focus.OfHappening(spot.happenings().getFirst()));
                e.consume();
            }
        });
        elsewhere.getStyleClass().add("meta");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(
                6,
                Glyph.of(Sign.HAPPENED),
                meta("map.legend.happened"),
                Glyph.of(Sign.PLANNED),
                meta("map.legend.other"),
                gap,
                elsewhere);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setStyle("-fx-padding: 6 12 6 12;");
        setBottom(foot);
        workspace.answerProperty().addListener((p, was, now) -> show());
        workspace.selection().focusProperty().addListener((p, was, now) -> follow());
        visibleProperty().addListener((p, was, now) -> show());
        show();
    }

    private static Label meta(String key) {
        Label label = new Label(Texts.of(key));
        label.getStyleClass().add("meta");
        return label;
    }

    private void show() {
        List<Happening> happenings = workspace.answer().happenings();
        if (!isVisible() || happenings == shown) {
            return;
        }
        shown = happenings;
        if (workspace.answer().total() < 0) {
            setCenter(Notice.loading());
            return;
        }
        Snapshot snapshot = workspace.snapshot();
        workspace.aside(() -> MapModel.of(happenings, id -> country(snapshot, id)), laid -> {
            if (happenings == shown) {
                show(laid);
            }
        });
    }

    private void show(MapModel now) {
        model = now;
        if (model.spots().isEmpty()) {
            setCenter(Notice.empty("map.empty"));
            setRight(null);
        } else {
            canvas.show(model);
            following = true;
            list.getItems().setAll(model.spots());
            following = false;
            setCenter(canvas);
            setRight(list);
            follow();
        }
        elsewhere.setText(model.elsewhere() == 0 ? "" : Texts.of("map.elsewhere", model.elsewhere()));
    }

    private void follow() {
        String iso = switch (workspace.selection().now()) {
            case Focus.OfEntity entity -> countryOf(entity.entity());
            case Focus.OfHappening happening ->
                workspace
                        .snapshot()
                        .happening(happening.happening())
                        .map(h -> countryOf(h.place()))
                        .orElse("");
            case Focus.Nothing _, Focus.OfArticle _, Focus.OfPlace _, Focus.OfTime _ -> "";
        };
        canvas.select(iso);
        following = true;
        Optional<MapModel.Spot> spot =
                model.spots().stream().filter(s -> s.iso2().equals(iso)).findFirst();
        if (spot.isPresent()) {
            list.getSelectionModel().select(spot.get());
        } else {
            list.getSelectionModel().clearSelection();
        }
        following = false;
    }

    private String countryOf(String entity) {
        if (entity.isEmpty()) {
            return "";
        }
        String head = Entity.country("");
        return entity.startsWith(head) ? entity.substring(head.length()) : country(workspace.snapshot(), entity);
    }

    private static String country(Snapshot snapshot, String entity) {
        return snapshot.entity(entity).map(k -> k.entity().country()).orElse("");
    }

    private String name(String iso2) {
        String known = workspace.name(Entity.country(iso2));
        return known.equals(iso2) || known.startsWith("country/")
                ? Locale.of("", iso2).getDisplayCountry(Texts.mine().locale())
                : known;
    }

    private void choose(String iso2) {
        workspace.selection().select(new Focus.OfEntity(Entity.country(iso2)));
    }

    private final class SpotCell extends ListCell<MapModel.Spot> {
        @Override
        protected void updateItem(MapModel.@Nullable Spot spot, boolean empty) {
            super.updateItem(spot, empty);
            setText(null);
            if (empty || spot == null) {
                setGraphic(null);
                return;
            }
            Label label = new Label(name(spot.iso2()));
            label.getStyleClass().add("dense");
            HBox.setHgrow(label, Priority.ALWAYS);
            label.setMaxWidth(Double.MAX_VALUE);
            Label count = new Label(Texts.number(spot.total()));
            count.getStyleClass().add("count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(6, label);
            for (Sign sign : Sign.values()) {
                if (sign != Sign.HAPPENED && spot.counts().containsKey(sign)) {
                    row.getChildren().add(Glyph.of(sign));
                }
            }
            row.getChildren().add(count);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            setAccessibleText(Texts.of("map.spot", name(spot.iso2()), spot.total(), spot.real()));
        }
    }
}
