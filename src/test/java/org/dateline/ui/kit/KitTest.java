package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.dateline.timeline.Sign;
import org.dateline.timeline.picture.Inter;
import org.dateline.ui.Fx;
import org.dateline.ui.FxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(FxExtension.class)
class KitTest {
    @Test
    void interComesWithItsWeights() {
        Fonts.load();
        assertThat(Font.getFamilies()).contains(Fonts.REGULAR, Fonts.MEDIUM, Fonts.SEMIBOLD);
        assertThat(Fonts.semibold(12).getName()).isEqualTo("Inter SemiBold");
    }

    /// A letter that falls back to another font is wider or narrower than in the table that the timelines are laid out
    /// with, which was measured from the files.
    @ParameterizedTest
    @ValueSource(strings = {"Łódź, Erdoğan, Škvrňák", "Зеленський, Лавров", "Μητσοτάκης", "Nguyễn Phú Trọng"})
    void namesOfManyLanguagesAreWrittenInInter(String name, Fx fx) {
        Fonts.load();
        for (String family : List.of(Fonts.REGULAR, Fonts.SEMIBOLD)) {
            double shown = fx.get(() -> {
                Text text = new Text(name);
                text.setFont(Font.font(family, 100));
                return text.getLayoutBounds().getWidth();
            });
            assertThat(shown)
                    .as(family)
                    .isCloseTo(Inter.width(name, 100, family.equals(Fonts.SEMIBOLD)), withinPercentage(.5));
        }
    }

    @Test
    void kindsAndStatusesAreToldApartWithoutColour() {
        assertThat(Stream.of(Icon.PERSON, Icon.COUNTRY, Icon.ORGANISATION, Icon.PLACE, Icon.DATE, Icon.EVENT, Icon.NOTE)
                        .map(Icon::path))
                .doesNotHaveDuplicates();
        Stream<Node> glyphs = Stream.concat(Arrays.stream(Sign.values()).map(Glyph::of), Stream.of(Glyph.many()));
        assertThat(glyphs.map(KitTest::shapes)).doesNotHaveDuplicates();
    }

    private static List<String> shapes(Node glyph) {
        return ((Parent) glyph)
                .getChildrenUnmodifiable().stream()
                        .map(Shape.class::cast)
                        .map(s -> s.getClass().getSimpleName() + s.getStyleClass() + s.getStrokeDashArray())
                        .toList();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theSampleCardShowsEveryIconGlyphAndControl(Theme theme, Fx fx) {
        Scene scene = fx.show(KitTest::card, 720, 320, theme);
        fx.picture(scene, "kit-" + theme.name().toLowerCase(Locale.ROOT));
        assertThat(scene.getRoot().lookupAll(".icon")).hasSizeGreaterThanOrEqualTo(Icon.values().length);
    }

    private static VBox card() {
        FlowPane icons = new FlowPane(8, 8);
        for (Icon icon : Icon.values()) {
            icons.getChildren().add(icon.node());
        }
        HBox glyphs = new HBox(10);
        for (Sign sign : Sign.values()) {
            glyphs.getChildren().add(Glyph.of(sign));
        }
        glyphs.getChildren().add(Glyph.many());
        Button primary = new Button("Export DOCX", Icon.EXPORT.node());
        primary.getStyleClass().add("primary");
        Button quiet = new Button("Lane", Icon.PLUS.node());
        quiet.getStyleClass().add("quiet");
        Label meta = new Label("Meridian Wire 18 Feb");
        meta.getStyleClass().add("meta");
        Label strong = new Label("Title in semibold");
        strong.getStyleClass().add("strong");
        Label token = new Label("actor:Someone");
        token.getStyleClass().add("token");
        Label key = new Label("Ctrl K");
        key.getStyleClass().add("key");
        ToggleButton happened = new ToggleButton("When it happened");
        happened.setSelected(true);
        HBox segmented = new HBox(happened, new ToggleButton("When it was reported"));
        segmented.getStyleClass().add("segmented");
        segmented.setMaxWidth(HBox.USE_PREF_SIZE);
        HBox controls = new HBox(8, new Button("Import", Icon.IMPORT.node()), primary, quiet, segmented, token, key);
        controls.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(12, icons, glyphs, controls, strong, meta);
        card.setPadding(new Insets(16));
        return card;
    }
}
