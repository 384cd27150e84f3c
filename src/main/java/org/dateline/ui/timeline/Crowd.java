package org.dateline.ui.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.article.EventType;
import org.dateline.time.When;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;
import org.dateline.timeline.Sign;

/// Invented happenings in any number, to measure and to try the timelines with. The same seed gives the same crowd.
final class Crowd {
    private static final int DAYS = 1600;
    private static final String[] VERBS = {"meets", "calls", "accuses", "visits", "sanctions", "thanks", "warns"};

    private Crowd() {}

    /// Over some four years, most of them in the middle; a mark stands in one to three of the lanes.
    static Marks of(long seed, int happenings, int lanes) {
        Random random = new Random(seed);
        List<Lane> all = new ArrayList<>();
        for (int i = 0; i < lanes; i++) {
            String subject = i % 3 == 0 ? "country/X" + i : "person/person-" + i;
            all.add(Lane.of(Lane.Kind.ENTITY, subject, "Lane number " + (i + 1)));
        }
        Marks.Builder builder = Marks.builder(all);
        LocalDate start = LocalDate.of(2027, 1, 1);
        Sign[] signs = Sign.values();
        for (int i = 0; i < happenings; i++) {
            LocalDate day = start.plusDays(Math.floorMod((int) (random.nextGaussian() * 400 + 800), DAYS));
            long in = 1L << random.nextInt(lanes);
            for (int k = random.nextInt(3); k > 0; k--) {
                in |= 1L << random.nextInt(lanes);
            }
            Sign sign = random.nextInt(3) > 0 ? Sign.HAPPENED : signs[random.nextInt(signs.length)];
            int reports = 1 + (int) (random.nextDouble() * random.nextDouble() * random.nextDouble() * 20);
            boolean many = random.nextInt(3) == 0 && reports >= Sign.MANY_ARTICLES;
            String title = "Person " + random.nextInt(900) + " " + VERBS[random.nextInt(VERBS.length)] + " person "
                    + random.nextInt(900);
            String became = i > 100 && random.nextInt(40) == 0 ? "h" + (i - 1 - random.nextInt(90)) : "";
            When reported = When.day(day.plusDays(random.nextInt(3)));
            builder.add(
                    "h" + i, title, when(random, day), reported, sign, EventType.CONSULT, many, reports, in, became);
        }
        return builder.readUntil(start.plusDays(1500)).build();
    }

    private static When when(Random random, LocalDate day) {
        int kind = random.nextInt(20);
        return kind < 16
                ? When.day(day)
                : kind < 19 ? When.range(day, day.plusDays(1 + random.nextInt(9))) : When.month(YearMonth.from(day));
    }
}
