package org.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
            assertThat(Records.indexed(Records.write(plain).bytes, 0)).isEqualTo(plain);
            assertThat(Records.indexed(Records.write(changed).bytes, 0)).isEqualTo(changed);
            assertThat(Records.happening(Records.write(happening).bytes, 0)).isEqualTo(happening);
            assertThat(Records.entities(Records.write(found.entities()).bytes, 0))
                    .isEqualTo(found.entities());
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

    @Test
    void whatAPersonTookAwayOrAddedStaysSo() {
        AnyRecord any = new AnyRecord(4);
        Article article = any.of(Article.class);
        Layer found = any.of(Layer.class);
        Layer less = new Layer(
                found.producer(),
                found.sentences(),
                found.entities(),
                found.annotations().subList(0, found.annotations().size() - 1));
        Layer nobody = new Layer(found.producer(), found.sentences(), List.of(), found.annotations());
        for (Layer other : List.of(less, nobody)) {
            Indexed fewer = new Indexed(Indexed.of(article, other, 1).reading(), found, 1, "");
            Indexed more = new Indexed(Indexed.of(article, found, 1).reading(), other, 1, "");
            assertThat(Records.indexed(Records.write(fewer).bytes, 0)).isEqualTo(fewer);
            assertThat(Records.indexed(Records.write(more).bytes, 0)).isEqualTo(more);
        }
    }
}
