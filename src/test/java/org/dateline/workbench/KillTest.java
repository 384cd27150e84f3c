package org.dateline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` while articles are held until they are read: all that were said to be saved are found afterwards.
class KillTest {
    private static final int KILLS = 2;

    @TempDir
    private Path dir;

    @Test
    void articlesHeldWhenTheProcessIsKilledAreReadAndFoundAtTheNextOpening() throws Exception {
        long seed = System.nanoTime();
        System.out.println("KillTest seed " + seed);
        Random random = new Random(seed);
        Path folder = dir.resolve("Killed.dateline");
        Set<String> saved = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            saved.addAll(importAndKill(folder, random.nextInt(12)));
            try (Workbench workbench = Workbench.open(folder, Runnable::run)) {
                assertThat(workbench.settled().join().library().articles()).isGreaterThanOrEqualTo(saved.size());
                Question read = Question.of("country:Poland pier");
                assertThat(workbench.ask("test", read).join().total())
                        .isEqualTo(workbench.snapshot().library().articles());
                assertThat(saved).allMatch(id -> workbench.reading(id).join().isPresent());
            }
        }
        assertThat(saved).hasSizeGreaterThanOrEqualTo(KILLS * Held.TOGETHER);
    }

    /// @param news how often more is told after a second import began, before the process is killed
    private Set<String> importAndKill(Path folder, int news) throws IOException, InterruptedException {
        Set<String> said = new HashSet<>();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Held.class.getName(),
                        folder.toString(),
                        dir.resolve("texts").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader()) {
            int left = news;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.length() == 24) {
                    said.add(line);
                } else if (said.size() > Held.TOGETHER && left-- == 0) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
