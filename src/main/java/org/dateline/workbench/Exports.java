package org.dateline.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dateline.briefing.Block;
import org.dateline.entity.Entity;
import org.dateline.export.LibraryFile;
import org.dateline.export.TimelineFile;
import org.dateline.export.TimelinePicture;
import org.dateline.text.Reason;
import org.dateline.time.When;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;
import org.dateline.timeline.picture.Words;

/// What goes out to other programs.
record Exports(Desktop desktop, Asking asking) {
    private static final int LANES = 6;

    void library(String format, Path file) throws IOException {
        if (format.equals("jsonl")) {
            desktop.library().export(file);
            return;
        }
        Snapshot snapshot = desktop.snapshot();
        List<Entity> entities =
                snapshot.entities().stream().map(Snapshot.Known::entity).toList();
        List<Happening> happenings = desktop.lookup().quoted(snapshot.happenings());
        LibraryFile.write(
                format, file, each -> desktop.catalogue().each(i -> each.accept(i.reading())), entities, happenings);
    }

    byte[] timeline(String format, List<Happening> happenings, List<Lane> lanes, When window) throws IOException {
        TimelineFile file = new TimelineFile(desktop.snapshot()::name, desktop.lookup()::title);
        return switch (format) {
            case "csv" -> file.csv(happenings);
            case "ics" -> file.ics(happenings, Clock.systemUTC().instant());
            case "timelinejs" -> file.timelineJs(happenings);
            case "svg", "png" ->
                TimelinePicture.draw(format, asking.marks(happenings, orUsual(lanes)), window, Words.ENGLISH);
            default ->
                throw new Refused(Reason.of(
                        "export.format",
                        "There is no format “%s”, only %s",
                        format,
                        "json, csv, ics, timelinejs, svg, png"));
        };
    }

    /// The picture of a briefing, without a window.
    Optional<byte[]> picture(Block.Picture picture, Words words) {
        try {
            return draw(picture, words);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> draw(Block.Picture picture, Words words) throws IOException {
        List<Lane> lanes = picture.lanes().stream()
                .flatMap(spec -> Lane.parse(spec).stream())
                .map(lane -> lane.named(desktop.snapshot().name(lane.subject())))
                .toList();
        Marks marks = asking.marks(orUsual(lanes), Question.EVERYTHING);
        return marks.size() == 0
                ? Optional.empty()
                : Optional.of(TimelinePicture.draw("png", marks, picture.window(), words));
    }

    /// The analyst's own lanes, else those of whom most is told.
    private List<Lane> orUsual(List<Lane> lanes) {
        if (!lanes.isEmpty()) {
            return lanes;
        }
        List<Lane> chosen = desktop.snapshot().desk().lanes();
        return chosen.isEmpty()
                ? desktop.snapshot().entities().stream()
                        .limit(LANES)
                        .map(k -> Lane.of(k.entity()))
                        .toList()
                : chosen;
    }
}
