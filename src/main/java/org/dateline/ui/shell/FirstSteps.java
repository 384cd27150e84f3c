package org.dateline.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.PaneHeader;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Snapshot;

/// Four quiet things to try on the first run; they tick themselves.
final class FirstSteps extends HBox {
    private static final String KEY = "steps";

    private final Home home;
    private final Map<Step, Label> labels = new EnumMap<>(Step.class);

    /// What there is to try.
    enum Step {
        PERSON,
        SOURCE,
        NOTE,
        EXPORT;

        String key() {
            return "shell.step." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    FirstSteps(Workspace workspace, Home home) {
        super(16);
        this.home = home;
        getStyleClass().add("first-steps");
        Label head = new Label(Texts.of("shell.steps"));
        head.getStyleClass().addAll("dense", "strong");
        head.setMinWidth(USE_PREF_SIZE);
        getChildren().add(head);
        for (Step step : Step.values()) {
            Label label = new Label(Texts.of(step.key()), Icon.STATUS.node());
            label.getStyleClass().add("dense");
            labels.put(step, label);
            getChildren().add(label);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Hyperlink own = new Hyperlink(Texts.of("library.new"));
        own.setOnAction(e -> workspace.actions().run("file.libraries"));
        own.setMinWidth(USE_PREF_SIZE);
        Button close = PaneHeader.button(Icon.CLOSE, Texts.of("shell.steps.close"), this::finish);
        getChildren().addAll(gap, own, close);
        boolean finished = home.remembered(KEY).equals("done");
        setVisible(!finished);
        setManaged(!finished);
        for (Step step : Step.values()) {
            show(step, home.remembered(KEY).contains(step.name()));
        }
        workspace.selection().focusProperty().addListener((p, was, now) -> {
            if (now instanceof Focus.OfEntity) {
                tick(Step.PERSON);
            } else if (now instanceof Focus.OfPlace place && !place.happening().isEmpty()) {
                tick(Step.SOURCE);
            }
        });
        workspace.snapshotProperty().addListener((p, was, now) -> {
            if (noted(now) && !noted(was)) {
                tick(Step.NOTE);
            }
        });
    }

    private static boolean noted(Snapshot snapshot) {
        return !snapshot.desk().annotatedArticles().isEmpty();
    }

    void tick(Step step) {
        String before = home.remembered(KEY);
        if (!before.equals("done") && !before.contains(step.name())) {
            home.remember(KEY, (before + " " + step.name()).strip());
            show(step, true);
        }
    }

    private void show(Step step, boolean done) {
        Label label = labels.get(step);
        if (label != null) {
            label.setGraphic(done ? Icon.CHECK.node("ok") : Icon.EVENT.node());
            label.setAccessibleText(Texts.of(done ? "shell.step.done" : "shell.step.open", Texts.of(step.key())));
            if (done) {
                label.getStyleClass().add("secondary");
            }
        }
    }

    private void finish() {
        home.remember(KEY, "done");
        setVisible(false);
        setManaged(false);
    }
}
