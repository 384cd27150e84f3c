package org.dateline.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.Version;
import org.dateline.article.Article;
import org.dateline.article.Layer;
import org.dateline.article.Reading;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.search.Store.View;
import org.dateline.timeline.Happening;

/// Finds articles and happenings, and holds them whole for reading.
///
/// All of it is derived. [#state] says up to which positions of the truth a commit has it; whoever opens an index
/// applies what came after. An index that is damaged or of another version is moved aside at opening and stands at
/// position 0. Damage noticed later is an [IOException] that says so: close the index and open it again.
///
/// [#put] and [#commit] are for one thread, all else for any. What was put is found by the next question, except while
/// batches of more than a hundred come in: then it may take half a second. A put is not on disk until the commit; the
/// truth is.
public final class Index implements Closeable {
    private static final int BULK = 100;

    private final Path folder;
    private final boolean temporary;
    private final Dictionary dictionary = new Dictionary();
    private final Keys keys = new Keys();
    private final Names names = new Names();
    /// Articles that are in the index, by their number in `keys`: those that are not can be added without looking.
    private final BitSet present = new BitSet();
    /// By the same numbers: the generation of `articles` they were last put in, plus one.
    private int[] putIn = new int[1024];
    private final Store<ArticleColumns> articles;
    private final Store<HappeningColumns> happenings;
    private final Searching searching;
    private final EntitySearch entitySearch;
    private final HappeningSearch happeningSearch;

    /// An article with all that is known of it.
    ///
    /// @param reading what it is found by and shown as, people's changes included
    /// @param found what the extractor found, kept so that changes can be applied or taken back without reading it
    ///     again
    /// @param sequence its import sequence
    /// @param copyOf the id of the article it is a copy of, empty if of none
    public record Indexed(Reading reading, Layer found, long sequence, String copyOf) {
        /// An article no person has changed anything of.
        public static Indexed of(Article article, Layer found, long sequence) {
            return new Indexed(Records.plain(article, found), found, sequence, "");
        }
    }

    /// What to put.
    ///
    /// @param articles added, or in the place of what was there under their ids
    /// @param happenings the same; with the quotes of their evidence, or words find them by title alone
    /// @param removed ids of happenings that are no more
    /// @param allHappenings whether `happenings` are all there are: what was there before goes
    public record Batch(
            Collection<Indexed> articles,
            Collection<Happening> happenings,
            Collection<String> removed,
            boolean allHappenings) {
        public static Batch articles(Collection<Indexed> articles) {
            return new Batch(articles, List.of(), List.of(), false);
        }

        public static Batch happenings(Collection<Happening> changed, Collection<String> removed) {
            return new Batch(List.of(), changed, removed, false);
        }
    }

    /// Where the index stands.
    ///
    /// @param articles position in the articles of the truth, as last committed
    /// @param acts position in the journal
    /// @param held how many articles it holds now
    /// @param happenings how many happenings
    /// @param healed what was moved aside at opening and why, empty if nothing was
    public record State(long articles, long acts, int held, int happenings, String healed) {}

    /// An entity of the library.
    ///
    /// @param entity with the aliases and offices of the articles that speak of it
    /// @param articles how many articles of those asked for mention it
    /// @param mentions how often the whole library mentions it
    public record Known(Entity entity, int articles, long mentions) {}

    /// Which entities are wanted.
    ///
    /// @param name the start of a word of a name or alias, empty for any
    /// @param kinds empty for any
    /// @param ids just these, empty for any
    /// @param limit the most frequent of them
    public record Wanted(String name, Collection<EntityKind> kinds, Collection<String> ids, int limit) {}

    /// The index cannot go on; nothing of the truth is lost with it.
    public static final class Trouble extends IOException {
        private static final long serialVersionUID = 1;
        private final boolean damage;

        private Trouble(boolean damage, String message, Throwable cause) {
            super(message, cause);
            this.damage = damage;
        }

        /// Whether its files are damaged, so that it is made anew when opened again. Otherwise its disk failed or is
        /// full, and every later call will say so.
        public boolean isDamage() {
            return damage;
        }
    }

    private Index(Path folder, boolean temporary, boolean verify) throws IOException {
        this.folder = folder;
        this.temporary = temporary;
        articles = Store.open(folder.resolve("articles"), this::load, true, verify);
        if (!articles.healed().isEmpty()) {
            // The damage may have come to light after its columns were read.
            present.clear();
        }
        try {
            happenings = Store.open(
                    folder.resolve("happenings"),
                    segment -> HappeningColumns.load(segment, dictionary, keys),
                    false,
                    verify);
        } catch (IOException e) {
            articles.close();
            throw e;
        }
        searching = new Searching(dictionary, names, articles);
        entitySearch = new EntitySearch(dictionary, names, articles);
        happeningSearch = new HappeningSearch(dictionary, names, articles, happenings);
    }

    private ArticleColumns load(LeafReader segment) throws IOException {
        names.learn(segment);
        ArticleColumns columns = ArticleColumns.load(segment, dictionary, keys);
        synchronized (present) {
            for (int number : columns.article()) {
                present.set(number);
            }
        }
        return columns;
    }

    /// Opens the index below a folder for derived files, empty where there is none that can be used.
    ///
    /// @param derived where it cannot be written to, the index lives in a temporary folder until it is closed
    /// @param verify whether to read every byte of it rather than only its structure
    public static Index open(Path derived, boolean verify) throws IOException {
        String name = Records.signature() + "-" + Version.LATEST.major;
        Path nearest = derived.toAbsolutePath();
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return Files.isWritable(nearest)
                ? new Index(derived.resolve(name), false, verify)
                : new Index(Files.createTempDirectory("dateline-index").resolve(name), true, verify);
    }

