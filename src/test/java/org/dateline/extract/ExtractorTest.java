package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class ExtractorTest {
    private static final Extractor EXTRACTOR = Extractor.load();

    private static final List<Article> ARTICLES = List.of(
            article(
                    "Ministers meet in Warsaw",
                    "The Polish foreign minister met his German counterpart in Warsaw on Monday. They signed an"
                            + " agreement on trade. He said that talks would go on in May."),
            article("", ""),
            article(
                    "Storm over Gdynia",
                    "The harbour of Gdynia closed on Tuesday after a storm. \"We were warned,\" said Anna Testowa, who"
                            + " leads the Harbour Agency. Two people were killed."),
            article("One word", "Silence."));

    private static Article article(String title, String text) {
        return Article.of(title, "Sample Post", When.parse("2025-03-04").orElseThrow(), "en", "", "", text);
    }

    @Test
    void articlesReadTogetherAreReadAsEachByItself() {
        assertThat(EXTRACTOR.readAll(ARTICLES, Article::published))
                .isEqualTo(ARTICLES.stream().map(EXTRACTOR::read).toList());
        assertThat(EXTRACTOR.read(ARTICLES.getFirst()).annotations()).hasSizeGreaterThan(5);
    }

    @Test
    void eachIsReckonedFromItsOwnDay() {
        When other = When.parse("2024-01-09").orElseThrow();
        assertThat(EXTRACTOR.readAll(ARTICLES, article -> article.title().isEmpty() ? article.published() : other))
                .isEqualTo(ARTICLES.stream()
                        .map(article ->
                                EXTRACTOR.read(article, article.title().isEmpty() ? article.published() : other))
                        .toList());
    }
}
