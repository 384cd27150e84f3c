package org.dateline.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.article.Article;
import org.dateline.text.Reason;

/// CSV or TSV with a header line that names at least a column `text`; further columns as in JSON Lines.
final class TableFormat {
    private TableFormat() {}

    static void read(Source source) throws IOException {
        String text = Charsets.decode(source.bytes(8 * Intake.LARGEST_ARTICLE));
        String header = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(
                        header.indexOf('\t') >= 0
                                ? '\t'
                                : header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            if (parser.getHeaderNames().stream()
                    .noneMatch(h -> h.toLowerCase(Locale.ROOT).equals("text"))) {
                throw new Unreadable(Reason.of(
                        "file.columns",
                        "Its first line names no column \"text\". Name the columns title, source, published, text."));
            }
            for (CSVRecord row : parser) {
                if (source.isCancelled()) {
                    return;
                }
                String place = "row " + row.getRecordNumber();
                Map<String, String> cells = row.toMap();
                source.found(place, article(cells));
            }
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new Unreadable(Reason.of("file.table", "Its table is broken: %s.", String.valueOf(e.getMessage())));
        }
    }

    private static Article article(Map<String, String> cells) {
        return Article.of(
                cell(cells, "title"),
                cell(cells, "source"),
                Dates.read(cell(cells, "published")),
                cell(cells, "language"),
                cell(cells, "byline"),
                cell(cells, "url"),
                cell(cells, "text").replace("\r\n", "\n").stripTrailing());
    }

    private static String cell(Map<String, String> cells, String name) {
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            if (cell.getKey().equalsIgnoreCase(name)) {
                return cell.getValue();
            }
        }
        return "";
    }
}
