package org.dateline.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Those who wait until all that is in the library has been read and laid out. Any thread; they are told on the
/// executor of results.
final class Waiting {
    private final Threads threads;
    private final List<CompletableFuture<Snapshot>> all = new ArrayList<>();

    Waiting(Threads threads) {
        this.threads = threads;
    }

    synchronized CompletableFuture<Snapshot> add() {
        CompletableFuture<Snapshot> one = new CompletableFuture<>();
        all.add(one);
        return one;
    }

    synchronized boolean isAnyone() {
        return !all.isEmpty();
    }

    /// It is quiet.
    void tell(Snapshot now) {
        taken().forEach(w -> threads.tell(() -> w.complete(now)));
    }

    /// It will not become quiet.
    void fail(Throwable e) {
        taken().forEach(w -> threads.tell(() -> w.completeExceptionally(e)));
    }

    private synchronized List<CompletableFuture<Snapshot>> taken() {
        List<CompletableFuture<Snapshot>> taken = List.copyOf(all);
        all.clear();
        return taken;
    }
}
