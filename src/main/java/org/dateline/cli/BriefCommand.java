package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.briefing.Briefing;
import org.dateline.timeline.Lane;
import org.dateline.workbench.Question;
import org.dateline.workbench.Workbench;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dateline brief`: a cited briefing as a document.
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "Writes a cited briefing; the format follows the file name: .docx .pdf .html .md .json")
final class BriefCommand implements Callable<Integer> {
    @Mixin
    private LibraryOption library = new LibraryOption();

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Subject subject = new Subject();

    @Option(
            names = "--template",
            paramLabel = "NAME",
            description = "full (default), happened, planned or disagreements.")
    private String template = "full";

    @Option(names = "--title", paramLabel = "TITLE", description = "Its title.")
    private String title = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    private final Console console;

    /// What it is about.
    static final class Subject {
        @Option(names = "--query", paramLabel = "Q", description = "What matching articles report.")
        String query = "";

        @Option(names = "--note", paramLabel = "ID", description = "A briefing saved in the library, or a note.")
        String note = "";
    }

    BriefCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Workbench workbench = library.open(console)) {
            Briefing briefing = briefing(workbench);
            if (briefing.blocks().isEmpty()) {
                return console.failed("Nothing in the library answers that; no briefing was written.");
            }
            workbench.exporting(briefing, file).result().join();
            return 0;
        }
    }

    private Briefing briefing(Workbench workbench) {
        if (!subject.note.isEmpty()) {
            return workbench
                    .composeFrom(subject.note, LocalDate.now())
                    .join()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The library has no briefing and no note “" + subject.note + "”."));
        }
        List<Lane> lanes = workbench.snapshot().desk().lanes();
        Question question = Question.of(subject.query);
        SearchCommand.answered(workbench, question.limit(0));
        String about = title.isEmpty() ? subject.query.isBlank() ? "Everything" : subject.query : title;
        return workbench
                .compose(about, question, template, lanes, LocalDate.now())
                .join();
    }
}
