package org.dateline.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.dateline.act.Act;
import org.dateline.act.Recorded;
import org.dateline.article.Reading;
import org.dateline.briefing.Briefing;
import org.dateline.briefing.Check;
import org.dateline.briefing.Wording;
import org.dateline.export.BriefingFile;
import org.dateline.export.TimelinePicture;
import org.dateline.library.Library;
import org.dateline.text.Reason;
import org.dateline.time.When;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;
import org.dateline.timeline.picture.Sheet;
import org.dateline.timeline.picture.Words;

/// One open library, with everything that can be done to it.
///
/// No method waits: what takes time returns a future that completes on the executor of results, or a [Job]. A future
/// fails with a sentence for the analyst as its message; it is cancelled where a later question to the same pane made
/// it pointless. What people do is on disk when its future completes. Any thread.
public final class Workbench implements AutoCloseable {
    private final Threads threads;
    private final Desktop desktop;
    private final Asking asking;
    private final Freshness freshness;

    /// Who wants to know of changes. Called on the executor of results, one call at a time.
    public interface Listener {
        void changed(Snapshot before, Snapshot now);

        /// Something went wrong in the background.
        ///
        /// @param sentence what, and what to do next
        void trouble(Reason reason);
    }

    /// One line of the history.
    ///
    /// @param stands whether it was not taken back
    public record HistoryLine(Recorded recorded, boolean stands) {}

    private Workbench(Library library, Executor results) throws IOException {
        threads = new Threads(results);
        desktop = desktop(library, threads);
        asking = new Asking(desktop, threads);
        freshness = new Freshness(desktop);
        desktop.start();
    }

    /// Leaves nothing open where it fails.
    private static Desktop desktop(Library library, Threads threads) throws IOException {
        try {
            return new Desktop(library, threads);
        } catch (IOException | RuntimeException e) {
            threads.close();
            library.close();
            throw e;
        }
    }

    /// Opens a library.
    ///
    /// @param results where futures complete and the listener is called: the window's thread, or `Runnable::run`
    /// @throws IOException with a sentence for the analyst: no library, open elsewhere, cannot be read
    public static Workbench open(Path folder, Executor results) throws IOException {
        return new Workbench(Library.open(folder), results);
    }

    /// Makes an empty library and opens it.
    ///
    /// @param folder by custom `NAME.dateline`; missing or empty
    public static Workbench create(Path folder, String name, Executor results) throws IOException {
        return new Workbench(Library.create(folder, name), results);
    }

    public static boolean isLibrary(Path folder) {
        return Library.isLibrary(folder);
    }

    /// From now on calls `listener`, and nobody else.
    public void listen(Listener listener) {
        desktop.listen(listener);
    }

    /// The library as it is now.
    public Snapshot snapshot() {
        return desktop.snapshot();
    }

    /// Asks in the name of a pane; a later question in the same name cancels this one.
    public CompletableFuture<Answer> ask(String pane, Question question) {
        return asking.latest(pane, () -> asking.answer(question));
    }

    /// The marks of these lanes for what the question leaves; a later call cancels this one.
    public CompletableFuture<Marks> marks(List<Lane> lanes, Question question) {
        return asking.latest("marks", () -> asking.marks(lanes, question));
    }

    /// An article as it reads now; empty if it is not in the library.
    public CompletableFuture<Optional<Reading>> reading(String article) {
        return threads.ask(threads.searching, () -> desktop.lookup().reading(article));
    }

    /// All that is known of an entity; empty if no article speaks of it.
    public CompletableFuture<Optional<EntityPage>> entity(String id) {
        return threads.ask(threads.searching, () -> new EntityPages(desktop, asking).page(id));
    }

    /// A happening with the words of its evidence and of its conflicts.
    public CompletableFuture<Optional<Happening>> happening(String id) {
        return threads.ask(threads.searching, () -> {
            Optional<Happening> known = desktop.lookup().happening(id);
            return known.isPresent()
                    ? Optional.of(desktop.lookup().quoted(List.of(known.get())).getFirst())
                    : known;
        });
    }

    /// The same happenings with the words of their evidence, such as for an export.
    public CompletableFuture<List<Happening>> quoted(List<Happening> happenings) {
        return threads.ask(threads.searching, () -> desktop.lookup().quoted(happenings));
    }

    /// A first draft of a briefing from what answers the question.
    ///
    /// @param about its title
    /// @param written the day it is dated
    /// @param template one of [#templates()]
    /// @param lanes for a picture of the timeline, none for no picture
    /// @param words for what no source says itself
    public CompletableFuture<Briefing> compose(
            String about, Question question, String template, List<Lane> lanes, LocalDate written, Wording words) {
        return threads.ask(
                threads.searching,
                () -> new Drafts(desktop, words)
                        .compose(about, asking.answer(question.limit(0)), template, lanes, written));
    }

