package org.dateline.library;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Base64;
import org.dateline.act.Act;
import org.dateline.article.Article;
import org.dateline.text.Reason;
import tools.jackson.core.JacksonException;

/// A library as JSON Lines: a head, then every article, every act and every kept file, in their order.
final class Export {
    private static final String START = "{\"is\":\"Head\",\"dateline\":";

    private Export() {}

    /// One line.
    sealed interface Entry {
        /// @param dateline the number of this format
        record Head(int dateline, String name, Instant created) implements Entry {}

        record In(Instant imported, String original, Article article) implements Entry {}

        record Did(long sequence, Instant at, Act act) implements Entry {}

        record Kept(String sha256, String base64) implements Entry {}
    }

    static boolean isExport(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            char[] start = new char[START.length()];
            return in.read(start) == start.length && START.equals(new String(start));
        } catch (IOException e) {
            return false;
        }
    }

    static void write(Library library, Library.Head head, Originals originals, Path file) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                line(out, new Entry.Head(Library.FORMAT, head.name(), head.created()));
                library.articles(0, s -> line(out, new Entry.In(s.imported(), s.original(), s.article())));
                library.acts(0, r -> line(out, new Entry.Did(r.sequence(), r.at(), r.act())));
                for (Path kept : originals.all()) {
                    String bytes = Base64.getEncoder().encodeToString(Files.readAllBytes(kept));
                    line(out, new Entry.Kept(kept.getFileName().toString(), bytes));
                }
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (UncheckedIOException e) {
            throw new IOException("The export " + file + " could not be written: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void line(BufferedWriter out, Entry entry) {
        try {
            out.write(Json.MAPPER.writerFor(Entry.class).writeValueAsString(entry));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void read(Path file, Merge merge) throws IOException {
        int number = 0;
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    merge.take(Json.MAPPER.readValue(line, Entry.class));
                }
            }
            merge.flush();
        } catch (JacksonException | MalformedInputException | IllegalArgumentException e) {
            throw new LibraryException(
                    Reason.of(
                            "library.line",
                            "Line %s of %s is not what an export of Dateline writes: export again, or restore a backup",
                            Math.max(1, number),
                            file),
                    e);
        }
    }
}
