package org.dateline.library;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.text.Reason;
import org.jspecify.annotations.Nullable;

/// An append-only log of records in segment files `NAME-000000001.jsonl`, each named by its first sequence.
///
/// A batch is appended with one force, and is on disk when [#append] returns. Where that fails, nothing of the batch
/// stays, and the log goes on with the next one; after a force that failed it takes no more, since nobody knows what
/// the disk has. At opening, what follows the last whole line of the last segment was never acknowledged: it is moved
/// to `set-aside/`. A damaged line with whole lines behind it stays where it is and is passed over.
final class Log implements Closeable {
    private final Path folder;
    private final String name;
    private final long segmentBytes;
    private final Tail.Opener opener;
    /// Replaced, never changed, so that another thread can walk it while this one appends.
    private volatile List<Path> segments;
    private @Nullable Tail tail;
    private long size;
    private volatile long last;
    private boolean broken;

    /// @param opener how the last segment is opened for writing; null to read only
    Log(Path folder, String name, long segmentBytes, Tail.@Nullable Opener opener) throws IOException {
        this.folder = folder;
        this.name = name;
        this.segmentBytes = segmentBytes;
        this.opener = opener == null ? Tail::onDisk : opener;
        try (Stream<Path> files = Files.list(folder)) {
            segments = files.filter(this::isSegment).sorted().toList();
        }
        boolean writing = opener != null;
        if (segments.isEmpty()) {
            if (writing) {
                startSegment();
            }
            return;
        }
        readLastSegment(writing);
        if (writing) {
            tail = this.opener.open(segments.getLast());
        }
    }

    private boolean isSegment(Path file) {
        return file.getFileName().toString().matches(name + "-\\d{9}\\.jsonl");
    }

    List<Path> segments() {
        return segments;
    }

    /// Sequence of the last record, 0 if there is none.
    long last() {
        return last;
    }

    static long firstOf(Path segment) {
        String file = segment.getFileName().toString();
        return Long.parseLong(file.substring(file.length() - 15, file.length() - 6));
    }

    /// Appends records and forces them to disk.
    ///
    /// @return the sequence of the first
    long append(List<byte[]> records) throws IOException {
        Tail open = tail;
        if (open == null || broken) {
            throw new LibraryException(Reason.of(
                    "library.disk",
                    "%s takes no more changes since the disk failed: close it, see that the disk is well, and open it again",
                    folder.getFileName()));
        }
        long first = last + 1;
        if (records.isEmpty()) {
            return first;
        }
        ByteArrayOutputStream batch = new ByteArrayOutputStream();
        long sequence = last;
        for (byte[] record : records) {
            batch.writeBytes(new Line(++sequence, record).encode());
        }
        write(open, batch);
        size += batch.size();
        last = sequence;
        if (size >= segmentBytes) {
            rotate(open);
        }
        return first;
    }

    private void write(Tail open, ByteArrayOutputStream batch) throws IOException {
        try {
            open.write(ByteBuffer.wrap(batch.toByteArray()));
        } catch (IOException e) {
            takeBack(open, e);
            throw e;
        }
        try {
            open.force();
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }

    private void takeBack(Tail open, IOException cause) {
        try {
            open.truncate(size);
        } catch (IOException e) {
            broken = true;
            cause.addSuppressed(e);
        }
    }

    /// A segment that cannot be started now (a full disk) is started after a later batch: nothing is lost by waiting.
    private void rotate(Tail full) {
        try {
            startSegment();
            full.close();
        } catch (IOException e) {
            tail = full;
        }
    }

    private void startSegment() throws IOException {
        Path segment = folder.resolve(String.format(Locale.ROOT, "%s-%09d.jsonl", name, last + 1));
        Tail fresh = opener.open(segment);
        Folder.forceFolder(folder);
        tail = fresh;
        segments = Stream.concat(segments.stream(), Stream.of(segment)).toList();
        size = 0;
    }

    /// Finds the end of the truth and sets aside what follows it.
    private void readLastSegment(boolean writing) throws IOException {
        Path segment = segments.getLast();
        last = firstOf(segment) - 1;
        long whole = 0;
        try (LineReader lines = new LineReader(segment)) {
            while (lines.next()) {
                if (lines.line().isPresent()) {
                    last = lines.line().get().sequence();
                    whole = lines.end();
                }
            }
        }
        size = whole;
        if (writing && Files.size(segment) > whole) {
            setAside(segment, whole);
        }
    }

    private void setAside(Path segment, long from) throws IOException {
        Path aside = folder.resolve("set-aside");
        Files.createDirectories(aside);
        int number = 1;
        Path file;
        do {
            file = aside.resolve(segment.getFileName() + "." + number++);
        } while (Files.exists(file));
        try (FileChannel channel = FileChannel.open(segment)) {
            channel.position(from);
            Folder.write(file, Channels.newInputStream(channel).readAllBytes());
        }
        try (Tail cut = opener.open(segment)) {
            cut.truncate(from);
        }
    }

    /// Passes every whole record after a sequence, in order.
    void read(long after, Consumer<Line> each) throws IOException {
        List<Path> walked = segments;
        long until = last;
        for (int i = 0; i < walked.size(); i++) {
            if (i + 1 < walked.size() && firstOf(walked.get(i + 1)) - 1 <= after) {
                continue;
            }
            try (LineReader lines = new LineReader(walked.get(i))) {
                while (lines.next()) {
                    Line line = lines.line().orElse(null);
                    if (line != null && line.sequence() > after && line.sequence() <= until) {
                        each.accept(line);
                    }
                }
            }
        }
    }

    /// Verifies every line; returns how many are whole.
    long check(Consumer<Line> each, List<CheckReport.Fault> faults) throws IOException {
        long whole = 0;
        long expected = 1;
        for (Path segment : segments) {
            String file = segment.getFileName().toString();
            try (LineReader lines = new LineReader(segment)) {
                for (long number = 1; lines.next(); number++) {
                    Line line = lines.line().orElse(null);
                    if (line == null) {
                        faults.add(new CheckReport.Fault(file, number, "the line is damaged"));
                    } else if (line.sequence() != expected) {
                        String gap = "sequence " + line.sequence() + " where " + expected + " was due";
                        faults.add(new CheckReport.Fault(file, number, gap));
                    }
                    if (line != null) {
                        whole++;
                        each.accept(line);
                    }
                    expected = line == null ? expected + 1 : line.sequence() + 1;
                }
            }
        }
        return whole;
    }

    @Override
    public void close() throws IOException {
        if (tail != null) {
            tail.close();
            tail = null;
        }
    }
}
