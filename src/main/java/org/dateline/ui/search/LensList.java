package org.dateline.ui.search;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.dateline.timeline.Lane;
import org.dateline.ui.kit.Texts;

/// The rows of the lenses as a list: arrows walk, Enter or Space asks for a value, X shuts it out, L adds it as a lane,
/// B collects what is told of it.
final class LensList extends ListView<LensRow> {
    /// What can be done with a row.
    interface Doing {
        void toggle(LensRow row, boolean include);

        /// Opens what the row stands for.
        void open(LensRow row);

        /// The lane that it stands for; empty for heads.
        Optional<Lane> lane(LensRow row);

        /// Adds it as a lane.
        void addLane(LensRow row);

        /// Collects for the briefing what is told of it.
        void brief(LensRow row);

        /// Lets a row be dragged from its cell.
        void carry(Node cell, Supplier<Optional<LensRow>> row);

        /// Opens the menu of a row, at a point of the scene.
        void menu(LensRow row, double sceneX, double sceneY);
    }

    private final Doing doing;

    LensList(LensModel model, Doing doing) {
        super(model.rows());
        this.doing = doing;
        getStyleClass().add("lens-list");
        setAccessibleText(Texts.of("search.lenses"));
        setCellFactory(list -> new LensCell(doing));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnMouseClicked(e -> {
            LensRow row = getSelectionModel().getSelectedItem();
            if (row == null || e.getButton() != MouseButton.PRIMARY || !e.isStillSincePress()) {
                return;
            }
            if (e.getClickCount() == 2 && row instanceof LensRow.Value) {
                doing.open(row);
            } else if (e.getClickCount() < 2) {
                doing.toggle(row, !e.isAltDown());
            }
        });
    }

    private void key(KeyEvent e) {
        LensRow row = getSelectionModel().getSelectedItem();
        if (row == null || e.isControlDown() || e.isAltDown()) {
            return;
        }
        switch (e.getCode()) {
            case ENTER -> {
                if (e.isShiftDown()) {
                    doing.open(row);
                } else {
                    doing.toggle(row, true);
                }
                e.consume();
            }
            case SPACE -> {
                doing.toggle(row, true);
                e.consume();
            }
            case X, DELETE -> {
                doing.toggle(row, false);
                e.consume();
            }
            case L -> {
                doing.addLane(row);
                e.consume();
            }
            case B -> {
                doing.brief(row);
                e.consume();
            }
            case CONTEXT_MENU -> {
                menu(row);
                e.consume();
            }
            default -> {
                if (e.getCode() == KeyCode.F10 && e.isShiftDown()) {
                    menu(row);
                    e.consume();
                }
            }
        }
    }

    /// The menu beside the cell of the chosen row.
    private void menu(LensRow row) {
        Bounds at = lookupAll(".list-cell").stream()
                .filter(n -> n instanceof LensCell cell && cell.getItem() == row && cell.isVisible())
                .findFirst()
                .map(n -> n.localToScene(n.getBoundsInLocal()))
                .orElseGet(() -> localToScene(getBoundsInLocal()));
        doing.menu(row, at.getMinX() + 40, Math.min(at.getMaxY(), at.getMinY() + 40));
    }
}
