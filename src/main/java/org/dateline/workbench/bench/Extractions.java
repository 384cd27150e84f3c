package org.dateline.workbench.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.article.Article;
import org.dateline.extract.Extractor;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Stage;
import org.dateline.extract.events.Events;
import org.dateline.extract.knowledge.Knowledge;
import org.dateline.extract.names.Names;
import org.dateline.extract.times.Anchor;
import org.dateline.extract.times.Times;
import org.dateline.extract.token.Tokeniser;

/// How long tables and models take to load, and how many articles a core reads, counted in articles of 580 tokens and
/// in processor time, so that a busy machine matters less.
final class Extractions {
    private static final double TOKENS = 580;

    private Extractions() {}

    static void measure(Generated generated, int count, int rounds, Consumer<Figure> each) {
        each.accept(load("load-knowledge", 0.3, Knowledge::load, rounds));
        each.accept(load("load-names", 0.5, Names::load, rounds));
        each.accept(load("load-parser", 0.5, Events::load, rounds));
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(generated.article(i));
        }
        Stage tokens = new Tokeniser();
        Stage names = Names.load();
        Stage anchor = new Anchor();
        Stage times = new Times();
        each.accept(speed("names", 200, articles, rounds, draft -> {
            tokens.read(draft);
            names.read(draft);
        }));
        each.accept(speed("times", 1_000, articles, rounds, draft -> {
            tokens.read(draft);
            anchor.read(draft);
            times.read(draft);
        }));
        Extractor extractor = Extractor.load();
        each.accept(speed("extract", 120, articles, rounds, draft -> extractor.read(draft.article)));
    }

    private static Figure load(String name, double bar, Supplier<?> load, int rounds) {
        double[] seconds = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            if (load.get() == null) {
                throw new IllegalStateException(name + " gave nothing");
            }
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        return new Figure(
                name,
                Bench.median(seconds),
                "s",
                bar,
                true,
                String.format(Locale.ROOT, "on the clock; the first time in this process %.2f s", seconds[0]));
    }

    private static Figure speed(String name, double bar, List<Article> articles, int rounds, Consumer<Draft> read) {
        double tokens = 0;
        for (Article article : articles) {
            Draft draft = new Draft(article);
            new Tokeniser().read(draft);
            tokens += draft.tokens.size();
        }
        double[] speeds = new double[rounds + 1];
        for (int i = 0; i < speeds.length; i++) {
            long start = Searches.processor();
            articles.forEach(article -> read.accept(new Draft(article)));
            speeds[i] = tokens / TOKENS * 1e9 / (Searches.processor() - start);
        }
        return new Figure(
                name,
                Bench.median(speeds),
                "articles/s",
                bar,
                false,
                String.format(
                        Locale.ROOT,
                        "of 580 tokens on one core, by its processor time; not yet compiled %.0f",
                        speeds[0]));
    }
}
