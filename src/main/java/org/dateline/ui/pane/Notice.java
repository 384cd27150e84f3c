package org.dateline.ui.pane;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.Texts;

/// What a pane says when it has nothing to show: what belongs there, or what went wrong, and what to do next.
public final class Notice extends VBox {
    /// @param steps links that help
    private Notice(String head, String body, List<Hyperlink> steps) {
        super(6);
        getStyleClass().add("empty");
        Label strong = new Label(head);
        strong.getStyleClass().add("strong");
        strong.setWrapText(true);
        getChildren().add(strong);
        if (!body.isEmpty()) {
            Label text = new Label(body);
            text.setWrapText(true);
            getChildren().add(text);
        }
        getChildren().addAll(steps);
    }

    /// Nothing is there: `KEY.head` says so, `KEY.body` what belongs there.
    public static Notice empty(String key, Hyperlink... steps) {
        return new Notice(Texts.of(key + ".head"), Texts.of(key + ".body"), List.of(steps));
    }

    public static Notice loading() {
        return new Notice(Texts.of("pane.loading"), "", List.of());
    }

    /// It failed.
    ///
    /// @param sentence what, and what next
    public static Notice failed(String sentence) {
        Notice notice = new Notice(Texts.of("pane.failed"), sentence, List.of());
        notice.getStyleClass().add("failed");
        return notice;
    }

    public static Hyperlink step(String text, Runnable run) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(e -> {
            link.setVisited(false);
            run.run();
        });
        return link;
    }
}
