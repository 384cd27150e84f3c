package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.InMemory;
import org.dateline.article.Article;
import org.dateline.library.Library.Incoming;
import org.dateline.library.Library.Positions;
import org.dateline.library.Library.Stored;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    private static final Instant NOW = Instant.parse("2025-03-01T08:00:00Z");
    private static final Library.Setting SMALL_SEGMENTS =
            new Library.Setting(Clock.fixed(NOW, ZoneOffset.UTC), 2_000, Tail::onDisk);

    @TempDir(factory = InMemory.class)
    private Path temp;

    @Test
    void whatWasAddedComesBackWholeAfterOpeningAgain() throws IOException {
        Path folder = temp.resolve("A.dateline");
        List<Stored> added;
        try (Library library = Library.create(folder, "A", SMALL_SEGMENTS)) {
            added = library.add(articles(0, 3));
        }
        try (Library library = Library.open(folder)) {
            assertThat(added).extracting(Stored::sequence).containsExactly(1L, 2L, 3L);
            assertThat(added.getFirst().imported()).isEqualTo(NOW);
            assertThat(stored(library, 0)).isEqualTo(added);
            assertThat(stored(library, 2)).isEqualTo(added.subList(2, 3));
            assertThat(library.name()).isEqualTo("A");
        }
    }

    @Test
    void importingTwiceIsANoOp() throws IOException {
        try (Library library = Library.create(temp.resolve("A.dateline"), "A")) {
            library.add(articles(0, 3));
            List<Incoming> again = new ArrayList<>(articles(0, 4));
            again.addAll(articles(3, 4));
            assertThat(library.add(again)).extracting(s -> s.article().title()).containsExactly("Title 3");
            assertThat(library.positions()).isEqualTo(new Positions(4, 0));
        }
    }

    @Test
    void segmentsRotateAndAreReadInOrder() throws IOException {
        Path folder = temp.resolve("A.dateline");
        try (Library library = Library.create(folder, "A", SMALL_SEGMENTS)) {
            for (int i = 0; i < 20; i++) {
                library.add(articles(i, i + 1));
            }
        }
        for (int opening = 0; opening < 2; opening++) {
            try (Library library = Library.open(folder, SMALL_SEGMENTS)) {
                assertThat(stored(library, 7))
                        .extracting(Stored::sequence)
                        .hasSize(13)
                        .isSorted();
                assertThat(library.add(articles(0, 20))).isEmpty();
                assertThat(library.check().isSound()).isTrue();
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files.filter(f -> f.getFileName().toString().startsWith("articles-")))
                    .hasSizeGreaterThan(3);
        }
    }

    @Test
    void aFullDiskFailsTheBatchAndNothingElse() throws IOException {
        Path folder = temp.resolve("A.dateline");
        long[] room = {5_000};
        Library.Setting fullDisk =
                new Library.Setting(Clock.systemUTC(), 1 << 20, file -> new SmallDisk(Tail.onDisk(file), room));
        try (Library library = Library.create(folder, "A", fullDisk)) {
            library.add(articles(0, 1));
            assertThatThrownBy(() -> library.add(articles(1, 50)))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("No space left on device")
                    .hasMessageContaining("A.dateline")
                    .hasMessageContaining("nothing of this step was saved");
            assertThat(library.positions()).isEqualTo(new Positions(1, 0));
            room[0] = 1 << 20;
            assertThat(library.add(articles(1, 50))).hasSize(49);
        }
        try (Library library = Library.open(folder)) {
            assertThat(library.positions()).isEqualTo(new Positions(50, 0));
            assertThat(library.check()).isEqualTo(new CheckReport(50, 0, 0, List.of(), List.of()));
        }
    }

    @Test
    void aSecondInstanceIsToldWhoHasTheLibrary() throws IOException {
        Path folder = temp.resolve("Shared.dateline");
        try (Library first = Library.create(folder, "Shared")) {
            assertThat(first.readOnly()).isEmpty();
            assertThatThrownBy(() -> Library.open(folder))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("Shared.dateline is already open")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        Library.open(folder).close();
    }

    @Test
    void aNewerFormatIsReadOnly() throws IOException {
        Path folder = temp.resolve("A.dateline");
        try (Library library = Library.create(folder, "A")) {
            library.add(articles(0, 2));
        }
        Path head = folder.resolve("library.json");
        Files.writeString(head, Files.readString(head).replace("\"format\":1", "\"format\":2"));
        try (Library library = Library.open(folder)) {
            assertThat(library.readOnly()).contains("newer Dateline (format 2");
            assertThat(stored(library, 0)).hasSize(2);
            assertThatThrownBy(() -> library.add(articles(2, 3)))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("read only");
        }
    }

    @Test
    void aFolderThatIsNoLibraryIsNamed() {
        assertThatThrownBy(() -> Library.open(temp))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining(temp + " is not a Dateline library");
    }

    @Test
    void anUnreadableTruthIsNamed() throws IOException {
        Path folder = temp.resolve("A.dateline");
        Library.create(folder, "A").close();
        Files.delete(folder.resolve("articles-000000001.jsonl"));
        // A folder in its place cannot be read, whoever runs the test.
        Files.createDirectory(folder.resolve("articles-000000001.jsonl"));
        assertThatThrownBy(() -> Library.open(folder))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("A.dateline cannot be read");
        Files.delete(folder.resolve("articles-000000001.jsonl"));
        Library.open(folder).close();
    }

    @Test
    void aDamagedLineInTheMiddleIsReportedAndPassedOver() throws IOException {
        Path folder = temp.resolve("A.dateline");
        try (Library library = Library.create(folder, "A")) {
            library.add(articles(0, 5));
        }
        Path file = folder.resolve("articles-000000001.jsonl");
        String all = Files.readString(file);
        int at = all.indexOf("Title 2");
        try (RandomAccessFile damage = new RandomAccessFile(file.toFile(), "rw")) {
            damage.seek(all.substring(0, at).getBytes(StandardCharsets.UTF_8).length);
            damage.write('t');
        }
        try (Library library = Library.open(folder)) {
            assertThat(stored(library, 0)).extracting(Stored::sequence).containsExactly(1L, 2L, 4L, 5L);
            assertThat(library.check().faults())
                    .containsExactly(new CheckReport.Fault("articles-000000001.jsonl", 3, "the line is damaged"));
        }
    }

    @Test
    void originalsAreKeptOnceByTheirContent() throws IOException {
        Path file = Files.writeString(temp.resolve("letter.txt"), "As it came.\r\n");
        try (Library library = Library.create(temp.resolve("A.dateline"), "A")) {
            String hash = library.keep(file);
            assertThat(library.keep(file)).isEqualTo(hash);
            assertThat(library.original(hash))
                    .hasValueSatisfying(kept -> assertThat(kept).hasSameBinaryContentAs(file));
            assertThat(library.original("0".repeat(64))).isEmpty();
            assertThat(library.check().originals()).isOne();
        }
    }

    @Test
    void aLostOrChangedOriginalIsFound() throws IOException {
        Path file = Files.writeString(temp.resolve("letter.txt"), "As it came.");
        Path other = Files.writeString(temp.resolve("other.txt"), "Another.");
        try (Library library = Library.create(temp.resolve("A.dateline"), "A")) {
            String lost = library.keep(file);
            String changed = library.keep(other);
            library.add(List.of(new Incoming(Importing.article(1), lost), new Incoming(Importing.article(2), changed)));
            Files.delete(library.original(lost).orElseThrow());
            Files.writeString(library.original(changed).orElseThrow(), "Changed.");
            assertThat(library.check().faults())
                    .extracting(CheckReport.Fault::what)
                    .containsExactly(
                            "article 1 has lost the file it came from", "the content is not what was imported");
        }
    }

    @Test
    void aBackupIsRestoredWhole() throws IOException {
        Path file = Files.writeString(temp.resolve("letter.txt"), "As it came.");
        Path zip = temp.resolve("A.zip");
        List<Stored> before;
        try (Library library = Library.create(temp.resolve("A.dateline"), "A", SMALL_SEGMENTS)) {
            library.keep(file);
            library.add(articles(0, 10));
            library.backup(zip);
            before = stored(library, 0);
        }
        Path restored = temp.resolve("B.dateline");
        Library.restore(zip, restored);
        try (Library library = Library.open(restored)) {
            assertThat(stored(library, 0)).isEqualTo(before);
            assertThat(library.check()).isEqualTo(new CheckReport(10, 0, 1, List.of(), List.of()));
        }
        assertThatThrownBy(() -> Library.restore(zip, restored)).hasMessageContaining("already there");
    }

    @Test
    void aDamagedBackupLeavesNothingBehind() throws IOException {
        Path zip = temp.resolve("A.zip");
        try (Library library = Library.create(temp.resolve("A.dateline"), "A")) {
            library.add(articles(0, 10));
            library.backup(zip);
        }
        try (RandomAccessFile damage = new RandomAccessFile(zip.toFile(), "rw")) {
            damage.seek(damage.length() / 2);
            damage.write(new byte[200]);
        }
        Path restored = temp.resolve("B.dateline");
        assertThatThrownBy(() -> Library.restore(zip, restored)).isInstanceOf(IOException.class);
        assertThat(restored).doesNotExist();
        assertThat(temp.resolve("B.dateline.new")).doesNotExist();
    }

    @Test
    void aHugeArticleInOneLineIsKept() throws IOException {
        Article huge = Article.of("Huge", "", When.UNKNOWN, "", "", "", "word ".repeat(2_000_000));
        Path folder = temp.resolve("A.dateline");
        try (Library library = Library.create(folder, "A")) {
            library.add(List.of(new Incoming(huge, "")));
        }
        try (Library library = Library.open(folder)) {
            assertThat(stored(library, 0).getFirst().article()).isEqualTo(huge);
        }
    }

    static List<Incoming> articles(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> new Incoming(Importing.article(i), ""))
                .toList();
    }

    private static List<Stored> stored(Library library, long after) throws IOException {
        List<Stored> all = new ArrayList<>();
        library.articles(after, all::add);
        return all;
    }

    /// A disk with room for so many bytes more, which writes what it can before it fails.
    private record SmallDisk(Tail tail, long[] room) implements Tail {
        @Override
        public void write(ByteBuffer bytes) throws IOException {
            if (bytes.remaining() > room[0]) {
                tail.write(bytes.slice(bytes.position(), (int) room[0]));
                room[0] = 0;
                throw new IOException("No space left on device");
            }
            room[0] -= bytes.remaining();
            tail.write(bytes);
        }

        @Override
        public void force() throws IOException {
            tail.force();
        }

        @Override
        public long size() throws IOException {
            return tail.size();
        }

        @Override
        public void truncate(long size) throws IOException {
            tail.truncate(size);
        }

        @Override
        public void close() throws IOException {
            tail.close();
        }
    }
}
