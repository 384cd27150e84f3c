package org.dateline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
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
import org.dateline.ui.Fx;
import org.dateline.ui.FxExtension;
import org.dateline.ui.kit.Fonts;
import org.dateline.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class ReaderViewTest {
    private static final String TEXT = """
            Marta Quill, the foreign minister of Norland, met Piet Osk in Harbour City on Tuesday for more than four hours, and the two agreed to name negotiators.
            A second meeting could take place before the end of the month, an official said. The two had spoken by telephone on Saturday. Norland was not invited to the talks in Lowmark, and a visit to Estmere was put off.
            שרת החוץ Marta Quill נפגשה עם Piet Osk ביום שלישי.
            The hall was full 🎉🎉 and Marta Quill smiled 👩🏽‍🚀 at Piet Osk.
            """;

    private final Article article = Article.of(
            "Norland and Lowmark name negotiators", "Sample Wire", When.of("2025-02-18T17:42"), "en", "", "", TEXT);
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Mark> chosen = new ArrayList<>();
    private final ReaderModel model = new ReaderModel();

    private final ReaderEvents events = new ReaderEvents() {
        @Override
        public void hovered(Optional<Mark> mark) {}

        @Override
        public void chosen(Mark mark) {
            chosen.add(mark);
        }

        @Override
        public void menu(Mark mark, double screenX, double screenY) {}

        @Override
        public void words(Span span, double screenX, double screenY) {}
    };

    private Span span(String words, int from) {
        int at = TEXT.indexOf(words, from);
        return new Span(at, at + words.length());
    }

    private void mention(String words, String entity) {
        for (int at = TEXT.indexOf(words); at >= 0; at = TEXT.indexOf(words, at + 1)) {
            annotations.add(new Mention(new Span(at, at + words.length()), entity, Mention.Form.NAME, "table"));
        }
    }

    private EventMention event(String words, Status status) {
        Span at = span(words, 0);
        return new EventMention(at, at, EventType.CONSULT, status, at, List.of(), "", When.UNKNOWN, List.of(), "rule");
    }

    private void fill() {
        mention("Marta Quill", "person/marta-quill");
        mention("Piet Osk", "person/piet-osk");
        mention("Norland", "country/NO");
        mention("Lowmark", "country/LO");
        mention("Estmere", "country/ES");
        mention("Harbour City", "place/harbour-city");
        annotations.add(new TimeMention(
                span("Tuesday", 0), When.UNKNOWN, When.UNKNOWN, When.UNKNOWN, TimeMention.Type.DATE, ""));
        annotations.add(new TimeMention(
                span("before the end of the month", 0),
                When.UNKNOWN,
                When.UNKNOWN,
                When.UNKNOWN,
                TimeMention.Type.DATE,
                ""));
        annotations.add(event("met", Status.HAPPENED));
        annotations.add(event("name negotiators", Status.PLANNED));
        annotations.add(event("meeting", Status.HYPOTHETICAL));
        annotations.add(event("not invited", Status.NEGATED));
        annotations.add(event("spoken by telephone", Status.HAPPENED));
        Span words = span("before the end of the month, an official said", 0);
        annotations.add(new Note(
                "n1",
                words,
                Quote.of(TEXT, words),
                "Which official? Compare with the other report.",
                List.of("timing"),
                Instant.parse("2025-02-19T10:00:00Z")));
        List<Mark> marks = Marks.of(
                annotations,
                a -> a instanceof Mention m && m.entity().equals("person/marta-quill"),
                e -> e.status() == Status.HAPPENED ? "h1" : "h2");
        model.show(article, marks, List.of(span("Piet Osk", 0)));
        model.light("h1");
    }

    @Test
    void marksGlyphsAndNotesStandWhereTheirWordsAre(Fx fx) {
        for (Theme theme : Theme.values()) {
            annotations.clear();
            ReaderView[] view = new ReaderView[1];
            Scene scene = fx.show(() -> view[0] = new ReaderView(model, events), 686, 480, theme);
            fx.run(this::fill);
            fx.picture(scene, "part-reader-" + theme.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void aClickOnAMarkChoosesItAlsoAfterEmojiAndInRightToLeftText(Fx fx) {
        ReaderView[] view = new ReaderView[1];
        fx.show(() -> view[0] = new ReaderView(model, events), 686, 480, Theme.LIGHT);
        fx.run(this::fill);
        fx.settle();
        int hebrew = TEXT.indexOf("Piet Osk", TEXT.indexOf("שרת"));
        int emoji = TEXT.indexOf("Piet Osk", TEXT.indexOf("🎉"));
        for (int at : new int[] {hebrew, emoji}) {
            Span words = new Span(at, at + 8);
            Rectangle2D place = fx.get(() -> view[0].page().place(words).orElseThrow());
            fx.click(view[0].page(), place.getMinX() + 20, place.getMinY() + 10);
        }
        assertThat(chosen)
                .extracting(Mark::span)
                .containsExactly(new Span(hebrew, hebrew + 8), new Span(emoji, emoji + 8));
    }

    /// Where the line breaks within a name, the space at the break is not underlined.
    @Test
    void aMarkOverALineBreakLeavesTheSpaceAlone(Fx fx) {
        ReaderView[] view = new ReaderView[1];
        fx.show(() -> view[0] = new ReaderView(model, events), 686, 480, Theme.LIGHT);
        String text = "Marta Quill and Piet Osk ".repeat(12).strip();
        Article words = Article.of("Names", "Sample Wire", When.day(LocalDate.of(2025, 2, 18)), "en", "", "", text);
        fx.run(() -> model.show(words, Marks.of(everywhere(text, "Quill and Piet"), a -> true, e -> ""), List.of()));
        fx.settle();
        ParagraphView paragraph = fx.get(() -> view[0].page().paragraphs().getFirst());
        List<Double> widths = fx.get(() -> paragraph.lookupAll(".line-person").stream()
                .flatMap(n -> ((Path) n).getElements().stream())
                .filter(LineTo.class::isInstance)
                .map(e -> ((LineTo) e).getX())
                .toList());
        double space = fx.get(() -> {
            Text one = new Text(" ");
            one.setFont(Fonts.regular(16));
            return one.getLayoutBounds().getWidth();
        });
        double longest = fx.get(() -> ((TextFlow) paragraph.lookup(".paragraph-text"))
                .getLayoutInfo().getTextLines(false).stream()
                        .mapToDouble(line -> line.bounds().getMaxX())
                        .max()
                        .orElseThrow());
        assertThat(widths).hasSizeGreaterThan(12);
        assertThat(widths.stream().mapToDouble(x -> x).max().orElseThrow()).isLessThan(longest - space);
    }

    /// Also where the page is built after its happening was lit up, as when a mark of the timelines opens another
    /// article.
    @Test
    void glyphsOfTheSelectedHappeningAreLitUp(Fx fx) {
        ReaderView[] view = new ReaderView[1];
        fx.show(() -> view[0] = new ReaderView(model, events), 686, 480, Theme.LIGHT);
        fx.run(() -> model.light("h1"));
        fx.run(this::fill);
        fx.settle();
        assertThat(fx.get(() -> view[0].lookupAll(".glyph.selected").size())).isEqualTo(2);
    }

    private static List<Annotation> everywhere(String text, String words) {
        List<Annotation> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            found.add(new Mention(new Span(at, at + words.length()), "person/piet-osk", Mention.Form.NAME, ""));
        }
        return found;
    }

    @Test
    void fiveThousandWordsOpenInUnder300Milliseconds(Fx fx) {
        String paragraph =
                "Marta Quill met Piet Osk in Harbour City on Tuesday and both spoke to the press. ".repeat(8);
        String text = (paragraph + "\n").repeat(42);
        Article longOne =
                Article.of("A long one", "Sample Wire", When.day(LocalDate.of(2025, 2, 18)), "en", "", "", text);
        List<Mark> marks = Marks.of(everywhere(text, "Piet Osk"), a -> false, e -> "");
        fx.show(() -> new ReaderView(model, events), 686, 480, Theme.LIGHT);
        long millis = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            fx.run(this::fill);
            fx.settle();
            long before = fx.get(Fx::cpuNanos);
            fx.run(() -> model.show(longOne, marks, List.of()));
            fx.settle();
            millis = Math.min(millis, (fx.get(Fx::cpuNanos) - before) / 1_000_000);
        }
        System.out.println("5,000 words with " + marks.size() + " marks opened in " + millis + " ms, the best of five");
        assertThat(text.split("\\s+")).hasSizeGreaterThan(5_000);
        assertThat(millis).isLessThan(300);
    }
}
