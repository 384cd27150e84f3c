package org.dateline.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.intake.Intake;
import org.dateline.library.Library;
import org.dateline.text.Reason;
import org.jspecify.annotations.Nullable;

/// One import, on a thread of its own. Saves in batches: one force for many articles.
final class Importing implements Intake.Sink {
    private static final int BATCH_ARTICLES = 256;
    private static final long BATCH_CHARS = 4L << 20;

    private final Desktop desktop;
    private final Job<Imported.Report> job;
    private final Consumer<Imported> each;
    private final List<Found> batch = new ArrayList<>();
    private long batchChars;
    private int added;
    private int already;
    private int duplicates;
    private int rejected;

    /// Why nothing more can be saved: reading stops, since no file is at fault.
    private @Nullable IOException failure;

    private record Found(String path, Article article) {}

    Importing(Desktop desktop, Job<Imported.Report> job, Consumer<Imported> each) {
        this.desktop = desktop;
        this.job = job;
        this.each = each;
    }

    Imported.Report run(List<Path> paths) throws IOException {
        int total = Intake.count(paths);
        int[] files = {0};
        job.at(0, total);
        try {
            for (Path export : paths.stream().filter(Library::isExport).toList()) {
                merge(export);
            }
            List<Path> others = paths.stream().filter(p -> !Library.isExport(p)).toList();
            Intake.read(others, this, _ -> job.at(files[0]++, total), () -> failure != null || job.isCancelled());
            if (failure == null) {
                save();
            } else {
                throw failure;
            }
        } catch (IOException e) {
            throw new Refused(stopped(e), e);
        }
        return new Imported.Report(added, already, duplicates, rejected, job.isCancelled());
    }

    private Reason stopped(IOException e) {
        return Reason.of(
                "import.stopped",
                "%s. The import stopped with at least %s new articles saved; import the same again to go on",
                Failures.reason(e),
                added);
    }

    private void merge(Path export) throws IOException {
        desktop.threads().onWriter(() -> {
            desktop.merge(export, stored -> {
                added += stored.size();
                stored.forEach(s -> each.accept(
                        new Imported(export.toString(), Imported.Fate.ADDED, s.article(), Reason.NONE, "")));
            });
            return true;
        });
    }

    @Override
    public void found(String path, Article article) {
        batch.add(new Found(path, article));
        batchChars += article.text().length();
        if (batch.size() >= BATCH_ARTICLES || batchChars >= BATCH_CHARS) {
            try {
                save();
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    @Override
    public void rejected(String path, Reason reason) {
        rejected++;
        each.accept(new Imported(path, Imported.Fate.REJECTED, null, reason, ""));
    }

    private void save() throws IOException {
        List<Library.Incoming> incoming =
                batch.stream().map(f -> new Library.Incoming(f.article, "")).toList();
        Map<String, String> fresh = desktop.threads().onWriter(() -> desktop.add(incoming));
        for (Found found : batch) {
            @Nullable String original = fresh.remove(found.article.id());
            boolean isNew = original != null;
            String copyOf = original == null ? "" : original;
            Imported.Fate fate =
                    !isNew ? Imported.Fate.ALREADY : copyOf.isEmpty() ? Imported.Fate.ADDED : Imported.Fate.DUPLICATE;
            added += isNew ? 1 : 0;
            already += isNew ? 0 : 1;
            duplicates += copyOf.isEmpty() ? 0 : 1;
            each.accept(new Imported(found.path, fate, found.article, Reason.NONE, copyOf));
        }
        batch.clear();
        batchChars = 0;
        desktop.catchBreath(job);
    }
}
