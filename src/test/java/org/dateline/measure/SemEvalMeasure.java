package org.dateline.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.Layer;
import org.dateline.article.Statement;
import org.dateline.entity.Entity;
import org.dateline.extract.Extractor;
import org.dateline.text.Folding;
import org.dateline.text.Span;
import org.dateline.time.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// SemEval-2015 Task 4, track A: from raw text, the ordered events that a given entity takes part in. What an entity
/// said is one of them, on the day of the report.
///
/// Scored as defined there (Minard and others, 2015), by temporal awareness: mentions of one place in the order are
/// simultaneous, those of one place come before those of the next; events without a place (order 0) have no relations.
/// Precision is the share of our relations that follow from the gold ones, recall the other way round; F1 micro over
/// entities.
final class SemEvalMeasure {
    private final Extractor extractor;
    private final double[] sums = new double[4];

    SemEvalMeasure(Extractor extractor) {
        this.extractor = extractor;
    }

    /// One article read, with where its sentences lie.
    private record Read(Article article, Layer layer, TreeMap<Integer, Integer> sentences) {}

    /// `before` or simultaneous.
    private record Relation(String one, String other, boolean before) {}

    void run(Path folder) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        Map<String, List<Read>> sets = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("docs.jsonl"))) {
            JsonNode document = json.readTree(line);
            sets.computeIfAbsent(document.path("set").asString(), s -> new ArrayList<>())
                    .add(read(document));
        }
        for (String line : Files.readAllLines(folder.resolve("gold_timelines.jsonl"))) {
            JsonNode timeline = json.readTree(line);
            TreeMap<Integer, List<String>> gold = new TreeMap<>();
            for (JsonNode event : timeline.path("events")) {
                int order = Integer.parseInt(event.path("order").asString());
                for (JsonNode m : event.path("mentions")) {
                    gold.computeIfAbsent(order, o -> new ArrayList<>())
                            .add(key(
                                    m.path("doc").asString(),
                                    m.path("sent").asInt(),
                                    m.path("event").asString()));
                }
            }
            gold.remove(0);
            List<Read> articles = sets.getOrDefault(timeline.path("set").asString(), List.of());
            compare(
                    timeline.path("entity").asString(),
                    gold,
                    ours(articles, timeline.path("entity").asString()));
        }
        double p = sums[0] / Math.max(1, sums[1]);
        double r = sums[2] / Math.max(1, sums[3]);
        System.out.printf(Locale.ROOT, "micro P %.4f R %.4f F1 %.4f%n", p, r, 2 * p * r / Math.max(1e-9, p + r));
    }

    private Read read(JsonNode document) {
        StringBuilder text = new StringBuilder();
        TreeMap<Integer, Integer> sentences = new TreeMap<>();
        for (Map.Entry<String, JsonNode> sentence : document.path("sentences").properties()) {
            sentences.put(text.length(), Integer.parseInt(sentence.getKey()));
            List<Span> spans = new ArrayList<>();
            text.append(EcbMeasure.sentence(sentence.getValue().asString(), spans))
                    .append('\n');
        }
        When published = When.parse(document.path("dct").asString()).orElse(When.UNKNOWN);
        Article article = Article.of(
                document.path("id").asString(),
                "",
                published,
                "en",
                "",
                "",
                text.toString().stripTrailing());
        return new Read(article, extractor.read(article), sentences);
    }

    private static TreeMap<Integer, List<String>> ours(List<Read> articles, String target) {
        TreeMap<When, List<String>> byTime = new TreeMap<>();
        for (Read read : articles) {
            Set<String> ids = new HashSet<>();
            for (Entity entity : read.layer.entities()) {
                if (isMeant(entity, target)) {
                    ids.add(entity.id());
                }
            }
            for (EventMention event : read.layer.all(EventMention.class)) {
                boolean in = event.participants().stream().anyMatch(ids::contains);
                if (in && event.when().isKnown() && event.status().isReal()) {
                    place(byTime, event.when(), read, event.span());
                }
            }
            for (Statement statement : read.layer.all(Statement.class)) {
                if (ids.contains(statement.speaker())
                        && read.article.published().isKnown()) {
                    place(byTime, read.article.published(), read, statement.span());
                }
            }
        }
        TreeMap<Integer, List<String>> timeline = new TreeMap<>();
        byTime.values().forEach(mentions -> timeline.put(timeline.size() + 1, mentions));
        return timeline;
    }

    private static void place(TreeMap<When, List<String>> byTime, When when, Read read, Span span) {
        int sentence = read.sentences.floorEntry(span.start()).getValue();
        String word = span.of(read.article.text()).split(" ")[0];
        List<String> there = byTime.computeIfAbsent(when, w -> new ArrayList<>());
        String key = key(read.article.title(), sentence, word);
        if (!there.contains(key)) {
            there.add(key);
        }
    }

    private static boolean isMeant(Entity entity, String target) {
        String key = Folding.key(target);
        List<String> names = new ArrayList<>(entity.aliases());
        names.add(entity.name());
        return names.stream()
                .map(Folding::key)
                .anyMatch(n -> n.equals(key) || (key.contains(" ") && n.length() > 3 && key.endsWith(" " + n)));
    }

    private void compare(String entity, TreeMap<Integer, List<String>> gold, TreeMap<Integer, List<String>> ours) {
        Set<Relation> goldClosure = closure(gold);
        Set<Relation> oursClosure = closure(ours);
        List<Relation> goldReduced = reduced(gold);
        List<Relation> oursReduced = reduced(ours);
        long right = oursReduced.stream().filter(goldClosure::contains).count();
        long found = goldReduced.stream().filter(oursClosure::contains).count();
        sums[0] += right;
        sums[1] += oursReduced.size();
        sums[2] += found;
        sums[3] += goldReduced.size();
        System.out.printf(
                "%-30s ours %d, right %d; gold %d, found %d%n",
                entity, oursReduced.size(), right, goldReduced.size(), found);
    }

    private static List<Relation> reduced(TreeMap<Integer, List<String>> timeline) {
        List<Relation> relations = new ArrayList<>();
        String before = "";
        for (List<String> place : timeline.values()) {
            for (int i = 1; i < place.size(); i++) {
                relations.add(new Relation(place.get(i - 1), place.get(i), false));
            }
            if (!before.isEmpty()) {
                relations.add(new Relation(before, place.getFirst(), true));
            }
            before = place.getFirst();
        }
        return relations;
    }

    private static Set<Relation> closure(TreeMap<Integer, List<String>> timeline) {
        Map<String, Integer> at = new HashMap<>();
        timeline.forEach((order, place) -> place.forEach(m -> at.put(m, order)));
        Set<Relation> relations = new HashSet<>();
        at.forEach((a, i) -> at.forEach((b, j) -> {
            if (!a.equals(b) && i <= j) {
                relations.add(new Relation(a, b, i < j));
            }
        }));
        return relations;
    }

    private static String key(String document, int sentence, String word) {
        return document + "-" + sentence + "-" + word.toLowerCase(Locale.ROOT);
    }
}
