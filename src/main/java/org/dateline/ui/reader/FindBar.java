package org.dateline.ui.reader;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.dateline.text.Span;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;

/// Find in text: every occurrence lights up, Enter steps on, Shift+Enter back, Escape closes.
final class FindBar extends HBox {
    private final ReaderModel model;
    private final ReaderPage page;
    private final Consumer<Span> reveal;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private List<Span> found = List.of();
    private int at;
    private Runnable close = () -> {};

    FindBar(ReaderModel model, ReaderPage page, Consumer<Span> reveal) {
        super(8);
        this.model = model;
        this.page = page;
        this.reveal = reveal;
        getStyleClass().add("find-bar");
        field.setPromptText(Texts.of("reader.find"));
        field.setAccessibleText(Texts.of("reader.find"));
        field.setPrefWidth(240);
        count.getStyleClass().add("meta");
        getChildren()
                .addAll(
                        field,
                        count,
                        button(Icon.UP, "reader.find.previous", () -> step(-1)),
                        button(Icon.DOWN, "reader.find.next", () -> step(1)),
                        button(Icon.CLOSE, "reader.find.close", () -> close.run()));
        field.textProperty().addListener((p, was, now) -> search());
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                step(e.isShiftDown() ? -1 : 1);
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
                e.consume();
            }
        });
    }

    private static Button button(Icon icon, String key, Runnable run) {
        Button button = new Button("", icon.node());
        button.getStyleClass().addAll("quiet", "icon-button");
        button.setAccessibleText(Texts.of(key));
        button.setOnAction(e -> run.run());
        return button;
    }

    void open(Runnable whenClosed) {
        close = whenClosed;
        field.requestFocus();
        field.selectAll();
        search();
    }

    private void search() {
        found = model.find(field.getText());
        at = 0;
        show();
    }

    private void step(int by) {
        if (!found.isEmpty()) {
            at = Math.floorMod(at + by, found.size());
            show();
        }
    }

    private void show() {
        page.found(found);
        if (field.getText().isEmpty()) {
            count.setText("");
        } else if (found.isEmpty()) {
            count.setText(Texts.of("reader.find.none"));
        } else {
            count.setText(Texts.of("reader.find.count", at + 1, found.size()));
            model.select(java.util.Optional.of(found.get(at)));
            reveal.accept(found.get(at));
        }
    }
}
