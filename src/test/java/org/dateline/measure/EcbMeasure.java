package org.dateline.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.Article;
import org.dateline.extract.Extractor;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Event coreference across documents on ECB+ (Cybulska and Vossen, 2014).
///
/// For each topic, all its documents are read from raw text, and our happenings are laid over the annotated mentions.
/// Measured on the mentions that we find at all, once for us and once for the baseline that joins mentions of one topic
/// whose triggers have the same lemma: B-cubed and pairwise F1, micro over topics. The baseline is given the annotated
/// triggers; we find ours. Topics hold two look-alike events each (two courts, two earthquakes), which is what the
/// baseline cannot tell apart. ECB+ counts an event and its announcement as one; so a plan that we link to its outcome
/// counts with it here.
final class EcbMeasure {
    private final Extractor extractor;
    private final double[] ours = new double[7];
    private final double[] lemma = new double[7];
    private int gold;
    private int found;

    EcbMeasure(Extractor extractor) {
        this.extractor = extractor;
    }

    /// An annotated mention: its cluster, what we and the baseline make of it.
    private record Mention(String cluster, String us, String lemma) {}

    void run(Path file) throws IOException {
        Map<String, List<JsonNode>> topics = new TreeMap<>();
        JsonMapper json = JsonMapper.builder().build();
        for (String line : Files.readAllLines(file)) {
            JsonNode document = json.readTree(line);
            topics.computeIfAbsent(document.path("topic").asString(), t -> new ArrayList<>())
                    .add(document);
        }
        for (List<JsonNode> documents : topics.values()) {
            topic(documents);
        }
        System.out.printf("annotated event mentions %d, found by us %d%n", gold, found);
        print("lemma", lemma);
        print("ours", ours);
    }

    private void topic(List<JsonNode> documents) {
        List<Article> articles = new ArrayList<>();
        List<List<Span>> tokens = new ArrayList<>();
        for (JsonNode document : documents) {
            List<Span> spans = new ArrayList<>();
            articles.add(
                    Article.of(document.path("id").asString(), "", When.UNKNOWN, "en", "", "", text(document, spans)));
            tokens.add(spans);
        }
        List<Happening> happenings = HappeningsMeasure.happenings(extractor, articles);
        Map<String, List<Map.Entry<Span, String>>> byArticle = new HashMap<>();
        for (Happening h : happenings) {
            for (Evidence e : h.evidence()) {
                byArticle
                        .computeIfAbsent(e.article(), a -> new ArrayList<>())
                        .add(Map.entry(e.trigger(), h.planOf().isEmpty() ? h.id() : h.planOf()));
            }
        }
        List<Mention> mentions = new ArrayList<>();
        for (int d = 0; d < documents.size(); d++) {
            for (JsonNode m : documents.get(d).path("mentions")) {
                String tag = m.path("tag").asString();
                if (!tag.contains("ACTION") || !m.has("cluster")) {
                    continue;
                }
                gold++;
                Span span = tokens.get(d)
                        .get(m.path("tokens").get(0).asInt() - 1)
                        .cover(tokens.get(d)
                                .get(m.path("tokens")
                                                .get(m.path("tokens").size() - 1)
                                                .asInt()
                                        - 1));
                String us = at(byArticle.getOrDefault(articles.get(d).id(), List.of()), span);
                if (!us.isEmpty()) {
                    found++;
                    mentions.add(new Mention(
                            m.path("cluster").asString(),
                            us,
                            stem(m.path("text").asString())));
                }
            }
        }
        score(mentions, ours, true);
        score(mentions, lemma, false);
    }

    private static String at(List<Map.Entry<Span, String>> triggers, Span span) {
        return triggers.stream()
                .filter(t -> t.getKey().overlaps(span))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String stem(String trigger) {
        String word = trigger.toLowerCase(Locale.ROOT).split(" ")[0];
        return word.replaceAll("(?:ing|ed|es|s|e)$", "");
    }

    private static void score(List<Mention> mentions, double[] sums, boolean us) {
        for (Mention a : mentions) {
            int sameSystem = 0;
            int sameGold = 0;
            int both = 0;
            for (Mention b : mentions) {
                boolean s = us ? a.us.equals(b.us) : a.lemma.equals(b.lemma);
                boolean g = a.cluster.equals(b.cluster);
                sameSystem += s ? 1 : 0;
                sameGold += g ? 1 : 0;
                both += s && g ? 1 : 0;
            }
            sums[0] += (double) both / sameSystem;
            sums[1] += (double) both / sameGold;
            sums[2] += 1;
            sums[3] += both - 1;
            sums[4] += sameSystem - 1;
            sums[5] += sameGold - 1;
        }
    }

    private static void print(String name, double[] s) {
        double p = s[0] / s[2];
        double r = s[1] / s[2];
        double pp = s[3] / Math.max(1, s[4]);
        double pr = s[3] / Math.max(1, s[5]);
        System.out.printf(
                Locale.ROOT,
                "%-6s B3 P %.3f R %.3f F1 %.3f   pairs P %.3f R %.3f F1 %.3f%n",
                name,
                p,
                r,
                2 * p * r / (p + r),
                pp,
                pr,
                2 * pp * pr / Math.max(1e-9, pp + pr));
    }

    /// The document's text with its tokens put together again as a writer would, and where each token stands.
    private static String text(JsonNode document, List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (JsonNode sentence : document.path("sentences")) {
            List<Span> own = new ArrayList<>();
            String joined = sentence(sentence.asString(), own);
            int from = text.length();
            own.forEach(span -> spans.add(span.shift(from)));
            text.append(joined).append('\n');
        }
        return text.toString().stripTrailing();
    }

    /// A sentence of tokens put together again as a writer would.
    static String sentence(String tokens, List<Span> spans) {
        StringBuilder text = new StringBuilder();
        boolean glue = true;
        boolean open = false;
        for (String token : tokens.split(" ")) {
            boolean quote = token.equals("``") || token.equals("\"") || token.equals("\'\'");
            boolean opens = token.equals("``") || (quote && !open && !token.equals("\'\'")) || token.matches("[($]");
            boolean closes = !opens && (quote || token.matches("[,.;:!?%)]|\'s|n\'t|\'re|\'ve|\'ll|\'d|\'m|\'"));
            open = quote ? opens : open;
            if (!glue && !closes) {
                text.append(' ');
            }
            String shown = quote ? "\"" : token;
            spans.add(new Span(text.length(), text.length() + shown.length()));
            text.append(shown);
            glue = opens;
        }
        return text.toString();
    }
}
