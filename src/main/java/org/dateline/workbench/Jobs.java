package org.dateline.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What goes on in the background because somebody asked for it. Any thread.
final class Jobs {
    private final Threads threads;
    private final Map<Long, Job<?>> going = new ConcurrentHashMap<>();

    Jobs(Threads threads) {
        this.threads = threads;
    }

    <R> void run(Job<R> job, Threads.Work<R> work) {
        going.put(job.number(), job);
        threads.start(threads.jobs, job.result(), () -> {
            try {
                threads.settle(job.result(), work);
            } finally {
                going.remove(job.number());
            }
        });
    }

    void cancel() {
        going.values().forEach(Job::cancel);
    }

    void cancel(long number) {
        Job<?> job = going.get(number);
        if (job != null) {
            job.cancel();
        }
    }

    List<Snapshot.Progress> progress() {
        List<Snapshot.Progress> progress = new ArrayList<>();
        going.values().forEach(job -> progress.add(job.progress()));
        return progress;
    }
}