    /// The same in English.
    public CompletableFuture<Briefing> compose(
            String about, Question question, String template, List<Lane> lanes, LocalDate written) {
        return compose(about, question, template, lanes, written, Wording.ENGLISH);
    }

    /// The names of what [#compose] can make.
    public static List<String> templates() {
        return Drafts.templates();
    }

    /// The saved briefing of this id, or a briefing made from the note of this id and what its article reports there.
    public CompletableFuture<Optional<Briefing>> composeFrom(String note, LocalDate written) {
        return threads.ask(threads.searching, () -> new Drafts(desktop).from(note, written));
    }

    /// What is to be looked at before a briefing leaves the house.
    public CompletableFuture<Check.Outcome> check(Briefing briefing) {
        return threads.ask(
                threads.searching,
                () -> Check.of(briefing, new Drafts(desktop)::text, new SinceCited(desktop)::change));
    }

    /// A briefing as text: as Markdown or JSON.
    ///
    /// @param ending `.md` or `.json`
    /// @param words for what the briefing says itself
    public CompletableFuture<String> briefingText(Briefing briefing, String ending, Wording words) {
        return threads.ask(threads.searching, () -> BriefingFile.text(briefing, ending, words));
    }

    /// Writes a briefing with its timelines drawn; the format follows the name: `.docx`, `.pdf`, `.html`, `.md`,
    /// `.json`.
    ///
    /// @param words for what the briefing says itself
    /// @param drawing for what its pictures write themselves
    public Job<Path> exporting(Briefing briefing, Path file, Wording words, Words drawing) {
        Job<Path> job = new Job<>(Job.Kind.EXPORTING);
        desktop.jobs().run(job, () -> {
            Exports exports = new Exports(desktop, asking);
            BriefingFile.write(briefing, file, words, picture -> exports.picture(picture, drawing));
            return file;
        });
        return job;
    }

    /// The same in English.
    public Job<Path> exporting(Briefing briefing, Path file) {
        return exporting(briefing, file, Wording.ENGLISH, Words.ENGLISH);
    }

    /// Does `work` on a thread of the workbench: what a window must not wait for though it needs no library.
    public <R> CompletableFuture<R> aside(Callable<R> work) {
        return threads.ask(threads.jobs, work::call);
    }

    /// Articles with much the same content, most alike first, copies included.
    public CompletableFuture<List<Answer.Hit>> similar(String article) {
        return asking.latest("similar", () -> asking.similar(article));
    }

    /// Does something. It is on disk when the future completes, and in the snapshot.
    public CompletableFuture<Recorded> act(Act act) {
        return desktop.act(() -> act);
    }

    /// What an act would change, without doing it.
    public CompletableFuture<Preview> preview(Act act) {
        return asking.latest("preview", () -> new Previews(desktop).of(act));
    }

    /// For each saved search how many articles came in since it was last looked at.
    public CompletableFuture<Map<String, Integer>> fresh() {
        return threads.ask(threads.jobs, freshness::counts);
    }

    /// The moment up to which all that came in is found by a search: for whoever looks at a saved search now. What is
    /// found only later, when it has been read, is then new to him.
    public Instant foundUntil() {
        return desktop.catalogue().foundUntil(Instant.now());
    }

    /// Takes back the last act that stands; fails where there is none.
    public CompletableFuture<Recorded> undo() {
        return desktop.act(() -> new Act.Undone(desktop.snapshot()
                .desk()
                .undoable()
                .orElseThrow(() -> new Refused(Reason.of("undo.nothing", "There is nothing to undo")))
                .sequence()));
    }

    /// Does again what was taken back last; fails where there is nothing.
    public CompletableFuture<Recorded> redo() {
        return desktop.act(() -> new Act.Redone(desktop.snapshot()
                .desk()
                .redoable()
                .orElseThrow(() -> new Refused(Reason.of("redo.nothing", "There is nothing to redo")))
                .sequence()));
    }

    /// What was done, last first, without the undoing itself.
    public List<HistoryLine> history() {
        List<HistoryLine> lines = new ArrayList<>();
        for (Recorded recorded : snapshot().desk().acts().reversed()) {
            if (recorded.act().canBeUndone() && !snapshot().desk().isPassed(recorded.sequence())) {
                lines.add(new HistoryLine(recorded, snapshot().desk().stands(recorded.sequence())));
            }
        }
        return lines;
    }

