package org.dateline.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.dateline.briefing.Briefing;
import org.dateline.entity.EntityKind;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Lane;
import org.dateline.timeline.TextTimeline;
import org.dateline.workbench.Question;
import org.dateline.workbench.Snapshot;
import org.dateline.workbench.Workbench;

/// What the program does where it cannot open a window: reads the sample library, prints its linked timeline, leaves a
/// picture of the window and a briefing, and says what a window would need.
final class WithoutWindow {
    private static final int LANES = 8;

    private final Display display;
    private final Path folder;
    private final PrintStream out;

    /// @param folder where files are left
    WithoutWindow(Display display, Path folder, PrintStream out) {
        this.display = display;
        this.folder = folder;
        this.out = out;
    }

    void run() throws IOException {
        Files.createDirectories(folder);
        try (Workbench workbench = Samples.open(folder.resolve("sample.dateline"), Runnable::run)) {
            Snapshot snapshot = workbench.settled().join();
            List<Lane> lanes = lanes(snapshot);
            out.printf(
                    "%n%s: %d articles, %d people, countries, organisations and places, %d events%n%n",
                    snapshot.library().name(),
                    snapshot.library().articles(),
                    snapshot.entities().size(),
                    snapshot.happenings().size());
            new TextTimeline(lanes).lines(told(snapshot.happenings())).forEach(out::println);
            out.printf("%n%s%n%n", TextTimeline.legend());
            briefings(workbench, lanes);
        } catch (CompletionException e) {
            throw new IOException(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
        }
        picture();
        out.println();
        out.println("No window was opened. A window would need:");
        display.missing().forEach(line -> out.println("  - " + line));
    }

    /// What more than one article tells of, or what came of a plan: the thread of the story.
    private static List<Happening> told(List<Happening> happenings) {
        return happenings.stream()
                .filter(h -> h.articles() > 1 || !h.planOf().isEmpty() || h.outcome() != Happening.Outcome.OPEN)
                .filter(h -> h.when().isKnown() && !h.when().isOpen())
                .toList();
    }

    private static List<Lane> lanes(Snapshot snapshot) {
        List<Lane> lanes = new ArrayList<>();
        snapshot.entities().stream()
                .filter(k ->
                        k.entity().kind() == EntityKind.COUNTRY || k.entity().kind() == EntityKind.PERSON)
                .sorted(Comparator.comparingInt(Snapshot.Known::articles)
                        .reversed()
                        .thenComparing(k -> k.entity().id()))
                .limit(LANES)
                .forEach(k -> lanes.add(Lane.of(k.entity())));
        return lanes;
    }

    private void briefings(Workbench workbench, List<Lane> lanes) {
        LocalDate written = LocalDate.now();
        Briefing briefing = workbench
                .compose(Samples.NAME, Question.EVERYTHING.limit(0), "full", lanes, written)
                .join();
        for (String name : List.of("briefing.html", "briefing.docx")) {
            out.println("Briefing: "
                    + workbench
                            .exporting(briefing, folder.resolve(name))
                            .result()
                            .join());
        }
    }

    private void picture() throws IOException {
        if (display.canDraw()) {
            Path png = folder.resolve("window.png");
            WindowPicture.draw(folder.resolve("sample.dateline"), png);
            out.println("Picture of the window: " + png);
        } else {
            out.println("No picture of the window was drawn: the libraries for drawing text are missing too.");
        }
    }
}
