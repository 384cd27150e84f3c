package org.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.InMemory;
import org.dateline.search.Index.Batch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A damaged index is no loss: it is moved aside, says so, and starts at nothing.
class HealTest {
    @TempDir(factory = InMemory.class)
    private Path temp;

    @Test
    void everyKindOfDamageHeals() throws IOException {
        long seed = System.nanoTime();
        System.out.println("HealTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            Path folder = temp.resolve("round" + round);
            make(folder);
            List<Path> files = files(folder);
            Path victim = files.get(random.nextInt(files.size()));
            damage(victim, random);
            try (Index index = Index.open(folder, true)) {
                boolean articlesHit = victim.toString().contains("articles");
                Index.State state = index.state();
                assertThat(state.healed()).as("%s %s", seed, victim).contains("moved to");
                assertThat(state.articles()).isZero();
                assertThat(state.held()).isEqualTo(articlesHit ? 0 : 5);
                index.put(new Batch(Sample.all(), List.of(), List.of(), true));
                index.commit(5, 0);
            }
            try (Index index = Index.open(folder, true)) {
                assertThat(index.state()).isEqualTo(new Index.State(5, 0, 5, 0, ""));
            }
        }
    }

    @Test
    void damageMetWhileReadingHealsAtTheNextOpening() throws IOException {
        long seed = System.nanoTime();
        System.out.println("HealTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            Path folder = temp.resolve("round" + round);
            make(folder);
            Path largest = files(folder).stream()
                    .filter(file -> file.toString().contains("articles"))
                    .max(java.util.Comparator.comparingLong(
                            file -> file.toFile().length()))
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(largest);
            for (int i = bytes.length / 4; i < bytes.length * 3 / 4; i++) {
                bytes[i] = (byte) random.nextInt();
            }
            Files.write(largest, bytes);
            boolean met = false;
            try (Index index = Index.open(folder, false)) {
                for (Index.Indexed indexed : Sample.all()) {
                    index.article(indexed.reading().article().id());
                }
            } catch (IOException e) {
                met = true;
                assertThat(e).as("seed %s", seed).hasMessageContaining("damaged");
            }
            if (met) {
                try (Index index = Index.open(folder, false)) {
                    assertThat(index.state().healed()).contains("moved to");
                    assertThat(index.state().articles()).isZero();
                }
            }
        }
    }

    @Test
    void oneIndexIsOpenOnce() throws IOException {
        Index first = Index.open(temp, false);
        assertThatThrownBy(() -> Index.open(temp, false))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("open in another program");
        first.close();
        Index.open(temp, false).close();
    }

    private static void make(Path folder) throws IOException {
        try (Index index = Index.open(folder, false)) {
            index.put(new Batch(
                    Sample.all(),
                    List.of(Sample.happening("a", Sample.CALL, "called", org.dateline.article.Status.HAPPENED, "2025")),
                    List.of(),
                    true));
            index.commit(5, 0);
        }
    }

    private static void damage(Path file, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (random.nextInt(3)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            default -> {
                bytes[random.nextInt(bytes.length)] ^= 0x55;
                Files.write(file, bytes);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("write.lock"))
                    .toList();
        }
    }
}
