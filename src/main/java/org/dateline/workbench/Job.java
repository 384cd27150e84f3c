package org.dateline.workbench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// Work that goes on in the background.
///
/// Cancelling is a request: what was saved stays saved, and the job ends soon with what it has done. Any thread.
///
/// @param <R> what it ends with
public final class Job<R> {
    /// What a job does.
    public enum Kind {
        IMPORTING("Importing", true),
        ADDING_ROWS("Adding rows", false),
        READING("Reading", false),
        REREADING("Reading again", true),
        EXPORTING("Exporting", false),
        BACKING_UP("Backing up", false),
        CHECKING("Checking", false);

        private final String title;
        private final boolean heeds;

        Kind(String title, boolean heeds) {
            this.title = title;
            this.heeds = heeds;
        }

        /// In English, for the command line.
        public String title() {
            return title;
        }

        /// Whether it ends before its end when it is cancelled.
        public boolean canCancel() {
            return heeds;
        }
    }

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final long number = NUMBERS.incrementAndGet();
    private final Kind kind;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final CompletableFuture<R> result = new CompletableFuture<>();
    private volatile long done;
    private volatile long total;

    Job(Kind kind) {
        this.kind = kind;
    }

    /// Asks it to end.
    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get();
    }

    /// Completes on the thread of results when the job has ended, also after it was cancelled; exceptionally where it
    /// failed, with a sentence for the analyst as message.
    public CompletableFuture<R> result() {
        return result;
    }

    public Snapshot.Progress progress() {
        return new Snapshot.Progress(number, kind, done, total);
    }

    long number() {
        return number;
    }

    void at(long nowDone, long ofTotal) {
        done = nowDone;
        total = ofTotal;
    }
}
