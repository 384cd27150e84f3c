package org.dateline.workbench;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Every thread of an open library.
final class Threads implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Threads.class);
    private static final long PATIENCE_SECONDS = 60;

    /// Writes truth and index; nobody else does.
    final ExecutorService writer = Executors.newSingleThreadExecutor(named("writer", Thread.NORM_PRIORITY));
    final ExecutorService searching = Executors.newSingleThreadExecutor(named("search", Thread.NORM_PRIORITY));
    /// Lays out entities and happenings.
    final ScheduledExecutorService layout = layout();
    /// One extractor each.
    final ExecutorService readers = Executors.newFixedThreadPool(readerCount(), named("reader", Thread.MIN_PRIORITY));
    /// Jobs that wait for files.
    final ExecutorService jobs = Executors.newVirtualThreadPerTaskExecutor();

    private final Executor results;

    Threads(Executor results) {
        this.results = results;
    }

    static int readerCount() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    private static ScheduledExecutorService layout() {
        ScheduledThreadPoolExecutor layout = new ScheduledThreadPoolExecutor(1, named("layout", Thread.NORM_PRIORITY));
        layout.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return layout;
    }

    private static ThreadFactory named(String name, int priority) {
        return task -> {
            Thread thread = new Thread(task, "dateline-" + name);
            thread.setDaemon(true);
            thread.setPriority(priority);
            return thread;
        };
    }

    /// Runs `work` on `executor` and completes on the thread of results.
    <R> CompletableFuture<R> ask(Executor executor, Work<R> work) {
        CompletableFuture<R> result = new CompletableFuture<>();
        start(executor, result, () -> settle(result, work));
        return result;
    }

    /// Starts a task on `executor`; after the end of all threads its result is cancelled: nobody waits for what
    /// a closed library would say.
    void start(Executor executor, CompletableFuture<?> result, Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException closed) {
            results.execute(() -> result.cancel(false));
        }
    }

    /// Does `work` here and completes `result` on the thread of results.
    <R> void settle(CompletableFuture<R> result, Work<R> work) {
        try {
            R made = work.run();
            results.execute(() -> result.complete(made));
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            if (!(e instanceof IOException)) {
                LOG.warn("work failed: {}", e.getClass().getName());
            }
            LOG.debug("where it failed", e);
            results.execute(() -> result.completeExceptionally(e));
        }
    }

    /// Does `work` on the writer's thread and waits for it; never asked from that thread.
    <R> R onWriter(Work<R> work) throws IOException {
        CompletableFuture<R> done = new CompletableFuture<>();
        writer.execute(() -> {
            try {
                done.complete(work.run());
            } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    void tell(Runnable news) {
        results.execute(news);
    }

    @Override
    public void close() {
        layout.shutdown();
        readers.shutdown();
        jobs.shutdown();
        searching.shutdown();
        awaitEnd(jobs);
        awaitEnd(readers);
        awaitEnd(layout);
        writer.shutdown();
        awaitEnd(writer);
        awaitEnd(searching);
    }

    private static void awaitEnd(ExecutorService executor) {
        try {
            if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("a thread did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Something that may fail.
    interface Work<R> {
        R run() throws Exception;
    }
}
