package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.InMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` at any moment loses nothing that was said to be saved.
class KillTest {
    private static final int KILLS = 100;

    @TempDir(factory = InMemory.class)
    private Path temp;

    @Test
    void aProcessKilledAHundredTimesWhileImportingLosesNothingAcknowledged() throws Exception {
        long seed = System.nanoTime();
        System.out.println("KillTest seed " + seed);
        Random random = new Random(seed);
        Path folder = temp.resolve("Killed.dateline");
        Library.create(folder, "Killed").close();
        Path program = program();
        List<String> acknowledged = new ArrayList<>(importAndKill(folder, program, Integer.MAX_VALUE));
        for (int i = 0; i < KILLS; i++) {
            acknowledged.addAll(importAndKill(folder, program, random.nextInt(12)));
        }
        List<String> kept = new ArrayList<>();
        try (Library library = Library.open(folder)) {
            library.articles(0, stored -> kept.add(stored.article().id()));
            assertThat(library.check().faults()).isEmpty();
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
        assertThat(kept).containsSubsequence(acknowledged).doesNotHaveDuplicates();
    }

    /// The importing process as one jar: only from jars can Java keep loaded classes in a shared archive, which makes
    /// its start four times faster.
    private Path program() throws IOException {
        Path jar = temp.resolve("importing.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> inside : List.of(Library.class, Importing.class)) {
                Path classes = Path.of(inside.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath());
                try (Stream<Path> files = Files.walk(classes.resolve("org/dateline"))) {
                    for (Path file :
                            files.filter(f -> f.toString().endsWith(".class")).toList()) {
                        out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                        Files.copy(file, out);
                        out.closeEntry();
                    }
                }
            }
        }
        return jar;
    }

    private static List<String> importAndKill(Path folder, Path program, int linesUntilKill)
            throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + program + ".jsa",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-cp",
                        program + File.pathSeparator + jackson(),
                        Importing.class.getName(),
                        folder.toString(),
                        linesUntilKill == Integer.MAX_VALUE ? "once" : "")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (said.size() == linesUntilKill + 1) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        // The last line may be half of one.
        return said.stream().filter(id -> id.length() == 24).toList();
    }

    private static String jackson() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.contains("jackson") || path.contains("jspecify"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
