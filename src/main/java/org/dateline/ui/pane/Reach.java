package org.dateline.ui.pane;

import javafx.scene.control.Label;
import org.dateline.act.Act;
import org.dateline.ui.kit.Texts;
import org.dateline.workbench.Preview;

/// One line that says how much an act would change, before it is done.
public final class Reach extends Label {
    private final Workspace workspace;

    public Reach(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().add("meta");
        setWrapText(true);
        setMaxWidth(380);
        // Room for the words that come, so that the button under them does not move away from the hand.
        setMinHeight(64);
        setAlignment(javafx.geometry.Pos.TOP_LEFT);
    }

    /// Looks how far this act would reach, and says so when it is known.
    public void of(Act act) {
        setText(Texts.of("pane.loading"));
        workspace.then(workspace.workbench().preview(act), this::show);
    }

    private void show(Preview preview) {
        String counted =
                Texts.of(preview.whole() ? "pane.reach" : "pane.reach.least", preview.marks(), preview.articles());
        setText(
                preview.examples().isEmpty()
                        ? counted
                        : counted + "\n"
                                + Texts.quoted(
                                        shortened(preview.examples().getFirst().sentence())));
    }

    private static String shortened(String sentence) {
        String line = sentence.replace('\n', ' ').strip();
        return line.length() <= 120 ? line : line.substring(0, 119) + "…";
    }
}
