package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.article.Status;
import org.dateline.time.When;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;
import org.dateline.workbench.Answer;
import org.dateline.workbench.Question;
import org.dateline.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline timeline`: happenings in the order of their time.
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Prints happenings in the order of their time.")
final class TimelineCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "Only what matching articles report.")
    private String query = "";

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(
            names = "--lane",
            paramLabel = "NAME",
            description = "A person, country, organisation, place, event type, tag or query.")
    private List<String> lanes = List.of();

    @Option(names = "--from", paramLabel = "D", description = "First day, month or year.")
    private String from = "";

    @Option(names = "--to", paramLabel = "D", description = "Last day, month or year.")
    private String to = "";

    @Option(names = "--status", split = ",", paramLabel = "S", description = "happened, ongoing, planned, proposed, …")
    private List<String> status = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json, csv, ics, timelinejs, svg or png.")
    private String format = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Write there; the format follows the name.")
    private @Nullable Path file;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    private final Console console;

    TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Set<Status> statuses = statuses();
        When window = window();
        String form = form();
        try (Workbench workbench = library.open(console)) {
            Answer answer = SearchCommand.answered(
                    workbench,
                    Question.of(query).window(window, Marks.Clock.HAPPENED).limit(0));
            List<Lane> chosen = new LaneNames(workbench.snapshot()).lanes(lanes);
            List<Happening> happenings = workbench.quoted(answer.happenings()).join().stream()
                    .filter(h -> statuses.isEmpty() || statuses.contains(h.status()))
                    .toList();
            List<Row> rows = rows(workbench, happenings, chosen);
            write(form, rows, workbench, chosen);
            return 0;
        }
    }

    /// A happening and the lanes it stands in.
    record Row(Happening happening, List<String> lanes) {}

    private List<Row> rows(Workbench workbench, List<Happening> happenings, List<Lane> chosen) {
        if (chosen.isEmpty()) {
            return happenings.stream().map(h -> new Row(h, List.of())).toList();
        }
        Marks marks = workbench.marks(chosen, Question.EVERYTHING).join();
        List<Row> rows = new ArrayList<>();
        for (Happening happening : happenings) {
            int mark = marks.indexOf(happening.id());
            if (mark >= 0) {
                List<String> in = new ArrayList<>();
                for (int i = 0; i < chosen.size(); i++) {
                    if ((marks.lanesOf(mark) >> i & 1) == 1) {
                        in.add(chosen.get(i).name());
                    }
                }
                rows.add(new Row(happening, in));
            }
        }
        return rows;
    }

    private void write(String form, List<Row> rows, Workbench workbench, List<Lane> chosen) throws IOException {
        HappeningJson lines = new HappeningJson(workbench.snapshot());
        String text = switch (form) {
            case "text" -> rows.stream().map(lines::text).collect(Collectors.joining());
            case "json" ->
                rows.stream().map(r -> Console.json(lines.of(r)) + "\n").collect(Collectors.joining());
            default -> "";
        };
        if (form.equals("text") || form.equals("json")) {
            if (file == null) {
                console.out.print(text);
            } else {
                Files.writeString(file, text, StandardCharsets.UTF_8);
            }
            return;
        }
        byte[] bytes = workbench
                .timelineFile(form, rows.stream().map(Row::happening).toList(), chosen, window())
                .join();
        if (file != null) {
            Files.write(file, bytes);
        } else if (form.equals("png")) {
            throw new IllegalArgumentException("A picture needs a file: give --out FILE.png.");
        } else {
            console.out.print(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private String form() {
        if (!format.isEmpty()) {
            return format.toLowerCase(Locale.ROOT);
        }
        if (json) {
            return "json";
        }
        String name = file == null ? "" : String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1);
        return ending.equals("jsonl") ? "json" : ending.isEmpty() || ending.equals("txt") ? "text" : ending;
    }

    private Set<Status> statuses() {
        Set<Status> all = new TreeSet<>();
        for (String word : status) {
            try {
                all.add(Status.valueOf(word.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "There is no status “" + word
                                + "”: happened, ongoing, planned, proposed, hypothetical, conditional, negated.",
                        e);
            }
        }
        return all;
    }

    private When window() {
        When first = day(from);
        When last = day(to);
        if (!first.isKnown()) {
            return last.isKnown() ? When.before(last) : When.UNKNOWN;
        }
        return last.isKnown() ? When.range(first, last) : When.since(first);
    }

    private static When day(String edtf) {
        return When.parse(edtf)
                .orElseThrow(() ->
                        new IllegalArgumentException("“" + edtf + "” is no date: write 2025-02-15, 2025-02 or 2025."));
    }
}
