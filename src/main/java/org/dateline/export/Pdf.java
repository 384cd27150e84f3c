package org.dateline.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/// A briefing as PDF: the HTML page set for A4 in Liberation Sans, which holds Latin, Greek and Cyrillic letters.
final class Pdf {
    private static final String FAMILY = "Liberation Sans";
    private static final Map<String, FontStyle> FACES = Map.of(
            "Regular", FontStyle.NORMAL,
            "Italic", FontStyle.ITALIC);

    private Pdf() {}

    static byte[] write(Page page) throws IOException {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        FACES.forEach((face, style) -> builder.useFont(() -> font(face), FAMILY, 400, style, true));
        builder.useFont(() -> font("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") || uri.startsWith("#") ? uri : null);
        builder.withHtmlContent(Html.write(page).replace("font: 10.5pt/1.5 Inter, ", "font: 10.5pt/1.5 "), null);
        builder.toStream(out);
        builder.run();
        return titled(out.toByteArray(), page);
    }

    private static byte[] titled(byte[] pdf, Page page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentInformation about = document.getDocumentInformation();
            about.setTitle(page.title());
            about.setCreator("Dateline");
            document.save(out);
        }
        return out.toByteArray();
    }

    private static InputStream font(String face) {
        InputStream in = Pdf.class.getResourceAsStream("/liberation/LiberationSans-" + face + ".ttf");
        if (in == null) {
            throw new IllegalStateException("the font LiberationSans-" + face + " is not packed with the program");
        }
        return in;
    }
}
