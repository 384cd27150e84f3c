package org.dateline.ui.search;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dateline.article.Status;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Sign;
import org.dateline.ui.kit.Glyph;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Words;
import org.dateline.workbench.Answer;
import org.dateline.workbench.Question.Lens;
import org.jspecify.annotations.Nullable;

/// A row of the lenses: heads 26 px high, values 20.
final class LensCell extends ListCell<LensRow> {
    private final StackPane mark = new StackPane();
    private final Label label = new Label();
    private final Label count = new Label();
    private final StackPane icon = new StackPane();
    private final HBox row;

    LensCell(LensList.Doing doing) {
        setPrefWidth(0);
        mark.setMinWidth(15);
        mark.setPrefWidth(15);
        mark.setMaxWidth(15);
        mark.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMinWidth(20);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("lens-count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(label, icon, gap, count);
        row.setSpacing(4);
        HBox all = new HBox(mark, row);
        HBox.setHgrow(row, Priority.ALWAYS);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        all.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        setGraphic(all);
        doing.carry(this, () -> Optional.ofNullable(getItem()));
        setOnContextMenuRequested(e -> {
            LensRow item = getItem();
            if (item != null) {
                doing.menu(item, e.getSceneX(), e.getSceneY());
                e.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable LensRow item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().removeAll("lens-head", "lens-value", "lens-included", "lens-excluded", "lens-more");
        boolean none = empty || item == null;
        if (getGraphic() != null) {
            getGraphic().setVisible(!none);
        }
        if (item == null) {
            setAccessibleText("");
            return;
        }
        switch (item) {
            case LensRow.Head head -> {
                head(Words.of(head.lens()), head.values(), head.open());
                if (head.lens() == Lens.PERSON || head.lens() == Lens.COUNTRY) {
                    icon.getChildren().setAll(Words.icon(head.lens()).node());
                }
            }
            case LensRow.SavedHead head -> head(Texts.of("search.saved"), head.searches(), head.open());
            case LensRow.Value value -> value(value);
            case LensRow.More more -> {
                fill("lens-more", null, Texts.of("search.more", more.hidden()), "");
                setAccessibleText(label.getText());
            }
            case LensRow.Saved saved -> {
                String fresh = saved.fresh() > 0 ? Texts.of("search.fresh", saved.fresh()) : "";
                fill("lens-value", null, saved.name(), fresh);
                setAccessibleText(saved.name() + " " + fresh);
            }
        }
    }

    private void head(String name, int values, boolean open) {
        fill(
                "lens-head",
                (open ? Icon.DOWN : Icon.FORWARD).node("small"),
                name,
                number(values) + (values >= Answer.MOST_VALUES ? "+" : ""));
        setAccessibleText(Texts.of(open ? "search.lens.open" : "search.lens.closed", name, values));
    }

    private void value(LensRow.Value v) {
        boolean status = v.lens() == Lens.STATUS;
        Node sign = switch (v.choice()) {
            case INCLUDED -> Icon.CHECK.node("accent", "small");
            case EXCLUDED -> Icon.CLOSE.node("small");
            case NONE -> status ? glyph(v.value()) : null;
        };
        fill("lens-value", sign, v.label(), number(v.articles()));
        if (v.choice() == LensRow.Choice.INCLUDED) {
            getStyleClass().add("lens-included");
        } else if (v.choice() == LensRow.Choice.EXCLUDED) {
            getStyleClass().add("lens-excluded");
        }
        setAccessibleText(Texts.of(
                "search.value." + v.choice().name().toLowerCase(java.util.Locale.ROOT), v.label(), v.articles()));
    }

    private static @Nullable Node glyph(String status) {
        for (Status s : Status.values()) {
            if (s.word().equals(status)) {
                return Glyph.of(Sign.of(s, Happening.Outcome.OPEN));
            }
        }
        return null;
    }

    private static String number(int n) {
        return Texts.number(n);
    }

    private void fill(String style, @Nullable Node sign, String text, String right) {
        getStyleClass().add(style);
        mark.getChildren().clear();
        icon.getChildren().clear();
        if (sign != null) {
            mark.getChildren().add(sign);
        }
        label.setText(text);
        count.setText(right);
    }
}
