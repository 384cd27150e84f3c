package org.dateline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Mention;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class ReaderModelTest {
    private static final String TEXT = "Ann met Bob.\n\nAnn left, and Bob stayed.";

    private final ReaderModel model = new ReaderModel();
    private final Mark first = mark(0, 3, "person/ann");
    private final Mark second = mark(8, 11, "person/bob");
    private final Mark third = mark(14, 17, "person/ann");

    private static Mark mark(int start, int end, String entity) {
        Span span = new Span(start, end);
        return new Mark(span, Mark.Kind.PERSON, false, entity, new Mention(span, entity, Mention.Form.NAME, ""));
    }

    private void show() {
        model.show(Article.of("T", "S", When.UNKNOWN, "en", "", "", TEXT), List.of(first, second, third), List.of());
    }

    @Test
    void nextAndPreviousWalkFromMarkToMarkAndStayAtTheEnds() {
        show();
        model.next(0);
        assertThat(model.currentProperty().get()).contains(first);
        model.next(0);
        model.next(0);
        model.next(0);
        assertThat(model.currentProperty().get()).contains(third);
        model.previous(0);
        model.previous(0);
        model.previous(0);
        assertThat(model.currentProperty().get()).contains(first);
    }

    @Test
    void withoutACurrentMarkTheWalkBeginsWhereOneReads() {
        show();
        model.next(10);
        assertThat(model.currentProperty().get()).contains(third);
    }

    @Test
    void theSameArticleShownAgainKeepsTheCurrentMark() {
        show();
        model.makeCurrent(Optional.of(second));
        show();
        assertThat(model.currentProperty().get()).contains(second);
    }

    @Test
    void theShortestMarkUnderAPointComesFirst() {
        Mark wide = mark(0, 11, "person/both");
        model.show(Article.of("T", "S", When.UNKNOWN, "en", "", "", TEXT), List.of(wide, first), List.of());
        assertThat(model.marksAt(1)).containsExactly(first, wide);
    }

    @Test
    void findIgnoresLetterCase() {
        show();
        assertThat(model.find("ann")).containsExactly(new Span(0, 3), new Span(14, 17));
        assertThat(model.find("")).isEmpty();
    }

    @Test
    void aVeryLongLineIsCutBetweenWordsAndNeverInsideALetter() {
        String text = "🎉".repeat(3_000) + " " + "word ".repeat(2_000);
        List<Span> pieces = Paragraphs.of(text);
        assertThat(pieces).hasSizeGreaterThan(2);
        assertThat(pieces)
                .allSatisfy(p -> assertThat(Character.isLowSurrogate(text.charAt(p.start())))
                        .isFalse());
        StringBuilder whole = new StringBuilder();
        pieces.forEach(p -> whole.append(p.of(text)));
        assertThat(whole.toString()).isEqualTo(text);
    }

    @Test
    void whatIsShownAgainWithoutAChangeIsNotBuiltAgain() {
        ReaderModel model = new ReaderModel();
        Article article = Article.of("Title", "Sample Wire", When.of("2031-02-15"), "en", "", "", "Quill met Osk.");
        List<Mark> marks = Marks.of(
                List.of(new Mention(new Span(0, 5), "person/quill", Mention.Form.NAME, "")), a -> false, e -> "");
        model.show(article, marks, List.of());
        ReaderModel.Page first = model.pageProperty().get().orElseThrow();
        model.show(article, List.copyOf(marks), List.of());
        assertThat(model.pageProperty().get().orElseThrow()).isSameAs(first);
        model.show(article, List.of(), List.of());
        assertThat(model.pageProperty().get().orElseThrow().marks()).isEmpty();
    }
}
