package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.InMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log cut anywhere keeps every whole line, and the rest is set aside.
class TornTest {
    private static final int CUTS = 4096;

    @TempDir(factory = InMemory.class)
    private Path temp;

    @Test
    void aLogCutAtEachOfItsLast4096BytesKeepsEveryWholeLine() throws IOException {
        Path made = Files.createDirectory(temp.resolve("made"));
        Path segment = made.resolve("journal-000000001.jsonl");
        try (Log log = new Log(made, "journal", 1 << 20, Tail::onDisk)) {
            for (int i = 0; i < 60; i++) {
                log.append(List.of(record(i)));
            }
        }
        byte[] whole = Files.readAllBytes(segment);
        assertThat(whole.length).isGreaterThan(CUTS);
        // One folder for all cuts: what is set aside is read and removed each time.
        Path cut = Files.createDirectory(temp.resolve("cut"));
        for (int length = whole.length - CUTS; length <= whole.length; length++) {
            byte[] left = Arrays.copyOf(whole, length);
            Files.write(cut.resolve(segment.getFileName()), left);
            int lines = (int) new String(left, StandardCharsets.UTF_8)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            byte[] torn = Arrays.copyOfRange(
                    left, new String(left, StandardCharsets.ISO_8859_1).lastIndexOf('\n') + 1, length);
            List<String> records = new ArrayList<>();
            try (Log log = new Log(cut, "journal", 1 << 20, Tail::onDisk)) {
                assertThat(log.last()).isEqualTo(lines);
                log.read(0, line -> records.add(new String(line.record(), StandardCharsets.UTF_8)));
            }
            assertThat(records).hasSize(lines);
            assertThat(records.getLast()).isEqualTo(new String(record(lines - 1), StandardCharsets.UTF_8));
            Path aside = cut.resolve("set-aside").resolve("journal-000000001.jsonl.1");
            assertThat(Files.exists(aside)).isEqualTo(torn.length > 0);
            if (torn.length > 0) {
                assertThat(Files.readAllBytes(aside)).isEqualTo(torn);
                Files.delete(aside);
            }
        }
    }

    @Test
    void aTornLineIsFollowedByNewOnes() throws IOException {
        try (Log log = new Log(temp, "journal", 1 << 20, Tail::onDisk)) {
            log.append(List.of(record(0), record(1)));
        }
        Path segment = temp.resolve("journal-000000001.jsonl");
        byte[] whole = Files.readAllBytes(segment);
        Files.write(segment, Arrays.copyOf(whole, whole.length - 1));
        try (Log log = new Log(temp, "journal", 1 << 20, Tail::onDisk)) {
            assertThat(log.append(List.of(record(1)))).isEqualTo(2);
        }
        assertThat(Files.readAllBytes(segment)).isEqualTo(whole);
    }

    @Test
    void aTailOfZerosAsFileSystemsLeaveItIsSetAside() throws IOException {
        try (Log log = new Log(temp, "journal", 1 << 20, Tail::onDisk)) {
            log.append(List.of(record(0)));
        }
        Path segment = temp.resolve("journal-000000001.jsonl");
        byte[] whole = Files.readAllBytes(segment);
        Files.write(segment, Arrays.copyOf(whole, whole.length + 5000));
        try (Log log = new Log(temp, "journal", 1 << 20, Tail::onDisk)) {
            assertThat(log.last()).isOne();
        }
        assertThat(Files.readAllBytes(segment)).isEqualTo(whole);
        assertThat(temp.resolve("set-aside").resolve("journal-000000001.jsonl.1"))
                .hasSize(5000);
    }

    private static byte[] record(int i) {
        return "{\"is\":\"Noted\",\"text\":\"“ä” %d %s\"}"
                .formatted(i, "x".repeat(i % 90 + 20))
                .getBytes(StandardCharsets.UTF_8);
    }
}
