package org.dateline.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which articles tell one story: those that share many rare words within some days.
///
/// That two sentences speak of one event is told less by the two sentences than by what stands around them. An article
/// is known here by the words of all sentences that report an event.
final class Stories {
    /// A word in more articles than this finds no neighbours.
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
        private int[] words = new int[0];
        private double weight;
        private Report first;

        private Telling(Report first) {
            this.first = first;
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
            telling.words = telling.reports.stream()
                    .flatMapToInt(i -> Arrays.stream(sorted.get(i).words.hashes()))
                    .sorted()
                    .distinct()
                    .toArray();
            for (int word : telling.words) {
                articles.merge(word, 1, Integer::sum);
            }
        }
        for (Telling telling : tellings.values()) {
            for (int word : telling.words) {
                telling.weight += rarity(word);
            }
        }
    }

    /// What all articles of a library say tells nothing; in a library of two, what both say tells much.
    private double rarity(int word) {
        return Math.log((tellings.size() + FEW) / articles.getOrDefault(word, 1));
    }

    /// From 0 (nothing in common) to 1 (the shorter is all in the longer).
    double likeness(String one, String other) {
        Telling a = tellings.get(one);
        Telling b = tellings.get(other);
        return a == null || b == null ? 0 : likeness(a, b);
    }

    private double likeness(Telling a, Telling b) {
        double common = 0;
        int i = 0;
        int j = 0;
        while (i < a.words.length && j < b.words.length) {
            if (a.words[i] == b.words[j]) {
                common += rarity(a.words[i]);
                i++;
                j++;
            } else if (a.words[i] < b.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        double least = Math.min(a.weight, b.weight);
        return least == 0 ? 0 : common / least;
    }

    /// The pairs of articles that tell one story, each article with its nearest few; the same whatever the order of
    /// import.
    List<Pair> pairs() {
        List<Telling> all = List.copyOf(tellings.values());
        Map<Integer, List<Integer>> byWord = new HashMap<>();
        for (int t = 0; t < all.size(); t++) {
            for (int word : all.get(t).words) {
                if (articles.getOrDefault(word, 0) <= COMMON) {
                    byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(t);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int t = 0; t < all.size(); t++) {
            for (int other : nearest(all, t, byWord)) {
                pairs.add(new Pair(all.get(t).reports, all.get(other).reports));
            }
        }
        return pairs;
    }

    private List<Integer> nearest(List<Telling> all, int t, Map<Integer, List<Integer>> byWord) {
        Telling telling = all.get(t);
        Map<Integer, Double> shared = new TreeMap<>();
        for (int word : telling.words) {
            for (int other : byWord.getOrDefault(word, List.of())) {
                if (other != t && near(telling.first, all.get(other).first)) {
                    shared.merge(other, rarity(word), Double::sum);
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
