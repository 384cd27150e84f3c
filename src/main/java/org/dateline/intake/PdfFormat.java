package org.dateline.intake;

import java.io.IOException;
import java.util.Calendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dateline.article.Article;
import org.dateline.text.Reason;
import org.dateline.time.When;

/// PDF with a text layer. Lines broken by the page are joined; a picture of a page has no text and is rejected.
final class PdfFormat {
    private static final long LARGEST = 100L << 20;

    private PdfFormat() {}

    static void read(Source source) throws IOException {
        byte[] bytes = source.bytes(LARGEST);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setParagraphStart("\n");
            String text = Paragraphs.rejoin(stripper.getText(document));
            if (text.isBlank()) {
                throw new Unreadable(Reason.of(
                        "file.pictures",
                        "It has pictures of pages but no text in them. Run text recognition (OCR) on it first."));
            }
            PDDocumentInformation about = document.getDocumentInformation();
            source.found(Article.of(
                    said(about.getTitle()), "", date(about.getCreationDate()), "", said(about.getAuthor()), "", text));
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Reason.of("file.locked", "It is locked with a password. Save a copy without one."));
        }
    }

    private static String said(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static When date(@org.jspecify.annotations.Nullable Calendar created) {
        return created == null ? When.UNKNOWN : Dates.at(created.toInstant());
    }
}
