package org.dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.extract.Extractor;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class AttributionTest {
    private static final Extractor EXTRACTOR = Extractor.load();

    @Test
    void aSemicolonEndsWhatWasSaid() {
        assertThat(sources("Peru said it could veto any deal; Brazil had rejected the treaty on Saturday.", "rejected"))
                .isEmpty();
        assertThat(sources("Peru said that Brazil had rejected the treaty on Saturday.", "rejected"))
                .containsExactly("country/PE");
    }

    @Test
    void whoThreatensSaysWhatHeWillDo() {
        assertThat(sources("If they collapse, Brazil has threatened to attack Peru.", "attack"))
                .containsExactly("country/BR");
    }

    @Test
    void whatTheWriterSetsAgainstASayingIsHisOwn() {
        assertThat(sources(
                        "The talks will go on, Brazil said, although rebels attacked a village near Lima on Monday.",
                        "attacked"))
                .isEmpty();
    }

    private static List<String> sources(String text, String trigger) {
        Article article = Article.of("", "", When.of("2025-03-12"), "en", "", "", text);
        return EXTRACTOR.read(article).all(EventMention.class).stream()
                .filter(e -> e.span().of(text).startsWith(trigger))
                .findFirst()
                .orElseThrow()
                .sources();
    }
}
