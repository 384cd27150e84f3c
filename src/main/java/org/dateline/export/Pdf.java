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

/// A briefing as PDF: the HTML page set for A4 in the window's Inter; letters that it lacks (Hebrew) in Liberation
/// Sans.
final class Pdf {
    private static final Map<String, String> FAMILIES =
            Map.of("Inter", "/org/dateline/fonts/Inter-", "Liberation Sans", "/liberation/LiberationSans-");

    private Pdf() {}

    static byte[] write(Page page) throws IOException {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        FAMILIES.forEach((family, files) -> {
            builder.useFont(() -> font(files + "Regular.ttf"), family, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font(files + "Italic.ttf"), family, 400, FontStyle.ITALIC, true);
            builder.useFont(() -> font(files + "Bold.ttf"), family, 700, FontStyle.NORMAL, true);
        });
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") || uri.startsWith("#") ? uri : null);
        builder.withHtmlContent(Html.write(page), null);
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

    private static InputStream font(String file) {
        InputStream in = Pdf.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the font " + file + " is not packed with the program");
        }
        return in;
    }
}
