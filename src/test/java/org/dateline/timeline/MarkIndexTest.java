package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dateline.article.EventType;
import org.dateline.time.When;
import org.dateline.timeline.Marks.Clock;
import org.junit.jupiter.api.Test;

class MarkIndexTest {
    private static final LocalDate START = LocalDate.of(2031, 1, 1);
    private static final List<Lane> LANES =
            List.of(Lane.of(Lane.Kind.TAG, "fish", "fish"), Lane.of(Lane.Kind.TAG, "nets", "nets"));

    private static void add(Marks.Builder to, String id, When when, Sign sign, int articles, long lanes) {
        to.add(id, id, when, When.day(when.last()), sign, EventType.OTHER, false, articles, lanes, "");
    }

    @Test
    void densityIsWhatCountingOneByOneGives() {
        long seed = 5;
        Random random = new Random(seed);
        Marks.Builder builder = Marks.builder(LANES);
        double[] slow = new double[120];
        for (int i = 0; i < 500; i++) {
            int at = random.nextInt(100);
            int length = 1 + random.nextInt(5);
            long lanes = 1 + random.nextInt(3);
            Sign sign = Sign.values()[random.nextInt(5)];
            add(builder, "h" + i, When.range(START.plusDays(at), START.plusDays(at + length - 1L)), sign, 1, lanes);
            for (int d = at; d < at + length && (lanes & 1) != 0 && sign == Sign.HAPPENED; d++) {
                slow[d] += 1.0 / length;
            }
        }
        MarkIndex index = builder.build().on(Clock.HAPPENED);
        double first = START.toEpochDay();
        for (int d = 0; d < 110; d++) {
            assertThat(index.happened(0, first + d, first + d + 1))
                    .as("seed %d, day %d", seed, d)
                    .isCloseTo(slow[d], within(1e-9));
        }
        assertThat(index.happened(0, first + .5, first + 1)).isCloseTo(slow[0] / 2, within(1e-9));
    }

    @Test
    void strayDatesDoNotStretchWhatFitShows() {
        Marks.Builder builder = Marks.builder(LANES);
        for (int i = 0; i < 60; i++) {
            add(builder, "h" + i, When.day(START.plusDays(i * 3L)), Sign.HAPPENED, 1, 1);
        }
        add(builder, "war", When.day(LocalDate.of(1905, 6, 7)), Sign.HAPPENED, 1, 1);
        add(builder, "goal", When.year(2060), Sign.PLANNED, 1, 1);
        MarkIndex index = builder.build().on(Clock.HAPPENED);
        assertThat(LocalDate.ofEpochDay(index.from())).isEqualTo(START.minusDays(2));
        assertThat(LocalDate.ofEpochDay(index.to())).isEqualTo(START.plusDays(59 * 3 + 4));
    }

    @Test
    void marksComeInTheOrderOfTimeAndOfWeight() {
        Marks.Builder builder = Marks.builder(LANES);
        add(builder, "b", When.day(START.plusDays(2)), Sign.HAPPENED, 9, 1);
        add(builder, "a", When.day(START), Sign.HAPPENED, 3, 1);
        add(builder, "c", When.range(START.plusDays(3), START.plusDays(5)), Sign.PLANNED, 4, 1);
        builder.add("d", "", When.UNKNOWN, When.UNKNOWN, Sign.HAPPENED, EventType.OTHER, false, 99, 1, "");
        MarkIndex index = builder.build().on(Clock.HAPPENED);
        assertThat(List.of(index.at(0), index.at(1), index.at(2))).containsExactly(1, 0, 2);
        assertThat(List.of(index.heavy(0), index.heavy(1), index.heavy(2))).containsExactly(0, 2, 1);
        assertThat(index.size()).isEqualTo(3);
        assertThat(index.bars()).isEqualTo(1);
        assertThat(index.placeOf((int) START.toEpochDay() + 1)).isEqualTo(1);
    }
}
