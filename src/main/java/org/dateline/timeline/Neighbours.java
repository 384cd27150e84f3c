package org.dateline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    record Pair(int one, int other, double likeness) {}

    Neighbours(List<Report> sorted, Likeness likeness, Stories stories) {
        this.reports = sorted;
        this.likeness = likeness;
        this.stories = stories;
    }

    /// Pairs alike enough to be one happening, most alike first.
    List<Pair> pairs() {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            for (String key : keys(reports.get(i))) {
                blocks.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        blocks.values().forEach(block -> compare(block, seen, pairs));
        for (Stories.Pair story : stories.pairs()) {
            story.some().forEach(i -> story.others().forEach(j -> compare(i, j, seen, pairs)));
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        return pairs;
    }

    private Set<String> keys(Report report) {
        String kind = Likeness.family(report.event.type()) + " " + Likeness.Class.of(report.event.status()) + " ";
        Set<String> keys = new HashSet<>();
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
        return keys;
    }

    private void compare(List<Integer> block, Set<Long> seen, List<Pair> pairs) {
        block.sort(
                Comparator.comparingLong((Integer i) -> pivot(reports.get(i))).thenComparing(i -> i));
        for (int i = 0; i < block.size(); i++) {
            int one = block.get(i);
            long until = pivot(reports.get(one)) + WINDOW_DAYS;
            for (int j = i + 1; j < block.size() && j - i <= CROWD; j++) {
                int other = block.get(j);
                if (pivot(reports.get(other)) > until
                        && !reports.get(one).article.equals(reports.get(other).article)) {
                    break;
                }
                compare(one, other, seen, pairs);
            }
        }
    }

    private void compare(int one, int other, Set<Long> seen, List<Pair> pairs) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        if (seen.add(((long) low << 32) | high)) {
            double alike = likeness.of(reports.get(low), reports.get(high));
            if (alike >= Likeness.ENOUGH) {
                pairs.add(new Pair(low, high, alike));
            }
        }
    }

    /// The day by which a report is sorted: of the event where it is known within some days, else of the article.
    private static long pivot(Report report) {
        When when = report.event.when();
        When by = when.isKnown() && when.days() <= 2 * WINDOW_DAYS ? when : report.published;
        LocalDate day = by.isKnown() && !by.first().equals(LocalDate.MIN) ? by.first() : LocalDate.EPOCH;
        return day.toEpochDay();
    }
}
