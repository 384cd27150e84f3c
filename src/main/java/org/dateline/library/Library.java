package org.dateline.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.act.Act;
import org.dateline.act.Recorded;
import org.dateline.article.Article;
import org.dateline.text.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// One folder of articles and of everything people did with them.
///
/// What [#add] and [#record] return is on disk, whatever happens to the process or the machine afterwards. Each call
/// is one force, so import in batches of some hundred articles. Sequences count from 1, articles and acts apart;
/// whoever derives something from the truth remembers the [Positions] it has seen and asks for what came after.
///
/// Writing is for one thread; reading may go on in others meanwhile and sees what was there when it began. Only one
/// process can have a library open for writing. A library of a newer format, or on a disk that cannot be written, is
/// open to read only, and says why.
public final class Library implements Closeable {
    /// The format this program writes.
    public static final int FORMAT = 1;

    private static final long SEGMENT_BYTES = 64L << 20;
    private static final String HEAD = "library.json";

    private final Path folder;
    private final Head head;
    private final Clock clock;
    private final Log articles;
    private final Log journal;
    private final IdSet ids;
    private final Originals originals;
    private final @Nullable Lock lock;
    private final String readOnly;

    /// What `library.json` says.
    record Head(int format, String name, Instant created) {}

    /// An article as a line holds it. The id stands first, see [Ids].
    record ArticleLine(String id, Instant imported, String original, Article article) {}

    /// An act as a line holds it.
    record ActLine(Instant at, Act act) {}

    /// An article to be added.
    ///
    /// @param original what [#keep] gave for the file it came from, empty if that is not kept
    public record Incoming(Article article, String original) {}

    /// An article that is in the library.
    ///
    /// @param sequence counts imports from 1
    public record Stored(long sequence, Instant imported, String original, Article article) {}

    /// The last sequences in both logs, 0 where a log is empty.
    public record Positions(long articles, long acts) {}

    private Library(Path folder, Head head, @Nullable Lock lock, String readOnly, Setting setting) throws IOException {
        this.folder = folder;
        this.head = head;
        this.lock = lock;
        this.readOnly = readOnly;
        this.clock = setting.clock;
        Tail.Opener opener = readOnly.isEmpty() ? setting.opener : null;
        articles = new Log(folder, "articles", setting.segmentBytes, opener);
        journal = new Log(folder, "journal", setting.segmentBytes, opener);
        ids = Ids.of(articles, folder.resolve("index"));
        originals = new Originals(folder);
    }

    /// What a test sets otherwise.
    record Setting(Clock clock, long segmentBytes, Tail.Opener opener) {
        static final Setting USUAL = new Setting(Clock.systemUTC(), SEGMENT_BYTES, Tail::onDisk);
    }

    /// Makes an empty library and opens it.
    ///
    /// @param folder by custom `NAME.dateline`; missing or empty
    public static Library create(Path folder, String name) throws IOException {
        return create(folder, name, Setting.USUAL);
    }

    static Library create(Path folder, String name, Setting setting) throws IOException {
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new LibraryException(
                    Reason.of("library.there", "%s is already there and not empty: choose another name", folder));
        }
        Files.createDirectories(folder);
        Folder.write(
                folder.resolve(HEAD), Json.MAPPER.writeValueAsBytes(new Head(FORMAT, name, setting.clock.instant())));
        return open(folder, setting);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /// Whether a folder is a library.
    public static boolean isLibrary(Path folder) {
        return Files.isRegularFile(folder.resolve(HEAD));
    }

    /// Opens a library.
    ///
    /// @throws LibraryException where it is open in another process, is no library, or cannot be read
    public static Library open(Path folder) throws IOException {
        return open(folder, Setting.USUAL);
    }

