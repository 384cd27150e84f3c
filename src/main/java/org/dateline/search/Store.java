package org.dateline.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.UsageTrackingQueryCachingPolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// One Lucene index with the columns of its segments.
///
/// One thread writes; any thread may look, and sees one moment for as long as it holds a [View].
final class Store<C> implements Closeable {
    /// Loads the columns of a segment.
    interface Loader<C> {
        C load(LeafReader segment) throws IOException;
    }

    private static final String ARTICLES = "articles";
    private static final String ACTS = "acts";
    private static final String DAMAGED = "damaged";
    private static final double BUFFER_MB = 64;
    /// Lucene warns at each start that an incubating module would make vectors faster. There are no vectors here.
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.SEVERE);
    }

    private final Directory directory;
    private final IndexWriter writer;
    private final Loader<C> loader;
    private final Map<IndexReader.CacheKey, C> columns = new ConcurrentHashMap<>();
    private final String healed;
    private View<C> current;
    private volatile boolean changed;
    private long refreshed = System.nanoTime();
    private volatile boolean urgent;
    /// Counts refreshes, from before each: what was written at a lower count is in the present view.
    private volatile int generation;

    private Store(Path folder, Loader<C> loader, boolean eager, boolean verify, String healed) throws IOException {
        this.loader = loader;
        this.healed = healed;
        directory = FSDirectory.open(folder);
        boolean opened = false;
        try {
            writer = new IndexWriter(directory, settings().setMergedSegmentWarmer(this::columns));
            try {
                current = first(eager, verify);
                opened = true;
            } finally {
                if (!opened) {
                    writer.rollback();
                }
            }
        } finally {
            if (!opened) {
                directory.close();
            }
        }
    }

    private View<C> first(boolean eager, boolean verify) throws IOException {
        DirectoryReader reader = DirectoryReader.open(writer);
        try {
            if (verify) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
            }
            return eager ? view(reader) : new View<>(reader, columns);
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    static IndexWriterConfig settings() {
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setNoCFSRatio(1);
        return new IndexWriterConfig(Analysis.TEXT)
                .setMergePolicy(merges)
                .setMergeScheduler(new QuietMerges())
                .setUseCompoundFile(true)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false)
                .setMaxFullFlushMergeWaitMillis(0);
    }

    /// Merges beside the writing. What makes one fail stops the writer, which says so to whoever writes next; the
    /// thread itself need not die of it.
    private static final class QuietMerges extends ConcurrentMergeScheduler {
        @Override
        protected void handleMergeException(Throwable failure) {
            // Kept by the writer.
        }
    }

    /// Why nothing can be written any more; empty while it can.
    Optional<String> stopped() {
        return Optional.ofNullable(writer.getTragicException()).map(e -> String.valueOf(e.getMessage()));
    }

    /// Opens an index; one that is damaged is moved aside, and an empty one stands in its place.
    ///
    /// @param eager whether to load the columns now rather than at the first question
    /// @param verify whether to read every byte of it, not only its structure
    static <C> Store<C> open(Path folder, Loader<C> loader, boolean eager, boolean verify) throws IOException {
        Files.createDirectories(folder);
        String why = fault(folder);
        if (why.isEmpty()) {
            try {
                return new Store<>(folder, loader, eager, verify, "");
            } catch (LockObtainFailedException e) {
                throw new IOException("the index " + folder + " is open in another program", e);
            } catch (IOException | RuntimeException e) {
                why = e.getClass().getSimpleName();
            }
        }
        Path aside = folder.resolveSibling(folder.getFileName() + ".damaged");
        Folders.delete(aside);
        Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
        Files.createDirectories(folder);
        return new Store<>(folder, loader, true, false, "moved to " + aside.getFileName() + ": " + why);
    }

    /// What can be seen wrong with an index before it is opened; empty if nothing can.
    private static String fault(Path folder) throws IOException {
        if (Files.exists(folder.resolve(DAMAGED))) {
            return "it was found damaged when it was last used";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("_") || name.startsWith("segments"))
                    .toList();
            boolean whole = names.isEmpty() || names.stream().anyMatch(name -> name.startsWith("segments"));
            return whole ? "" : "it has no list of segments";
        }
    }

    /// Makes the next opening start afresh.
    static void condemn(Path folder) throws IOException {
        Files.writeString(folder.resolve(DAMAGED), "");
    }

    /// What was done to open it; empty if nothing was.
    String healed() {
        return healed;
    }

    void add(Document document) throws IOException {
        writer.addDocument(document);
        changed = true;
    }

    void replace(Term id, Document document) throws IOException {
        writer.updateDocument(id, document);
        changed = true;
    }

    void remove(Term... ids) throws IOException {
        writer.deleteDocuments(ids);
        changed = true;
    }

    void clear() throws IOException {
        writer.deleteAll();
        changed = true;
    }

    /// Asks for the next look to see everything, however shortly after the last.
    void hurry() {
        urgent = true;
    }

    void commit(long articles, long acts) throws IOException {
        writer.setLiveCommitData(Map.of(ARTICLES, Long.toString(articles), ACTS, Long.toString(acts))
                .entrySet());
        writer.commit();
    }

    long articles() {
        return position(ARTICLES);
    }

    long acts() {
        return position(ACTS);
    }

    private long position(String name) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return Long.parseLong(data.getOrDefault(name, "0"));
    }

    int generation() {
        return generation;
    }

    /// One moment of the index, which may be the last one that was looked at. Close it.
    synchronized View<C> glance() throws IOException {
        current.reader.incRef();
        return current;
    }

    /// One moment of the index. Close it.
    synchronized View<C> look() throws IOException {
        boolean old = System.nanoTime() - refreshed > 500_000_000L;
        if (changed && (urgent || old)) {
            generation++;
            changed = false;
            urgent = false;
            DirectoryReader newer = DirectoryReader.openIfChanged(current.reader, writer);
            if (newer != null) {
                View<C> next = view(newer);
                current.close();
                current = next;
            }
            refreshed = System.nanoTime();
        }
        if (!current.ready) {
            load(current);
        }
        current.reader.incRef();
        return current;
    }

    /// How many documents there are.
    synchronized int held() throws IOException {
        if (!changed) {
            return current.reader.numDocs();
        }
        try (View<C> now = look()) {
            return now.reader.numDocs();
        }
    }

    private View<C> view(DirectoryReader reader) throws IOException {
        View<C> view = new View<>(reader, columns);
        load(view);
        return view;
    }

    private void load(View<C> view) throws IOException {
        for (LeafReaderContext leaf : view.reader.leaves()) {
            columns(leaf.reader());
        }
        view.ready = true;
    }

    private void columns(LeafReader segment) throws IOException {
        IndexReader.CacheHelper core = segment.getCoreCacheHelper();
        if (!columns.containsKey(core.getKey())) {
            try {
                columns.put(core.getKey(), loader.load(segment));
            } catch (RuntimeException e) {
                throw new CorruptIndexException("columns that make no sense", segment.toString(), e);
            }
            core.addClosedListener(columns::remove);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try (directory;
                writer) {
            current.close();
            writer.rollback();
        }
    }

    /// What is seen at one moment.
    static final class View<C> implements Closeable {
        private final DirectoryReader reader;
        final IndexSearcher searcher;
        private final Map<IndexReader.CacheKey, C> columns;
        private final Map<String, Object> kept = new ConcurrentHashMap<>();
        /// Whether all columns are loaded; under the store's lock.
        private boolean ready;

        private View(DirectoryReader reader, Map<IndexReader.CacheKey, C> columns) {
            this.reader = reader;
            this.columns = columns;
            searcher = new IndexSearcher(reader);
            searcher.setQueryCachingPolicy(new UsageTrackingQueryCachingPolicy());
        }

        /// Something that is the same for every question at this moment: made once.
        interface Made<T> {
            T make() throws IOException;
        }

        @SuppressWarnings("unchecked")
        <T> T once(String name, Made<T> made) throws IOException {
            T there = (T) kept.get(name);
            if (there == null) {
                there = made.make();
                kept.put(name, there);
            }
            return there;
        }

        C columns(LeafReaderContext leaf) {
            C loaded = columns.get(leaf.reader().getCoreCacheHelper().getKey());
            if (loaded == null) {
                throw new IllegalStateException("a segment without its columns");
            }
            return loaded;
        }

        @Override
        public void close() throws IOException {
            reader.decRef();
        }
    }
}