    /// Puts articles and happenings, and takes away happenings.
    public void put(Batch batch) throws IOException {
        guarded(() -> {
            for (Indexed indexed : batch.articles()) {
                put(indexed);
            }
            if (batch.allHappenings()) {
                happenings.clear();
            } else if (!batch.removed().isEmpty()) {
                happenings.remove(batch.removed().stream()
                        .map(id -> new Term(Fields.ID, id))
                        .toArray(Term[]::new));
            }
            for (Happening happening : batch.happenings()) {
                Document document = HappeningDocument.of(happening);
                if (batch.allHappenings()) {
                    happenings.add(document);
                } else {
                    happenings.replace(new Term(Fields.ID, happening.id()), document);
                }
            }
            if (batch.articles().size() + batch.happenings().size() <= BULK) {
                articles.hurry();
                happenings.hurry();
            }
            return true;
        });
    }

    private void put(Indexed indexed) throws IOException {
        String id = indexed.reading().article().id();
        Document document = ArticleDocument.of(indexed);
        int number = keys.number(Fields.key(id));
        boolean there;
        synchronized (present) {
            there = present.get(number);
        }
        if (there) {
            articles.replace(new Term(Fields.ID, id), document);
        } else {
            articles.add(document);
        }
        synchronized (present) {
            present.set(number);
            if (number >= putIn.length) {
                putIn = Arrays.copyOf(putIn, Math.max(putIn.length * 2, number + 1));
            }
            putIn[number] = articles.generation() + 1;
        }
    }

    /// Whether an article may have changed since the index was last looked at.
    private boolean isChanged(String id) {
        int number = keys.number(Fields.key(id));
        synchronized (present) {
            return number < putIn.length && putIn[number] > articles.generation();
        }
    }

    /// Writes all that was put to disk, with the positions in the truth that it amounts to. Takes a second or so: once
    /// after an import and at closing, not at each act.
    public void commit(long articlePosition, long actPosition) throws IOException {
        guarded(() -> {
            happenings.commit(articlePosition, actPosition);
            articles.commit(articlePosition, actPosition);
            articles.hurry();
            happenings.hurry();
            Folders.keepOnly(folder);
            return true;
        });
    }

    public State state() throws IOException {
        return guarded(() -> {
            String healed = (articles.healed() + " " + happenings.healed()).strip();
            int held;
            synchronized (present) {
                held = present.cardinality();
            }
            return new State(
                    Math.min(articles.articles(), happenings.articles()),
                    Math.min(articles.acts(), happenings.acts()),
                    held,
                    happenings.held(),
                    healed);
        });
    }

    /// Articles by rank, date or import, each with the sentences that match, and facets of all that match.
    public Answer search(Request request) throws IOException {
        return guarded(() -> searching.search(request));
    }

    /// An article whole.
    public Optional<Indexed> article(String id) throws IOException {
        return guarded(() -> {
            // Reading one article after another must not refresh for each of them while others are being put.
            if (isChanged(id)) {
                articles.hurry();
                articles.look().close();
            }
            return searching.article(id);
        });
    }

    /// Entities, those in most of the articles asked for first; none for a wrong query.
    public List<Known> entities(Request within, Wanted wanted) throws IOException {
        return guarded(() -> entitySearch.entities(within, wanted));
    }

    /// Happenings whole, by date as the request sorts them (by rank: the most reported first); none for a wrong query.
    public List<Happening> happenings(Request request) throws IOException {
        return guarded(() -> happeningSearch.happenings(request));
    }

    /// All matching happenings as a timeline draws them, whatever the limit; none for a wrong query.
    public Strip marks(Request request) throws IOException {
        return guarded(() -> happeningSearch.marks(request));
    }

    /// Something to be timed on one moment of the index; its number only keeps it from being left out.
    interface Timed {
        long run(View<ArticleColumns> articles, View<HappeningColumns> happenings) throws IOException;
    }

    long timed(Timed work) throws IOException {
        try (View<ArticleColumns> a = articles.look();
                View<HappeningColumns> h = happenings.look()) {
            long start = System.nanoTime();
            long number = work.run(a, h);
            long took = System.nanoTime() - start;
            return number == Long.MIN_VALUE ? 0 : took;
        }
    }

    Strip everything(View<HappeningColumns> view) {
        return happeningSearch.everything(view);
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    /// Damage is remembered, so that the next opening starts afresh.
    private <T> T guarded(Step<T> step) throws IOException {
        try {
            return step.run();
        } catch (CorruptIndexException e) {
            Store.condemn(folder.resolve("articles"));
            Store.condemn(folder.resolve("happenings"));
            throw new Trouble(true, "the index is damaged: open it again, and it is made anew", e);
        } catch (IOException | AlreadyClosedException e) {
            String reason = articles.stopped().or(happenings::stopped).orElse("");
            if (reason.isEmpty() && e instanceof IOException other) {
                throw other;
            }
            throw new Trouble(
                    false,
                    "the index in " + folder + " stopped (" + (reason.isEmpty() ? "it is closed" : reason)
                            + "). All that was imported and done is saved; make room, and the next opening catches up",
                    e);
        }
    }

    @Override
    public void close() throws IOException {
        guarded(() -> {
            try (articles;
                    happenings) {
                return true;
            }
        });
        if (temporary) {
            Folders.delete(folder);
        }
    }
}