    static Library open(Path folder, Setting setting) throws IOException {
        Head head = readHead(folder);
        String readOnly = "";
        if (head.format() > FORMAT) {
            readOnly =
                    "it was written by a newer Dateline (format " + head.format() + ", this one knows " + FORMAT + ")";
        } else if (!Files.isWritable(folder)) {
            readOnly = "the folder cannot be written to";
        }
        Lock lock = readOnly.isEmpty() ? Lock.take(folder) : null;
        try {
            return new Library(folder, head, lock, readOnly, setting);
        } catch (IOException e) {
            if (lock != null) {
                lock.close();
            }
            throw e instanceof LibraryException
                    ? e
                    : new LibraryException(
                            Reason.of(
                                    "library.unread",
                                    "The library %s cannot be read (%s): see to the rights of its files, or restore a backup",
                                    folder,
                                    e),
                            e);
        }
    }

    private static Head readHead(Path folder) throws IOException {
        Path file = folder.resolve(HEAD);
        if (!Files.exists(file)) {
            throw new LibraryException(
                    Reason.of("library.other", "%s is not a Dateline library: it has no %s", folder, HEAD));
        }
        try {
            return Json.MAPPER.readValue(Files.readAllBytes(file), Head.class);
        } catch (JacksonException | IOException e) {
            throw new LibraryException(
                    Reason.of("library.head", "%s cannot be read: restore it from a backup", file), e);
        }
    }

    public Path folder() {
        return folder;
    }

    public String name() {
        return head.name();
    }

    /// Where derived files may be kept.
    public Path derived() {
        return folder.resolve("index");
    }

    /// Why nothing can be changed; empty for a library that can.
    public String readOnly() {
        return readOnly;
    }

    public Positions positions() {
        return new Positions(articles.last(), journal.last());
    }

    /// Whether an article is in the library.
    public synchronized boolean has(String id) {
        return ids.contains(IdSet.hash(id));
    }

    /// Adds articles; those already there are passed over.
    ///
    /// @return the added ones, in order, on disk
    /// @throws LibraryException where nothing of the batch was added, such as on a full disk; the library goes on
    public synchronized List<Stored> add(List<Incoming> batch) throws IOException {
        Instant now = clock.instant();
        return addLines(batch.stream()
                .map(i -> new ArticleLine(i.article().id(), now, i.original(), i.article()))
                .toList());
    }

    private List<Stored> addLines(List<ArticleLine> batch) throws IOException {
        requireWritable();
        List<Stored> stored = new ArrayList<>();
        List<byte[]> lines = new ArrayList<>();
        Set<String> inBatch = new HashSet<>();
        long sequence = articles.last();
        for (ArticleLine line : batch) {
            if (!has(line.id()) && inBatch.add(line.id())) {
                stored.add(new Stored(++sequence, line.imported(), line.original(), line.article()));
                lines.add(Json.MAPPER.writeValueAsBytes(line));
            }
        }
        append(articles, lines);
        inBatch.forEach(id -> ids.add(IdSet.hash(id)));
        return stored;
    }

    /// Records what a person did, all of it or nothing.
    ///
    /// @return the acts with their sequences, on disk
    /// @throws LibraryException where nothing was recorded, such as on a full disk; the library goes on
    public synchronized List<Recorded> record(List<Act> acts) throws IOException {
        Instant now = clock.instant();
        return recordLines(acts.stream().map(act -> new ActLine(now, act)).toList());
    }

    private List<Recorded> recordLines(List<ActLine> acts) throws IOException {
        requireWritable();
        List<Recorded> recorded = new ArrayList<>();
        List<byte[]> lines = new ArrayList<>();
        long sequence = journal.last();
        for (ActLine act : acts) {
            recorded.add(new Recorded(++sequence, act.at(), act.act()));
            lines.add(Json.MAPPER.writeValueAsBytes(act));
        }
        append(journal, lines);
        return recorded;
    }

    private void requireWritable() throws LibraryException {
        if (!readOnly.isEmpty()) {
            throw new LibraryException(
                    Reason.of("library.locked", "The library %s is open to read only: %s", name(), readOnly));
        }
    }

