package org.dateline.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.dateline.article.Article;
import org.dateline.text.Reason;

/// One thing to read: a file, or an entry of an archive, with where its findings go.
final class Source {
    private final Opening opening;
    private final String name;
    private final long size;
    private final Intake.Sink sink;
    private final BooleanSupplier cancelled;

    /// How the bytes are had.
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    Source(Path file, Intake.Sink sink, BooleanSupplier cancelled) throws IOException {
        this(
                file.toString(),
                Files.size(file),
                () -> new BufferedInputStream(Files.newInputStream(file)),
                sink,
                cancelled);
    }

    private Source(String name, long size, Opening opening, Intake.Sink sink, BooleanSupplier cancelled) {
        this.name = name;
        this.size = size;
        this.opening = opening;
        this.sink = sink;
        this.cancelled = cancelled;
    }

    /// A part of this one, such as an archive's entry.
    Source part(String place, byte[] bytes) {
        return new Source(
                name + "!" + place, bytes.length, () -> new java.io.ByteArrayInputStream(bytes), sink, cancelled);
    }

    String name() {
        return name;
    }

    InputStream open() throws IOException {
        return opening.open();
    }

    /// The whole of it.
    ///
    /// @throws Unreadable if it is empty or larger than an article may be
    byte[] bytes() throws IOException {
        return bytes(Intake.LARGEST_ARTICLE);
    }

    byte[] bytes(long limit) throws IOException {
        if (size > limit) {
            throw tooLarge(size, limit);
        }
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                throw tooLarge(bytes.length, limit);
            }
            if (bytes.length == 0) {
                throw new Unreadable(Reason.of("file.empty", "It is empty."));
            }
            return bytes;
        }
    }

    private static Unreadable tooLarge(long size, long limit) {
        return new Unreadable(Reason.of(
                "file.large",
                "It is %s MB, and one article may be %s MB at most. Split it, or import it as JSON Lines.",
                (size + (1 << 20) - 1) >> 20,
                limit >> 20));
    }

    /// The whole of it as text, in whatever encoding it is.
    String text() throws IOException {
        return Charsets.decode(bytes());
    }

    boolean isCancelled() {
        return cancelled.getAsBoolean();
    }

    void found(Article article) {
        found("", article);
    }

    /// An article at a place inside this source, such as `line 12`.
    void found(String place, Article article) {
        if (article.text().isBlank()) {
            rejected(place, Reason.of("file.blank", "It holds no text."));
        } else {
            sink.found(place.isEmpty() ? name : name + "!" + place, article);
        }
    }

    void rejected(String place, Reason reason) {
        sink.rejected(place.isEmpty() ? name : name + "!" + place, reason);
    }
}
