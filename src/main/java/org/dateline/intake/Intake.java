package org.dateline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.text.Reason;

/// Reads files, folders and archives into articles.
///
/// Stateless; any thread. Articles are handed over one by one as they are found, so that a folder of any size takes no
/// more memory than its largest article. Nothing here reaches the network.
public final class Intake {
    /// The largest file read as a single article, in bytes.
    public static final long LARGEST_ARTICLE = 10L << 20;

    private Intake() {}

    /// Who receives what is found.
    public interface Sink {
        /// An article was read.
        ///
        /// @param path the file, and behind `!` the place inside it where it holds many
        void found(String path, Article article);

        /// Something could not be read as an article.
        ///
        /// @param reason one sentence for the user: what is wrong and what to do next
        void rejected(String path, Reason reason);
    }

    /// How many files lie below `roots`, for a progress bar; unreadable folders count as one.
    public static int count(List<Path> roots) {
        int[] n = {0};
        for (Path root : roots) {
            walk(root, path -> n[0]++, (path, reason) -> n[0]++, () -> false);
        }
        return n[0];
    }

    /// Reads every file below `roots`, in the order of their names, until done or `cancelled`.
    ///
    /// @param entered told of each file before it is read
    public static void read(List<Path> roots, Sink sink, Consumer<Path> entered, BooleanSupplier cancelled) {
        for (Path root : roots) {
            walk(
                    root,
                    path -> {
                        entered.accept(path);
                        readFile(path, sink, cancelled);
                    },
                    (path, reason) -> sink.rejected(path.toString(), reason),
                    cancelled);
        }
    }

    /// Reads one file; a file of many articles (JSON Lines, CSV, feed, mailbox, archive) hands over each.
    public static void readFile(Path file, Sink sink, BooleanSupplier cancelled) {
        try {
            Format.of(file).read(new Source(file, sink, cancelled));
        } catch (Unreadable e) {
            sink.rejected(file.toString(), e.reason());
        } catch (IOException | UncheckedIOException e) {
            sink.rejected(file.toString(), Unreadable.because(e).reason());
        } catch (RuntimeException | StackOverflowError e) {
            sink.rejected(file.toString(), Unreadable.damaged(Format.of(file)));
        }
    }

    /// The articles of one text as it would stand in a `.txt` file: for text that was pasted or piped in.
    public static Article fromText(String text) {
        return TextFormat.article(text);
    }

    @FunctionalInterface
    private interface Refusal {
        void accept(Path path, Reason reason);
    }

    private static void walk(Path root, Consumer<Path> file, Refusal refused, BooleanSupplier cancelled) {
        if (!Files.exists(root)) {
            refused.accept(root, Reason.of("file.none", "There is no such file or folder. Check the name."));
            return;
        }
        if (!Files.isDirectory(root)) {
            file.accept(root);
            return;
        }
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !hidden(path)) {
                        found.add(path);
                    }
                    return cancelled.getAsBoolean() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                    return !path.equals(root) && hidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException e) {
                    refused.accept(path, Unreadable.because(e).reason());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            refused.accept(root, Unreadable.because(e).reason());
        }
        found.sort(null);
        for (Path path : found) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            file.accept(path);
        }
    }

    /// Files of the system, and those that only describe a folder.
    private static boolean hidden(Path path) {
        Path name = path.getFileName();
        if (name == null) {
            return false;
        }
        String lower = name.toString().toLowerCase(Locale.ROOT);
        return lower.startsWith(".") || lower.equals("thumbs.db") || lower.startsWith("readme");
    }
}
