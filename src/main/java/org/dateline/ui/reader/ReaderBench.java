package org.dateline.ui.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.dateline.article.Annotation;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Mention;
import org.dateline.article.Note;
import org.dateline.article.Status;
import org.dateline.article.TimeMention;
import org.dateline.text.Quote;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.dateline.ui.kit.Frames;
import org.dateline.ui.kit.Theme;

/// Measures the reader with a long article that is marked all over: until it is on screen, and frames while it scrolls.
///
/// `ReaderBench [words]`, by default 5,000. See docs/performance.md.
public final class ReaderBench {
    private static final int ROUNDS = 40;
    private static final int WARM = 10;

    private final ReaderModel model = new ReaderModel();
    private final ReaderView view = new ReaderView(model, new Quiet());
    private final Invented longOne;
    private final Invented shortOne;

    private ReaderBench(int words) {
        longOne = new Invented(words, 7);
        shortOne = new Invented(120, 8);
    }

    public static void main(String[] args) throws InterruptedException {
        Frames.prepare();
        int words = args.length > 0 ? Integer.parseInt(args[0]) : 5_000;
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> new ReaderBench(words).start(done));
        done.await();
        Platform.exit();
    }

    private void start(CountDownLatch done) {
        Scene scene = new Scene(view, 686, 560);
        Theme.LIGHT.apply(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        System.out.printf(Locale.ROOT, "%,d words with %,d marks%n", longOne.words, longOne.marks.size());
        new Opening(() -> scroll(done)).start();
    }

    /// Opens the long article and a short one by turns: from the call until the frame that shows it was handed on.
    private final class Opening extends AnimationTimer {
        private final Runnable then;
        private final double[] millis = new double[ROUNDS];
        private int frame;
        private long began;

        Opening(Runnable then) {
            this.then = then;
        }

        @Override
        public void handle(long now) {
            int round = frame / 40 - WARM;
            switch (frame % 40) {
                case 0 -> shortOne.show(model);
                case 20 -> {
                    began = System.nanoTime();
                    longOne.show(model);
                }
                case 22 -> {
                    if (round >= 0) {
                        millis[round] = (System.nanoTime() - began) / 1e6;
                    }
                }
                default -> {}
            }
            frame++;
            if (frame == 40 * (WARM + ROUNDS)) {
                stop();
                Arrays.sort(millis);
                System.out.printf(
                        Locale.ROOT,
                        "opened: median %.1f  p95 %.1f  slowest %.1f ms of %d%n",
                        millis[ROUNDS / 2],
                        millis[ROUNDS * 95 / 100],
                        millis[ROUNDS - 1],
                        ROUNDS);
                then.run();
            }
        }
    }

    private void scroll(CountDownLatch done) {
        List<Frames.Movement> movements = List.of(
                new Frames.Movement("wheel, 40 px a frame", i -> view.by(i % 120 < 60 ? 40 : -40)),
                new Frames.Movement("page by page", i -> view.by(i % 12 < 6 ? 500 : -500)),
                new Frames.Movement("mark to mark", i -> model.next(0)));
        new Frames(movements, done::countDown).start();
    }

    /// A text in invented words with a mark of some kind on every eighth of them and a note on every two hundredth.
    private static final class Invented {
        private final Article article;
        private final List<Mark> marks;
        private final int words;

        Invented(int words, int seed) {
            this.words = words;
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < words; i++) {
                int from = text.length();
                for (int k = 1 + random.nextInt(4); k > 0; k--) {
                    text.append("bcdfgklmnprst".charAt(random.nextInt(13))).append("aeiou".charAt(random.nextInt(5)));
                }
                spans.add(new Span(from, text.length()));
                text.append(i % 90 == 89 ? ".\n" : i % 15 == 14 ? ". " : " ");
            }
            String body = text.toString();
            List<Annotation> found = new ArrayList<>();
            for (int i = 0; i + 2 < words; i += 8) {
                found.add(annotation(
                        i / 8, new Span(spans.get(i).start(), spans.get(i + 1).end()), body));
            }
            article = Article.of(
                    "A long one " + seed, "Sample Wire", When.day(LocalDate.of(2025, 2, 18)), "en", "", "", body);
            marks = Marks.of(
                    found, a -> a.span().start() % 3 == 0, e -> "h" + e.span().start() % 9);
        }

        private static Annotation annotation(int n, Span at, String body) {
            if (n % 25 == 24) {
                String id = "n" + n;
                return new Note(id, at, Quote.of(body, at), "Compare.", List.of("tag"), Instant.EPOCH);
            }
            return switch (n % 5) {
                case 0 -> new Mention(at, "person/someone", Mention.Form.NAME, "");
                case 1 -> new Mention(at, "country/NO", Mention.Form.NAME, "");
                case 2 -> new TimeMention(at, When.UNKNOWN, When.UNKNOWN, When.UNKNOWN, TimeMention.Type.DATE, "");
                case 3 ->
                    new EventMention(
                            at,
                            at,
                            EventType.CONSULT,
                            Status.values()[n % Status.values().length],
                            at,
                            List.of(),
                            "",
                            When.UNKNOWN,
                            List.of(),
                            "rule");
                default -> new Mention(at, "organisation/some-union", Mention.Form.NAME, "");
            };
        }

        void show(ReaderModel model) {
            model.show(article, marks, List.of());
            model.light("h3");
        }
    }

    private static final class Quiet implements ReaderEvents {
        @Override
        public void hovered(Optional<Mark> mark) {}

        @Override
        public void chosen(Mark mark) {}

        @Override
        public void menu(Mark mark, double screenX, double screenY) {}

        @Override
        public void words(Span span, double screenX, double screenY) {}
    }
}
