package org.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.AnyRecord;
import org.dateline.article.Article;
import org.dateline.article.Layer;
import org.dateline.article.Reading;
import org.dateline.search.Index.Indexed;
import org.dateline.timeline.Happening;
import org.junit.jupiter.api.Test;

class RecordsTest {
    @Test
    void whatIsStoredComesBackAsItWas() {
        long seed = System.nanoTime();
        System.out.println("RecordsTest seed " + seed);
        AnyRecord any = new AnyRecord(seed);
        for (int i = 0; i < 300; i++) {
            Layer found = any.of(Layer.class);
            Indexed plain = Indexed.of(any.of(Article.class), found, i);
            Indexed changed = new Indexed(any.of(Reading.class), found, i, "copied");
            Happening happening = any.of(Happening.class);
            assertThat(Records.indexed(Records.write(plain), 0)).isEqualTo(plain);
            assertThat(Records.indexed(Records.write(changed), 0)).isEqualTo(changed);
            assertThat(Records.happening(Records.write(happening), 0)).isEqualTo(happening);
            assertThat(Records.entities(Records.write(found.entities()), 0)).isEqualTo(found.entities());
        }
    }

    @Test
    void aReadingThatSaysWhatWasFoundIsNotStoredTwice() {
        AnyRecord any = new AnyRecord(3);
        Layer found = any.of(Layer.class);
        Article article = any.of(Article.class);
        Indexed plain = Indexed.of(article, found, 1);
        assertThat(Records.write(plain).length)
                .isLessThan(Records.write(new Indexed(any.of(Reading.class), found, 1, "")).length);
    }
}
