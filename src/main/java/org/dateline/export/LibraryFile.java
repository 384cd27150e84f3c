package org.dateline.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.article.Reading;
import org.dateline.entity.Entity;
import org.dateline.text.Reason;
import org.dateline.timeline.Happening;

/// A whole library in the form of another program: a table of events (CSV), W3C Web Annotations (JSON-LD), PLOVER
/// events (JSON Lines), FollowTheMoney entities (JSON Lines) or a graph of who meets whom (GraphML).
///
/// Streams; blocks on the disk. The file appears whole or not at all.
public final class LibraryFile {
    /// The formats that can be written.
    public static final List<String> FORMATS = List.of("csv", "webannotation", "plover", "followthemoney", "graphml");

    private LibraryFile() {}

    /// Passes every article, one after the other, as often as it is called.
    public interface Readings {
        void each(Consumer<Reading> each) throws IOException;
    }

    /// What is written for one article.
    interface Step {
        void write(Reading reading) throws IOException;
    }

    static void each(Readings readings, Step step) throws IOException {
        readings.each(reading -> {
            try {
                step.write(reading);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// @param readings every article, asked for once
    /// @param happenings with quotes
    /// @throws IOException if the format is unknown or the disk refuses; nothing is left behind then
    public static void write(
            String format, Path file, Readings readings, List<Entity> entities, List<Happening> happenings)
            throws IOException {
        if (!FORMATS.contains(format)) {
            throw new Unwritable(Reason.of(
                    "export.format", "There is no format “%s”, only jsonl, %s", format, String.join(", ", FORMATS)));
        }
        try {
            WholeFile.write(file, draft -> {
                try (BufferedWriter out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                    switch (format) {
                        case "csv" -> EventTable.write(out, readings);
                        case "webannotation" -> WebAnnotation.write(out, readings);
                        case "plover" -> Plover.write(out, readings, entities);
                        case "followthemoney" -> FollowTheMoney.write(out, readings, entities, happenings);
                        default -> GraphMl.write(out, entities, happenings);
                    }
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
    }
}