    /// Imports files, folders, archives, feeds. Articles are there at once and are read in the background. A few can be
    /// searched at once, of many each when it has been read.
    ///
    /// @param each told of every article and every rejected file, on a thread of the job
    public Job<Imported.Report> importing(List<Path> paths, Consumer<Imported> each) {
        Job<Imported.Report> job = new Job<>(Job.Kind.IMPORTING);
        desktop.jobs().run(job, () -> new Importing(desktop, job, each).run(paths));
        return job;
    }

    /// Adds the analyst's own rows from a table, see [org.dateline.entity.RowTable]: one act, taken back in one step.
    /// Articles are read again with them in the background, and those that come later are read with them too.
    public Job<Imported.Rows> importingRows(Path file) {
        Job<Imported.Rows> job = new Job<>(Job.Kind.ADDING_ROWS);
        desktop.jobs().run(job, () -> new OwnRows(desktop).in(file));
        return job;
    }

    /// Writes the analyst's own rows as a table that [#importingRows] reads.
    public Job<Path> exportingRows(Path file) {
        Job<Path> job = new Job<>(Job.Kind.EXPORTING);
        desktop.jobs().run(job, () -> {
            new OwnRows(desktop).out(file);
            return file;
        });
        return job;
    }

    /// Reads every article again, such as with a better extractor. What people did stays.
    public Job<Integer> rereading() {
        Job<Integer> job = new Job<>(Job.Kind.REREADING);
        desktop.jobs().run(job, () -> desktop.readAgain(job));
        return job;
    }

    /// Writes the whole truth into one file and verifies it.
    public Job<Path> backingUp(Path zip) {
        Job<Path> job = new Job<>(Job.Kind.BACKING_UP);
        desktop.jobs().run(job, () -> {
            desktop.library().backup(zip);
            return zip;
        });
        return job;
    }

    /// Writes the whole library for another program.
    ///
    /// @param format one of `jsonl`, `csv`, `webannotation`, `plover`, `followthemoney`, `graphml`
    public Job<Path> exportingLibrary(String format, Path file) {
        Job<Path> job = new Job<>(Job.Kind.EXPORTING);
        desktop.jobs().run(job, () -> {
            new Exports(desktop, asking).library(format, file);
            return file;
        });
        return job;
    }

    /// Happenings for another program: `csv`, `ics`, `timelinejs`, `svg`, `png`.
    ///
    /// @param happenings with quotes, see [#quoted]
    /// @param lanes for the pictures; none for the analyst's own
    /// @param window what the pictures show; [When#UNKNOWN] for all of it
    public CompletableFuture<byte[]> timelineFile(
            String format, List<Happening> happenings, List<Lane> lanes, When window) {
        return threads.ask(
                threads.searching, () -> new Exports(desktop, asking).timeline(format, happenings, lanes, window));
    }

    /// The same with all of the time that the happenings take.
    public CompletableFuture<byte[]> timelineFile(String format, List<Happening> happenings, List<Lane> lanes) {
        return timelineFile(format, happenings, lanes, When.UNKNOWN);
    }

    /// Draws timelines as a window shows them.
    ///
    /// @param file its ending says how: `.svg`, else PNG
    public Job<Path> exportingPicture(Sheet sheet, Path file) {
        Job<Path> job = new Job<>(Job.Kind.EXPORTING);
        desktop.jobs().run(job, () -> {
            String format = file.toString().toLowerCase(Locale.ROOT).endsWith(".svg") ? "svg" : "png";
            return Files.write(file, TimelinePicture.draw(format, sheet));
        });
        return job;
    }

    /// Asks a job to end.
    ///
    /// @param job its number in the snapshot; one that has ended is let be
    public void cancel(long job) {
        desktop.jobs().cancel(job);
    }

    /// Verifies truth and index.
    ///
    /// @param rebuild makes the index again from the truth
    public Job<Verdict> verifying(boolean rebuild) {
        Job<Verdict> job = new Job<>(Job.Kind.CHECKING);
        desktop.jobs().run(job, () -> desktop.verify(rebuild));
        return job;
    }

    /// Makes a library from a backup. Blocks.
    ///
    /// @param folder must not exist
    public static void restore(Path zip, Path folder) throws IOException {
        Library.restore(zip, folder);
    }

    /// Completes when every article that is in the library now has been read and laid out.
    public CompletableFuture<Snapshot> settled() {
        return desktop.settled();
    }

    /// Ends all work and closes the library; whatever is asked from then on is cancelled. What was saved is saved;
    /// unfinished reading goes on at the next opening.
    @Override
    public void close() throws IOException {
        desktop.stop();
        threads.close();
        desktop.close();
    }
}
