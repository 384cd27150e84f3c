package org.dateline.library;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Walks the lines of one log file, whole or not. Memory: the longest line.
final class LineReader implements Closeable {
    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    /// Where in the file the buffer starts.
    private long base;
    private int from;
    private int next;
    private int filled;
    private Optional<Line> line = Optional.empty();

    LineReader(Path file) throws IOException {
        in = Files.newInputStream(file);
    }

    /// Steps to the next line; false at the end of the file.
    boolean next() throws IOException {
        from = next;
        int searched = from;
        while (true) {
            for (int i = searched; i < filled; i++) {
                if (buffer[i] == '\n') {
                    line = Line.decode(buffer, from, i);
                    next = i + 1;
                    return true;
                }
            }
            int seen = filled - from;
            if (!fill()) {
                // No line end, so it was never finished, whatever its bytes say.
                line = Optional.empty();
                next = filled;
                return filled > from;
            }
            searched = from + seen;
        }
    }

    /// Brings more bytes behind the current line; false at the end of the file.
    private boolean fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, filled - from);
        base += from;
        filled -= from;
        from = 0;
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.multiplyExact(buffer.length, 2));
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(read, 0);
        return read > 0;
    }

    /// The line, empty where its bytes are not those that were written.
    Optional<Line> line() {
        return line;
    }

    /// Where the line starts in the file.
    long start() {
        return base + from;
    }

    /// Where the line ends in the file, its line end included.
    long end() {
        return base + next;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