    private void append(Log log, List<byte[]> lines) throws IOException {
        try {
            log.append(lines);
        } catch (LibraryException e) {
            throw e;
        } catch (IOException e) {
            throw new LibraryException(
                    Reason.of(
                            "library.full",
                            "The library %s could not be written in %s (%s): nothing of this step was saved, all before it is; free some space and try again",
                            name(),
                            folder,
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    /// Passes every article added after a sequence, oldest first.
    public void articles(long after, Consumer<Stored> each) throws IOException {
        articles.read(after, line -> {
            ArticleLine read = Json.MAPPER.readValue(line.record(), ArticleLine.class);
            each.accept(new Stored(line.sequence(), read.imported(), read.original(), read.article()));
        });
    }

    /// Passes every act recorded after a sequence, oldest first.
    ///
    /// @return how many were passed over because only a newer program understands them
    public int acts(long after, Consumer<Recorded> each) throws IOException {
        int[] unknown = {0};
        journal.read(after, line -> {
            ActLine read;
            try {
                read = Json.MAPPER.readValue(line.record(), ActLine.class);
            } catch (JacksonException e) {
                unknown[0]++;
                return;
            }
            each.accept(new Recorded(line.sequence(), read.at(), read.act()));
        });
        return unknown[0];
    }

    /// Keeps an imported file as it came; it is on disk when this returns.
    ///
    /// @return its SHA-256 as 64 hex digits
    public String keep(Path file) throws IOException {
        requireWritable();
        return originals.keep(file);
    }

    /// Where a kept file lies.
    public Optional<Path> original(String sha256) {
        return originals.find(sha256);
    }

    /// Reads the whole truth and verifies every line and every kept file. Changes nothing.
    public CheckReport check() throws IOException {
        return Check.of(articles, journal, originals, setAside());
    }

    private List<String> setAside() throws IOException {
        Path aside = folder.resolve("set-aside");
        if (!Files.isDirectory(aside)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(aside)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    /// Writes the whole truth into one zip file and reads it back; the file is there only if it is whole.
    public void backup(Path zip) throws IOException {
        Backup.write(parts(), zip);
    }

    private synchronized List<Backup.Part> parts() throws IOException {
        List<Path> files = new ArrayList<>(List.of(folder.resolve(HEAD)));
        files.addAll(articles.segments());
        files.addAll(journal.segments());
        files.addAll(originals.all());
        for (String aside : setAside()) {
            files.add(folder.resolve("set-aside").resolve(aside));
        }
        List<Backup.Part> parts = new ArrayList<>();
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            parts.add(new Backup.Part(name, file, Files.size(file)));
        }
        return parts;
    }

    /// Writes everything as JSON Lines that [#merge] reads: for other programs, and for joining libraries.
    public void export(Path file) throws IOException {
        Export.write(this, head, originals, file);
    }

    /// Whether a file was written by [#export].
    public static boolean isExport(Path file) {
        return Export.isExport(file);
    }

    /// Takes in an export of this or another library: articles and acts it does not have, with the times they came in
    /// and were done. Doing it twice changes nothing.
    ///
    /// @param added told of the articles of each batch when they are on disk
    /// @return the acts that were new
    /// @throws LibraryException naming the line that is wrong; all before it is taken in
    public synchronized List<Recorded> merge(Path export, Consumer<List<Stored>> added) throws IOException {
        requireWritable();
        List<Recorded> had = new ArrayList<>();
        acts(0, had::add);
        Merge merge = new Merge(had, originals, lines -> added.accept(addLines(lines)));
        Export.read(export, merge);
        return recordLines(merge.acts(journal.last()));
    }

    /// Makes a library from a backup, verifying every byte of it. Nothing is left behind where that fails.
    ///
    /// @param folder must not exist
    public static void restore(Path zip, Path folder) throws IOException {
        Backup.restore(zip, folder);
    }

    @Override
    public synchronized void close() throws IOException {
        try (articles;
                journal) {
            // Both are closed, whatever one of them throws.
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
