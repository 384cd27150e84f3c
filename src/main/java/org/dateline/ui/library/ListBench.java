package org.dateline.ui.library;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.stage.Stage;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.dateline.ui.kit.Frames;
import org.dateline.ui.kit.Theme;
import org.dateline.workbench.Answer;

/// Measures the list of articles with many rows: until it is there, and frames while it scrolls.
///
/// `ListBench [rows]`, by default a million of invented articles. See docs/performance.md.
public final class ListBench {
    private static final double WIDTH = 272;
    private static final double HEIGHT = 700;

    private final ArticleRows rows = new ArticleRows();
    private final ListView<ArticleRow> list = ArticlesPane.list(rows, (row, node) -> {});
    private ScrollBar bar = new ScrollBar();
    private double at;

    private ListBench() {}

    public static void main(String[] args) throws InterruptedException {
        Frames.prepare();
        int many = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> new ListBench().start(new Invented(many), done));
        done.await();
        Platform.exit();
    }

    private void start(List<Answer.Hit> hits, CountDownLatch done) {
        list.getStylesheets().add(ListBench.class.getResource("library.css").toExternalForm());
        list.getStyleClass().add("article-list");
        Scene scene = new Scene(list, WIDTH, HEIGHT);
        Theme.LIGHT.apply(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        // The first rows of a list dress it.
        rows.show(hits.subList(0, 100));
        list.applyCss();
        list.layout();
        long began = System.nanoTime();
        rows.show(hits);
        list.applyCss();
        list.layout();
        System.out.printf(
                Locale.ROOT,
                "%,d rows: there after %.1f ms on the FX thread%n",
                rows.size(),
                (System.nanoTime() - began) / 1e6);
        bar = list.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(b -> b.getOrientation() == Orientation.VERTICAL)
                .findFirst()
                .orElseThrow();
        List<Frames.Movement> movements = List.of(
                new Frames.Movement("wheel, 40 px a frame", i -> by(40)),
                new Frames.Movement("wheel, 400 px a frame", i -> by(400)),
                new Frames.Movement("thumb, through all rows", i -> to(rows.size() / (double) Frames.COUNTED * i)),
                new Frames.Movement("keys, a row a frame", i -> {
                    list.getSelectionModel().select(1_000 + i);
                    list.scrollTo(999 + i);
                }));
        new Frames(movements, done::countDown).start();
    }

    private void by(double pixels) {
        to(at + pixels / ArticleCell.HEIGHT);
    }

    /// Scrolls to a row, or between two.
    private void to(double row) {
        double last = rows.size() - HEIGHT / ArticleCell.HEIGHT;
        at = Math.clamp(row, 0, last);
        bar.setValue(at / last);
    }

    /// Articles that are made up when they are looked at; the same number is always the same article.
    private static final class Invented extends AbstractList<Answer.Hit> {
        private static final String[] WORDS =
                "minister talks border grain port envoy treaty council delegation ceasefire visit reported agreed harbour"
                        .split(" ");

        private final int size;

        Invented(int size) {
            this.size = size;
        }

        @Override
        public Answer.Hit get(int index) {
            Random random = new Random(index);
            String sentence = words(random, 24);
            int hit = sentence.indexOf(' ') + 1;
            Span match = new Span(hit, sentence.indexOf(' ', hit));
            return new Answer.Hit(
                    "article-" + index,
                    words(random, 6 + random.nextInt(6)),
                    "Sample Wire " + random.nextInt(40),
                    When.day(LocalDate.of(2025, 12, 31).minusDays(index / 700)),
                    1,
                    List.of(new Answer.Sentence(new Span(0, sentence.length()), sentence, List.of(match))),
                    index % 5 == 0 ? List.of("copy-" + index) : List.of(),
                    index % 5 == 0 ? 1 : 0,
                    index % 11 == 0);
        }

        private static String words(Random random, int many) {
            StringBuilder words = new StringBuilder("Article");
            for (int i = 0; i < many; i++) {
                words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            return words.toString();
        }

        @Override
        public int size() {
            return size;
        }
    }
}
