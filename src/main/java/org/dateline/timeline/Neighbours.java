package org.dateline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.article.Status;
import org.dateline.time.When;

/// Finds the pairs of reports worth comparing, and those alike enough, without looking at every pair.
final class Neighbours {
    private static final int WINDOW_DAYS = 5;
    /// In a crowd only the nearest are compared: what one day says of two great powers is compared by rarer names too.
    private static final int CROWD = 250;

    private final List<Report> reports;
    private final Likeness likeness;
    private final Stories stories;

    /// Two reports by their place in the sorted list, the lower first, and how alike they are.
    record Pair(int one, int other, double likeness) implements Comparable<Pair> {
        /// Most alike first.
        @Override
        public int compareTo(Pair pair) {
            int order = Double.compare(pair.likeness, likeness);
            order = order != 0 ? order : Integer.compare(one, pair.one);
            return order != 0 ? order : Integer.compare(other, pair.other);
        }
    }

    Neighbours(List<Report> sorted, Likeness likeness, Stories stories) {
        this.reports = sorted;
        this.likeness = likeness;
        this.stories = stories;
    }

    /// Pairs alike enough to be one happening, most alike first.
    List<Pair> pairs() {
        List<Integer> order = new ArrayList<>(reports.size());
        for (int i = 0; i < reports.size(); i++) {
            order.add(i);
        }
        order.sort(
                Comparator.comparingLong((Integer i) -> pivot(reports.get(i))).thenComparing(i -> i));
        Map<String, Block> blocks = new HashMap<>();
        for (int i : order) {
            for (String key : keys(reports.get(i))) {
                blocks.computeIfAbsent(key, _ -> new Block()).add(i);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        // Which report each was last compared with: a pair meets in many blocks, and is compared in the first.
        int[] met = new int[reports.size()];
        Arrays.fill(met, -1);
        for (int one : order) {
            for (String key : keys(reports.get(one))) {
                compare(one, Objects.requireNonNull(blocks.get(key)), met, pairs);
            }
        }
        for (Stories.Pair story : stories.pairs()) {
            for (int one : story.some()) {
                for (int other : story.others()) {
                    compare(one, other, pairs);
                }
            }
        }
        pairs.sort(null);
        return distinct(pairs);
    }

    /// Reports that share a key, by their day.
    private static final class Block {
        private int[] reports = new int[2];
        private int size;
        /// Of those up to here the later ones have been compared with.
        private int done;

        void add(int report) {
            if (size == reports.length) {
                reports = Arrays.copyOf(reports, 2 * size);
            }
            reports[size++] = report;
        }
    }

    private static List<Pair> distinct(List<Pair> sorted) {
        List<Pair> distinct = new ArrayList<>(sorted.size());
        for (Pair pair : sorted) {
            if (distinct.isEmpty() || !distinct.getLast().equals(pair)) {
                distinct.add(pair);
            }
        }
        return distinct;
    }

    private Set<String> keys(Report report) {
        Set<String> keys = new HashSet<>();
        keys(report, Likeness.Class.of(report.event.status()), keys);
        if (report.event.status() == Status.NEGATED && report.told().isDay()) {
            // What it denies may have been told.
            keys(report, Likeness.Class.REAL, keys);
        }
        return keys;
    }

    private void keys(Report report, Likeness.Class as, Set<String> keys) {
        String kind = Likeness.family(report.event.type()) + " " + as + " ";
        keys.add(kind + report.article);
        for (String id : report.event.participants()) {
            keys.add(kind + id);
            String country = likeness.company().country(id);
            if (!country.isEmpty()) {
                keys.add(kind + "country/" + country);
            }
        }
        if (!report.event.place().isEmpty()) {
            keys.add(kind + "at " + report.event.place());
        }
        if (!report.original.equals(report.article)
                || report.event.participants().isEmpty()) {
            keys.add(kind + "copy " + report.original);
            keys.add(kind + "word " + report.trigger);
        }
    }

    /// With those behind it in a block, in whose order it comes next.
    private void compare(int one, Block block, int[] met, List<Pair> pairs) {
        long until = pivot(reports.get(one)) + WINDOW_DAYS;
        int from = ++block.done;
        for (int j = from; j < block.size && j - from < CROWD; j++) {
            int other = block.reports[j];
            if (pivot(reports.get(other)) > until && !reports.get(one).article.equals(reports.get(other).article)) {
                break;
            }
            if (met[other] != one) {
                met[other] = one;
                compare(one, other, pairs);
            }
        }
    }

    private void compare(int one, int other, List<Pair> pairs) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        double alike = likeness.of(reports.get(low), reports.get(high));
        if (alike >= Likeness.ENOUGH) {
            pairs.add(new Pair(low, high, alike));
        }
    }

    /// The day by which a report is sorted: of the event where it is known within some days, or told as long past
    /// ("the invasion in February 2022"), else of the article.
    private static long pivot(Report report) {
        When when = report.event.when();
        boolean byEvent = when.isKnown() && (when.days() <= 2 * WINDOW_DAYS || isLongPast(report));
        When by = byEvent ? when : report.published;
        LocalDate day = by.isKnown() && !by.first().equals(LocalDate.MIN) ? by.first() : LocalDate.EPOCH;
        return day.toEpochDay();
    }

    private static boolean isLongPast(Report report) {
        When when = report.event.when();
        return !when.isOpen()
                && report.published.isKnown()
                && !report.published.isOpen()
                && when.last().plusDays(WINDOW_DAYS).isBefore(report.published.first());
    }
}
