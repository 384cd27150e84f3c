package org.dateline.workbench.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.InMemory;
import org.dateline.article.EventMention;
import org.dateline.article.Mention;
import org.dateline.entity.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {
    @TempDir(factory = InMemory.class)
    private Path temp;

    @Test
    void everyBenchGivesItsFigure() throws IOException {
        List<Figure> figures = new ArrayList<>();
        List<String> quick = List.of("import", "timeline", "search", "open", "heap");
        Bench.run(300, 1, quick, temp, figures::add);
        assertThat(figures).extracting(Figure::name).containsExactlyElementsOf(quick);
        assertThat(figures).allSatisfy(figure -> assertThat(figure.value()).isPositive());
        assertThat(figures.getFirst().json())
                .startsWith("{\"name\":\"import\",\"value\":")
                .endsWith("\"}");
    }

    @Test
    void theSameNumberGivesTheSameArticleWithItsNamesInPlace() {
        Generated generated = new Generated(3);
        Generated.Read read = generated.read(17);
        assertThat(new Generated(3).read(17)).isEqualTo(read);
        assertThat(generated.read(18).article()).isNotEqualTo(read.article());
        for (Mention mention : read.layer().all(Mention.class)) {
            Entity entity = read.layer().entities().stream()
                    .filter(e -> e.id().equals(mention.entity()))
                    .findFirst()
                    .orElseThrow();
            assertThat(mention.span().of(read.article().text())).isEqualTo(entity.name());
        }
        assertThat(read.layer().all(EventMention.class)).hasSize(5);
        assertThat(read.layer().sentences().getLast().end())
                .isEqualTo(read.article().text().length());
    }
}
