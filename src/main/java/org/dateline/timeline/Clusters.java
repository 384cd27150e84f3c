package org.dateline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.Passage;
import org.dateline.time.When;

/// Groups that grow by joining, and refuse what a person parted or what time contradicts.
final class Clusters {
    /// Reports of one happening do not stand further apart than this.
    private static final long SPREAD_DAYS = 2;

    /// Of two groups the mean likeness of their reports may be so much less than that of the nearest two.
    private static final double AMONG_MANY = 0.9;

    private final List<Report> reports;
    private final Likeness likeness;
    private final int[] parent;
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();
    private final Map<String, List<Integer>> byArticle = new HashMap<>();

    /// Groups that a person joined, by their roots: their days may stand apart.
    private final Set<Integer> byHand = new HashSet<>();

    Clusters(List<Report> sorted, Likeness likeness) {
        this.reports = sorted;
        this.likeness = likeness;
        this.parent = new int[sorted.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            byArticle
                    .computeIfAbsent(sorted.get(i).article, _ -> new ArrayList<>())
                    .add(i);
        }
    }

    void part(List<Grouping.Link> links) {
        for (Grouping.Link link : links) {
            for (int a : at(link.one())) {
                for (int b : at(link.other())) {
                    if (a != b) {
                        apart.computeIfAbsent(a, _ -> new HashSet<>()).add(b);
                        apart.computeIfAbsent(b, _ -> new HashSet<>()).add(a);
                    }
                }
            }
        }
    }

    /// Joins by a person's word, whatever speaks against it.
    void join(List<Grouping.Link> links) {
        for (Grouping.Link link : links) {
            for (int a : at(link.one())) {
                for (int b : at(link.other())) {
                    union(a, b);
                    byHand.add(root(a));
                }
            }
        }
    }

    void join(Iterable<Neighbours.Pair> pairs) {
        for (Neighbours.Pair pair : pairs) {
            int a = root(pair.one());
            int b = root(pair.other());
            if (a != b && mayJoin(a, b)) {
                union(a, b);
            }
        }
    }

    List<List<Report>> groups() {
        Map<Integer, List<Report>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(reports.get(i));
        }
        return List.copyOf(groups.values());
    }

    private List<Integer> at(Passage passage) {
        return byArticle.getOrDefault(passage.article(), List.of()).stream()
                .filter(i -> reports.get(i).event.span().overlaps(passage.span()))
                .toList();
    }

    private boolean mayJoin(int a, int b) {
        List<Integer> some = membersOf(a);
        List<Integer> others = membersOf(b);
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (List<Integer> side : List.of(some, others)) {
            for (int i : side) {
                When when = reports.get(i).event.when();
                if (when.isDay()) {
                    first = when.first().isBefore(first) ? when.first() : first;
                    last = when.last().isAfter(last) ? when.last() : last;
                }
            }
        }
        boolean free = byHand.contains(a) || byHand.contains(b);
        if (!free && last.isAfter(first) && first.plusDays(SPREAD_DAYS).isBefore(last)) {
            return false;
        }
        return !speakOfOthers(some, others) && agree(some, others) && !isParted(some, others);
    }

    /// Whether the people that most of one side name are none of those of the other side.
    private boolean speakOfOthers(List<Integer> some, List<Integer> others) {
        return some.size() + others.size() > 2 && likeness.company().areOthers(people(some), people(others));
    }

    private Set<String> people(List<Integer> side) {
        Set<String> people = new HashSet<>();
        side.forEach(i -> people.addAll(reports.get(i).event.participants()));
        return people;
    }

    /// All pairs taken together must agree, so that a chain of likenesses does not run from one event into the next.
    private boolean agree(List<Integer> some, List<Integer> others) {
        if (some.size() == 1 && others.size() == 1) {
            return true;
        }
        int tried = 0;
        double sum = 0;
        for (int i = 0; i < some.size() && tried < 64; i += 1 + some.size() / 8) {
            for (int j = 0; j < others.size() && tried < 64; j += 1 + others.size() / 8) {
                tried++;
                sum += likeness.of(reports.get(some.get(i)), reports.get(others.get(j)));
            }
        }
        return sum >= AMONG_MANY * Likeness.ENOUGH * tried;
    }

    private boolean isParted(List<Integer> some, List<Integer> others) {
        if (apart.isEmpty()) {
            return false;
        }
        for (int i : some) {
            Set<Integer> from = apart.get(i);
            if (from != null && others.stream().anyMatch(from::contains)) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> membersOf(int root) {
        List<Integer> all = members.get(root);
        return all == null ? List.of(root) : all;
    }

    private void union(int one, int other) {
        int a = root(one);
        int b = root(other);
        if (a == b) {
            return;
        }
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        List<Integer> all = new ArrayList<>(membersOf(low));
        all.addAll(membersOf(high));
        parent[high] = low;
        if (byHand.remove(high)) {
            byHand.add(low);
        }
        members.remove(high);
        members.put(low, all);
    }

    private int root(int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
