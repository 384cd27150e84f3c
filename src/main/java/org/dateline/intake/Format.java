package org.dateline.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// A file format and how it is read. What a file is follows from its name; a name that says nothing is read as text.
enum Format {
    TEXT("TXT", TextFormat::read),
    HTML("HTML", HtmlFormat::read),
    JSON_LINES("JSON Lines", JsonFormat::readLines),
    JSON("JSON", JsonFormat::read),
    TABLE("CSV", TableFormat::read),
    XML("RSS", FeedFormat::read),
    MAIL("EML", MailFormat::read),
    PDF("PDF", PdfFormat::read),
    DOCX("DOCX", DocxFormat::read),
    ZIP("ZIP", ZipFormat::read);

    private final String label;
    private final Reader reader;

    @FunctionalInterface
    private interface Reader {
        void read(Source source) throws IOException;
    }

    Format(String label, Reader reader) {
        this.label = label;
        this.reader = reader;
    }

    String label() {
        return label;
    }

    void read(Source source) throws IOException {
        reader.read(source);
    }

    static Format of(Path file) {
        return of(String.valueOf(file.getFileName()));
    }

    static Format of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "html", "htm", "xhtml" -> HTML;
            case "jsonl", "ndjson" -> JSON_LINES;
            case "json" -> JSON;
            case "csv", "tsv" -> TABLE;
            case "xml", "rss", "atom", "rdf" -> XML;
            case "eml", "mbox" -> MAIL;
            case "pdf" -> PDF;
            case "docx" -> DOCX;
            case "zip" -> ZIP;
            default -> TEXT;
        };
    }
}
