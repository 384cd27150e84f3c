package org.dateline.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.Reading;

/// One row an event mention, with its article and its sentence.
final class EventTable {
    private EventTable() {}

    static void write(BufferedWriter out, LibraryFile.Readings readings) throws IOException {
        out.write('\uFEFF');
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(
                "article",
                "title",
                "source",
                "published",
                "type",
                "status",
                "participants",
                "place",
                "when",
                "trigger",
                "sentence",
                "said_by",
                "start",
                "end",
                "confirmed");
        LibraryFile.each(readings, reading -> {
            for (EventMention event : reading.events()) {
                row(csv, reading, event);
            }
        });
        csv.flush();
    }

    private static void row(CSVPrinter csv, Reading reading, EventMention event) throws IOException {
        Article article = reading.article();
        csv.printRecord(
                article.id(),
                TimelineFile.safe(article.title()),
                TimelineFile.safe(article.source()),
                article.published().edtf(),
                event.type(),
                event.status().word(),
                TimelineFile.safe(
                        event.participants().stream().map(reading::name).collect(Collectors.joining("; "))),
                TimelineFile.safe(reading.name(event.place())),
                event.when().edtf(),
                TimelineFile.safe(event.span().of(article.text())),
                TimelineFile.safe(event.sentence().of(article.text())),
                TimelineFile.safe(event.sources().stream().map(reading::name).collect(Collectors.joining(" > "))),
                event.span().start(),
                event.span().end(),
                reading.confirmed().contains(event));
    }
}
