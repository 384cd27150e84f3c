package org.dateline.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.act.Act;
import org.dateline.act.Recorded;

/// An export on its way into a library. Acts keep their times but get numbers of this library, and what refers to their
/// old numbers follows.
final class Merge {
    private static final int BATCH = 256;

    private final Map<Library.ActLine, Long> had = new HashMap<>();
    private final List<Export.Entry.Did> acts = new ArrayList<>();
    private final Originals originals;
    private final Sink sink;
    private final List<Library.ArticleLine> batch = new ArrayList<>();

    /// Where whole batches go.
    interface Sink {
        void add(List<Library.ArticleLine> lines) throws IOException;
    }

    Merge(List<Recorded> had, Originals originals, Sink sink) {
        had.forEach(r -> this.had.put(new Library.ActLine(r.at(), r.act()), r.sequence()));
        this.originals = originals;
        this.sink = sink;
    }

    void take(Export.Entry entry) throws IOException {
        switch (entry) {
            case Export.Entry.Head _ -> {}
            case Export.Entry.In in -> {
                batch.add(new Library.ArticleLine(in.article().id(), in.imported(), in.original(), in.article()));
                if (batch.size() == BATCH) {
                    flush();
                }
            }
            case Export.Entry.Did did -> acts.add(did);
            case Export.Entry.Kept kept -> keep(kept);
        }
    }

    void flush() throws IOException {
        if (!batch.isEmpty()) {
            sink.add(List.copyOf(batch));
            batch.clear();
        }
    }

    private void keep(Export.Entry.Kept kept) throws IOException {
        if (originals.find(kept.sha256()).isEmpty()) {
            Path file = Files.createTempFile("dateline", ".kept");
            try {
                Files.write(file, Base64.getDecoder().decode(kept.base64()));
                originals.keep(file);
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }

    /// The acts that this library does not have.
    ///
    /// @param last the last number that is taken
    List<Library.ActLine> acts(long last) {
        Map<Long, Long> numbers = new HashMap<>();
        List<Library.ActLine> fresh = new ArrayList<>();
        for (Export.Entry.Did did : acts) {
            Library.ActLine line = new Library.ActLine(did.at(), renumbered(did.act(), numbers));
            Long known = had.get(line);
            if (known == null) {
                fresh.add(line);
                known = last + fresh.size();
            }
            numbers.put(did.sequence(), known);
        }
        return fresh;
    }

    private static Act renumbered(Act act, Map<Long, Long> numbers) {
        return switch (act) {
            case Act.Undone(long sequence) -> new Act.Undone(numbers.getOrDefault(sequence, sequence));
            case Act.Redone(long sequence) -> new Act.Redone(numbers.getOrDefault(sequence, sequence));
            default -> act;
        };
    }
}
