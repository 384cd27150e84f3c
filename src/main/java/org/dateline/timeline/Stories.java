package org.dateline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which articles tell one story: those that share many rare names within some days.
///
/// That two sentences speak of one event is told less by the two sentences than by what stands around them. An article
/// is known here by its names, each weighing as much as it is rare in the library and frequent in the article.
final class Stories {
    /// A name in more articles than this finds no neighbours.
    private static final int COMMON = 40;

    private static final double FEW = 4;
    private static final int NEIGHBOURS = 10;
    private static final double LEAST = 0.1;
    private static final long DAYS = 10;

    private final Map<String, Telling> tellings = new TreeMap<>();
    private final Map<Integer, Integer> articles = new HashMap<>();

    /// One article.
    private static final class Telling {
        private final List<Integer> reports = new ArrayList<>();
        private final int[] names;
        private final float[] weights;
        private final Report first;

        private Telling(Report first) {
            this.first = first;
            this.names = first.about.names();
            this.weights = new float[names.length];
        }
    }

    /// Two articles of one story by the places of their reports in the sorted list.
    record Pair(List<Integer> some, List<Integer> others) {}

    Stories(List<Report> sorted) {
        for (int i = 0; i < sorted.size(); i++) {
            Report report = sorted.get(i);
            tellings.computeIfAbsent(report.article, _ -> new Telling(report))
                    .reports
                    .add(i);
        }
        for (Telling telling : tellings.values()) {
            for (int name : telling.names) {
                articles.merge(name, 1, Integer::sum);
            }
        }
        for (Telling telling : tellings.values()) {
            weigh(telling);
        }
    }

    /// Weights of length one, so that a product of two is the cosine between them.
    private void weigh(Telling telling) {
        double length = 0;
        for (int i = 0; i < telling.names.length; i++) {
            double weight = (1 + Math.log(telling.first.about.count(i))) * rarity(telling.names[i]);
            telling.weights[i] = (float) weight;
            length += weight * weight;
        }
        for (int i = 0; i < telling.weights.length; i++) {
            telling.weights[i] /= (float) Math.sqrt(length);
        }
    }

    /// What all articles of a library say tells nothing; in a library of two, what both say tells much.
    private double rarity(int name) {
        return Math.log((tellings.size() + FEW) / articles.getOrDefault(name, 1));
    }

    /// From 0 (no name in common) to 1 (the same names, each as often).
    double likeness(String one, String other) {
        Telling a = tellings.get(one);
        Telling b = tellings.get(other);
        return a == null || b == null ? 0 : likeness(a, b);
    }

    private double likeness(Telling a, Telling b) {
        double common = 0;
        int i = 0;
        int j = 0;
        while (i < a.names.length && j < b.names.length) {
            if (a.names[i] == b.names[j]) {
                common += a.weights[i++] * b.weights[j++];
            } else if (a.names[i] < b.names[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /// The pairs of articles that tell one story, each article with its nearest few; the same whatever the order of
    /// import.
    List<Pair> pairs() {
        List<Telling> all = List.copyOf(tellings.values());
        Map<Integer, List<Integer>> byName = new HashMap<>();
        for (int t = 0; t < all.size(); t++) {
            for (int name : all.get(t).names) {
                if (articles.getOrDefault(name, 0) <= COMMON) {
                    byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(t);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int t = 0; t < all.size(); t++) {
            for (int other : nearest(all, t, byName)) {
                pairs.add(new Pair(all.get(t).reports, all.get(other).reports));
            }
        }
        return pairs;
    }

    private List<Integer> nearest(List<Telling> all, int t, Map<Integer, List<Integer>> byName) {
        Telling telling = all.get(t);
        Map<Integer, Double> shared = new TreeMap<>();
        for (int name : telling.names) {
            for (int other : byName.getOrDefault(name, List.of())) {
                if (other != t && near(telling.first, all.get(other).first)) {
                    shared.merge(other, rarity(name), Double::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NEIGHBOURS)
                .map(Map.Entry::getKey)
                .filter(other -> likeness(telling, all.get(other)) >= LEAST)
                .toList();
    }

    private static boolean near(Report a, Report b) {
        return !a.published.isKnown() || !b.published.isKnown() || Likeness.gap(a.published, b.published) <= DAYS;
    }
}
