package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.AnyRecord;
import org.dateline.InMemory;
import org.dateline.act.Act;
import org.dateline.act.Recorded;
import org.dateline.article.Article;
import org.dateline.article.Layer;
import org.dateline.time.When;
import org.dateline.timeline.Happening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActsOnDiskTest {
    @TempDir(factory = InMemory.class)
    private Path temp;

    @Test
    void everyKindOfActComesBackAsItWas() throws IOException {
        long seed = System.nanoTime();
        System.out.println("ActsOnDiskTest seed " + seed);
        AnyRecord any = new AnyRecord(seed);
        List<Act> acts = new ArrayList<>();
        for (Class<?> kind : AnyRecord.members(Act.class)) {
            for (int i = 0; i < 10; i++) {
                acts.add((Act) any.of(kind));
            }
        }
        Path folder = temp.resolve("A.dateline");
        List<Recorded> recorded;
        try (Library library = Library.create(folder, "A")) {
            recorded = library.record(acts);
        }
        List<Recorded> read = new ArrayList<>();
        try (Library library = Library.open(folder)) {
            assertThat(library.acts(0, read::add)).isZero();
            assertThat(library.check().faults()).isEmpty();
            assertThat(library.check().acts()).isEqualTo(acts.size());
        }
        assertThat(read).isEqualTo(recorded);
        assertThat(read).extracting(Recorded::act).isEqualTo(acts);
    }

    @Test
    void anActIsWrittenWithItsNameAndItsComponents() throws IOException {
        Path folder = temp.resolve("A.dateline");
        try (Library library = Library.create(folder, "A")) {
            library.record(List.of(new Act.Anchored("0123", When.of("2025-02-15"))));
        }
        assertThat(folder.resolve("journal-000000001.jsonl"))
                .content()
                .matches("\\[1,\"[0-9a-f]{8}\",\\{\"at\":\"[^\"]+\","
                        + "\"act\":\\{\"is\":\"Anchored\",\"article\":\"0123\",\"day\":\"2025-02-15\"}}]\n");
    }

    @Test
    void anActOfANewerProgramIsPassedOverAndCounted() throws IOException {
        Path folder = temp.resolve("A.dateline");
        try (Library library = Library.create(folder, "A")) {
            library.record(List.of(new Act.Undone(1)));
        }
        Files.write(
                folder.resolve("journal-000000001.jsonl"),
                new Line(
                                2,
                                "{\"at\":\"2030-01-01T00:00:00Z\",\"act\":{\"is\":\"Dreamt\",\"of\":7}}"
                                        .getBytes(StandardCharsets.UTF_8))
                        .encode(),
                java.nio.file.StandardOpenOption.APPEND);
        try (Library library = Library.open(folder)) {
            List<Recorded> read = new ArrayList<>();
            assertThat(library.acts(0, read::add)).isOne();
            assertThat(read).extracting(Recorded::act).containsExactly(new Act.Undone(1));
        }
    }

    @Test
    void whatAnEarlierProgramDidNotWriteIsEmpty() {
        Article article = Json.MAPPER.readValue("{\"id\":\"1\",\"title\":\"T\",\"later\":true}", Article.class);
        assertThat(article).isEqualTo(new Article("1", "T", "", When.UNKNOWN, "", "", "", ""));
    }

    @Test
    void layersAndHappeningsCanBeWrittenToo() {
        AnyRecord any = new AnyRecord(7);
        for (int i = 0; i < 100; i++) {
            Layer layer = any.of(Layer.class);
            Happening happening = any.of(Happening.class);
            assertThat(Json.MAPPER.readValue(Json.MAPPER.writeValueAsBytes(layer), Layer.class))
                    .isEqualTo(layer);
            assertThat(Json.MAPPER.readValue(Json.MAPPER.writeValueAsBytes(happening), Happening.class))
                    .isEqualTo(happening);
        }
    }
}
