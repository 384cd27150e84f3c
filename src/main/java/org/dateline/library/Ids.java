package org.dateline.library;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Learns which articles a library holds, without reading all of them again.
///
/// Beside each finished segment's name, `index/articles-000000001.ids` holds the hashes of its ids; it is derived, and
/// made again where it is missing or does not fit the segment. Only the last segment is read at every opening.
final class Ids {
    private static final int MAGIC = 0x44_4c_49_31;
    private static final byte[] START = "{\"id\":\"".getBytes(StandardCharsets.US_ASCII);

    private Ids() {}

    static IdSet of(Log articles, Path derived) throws IOException {
        IdSet ids = new IdSet();
        for (Path segment : articles.segments()) {
            boolean finished = !segment.equals(articles.segments().getLast());
            long[] hashes = finished ? finished(segment, derived) : scan(segment);
            for (long hash : hashes) {
                ids.add(hash);
            }
        }
        return ids;
    }

    private static long[] finished(Path segment, Path derived) throws IOException {
        Path file = derived.resolve(segment.getFileName().toString().replace(".jsonl", ".ids"));
        long size = Files.size(segment);
        if (Files.exists(file)) {
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                if (in.readInt() == MAGIC && in.readLong() == size) {
                    byte[] all = in.readAllBytes();
                    long[] hashes = new long[all.length / Long.BYTES];
                    ByteBuffer.wrap(all).asLongBuffer().get(hashes);
                    return hashes;
                }
            } catch (IOException e) {
                // Derived: made again below.
            }
        }
        long[] hashes = scan(segment);
        ByteBuffer out = ByteBuffer.allocate(Integer.BYTES + Long.BYTES * (hashes.length + 1));
        out.putInt(MAGIC).putLong(size).asLongBuffer().put(hashes);
        try {
            Files.createDirectories(derived);
            Folder.write(file, out.array());
        } catch (IOException e) {
            // A full or protected disk only makes the next opening slower.
        }
        return hashes;
    }

    private static long[] scan(Path segment) throws IOException {
        long[] hashes = new long[1024];
        int count = 0;
        try (LineReader lines = new LineReader(segment)) {
            while (lines.next()) {
                if (lines.line().isPresent()) {
                    if (count == hashes.length) {
                        hashes = Arrays.copyOf(hashes, count * 2);
                    }
                    hashes[count++] = IdSet.hash(id(lines.line().get().record()));
                }
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    /// The id stands first in the record, so that it can be had without reading the text.
    private static String id(byte[] record) {
        int from = START.length;
        int to = from;
        while (to < record.length && record[to] != '"') {
            to++;
        }
        return new String(record, from, to - from, StandardCharsets.UTF_8);
    }
}
