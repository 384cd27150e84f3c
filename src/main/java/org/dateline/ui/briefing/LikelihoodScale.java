package org.dateline.ui.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.briefing.Block;
import org.dateline.briefing.Likelihood;
import org.dateline.briefing.Likelihood.Confidence;
import org.dateline.briefing.Likelihood.Step;
import org.dateline.text.Span;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Facts;

/// The scale of ICD 203 under a judgement: seven steps as wide as their ranges; choosing one says it in the sentence.
/// Below it how sure the author is, which goes into a sentence of its own.
final class LikelihoodScale extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WIDTH = 520;
    private static final double HEIGHT = 26;
    private static final double GAP = 2;
    private static final double APART = 6;

    /// Those whose word stands under them, the plainest first. The two ends are too narrow for theirs.
    private static final List<Step> NAMED =
            List.of(Step.LIKELY, Step.UNLIKELY, Step.VERY_LIKELY, Step.VERY_UNLIKELY, Step.EVEN);

    private final BiConsumer<Integer, String> reword;
    private final Button[] steps = new Button[Step.values().length];
    private final Label[] words = new Label[Step.values().length];
    private final Label said = new Label();
    private final Button[] sure = new Button[Confidence.values().length];
    private int sentence;
    private String text = "";
    private Span span = new Span(0, 0);

    /// @param reword says a sentence otherwise: its index, its text
    LikelihoodScale(BiConsumer<Integer, String> reword, Consumer<Confidence> confide) {
        super(4);
        this.reword = reword;
        getStyleClass().add("likelihood");
        said.getStyleClass().add("dense");
        Label likelihood = muted("briefing.likelihood");
        Label confidence = muted("briefing.confidence");
        HBox levels = new HBox();
        levels.getStyleClass().add("segmented");
        for (Confidence each : Confidence.values()) {
            String name = Texts.of("briefing.confidence." + each.word());
            Button button = new Button(name);
            button.getStyleClass().add("toggle-button");
            button.setAccessibleText(Texts.of("briefing.confidence") + " " + name);
            button.setOnAction(e -> confide.accept(each));
            sure[each.ordinal()] = button;
            levels.getChildren().add(button);
        }
        getChildren()
                .addAll(
                        new Bar(),
                        Facts.flow(
                                line(likelihood, said), line(confidence, levels), muted("briefing.confidence.apart")));
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(0, 12, 0, 0));
        return line;
    }

    private static Label muted(String key) {
        Label label = new Label(Texts.of(key));
        label.getStyleClass().addAll("dense", "secondary");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// The steps side by side, in the room there is.
    private final class Bar extends Pane {
        Bar() {
            setMinSize(0, HEIGHT);
            setPrefSize(WIDTH, HEIGHT);
            setMaxSize(WIDTH, HEIGHT);
            for (Step step : Step.values()) {
                Button segment = new Button();
                segment.getStyleClass().setAll("likelihood-step");
                segment.setAccessibleText(range(step));
                segment.setTooltip(new Tooltip(range(step)));
                segment.setOnAction(e -> choose(step));
                steps[step.ordinal()] = segment;
                Label word = new Label(step.word(Texts.mine().language()));
                word.getStyleClass().add("likelihood-word");
                word.setAlignment(Pos.CENTER);
                word.setMouseTransparent(true);
                word.setVisible(false);
                words[step.ordinal()] = word;
                getChildren().addAll(segment, word);
            }
        }

        @Override
        protected void layoutChildren() {
            for (Step step : Step.values()) {
                double x = getWidth() * (step.from() - 1) / 98.0;
                double w = getWidth() * (step.to() - step.from()) / 98.0 - GAP;
                steps[step.ordinal()].resizeRelocate(x, 0, w, 9);
            }
            List<Label> placed = new ArrayList<>();
            for (Step step : NAMED) {
                place(step, placed);
            }
        }

        /// Under its step, where it does not run into the words that are there; the line below says what is chosen, and
        /// a step where the hand rests says its own.
        private void place(Step step, List<Label> placed) {
            Button segment = steps[step.ordinal()];
            Label word = words[step.ordinal()];
            double wide = Math.ceil(word.prefWidth(-1));
            double x = Math.round(segment.getLayoutX() + (segment.getWidth() - wide) / 2);
            boolean free = x >= 0
                    && x + wide <= getWidth()
                    && placed.stream()
                            .noneMatch(p ->
                                    x < p.getLayoutX() + p.getWidth() + APART && p.getLayoutX() < x + wide + APART);
            word.resizeRelocate(x, 10, wide, 16);
            word.setVisible(free);
            if (free) {
                placed.add(word);
            }
        }
    }

    private static String range(Step step) {
        return Texts.of("briefing.likelihood.step", step.word(Texts.mine().language()), step.from(), step.to());
    }

    /// Shows the judgement of a paragraph.
    ///
    /// @return false where it makes none
    boolean show(Block.Paragraph paragraph) {
        for (int i = 0; i < paragraph.sentences().size(); i++) {
            String each = paragraph.sentences().get(i).text();
            Optional<Likelihood.OnScale> on = Likelihood.onScale(each);
            Optional<Likelihood.OffScale> off =
                    Likelihood.offScale(each).stream().findFirst();
            if (on.isPresent() || off.isPresent()) {
                sentence = i;
                text = each;
                span = on.map(Likelihood.OnScale::span)
                        .or(() -> off.map(Likelihood.OffScale::span))
                        .orElseThrow();
                mark(on.map(Likelihood.OnScale::step), paragraph);
                return true;
            }
        }
        return false;
    }

    private void mark(Optional<Step> step, Block.Paragraph paragraph) {
        said.setText(step.map(LikelihoodScale::range).orElse(Texts.of("briefing.likelihood.off", span.of(text))));
        for (Step each : Step.values()) {
            boolean on = step.filter(s -> s == each).isPresent();
            steps[each.ordinal()].pseudoClassStateChanged(CHOSEN, on);
            words[each.ordinal()].pseudoClassStateChanged(CHOSEN, on);
        }
        Optional<Confidence> confidence = paragraph.sentences().stream()
                .flatMap(s -> Likelihood.confidence(s.text()).stream())
                .findFirst();
        for (Confidence each : Confidence.values()) {
            sure[each.ordinal()].pseudoClassStateChanged(
                    PseudoClass.getPseudoClass("selected"),
                    confidence.filter(c -> c == each).isPresent());
        }
    }

    private void choose(Step step) {
        reword.accept(
                sentence,
                text.substring(0, span.start()) + step.word(Texts.mine().language()) + text.substring(span.end()));
    }
}
