package org.dateline.extract.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.Salience;
import org.dateline.entity.Entity;
import org.dateline.extract.Extractor;
import org.dateline.time.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures [Salience#about] against what human indexers say that articles are about.
///
/// Arguments: a file of JSON lines `{date, title, dateline, body, places: [country names]}`, and `--body` to leave the
/// dateline out. Countries of 1987 count as what they are today.
final class SalienceMeasure {
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "usa",
            "US",
            "uk",
            "GB",
            "west-germany",
            "DE",
            "east-germany",
            "DE",
            "ussr",
            "RU",
            "uae",
            "AE",
            "trinidad-tobago",
            "TT",
            "yemen-arab-republic",
            "YE",
            "yugoslavia",
            "RS",
            "czechoslovakia",
            "CZ");

    private SalienceMeasure() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> codes = new HashMap<>(OTHER_NAMES);
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            codes.putIfAbsent(
                    name.toLowerCase(Locale.ROOT).replace(" sar china", "").replace(' ', '-'), code);
        }
        codes.put("ivory-coast", "CI");
        Extractor extractor = Extractor.load();
        JsonMapper json = JsonMapper.shared();
        int right = 0;
        int said = 0;
        int wanted = 0;
        int exact = 0;
        int articles = 0;
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode o = json.readTree(line);
            Set<String> gold = new HashSet<>();
            o.path("places").forEach(p -> gold.add(codes.getOrDefault(p.asString(), p.asString())));
            if (gold.isEmpty()) {
                continue;
            }
            Set<String> ours = new HashSet<>();
            Article article = article(o, args.length > 1 && args[1].equals("--body"));
            for (String id : Salience.about(article, extractor.read(article))) {
                ours.add(id.substring(Entity.country("").length()));
            }
            articles++;
            said += ours.size();
            wanted += gold.size();
            exact += ours.equals(gold) ? 1 : 0;
            ours.retainAll(gold);
            right += ours.size();
        }
        double precision = (double) right / said;
        double recall = (double) right / wanted;
        System.out.printf(
                Locale.ROOT,
                "articles %d precision %.3f recall %.3f F1 %.3f exact %.3f%n",
                articles,
                precision,
                recall,
                2 * precision * recall / (precision + recall),
                (double) exact / articles);
    }

    private static Article article(JsonNode o, boolean bodyOnly) {
        String dateline = bodyOnly ? "" : o.path("dateline").asString("").strip();
        String text =
                (dateline.isEmpty() ? "" : dateline + " ") + o.path("body").asString("");
        String day = o.path("date").asString("").substring(0, 10);
        return Article.of(o.path("title").asString(""), "", When.of(day), "en", "", "", text);
    }
}
