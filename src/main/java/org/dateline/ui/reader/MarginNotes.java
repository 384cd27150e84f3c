package org.dateline.ui.reader;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.article.Note;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.reader.ReaderModel.Page;

/// The analyst's notes beside the words they are about; on a narrow page a bar in the gutter stands for each.
final class MarginNotes extends Pane {
    private static final double BAR_X = 9;
    private static final double GAP = 8;

    private final List<Row> rows = new ArrayList<>();
    private Consumer<Note> onNote = n -> {};

    private record Row(Mark mark, Note note, VBox card, Region bar) {}

    MarginNotes() {
        getStyleClass().add("margin-notes");
        setManaged(false);
        setPickOnBounds(false);
    }

    void onNote(Consumer<Note> action) {
        onNote = action;
    }

    void clear() {
        rows.clear();
        getChildren().clear();
    }

    void show(Page page) {
        for (Mark mark : page.marks()) {
            if (mark.annotation() instanceof Note note
                    && !(note.text().isEmpty() && note.tags().isEmpty())) {
                Row row = new Row(mark, note, card(note), bar(note));
                rows.add(row);
                getChildren().addAll(row.card(), row.bar());
            }
        }
    }

    private VBox card(Note note) {
        LocalDate day = note.written().atZone(ZoneId.systemDefault()).toLocalDate();
        Label you = new Label(Texts.of("reader.note.you"));
        you.getStyleClass().addAll("meta", "strong", "note-you");
        Label date = new Label(Texts.mine().dayOfMonth(day));
        date.getStyleClass().add("meta");
        HBox head = new HBox(4, you, date);
        Label text = new Label(note.text());
        text.setWrapText(true);
        text.getStyleClass().add("note-text");
        VBox card = new VBox(head);
        if (!note.text().isEmpty()) {
            card.getChildren().add(text);
        }
        if (!note.tags().isEmpty()) {
            Label tags = new Label(tags(note));
            tags.setWrapText(true);
            tags.getStyleClass().add("meta");
            card.getChildren().add(tags);
        }
        card.getStyleClass().add("margin-note");
        card.setManaged(false);
        reachable(card, note);
        return card;
    }

    /// By hand and by key.
    private void reachable(Region node, Note note) {
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setAccessibleText(Texts.of("reader.note.accessible", note.text(), tags(note)));
        node.setOnMouseClicked(e -> onNote.accept(note));
        node.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                onNote.accept(note);
                e.consume();
            }
        });
    }

    private Region bar(Note note) {
        Region bar = new Region();
        bar.getStyleClass().add("note-bar");
        bar.setManaged(false);
        reachable(bar, note);
        Tooltip.install(bar, new Tooltip((note.text() + " " + tags(note)).strip()));
        return bar;
    }

    private static String tags(Note note) {
        return note.tags().stream().map(t -> "#" + t).collect(Collectors.joining(" "));
    }

    void arrange(ReaderPage page, boolean wide, double x, double width) {
        double free = 0;
        for (Row row : rows) {
            Rectangle2D place = page.place(row.mark().span()).orElse(null);
            row.card().setVisible(wide && place != null);
            row.bar().setVisible(!wide && place != null);
            if (place == null) {
                continue;
            }
            double height = Math.ceil(row.card().prefHeight(width));
            double y = Math.max(free, Math.round(place.getMinY()));
            row.card().resizeRelocate(x, y, width, height);
            row.bar().resizeRelocate(BAR_X, Math.round(place.getMinY()), 2, Math.max(18, place.getHeight()));
            free = wide ? y + height + GAP : 0;
        }
    }
}
