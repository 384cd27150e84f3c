package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.dateline.briefing.Block;
import org.dateline.briefing.Briefing;
import org.dateline.briefing.Citation;
import org.dateline.briefing.Wording;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BriefingFileTest {
    private static final Citation TALKS = new Citation(
            "a1",
            "Sample Wire",
            "Talks at the palace",
            When.of("2025-02-18"),
            new Span(10, 60),
            "The ministers met at the Çırağan Palace in İstanbul.");
    private static final Citation DENIAL = new Citation(
            "a2", "Sample Post", "", When.UNKNOWN, new Span(0, 40), "Київ заперечив <угоду> & назвав її \"чутками\".");

    private static final Briefing BRIEFING = new Briefing(
            "b1",
            "The week of 17 February",
            LocalDate.of(2025, 2, 24),
            List.of(
                    new Block.Heading("What happened"),
                    new Block.Paragraph(List.of(
                            new Block.Sentence("Ministers met in Istanbul.", List.of(TALKS)),
                            new Block.Sentence("Kyiv denied an agreement.", List.of(DENIAL, TALKS)))),
                    new Block.Quotation(TALKS),
                    new Block.Picture("Meetings in February", List.of("person/ana-example"), When.of("2025-02")),
                    new Block.Heading("What to expect"),
                    new Block.Paragraph(List.of(new Block.Sentence("A second round is likely.", List.of(TALKS))))));

    @TempDir
    Path folder;

    @Test
    void everyFormatHoldsTheTitleTheNumbersAndTheQuotedWords() throws IOException {
        for (String ending : List.of(".docx", ".pdf", ".html", ".md")) {
            String text = textOf(write("note" + ending)).replaceAll("\\s+", " ");
            assertThat(text)
                    .as(ending)
                    .contains("The week of 17 February")
                    .contains("24 February 2025")
                    .contains("Ministers met in Istanbul.")
                    .contains("Sample Wire, “Talks at the palace”, 18 February 2025")
                    .contains("The ministers met at the Çırağan Palace in İstanbul.")
                    .contains("Sample Post, undated")
                    .contains("Київ заперечив")
                    .contains("Figure 1. Meetings in February");
        }
    }

    @Test
    void asJsonItNamesEachSentencesSourcesAndTheirPlaces() {
        JsonNode json = JsonMapper.builder().build().readTree(BriefingFile.text(BRIEFING, ".json", Wording.ENGLISH));
        assertThat(json.get("date").asString()).isEqualTo("2025-02-24");
        assertThat(json.at("/blocks/1/sentences/1").toString())
                .isEqualTo("{\"text\":\"Kyiv denied an agreement.\",\"sources\":[2,1]}");
        assertThat(json.at("/blocks/3").toString())
                .isEqualTo(
                        "{\"picture\":\"Meetings in February\",\"lanes\":[\"person/ana-example\"],\"window\":\"2025-02\"}");
        assertThat(json.at("/sources/0/quote").asString())
                .isEqualTo("The ministers met at the Çırağan Palace in İstanbul.");
        assertThat(json.at("/sources/0/start").asInt()).isEqualTo(10);
    }

    @Test
    void theSamePlaceHasOneNumberHoweverOftenItIsCited() throws IOException {
        String markdown = Files.readString(write("note.md"));
        assertThat(markdown)
                .contains("Kyiv denied an agreement.[^1][^2]")
                .contains("[^2]: Sample Post")
                .doesNotContain("[^3]");
    }

    @Test
    void wordsOfASourceNeverBecomeMarkup() throws IOException {
        assertThat(Files.readString(write("note.html"))).contains("&lt;угоду&gt; &amp; назвав");
        assertThat(Files.readString(write("note.md"))).contains("\\<угоду\\>");
    }

    @Test
    void anotherEndingIsRefusedAndNothingIsLeftBehind() throws IOException {
        assertThatThrownBy(() -> write("note.xyz"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(".docx, .pdf");
        try (var files = Files.list(folder)) {
            assertThat(files.collect(Collectors.toList())).isEmpty();
        }
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        BriefingFile.write(BRIEFING, file, Wording.ENGLISH, picture -> Optional.of(png()));
        return file;
    }

    private static byte[] png() {
        BufferedImage image = new BufferedImage(940, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 940, 240);
        g.setColor(Color.DARK_GRAY);
        g.fillOval(400, 100, 20, 20);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static String textOf(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document);
            }
        }
        if (name.endsWith(".docx")) {
            try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
                return document.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .collect(Collectors.joining("\n"));
            }
        }
        return Files.readString(file);
    }
}
