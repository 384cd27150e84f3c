package org.dateline.extract.times;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.TimeMention;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.token.Tokeniser;
import org.dateline.time.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures the times stage against hand-marked TIMEX3 expressions: strict, relaxed and value F1 as in TempEval-3, and
/// articles a second on one thread.
///
/// `TimexMeasure PATH [--errors] [--out PREDICTIONS.jsonl]`: PATH is a JSON Lines file or a folder of them, a line an
/// article: `{"id", "dct", "text", "timex": [{"start", "end", "value"}]}`.
public final class TimexMeasure {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final double[] strict = new double[3];
    private final double[] relaxed = new double[3];
    private final double[] value = new double[3];
    private final boolean errors;

    private TimexMeasure(boolean errors) {
        this.errors = errors;
    }

    public static void main(String[] args) throws IOException {
        List<String> all = List.of(args);
        TimexMeasure measure = new TimexMeasure(all.contains("--errors"));
        List<JsonNode> articles = read(Path.of(args[0]));
        List<String> out = new ArrayList<>();
        for (JsonNode article : articles) {
            List<TimeMention> found = times(article);
            measure.compare(article, found);
            out.add(JSON.writeValueAsString(prediction(article, found)));
        }
        int at = all.indexOf("--out");
        if (at >= 0) {
            Files.write(Path.of(all.get(at + 1)), out);
        }
        System.out.println("articles " + articles.size());
        line("strict", measure.strict);
        line("relaxed", measure.relaxed);
        line("value", measure.value);
        speed(articles);
    }

    private static List<JsonNode> read(Path path) throws IOException {
        List<JsonNode> articles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank()) {
                        articles.add(JSON.readTree(line));
                    }
                }
            }
        }
        return articles;
    }

    private static List<TimeMention> times(JsonNode article) {
        When published = When.parse(article.path("dct").asString("")).orElse(When.UNKNOWN);
        Draft draft = new Draft(
                Article.of("", "", published, "en", "", "", article.path("text").asString("")));
        new Tokeniser().read(draft);
        new Anchor().read(draft);
        new Times().read(draft);
        return draft.times;
    }

    private static Map<String, Object> prediction(JsonNode article, List<TimeMention> found) {
        List<Map<String, Object>> timex = new ArrayList<>();
        for (TimeMention t : found) {
            timex.add(Map.of("start", t.span().start(), "end", t.span().end(), "value", t.value()));
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", article.path("id").asString(""));
        line.put("timex", timex);
        return line;
    }

    private void compare(JsonNode article, List<TimeMention> found) {
        String text = article.path("text").asString("");
        JsonNode gold = article.path("timex");
        boolean[] used = new boolean[found.size()];
        int r = 0;
        int s = 0;
        int v = 0;
        for (JsonNode g : gold) {
            int start = g.path("start").asInt();
            int end = g.path("end").asInt();
            int match = -1;
            for (int i = 0; i < used.length && match < 0; i++) {
                boolean overlap =
                        found.get(i).span().start() < end && found.get(i).span().end() > start;
                match = overlap && !used[i] ? i : -1;
            }
            if (match < 0) {
                say("missed", text, start, end, g.path("value").asString(""));
                continue;
            }
            used[match] = true;
            TimeMention t = found.get(match);
            boolean exact = t.span().start() == start && t.span().end() == end;
            boolean same = t.value().equals(g.path("value").asString(""));
            r++;
            s += exact ? 1 : 0;
            v += same ? 1 : 0;
            if (!exact) {
                say("extent [" + t.span().of(text) + "]", text, start, end, "");
            }
            if (!same) {
                say(
                        "value " + t.value() + " dct " + article.path("dct").asString(""),
                        text,
                        start,
                        end,
                        g.path("value").asString(""));
            }
        }
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                say(
                        "spurious",
                        text,
                        found.get(i).span().start(),
                        found.get(i).span().end(),
                        found.get(i).value());
            }
        }
        add(strict, s, used.length, gold.size());
        add(relaxed, r, used.length, gold.size());
        add(value, v, used.length, gold.size());
    }

    private void say(String what, String text, int start, int end, String wanted) {
        if (errors) {
            String around = text.substring(Math.max(0, start - 50), start) + "[["
                    + text.substring(start, end) + "]]"
                    + text.substring(end, Math.min(text.length(), end + 40));
            System.out.println(what + "\t" + wanted + "\t" + around.replace('\n', ' '));
        }
    }

    private static void add(double[] counts, int right, int found, int gold) {
        counts[0] += right;
        counts[1] += found;
        counts[2] += gold;
    }

    private static void line(String name, double[] c) {
        double p = c[0] / c[1];
        double r = c[0] / c[2];
        System.out.printf("%-8s P %.4f R %.4f F1 %.4f%n", name, p, r, 2 * p * r / (p + r));
    }

    private static void speed(List<JsonNode> articles) {
        List<Draft> drafts = new ArrayList<>();
        for (JsonNode article : articles) {
            When published = When.parse(article.path("dct").asString("")).orElse(When.UNKNOWN);
            Draft draft = new Draft(Article.of(
                    "", "", published, "en", "", "", article.path("text").asString("")));
            new Tokeniser().read(draft);
            new Anchor().read(draft);
            drafts.add(draft);
        }
        Times times = new Times();
        double best = 0;
        for (int round = 0; round < 20; round++) {
            long start = System.nanoTime();
            for (Draft draft : drafts) {
                draft.times.clear();
                times.read(draft);
            }
            best = Math.max(best, drafts.size() * 1e9 / (System.nanoTime() - start));
        }
        System.out.printf("speed    %.0f articles a second on one core%n", best);
    }
}
