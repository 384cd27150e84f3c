package org.dateline.ui.briefing;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.dateline.briefing.Block;
import org.dateline.ui.kit.Texts;

/// A heading, written where it stands.
final class HeadingBody implements BlockView.Body {
    private final TextField field = new TextField();

    HeadingBody(Block.Heading heading, Consumer<Block> edited) {
        field.setText(heading.text());
        field.getStyleClass().add("heading-field");
        field.setAccessibleText(Texts.of("briefing.block.heading"));
        field.textProperty().addListener((p, was, now) -> edited.accept(new Block.Heading(now)));
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public boolean show(Block block) {
        if (!(block instanceof Block.Heading heading)) {
            return false;
        }
        if (!heading.text().equals(field.getText())) {
            field.setText(heading.text());
        }
        return true;
    }

    @Override
    public void enter(int sentence) {
        field.requestFocus();
        field.end();
    }
}
