package org.dateline.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.EmptyFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.dateline.article.Article;
import org.dateline.text.Reason;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/// Word documents (`.docx`): the paragraphs of the body; the title from its properties or a first line styled as title.
final class DocxFormat {
    private static final long LARGEST = 50L << 20;

    private DocxFormat() {}

    static void read(Source source) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(source.bytes(LARGEST)))) {
            POIXMLProperties.CoreProperties about = document.getProperties().getCoreProperties();
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            boolean titled = !paragraphs.isEmpty() && isTitle(paragraphs.getFirst());
            String title = titled ? paragraphs.getFirst().getText().strip() : said(about.getTitle());
            String text = paragraphs.stream()
                    .skip(titled ? 1 : 0)
                    .map(p -> p.getText().strip())
                    .filter(p -> !p.isEmpty())
                    .collect(Collectors.joining("\n\n"));
            source.found(Article.of(title, "", date(about.getCreated()), "", said(about.getCreator()), "", text));
        } catch (NotOfficeXmlFileException | POIXMLException | OpenXML4JRuntimeException | EmptyFileException e) {
            throw new Unreadable(Reason.of(
                    "file.word",
                    "It is no Word document (.docx), or a damaged one. Open it in Word and save it again."));
        }
    }

    private static boolean isTitle(XWPFParagraph paragraph) {
        return "Title".equals(paragraph.getStyle()) && !paragraph.getText().isBlank();
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static When date(@Nullable Date created) {
        return created == null ? When.UNKNOWN : Dates.at(created.toInstant());
    }
}
