package org.dateline.ui.briefing;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.dateline.briefing.Block;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Lane;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.Facts;
import org.dateline.ui.pane.Flow;
import org.dateline.ui.pane.Workspace;

/// A picture of the timelines with its caption, drawn as it will be on paper.
final class PictureBody implements BlockView.Body {
    private static final int LANES = 6;
    private static final double WIDTH = 600;

    private final Workspace workspace;
    private final Consumer<Block> edited;
    private final TextField caption = new TextField();
    private final Label about = new Label();
    private final ImageView image = new ImageView();
    private final VBox box;
    private Block.Picture picture;

    PictureBody(Workspace workspace, Block.Picture picture, Consumer<Block> edited) {
        this.workspace = workspace;
        this.edited = edited;
        this.picture = picture;
        caption.setText(picture.caption());
        caption.getStyleClass().add("heading-field");
        caption.setAccessibleText(Texts.of("briefing.block.caption"));
        caption.textProperty()
                .addListener((p, was, now) ->
                        edited.accept(new Block.Picture(now, this.picture.lanes(), this.picture.window())));
        about.getStyleClass().add("meta");
        Button again = new Button(Texts.of("briefing.picture.again"));
        again.getStyleClass().add("quiet");
        again.setAccessibleText(again.getText());
        again.setOnAction(e -> edited.accept(seen(workspace, this.picture.caption())));
        Flow line = Facts.flow(about, again);
        image.setPreserveRatio(true);
        box = new VBox(4, caption, line, image);
        box.setMinWidth(0);
        image.fitWidthProperty().bind(box.widthProperty().map(w -> Math.clamp(w.doubleValue(), 100, WIDTH)));
        draw();
    }

    /// A picture of the lanes and the days that the timelines show now.
    static Block.Picture seen(Workspace workspace, String caption) {
        List<String> lanes = workspace.snapshot().desk().lanes().stream()
                .limit(LANES)
                .map(Lane::spec)
                .toList();
        return new Block.Picture(caption, lanes, workspace.question().now().window());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public boolean show(Block block) {
        if (!(block instanceof Block.Picture next)) {
            return false;
        }
        boolean other = !next.lanes().equals(picture.lanes()) || !next.window().equals(picture.window());
        picture = next;
        if (!next.caption().equals(caption.getText())) {
            caption.setText(next.caption());
        }
        if (other) {
            draw();
        }
        image.setAccessibleText(next.caption());
        return true;
    }

    @Override
    public void enter(int sentence) {
        caption.requestFocus();
        caption.end();
    }

    private void draw() {
        Block.Picture wanted = picture;
        String days = picture.window().isKnown() ? Dates.exact(picture.window()) : Texts.of("briefing.picture.all");
        about.setText(Texts.of("briefing.picture.about", picture.lanes().size(), days));
        workspace.then(
                workspace.workbench().timelineFile("png", within(wanted), lanes(wanted), wanted.window()), png -> {
                    if (picture.equals(wanted)) {
                        image.setImage(new Image(new ByteArrayInputStream(png)));
                        image.setAccessibleText(wanted.caption());
                    }
                });
    }

    private List<Happening> within(Block.Picture of) {
        return workspace.snapshot().happenings().stream()
                .filter(h -> !of.window().isKnown() || h.when().overlaps(of.window()))
                .toList();
    }

    private List<Lane> lanes(Block.Picture of) {
        return of.lanes().stream()
                .flatMap(spec -> Lane.parse(spec).stream())
                .map(lane -> lane.named(workspace.name(lane.subject())))
                .toList();
    }
}
