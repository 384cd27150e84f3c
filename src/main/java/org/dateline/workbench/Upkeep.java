package org.dateline.workbench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.act.Desk;
import org.dateline.library.Library;
import org.dateline.search.Index;

/// Keeps the index abreast of the truth: caught up after opening, healed when damaged, made anew, committed with the
/// position up to which it holds everything. The index is written on the writer's thread alone.
final class Upkeep {
    private final Library library;
    private final Threads threads;
    private final Owner owner;
    private final Catalogue catalogue;
    private final AtomicBoolean healing = new AtomicBoolean();
    private volatile boolean catchingUp;
    /// Whether it was not brought abreast, so that no position can be committed.
    private boolean behind;
    private long committedArticles;

    /// Whose index it is.
    interface Owner {
        Desk desk();

        boolean isStopped();

        /// The index has everything that was saved.
        ///
        /// @param unread ids of articles that have not been read yet
        void caughtUp(List<String> unread) throws IOException;

        void failed(Throwable e);
    }

    Upkeep(Library library, Threads threads, Owner owner) throws IOException {
        this.library = library;
        this.threads = threads;
        this.owner = owner;
        catalogue = new Catalogue(library, this::heal);
        committedArticles = catalogue.look(Index::state).articles();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /// Whether something saved is not in the index yet.
    boolean isCatchingUp() {
        return catchingUp;
    }

    /// @param act the sequence of the last act
    void start(long act) throws IOException {
        if (catalogue.isBehind(act)) {
            catchingUp = true;
            threads.writer.execute(this::catchUp);
        }
    }

    private void catchUp() {
        behind = true;
        try {
            committedArticles = catalogue.look(Index::state).articles();
            owner.caughtUp(catalogue.catchUp(owner.desk()));
            behind = false;
        } catch (IOException | RuntimeException e) {
            owner.failed(e);
        } finally {
            catchingUp = false;
        }
    }

    /// A damaged index is opened again, empty, and filled from the truth; whoever asked meanwhile asks again.
    private void heal() {
        if (!owner.isStopped() && healing.compareAndSet(false, true)) {
            catchingUp = true;
            threads.writer.execute(() -> {
                try {
                    catalogue.reopen();
                } catch (IOException e) {
                    owner.failed(e);
                }
                catchUp();
                healing.set(false);
            });
        }
    }

    /// Throws the index away and fills it from the truth. Waits; not for the writer's thread.
    void rebuild() throws IOException {
        catchingUp = true;
        threads.onWriter(() -> {
            catalogue.startAnew();
            catchUp();
            return true;
        });
    }

    /// Puts happenings, and commits where all articles were in them. Waits; not for the writer's thread.
    ///
    /// @param position up to where every article of the truth has been read and put; -1 while some are not
    /// @param act the sequence of the last act that the happenings know of
    void put(Index.Batch batch, long position, long act) throws IOException {
        threads.onWriter(() -> {
            catalogue.look(i -> {
                i.put(batch);
                return true;
            });
            if (position >= 0 && !behind && library.readOnly().isEmpty()) {
                committedArticles = position;
                catalogue.commit(position, act);
            }
            return true;
        });
    }

    /// After all threads have ended.
    ///
    /// @param act the sequence of the last act
    void close(long act) throws IOException {
        try {
            if (library.readOnly().isEmpty()) {
                catalogue.commit(committedArticles, act);
            }
        } finally {
            catalogue.close();
        }
    }
}
