package org.dateline.ui.pane;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;

/// Pins a pane: pressed, it keeps what it shows while the window goes on.
public final class PinButton extends ToggleButton {
    public PinButton() {
        super("", Icon.PIN.node());
        getStyleClass().addAll("quiet", "icon-button", "pin");
        setMinWidth(Region.USE_PREF_SIZE);
        describe();
        selectedProperty().addListener((p, was, now) -> describe());
    }

    /// @param pane what is pinned
    public PinButton(Workspace pane) {
        this();
        selectedProperty().bindBidirectional(pane.pinnedProperty());
    }

    private void describe() {
        String words = Texts.of(isSelected() ? "pane.unpin" : "pane.pin");
        setAccessibleText(words);
        setTooltip(new Tooltip(words));
    }
}
