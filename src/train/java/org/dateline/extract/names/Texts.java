package org.dateline.extract.names;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonReader;
import javax.json.JsonString;
import javax.json.JsonValue;
import org.dateline.article.Article;
import org.dateline.time.When;

/// Unlabelled articles for the teacher, from JSON Lines with `text`, `body` or `sentences`. Lines that have only a date
/// and a sentence or two become one article a day: the day's events share their names.
final class Texts {
    private static final int SHORT = 600;

    private Texts() {}

    static List<Article> in(List<Path> inputs) throws IOException {
        List<Article> all = new ArrayList<>();
        for (Path file : files(inputs, ".jsonl")) {
            all.addAll(of(file));
        }
        return all;
    }

    /// The files under `inputs` whose names end with `suffix`, in order.
    static List<Path> files(List<Path> inputs, String suffix) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path input : inputs) {
            try (Stream<Path> walk = Files.walk(input)) {
                walk.filter(f -> Files.isRegularFile(f) && f.toString().endsWith(suffix))
                        .sorted()
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static List<Article> of(Path file) throws IOException {
        List<Article> all = new ArrayList<>();
        Map<String, StringBuilder> days = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEach(line -> {
                JsonObject node = parse(line);
                String text = text(node);
                if (text.length() < SHORT && node.containsKey("date") && !node.containsKey("title")) {
                    StringBuilder day =
                            days.computeIfAbsent(node.getString("date", ""), d -> new StringBuilder());
                    day.append(day.isEmpty() ? "" : "\n\n").append(text);
                } else if (!text.isBlank()) {
                    all.add(article(node.getString("title", ""), text));
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        days.values().forEach(day -> all.add(article("", day.toString())));
        return all;
    }

    private static JsonObject parse(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    private static String text(JsonObject node) {
        JsonValue sentences = node.get("sentences");
        if (sentences != null) {
            StringBuilder joined = new StringBuilder();
            var values = sentences instanceof JsonObject numbered ? numbered.values() : sentences.asJsonArray();
            values.forEach(v -> joined.append(((JsonString) v).getString()).append("\n\n"));
            return joined.toString();
        }
        String body = node.getString("text", "");
        String text = body.isEmpty() ? node.getString("body", "") : body;
        String title = node.getString("title", "");
        return title.isEmpty() || text.startsWith(title) ? text : title + "\n\n" + text;
    }

    private static Article article(String title, String text) {
        return Article.of(title, "", When.UNKNOWN, "en", "", "", text);
    }
}
