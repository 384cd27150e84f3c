package org.dateline.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/// A briefing as a Word document (`.docx`), with real heading styles, so that its outline shows in the navigation pane
/// and an editor can restyle it in one step.
final class Docx {
    private static final String INK = "24292F";
    private static final String QUIET = "57606A";
    private static final String LINE = "D0D7DE";
    private static final String LINK = "0969DA";
    private static final int TWIPS_A_MM = 57;

    private final XWPFDocument document = new XWPFDocument();

    private Docx() {}

    static byte[] write(Page page) throws IOException {
        Docx docx = new Docx();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            docx.set(page);
            docx.document.write(out);
            return out.toByteArray();
        } finally {
            docx.document.close();
        }
    }

    private void set(Page page) throws IOException {
        document.getProperties().getCoreProperties().setTitle(page.title());
        document.getProperties().getCoreProperties().setCreator("Dateline");
        paper();
        styles();
        XWPFParagraph top = paragraph(null, 0, 0);
        run(top, page.kind(), 17, QUIET, false).addTab();
        run(top, page.date(), 17, QUIET, false);
        CTTabStop right = top.getCTP().getPPr().addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(BigInteger.valueOf(166L * TWIPS_A_MM));
        run(paragraph("Title", 120, 240), page.title(), 38, INK, true);
        for (Page.Part part : page.parts()) {
            part(part);
        }
        sources(page);
        footer();
    }

    private void part(Page.Part part) throws IOException {
        switch (part) {
            case Page.Heading heading -> run(paragraph("Heading1", 280, 80), heading.text(), 25, INK, true);
            case Page.Sentences sentences -> {
                XWPFParagraph p = paragraph(null, 0, 120);
                for (int i = 0; i < sentences.sentences().size(); i++) {
                    sentence(p, sentences.sentences().get(i), i == 0);
                }
            }
            case Page.Quotation quotation -> quotation(quotation);
            case Page.Figure figure -> figure(figure);
        }
    }

    private void sentence(XWPFParagraph p, Page.Sentence sentence, boolean first) {
        run(p, (first ? "" : " ") + sentence.text(), 21, INK, false);
        for (int i = 0; i < sentence.numbers().size(); i++) {
            number(p, (i == 0 ? " " : ", ") + sentence.numbers().get(i));
        }
    }

    private void quotation(Page.Quotation quotation) {
        XWPFParagraph words = paragraph("Quote", 80, 0);
        setApart(words);
        run(words, quotation.words(), 21, INK, false);
        number(words, " " + quotation.number());
        XWPFParagraph by = paragraph("Quote", 0, 160);
        setApart(by);
        run(by, quotation.source(), 17, QUIET, false);
    }

    private static void setApart(XWPFParagraph p) {
        p.setIndentationLeft(280);
        hairline(borders(p).addNewLeft(), 12, 10);
    }

    private static CTPBdr borders(XWPFParagraph p) {
        return p.getCTP().getPPr().addNewPBdr();
    }

    /// @param eighths its width in eighths of a point
    /// @param space between line and text, in points
    private static void hairline(CTBorder border, int eighths, int space) {
        border.setVal(STBorder.SINGLE);
        border.setColor(LINE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.valueOf(space));
    }

    private void figure(Page.Figure figure) throws IOException {
        if (figure.png().length > 0) {
            var image = ImageIO.read(new ByteArrayInputStream(figure.png()));
            if (image != null) {
                int width = Units.toEMU(470);
                int height = (int) ((long) width * image.getHeight() / image.getWidth());
                XWPFRun run = paragraph(null, 160, 0).createRun();
                try {
                    run.addPicture(
                            new ByteArrayInputStream(figure.png()),
                            org.apache.poi.common.usermodel.PictureType.PNG,
                            "figure-" + figure.number() + ".png",
                            width,
                            height);
                } catch (InvalidFormatException e) {
                    throw new IOException("the picture of figure " + figure.number() + " could not be placed", e);
                }
            }
        }
        run(paragraph(null, 40, 160), figure.caption(), 17, QUIET, false);
    }

    private void sources(Page page) {
        if (page.sources().isEmpty()) {
            return;
        }
        XWPFParagraph heading = paragraph("Heading1", 360, 80);
        hairline(borders(heading).addNewTop(), 4, 8);
        run(heading, page.sourcesHead(), 21, INK, true);
        for (Page.Source source : page.sources()) {
            XWPFParagraph p = paragraph(null, 0, 80);
            p.setIndentationLeft(400);
            p.setIndentationHanging(400);
            run(p, "" + source.number(), 17, QUIET, false).addTab();
            run(p, source.line() + ". ", 17, INK, false);
            run(p, source.quote(), 17, QUIET, false);
            p.getCTP().getPPr().addNewTabs().addNewTab().setPos(BigInteger.valueOf(400));
        }
    }

    private void footer() {
        XWPFParagraph p = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        p.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = p.createRun();
        run.setFontSize(8.5);
        run.setColor(QUIET);
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run.getCTR().addNewInstrText().setStringValue("PAGE");
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private void number(XWPFParagraph p, String text) {
        XWPFRun run = run(p, text, 19, LINK, false);
        run.setVerticalAlignment(VerticalAlign.SUPERSCRIPT.name().toLowerCase(java.util.Locale.ROOT));
    }

    private XWPFParagraph paragraph(@org.jspecify.annotations.Nullable String style, int before, int after) {
        XWPFParagraph p = document.createParagraph();
        if (style != null) {
            p.setStyle(style);
        }
        p.setSpacingBefore(before);
        p.setSpacingAfter(after);
        p.setSpacingBetween(1.25);
        return p;
    }

    /// @param halfPoints the size of the letters
    private static XWPFRun run(XWPFParagraph p, String text, int halfPoints, String colour, boolean bold) {
        XWPFRun run = p.createRun();
        run.setText(text);
        run.setFontFamily("Calibri");
        run.setFontSize(halfPoints / 2.0);
        run.setColor(colour);
        run.setBold(bold);
        return run;
    }

    private void paper() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(210L * TWIPS_A_MM));
        size.setH(BigInteger.valueOf(297L * TWIPS_A_MM));
        CTPageMar margins = section.addNewPgMar();
        BigInteger side = BigInteger.valueOf(22L * TWIPS_A_MM);
        margins.setLeft(side);
        margins.setRight(side);
        margins.setTop(side);
        margins.setBottom(side);
    }

    private void styles() {
        XWPFStyles styles = document.createStyles();
        style(styles, "Title", "Title", -1);
        style(styles, "Heading1", "heading 1", 0);
        style(styles, "Quote", "Quote", -1);
    }

    private static void style(XWPFStyles styles, String id, String name, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        if (outline >= 0) {
            var about = style.addNewPPr();
            about.addNewKeepNext();
            about.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        style.setType(STStyleType.PARAGRAPH);
        styles.addStyle(new XWPFStyle(style));
    }
}
