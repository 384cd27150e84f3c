package org.dateline.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.Layer;
import org.dateline.entity.Entity;
import org.dateline.extract.Extractor;
import org.dateline.intake.Intake;
import org.dateline.text.Span;
import org.dateline.timeline.Conflict;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Grouping;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Report;
import tools.jackson.databind.json.JsonMapper;

/// Measures what is made of one event across articles.
///
/// `HappeningsMeasure cross FOLDER OUT.json`: reads the `.txt` articles of a folder together and writes the groups, the
/// plans with their outcome and the conflicts, in the form that the gold articles' scorer reads as `cross.json`.
///
/// `HappeningsMeasure ecb FILE.jsonl`: event coreference across the documents of each topic of ECB+, against the
/// baseline that joins mentions of the same lemma; see [EcbMeasure].
///
/// `HappeningsMeasure semeval FOLDER`: timelines of entities, SemEval-2015 Task 4; see [SemEvalMeasure].
public final class HappeningsMeasure {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HappeningsMeasure() {}

    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "cross" -> cross(Path.of(args[1]), Path.of(args[2]));
            case "semeval" -> new SemEvalMeasure(Extractor.load()).run(Path.of(args[1]));
            case "ecb" -> new EcbMeasure(Extractor.load()).run(Path.of(args[1]));
            default -> throw new IllegalArgumentException("cross, ecb or semeval, not " + args[0]);
        }
    }

    /// The happenings of some articles, as a library would show them.
    static List<Happening> happenings(Extractor extractor, List<Article> articles) {
        List<Report> reports = new ArrayList<>();
        Map<String, Entity> entities = new HashMap<>();
        for (Article article : articles) {
            Layer layer = extractor.read(article);
            layer.entities().forEach(e -> entities.putIfAbsent(e.id(), e));
            reports.addAll(Report.of(article, layer.all(EventMention.class), article.id()));
        }
        return new Grouping(entities, List.of(), List.of()).happenings(reports);
    }

    private static void cross(Path folder, Path out) throws IOException {
        Map<String, String> names = new HashMap<>();
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Article article = Intake.fromText(Files.readString(file));
                articles.add(article);
                names.put(article.id(), file.getFileName().toString().replace(".txt", ""));
            }
        }
        List<Happening> happenings = happenings(Extractor.load(), articles);
        Map<String, Happening> byId = new HashMap<>();
        happenings.forEach(h -> byId.put(h.id(), h));
        List<Object> same = new ArrayList<>();
        List<Object> lifecycle = new ArrayList<>();
        List<Object> contradictions = new ArrayList<>();
        for (Happening h : happenings) {
            if (h.articles() > 1) {
                same.add(h.evidence().stream().map(e -> point(names, e)).toList());
                System.out.println(h.title() + "  " + h.status() + "  " + h.when());
                h.evidence().forEach(e -> System.out.println("    " + names.get(e.article()) + "  " + e.quote()));
            }
            Happening outcome = byId.get(h.planOf());
            if (outcome != null) {
                lifecycle.add(Map.of(
                        "from", point(names, h.evidence().getFirst()),
                        "to", point(names, outcome.evidence().getFirst()),
                        "kind", h.outcome().name().toLowerCase(java.util.Locale.ROOT)));
            }
            for (Conflict conflict : h.conflicts()) {
                contradictions.add(contradiction(names, conflict));
                System.out.println("    differ: " + conflict);
            }
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("same_event", same);
        all.put("lifecycle", lifecycle);
        all.put("contradictions", contradictions);
        Files.writeString(out, JSON.writeValueAsString(all));
    }

    private static Map<String, Object> contradiction(Map<String, String> names, Conflict conflict) {
        return Map.of(
                "a", point(names, conflict.values().get(0)),
                "b", point(names, conflict.values().get(1)),
                "field", conflict.field());
    }

    private static Map<String, Object> point(Map<String, String> names, Conflict.Value side) {
        return point(names, side.article(), side.sentence());
    }

    private static Map<String, Object> point(Map<String, String> names, Evidence e) {
        return point(names, e.article(), e.trigger());
    }

    private static Map<String, Object> point(Map<String, String> names, String article, Span span) {
        return Map.of("article", Objects.requireNonNull(names.get(article)), "start", span.start(), "end", span.end());
    }
}
