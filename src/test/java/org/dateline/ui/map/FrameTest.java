package org.dateline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameTest {
    private static final double WIDTH = 480;
    private static final double HEIGHT = 400;

    @Test
    void aFrameHoldsWhereMostHappeningsAreAndNotTheFarAwayRest() {
        Frame frame = Frame.around(
                List.of(spot("UA", 13), spot("US", 6), spot("TR", 6), spot("DE", 5), spot("FR", 4)), WIDTH, HEIGHT);
        assertThat(List.of("UA", "TR", "DE", "FR")).allMatch(iso -> holds(frame, iso));
        assertThat(holds(frame, "US")).isFalse();
    }

    @Test
    void withoutHappeningsThereIsTheWholeWorld() {
        Frame frame = Frame.around(List.of(), WIDTH, HEIGHT);
        assertThat(frame).isEqualTo(Frame.world(WIDTH, HEIGHT));
        assertThat(List.of("US", "RU", "ZA", "BR", "JP")).allMatch(iso -> holds(frame, iso));
    }

    @Test
    void zoomingKeepsWhatIsUnderThePointerThere() {
        Frame frame = Frame.around(List.of(spot("UA", 3), spot("DE", 1)), WIDTH, HEIGHT);
        Frame nearer = frame.zoomed(1.5, 60, -40, WIDTH, HEIGHT);
        assertThat(nearer.scale()).isGreaterThan(frame.scale());
        assertThat(nearer.x() + 60 / nearer.scale()).isCloseTo(frame.x() + 60 / frame.scale(), within(1e-9));
        assertThat(nearer.y() - 40 / nearer.scale()).isCloseTo(frame.y() - 40 / frame.scale(), within(1e-9));
    }

    private static boolean holds(Frame frame, String iso2) {
        Outlines.Point at = Outlines.all().middle(iso2).orElseThrow();
        return Math.abs(at.x() - frame.x()) * frame.scale() <= WIDTH / 2
                && Math.abs(at.y() - frame.y()) * frame.scale() <= HEIGHT / 2;
    }

    private static MapModel.Spot spot(String iso2, int total) {
        return new MapModel.Spot(iso2, total, Map.of(), List.of());
    }
}
