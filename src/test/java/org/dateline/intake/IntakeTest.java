package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dateline.article.Article;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    Path folder;

    private final List<Article> found = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();

    @Test
    void headersSayWhatATextIs() throws IOException {
        read(
                "a.txt",
                "Title: Ministers meet\r\nSource: Sample Wire\r\nPublished: 2025-02-18\r\n\r\nThey met.\r\nIt rained.\r\n");
        assertThat(found)
                .containsExactly(Article.of(
                        "Ministers meet", "Sample Wire", When.of("2025-02-18"), "", "", "", "They met.\nIt rained."));
    }

    @Test
    void aTextWithoutHeadersIsAllText() throws IOException {
        read("a.txt", "They met: it rained.\n\nThen it stopped.\n");
        assertThat(found.getFirst().text()).isEqualTo("They met: it rained.\n\nThen it stopped.");
        assertThat(found.getFirst().published()).isEqualTo(When.UNKNOWN);
    }

    @Test
    void aPageIsReadWithoutWhatStandsAroundItAndDatedByItsOwnDay() throws IOException {
        String paragraph =
                "The ferry to the islands sailed again on Friday, %s days after the storm had torn its pier away,"
                        + " and the harbour office said that all seats were taken before noon.";
        // Saved as UTF-8 by a browser, though the page still says otherwise; stamped in Greenwich time.
        read("page.html", """
                <html lang="en"><head><meta charset="windows-1251"><title>Ferry sails again – Sample Harbour News</title>
                <meta property="og:site_name" content="Sample Harbour News">
                <meta property="article:published_time" content="2025-03-09T01:30:00Z">
                <link rel="canonical" href="http://harbour.example/2025/03/08/ferry-sails-again/"></head><body>
                <div class="menu"><a href="/a">Home</a> <a href="/b">Weather</a></div>
                <div id="story"><h1>Ferry sails again</h1><div class="byline">By Jana Šulc</div>
                <p>%s</p><p>%s</p><p>%s</p></div>
                <div class="sidebar"><ul><li><a href="/c">Most read this week</a></li></ul></div></body></html>""".formatted(
                        paragraph.formatted("nine"), paragraph.formatted("ten"), paragraph.formatted("elf")));
        assertThat(found)
                .containsExactly(Article.of(
                        "Ferry sails again",
                        "Sample Harbour News",
                        When.of("2025-03-08"),
                        "en",
                        "Jana Šulc",
                        "http://harbour.example/2025/03/08/ferry-sails-again/",
                        paragraph.formatted("nine") + "\n\n" + paragraph.formatted("ten") + "\n\n"
                                + paragraph.formatted("elf")));
    }

    @Test
    void aDateThatAPageOnlyShowsIsReadToo() throws IOException {
        read(
                "shown.html",
                "<html><body><article><h1>Pier mended</h1><p class='posted-on'>Posted on 8th March 2025 at noon</p>"
                        + "<p>The pier that the storm had torn away was mended within nine days, the office said.</p>"
                        + "</article></body></html>");
        assertThat(found.getFirst().published()).isEqualTo(When.of("2025-03-08"));
    }

    @Test
    void theSameFileTwiceIsTheSameArticle() throws IOException {
        read("a.txt", "Title: T\n\nBody.");
        read("b.txt", "Title: T\n\nBody.");
        assertThat(found.get(0).id()).isEqualTo(found.get(1).id());
    }

    @Test
    void encodingsAreTold() throws IOException {
        bytes(
                "latin.txt",
                "Le président a rencontré à Genève la déléguée; très bien été reçu à l'hôtel."
                        .getBytes(StandardCharsets.ISO_8859_1));
        bytes("utf16.txt", "\uFEFFKyjiv, Київ".getBytes(StandardCharsets.UTF_16LE));
        assertThat(found.get(0).text()).contains("Genève");
        assertThat(found.get(1).text()).isEqualTo("Kyjiv, Київ");
    }

    @Test
    void whatIsNoArticleIsRejectedWithAReasonAndTheRestGoesOn() throws IOException {
        Files.write(folder.resolve("a-empty.txt"), new byte[0]);
        Files.write(folder.resolve("b-blank.txt"), "  \n ".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("c-binary.txt"), new byte[] {1, 0, 2, 0, 3});
        byte[] huge = new byte[(int) Intake.LARGEST_ARTICLE + 1];
        Arrays.fill(huge, (byte) 'x');
        Files.write(folder.resolve("d-huge.txt"), huge);
        Files.writeString(folder.resolve("e-broken.json"), "{\"text\": ");
        Files.writeString(folder.resolve("f-broken.pdf"), "%PDF-1.7 and then nothing");
        Files.writeString(folder.resolve("g-broken.docx"), "PK no");
        Files.writeString(folder.resolve("h-feed.xml"), "<rss><channel>");
        Files.writeString(folder.resolve("i-good.txt"), "It rained.");
        List<Path> entered = new ArrayList<>();
        Intake.read(List.of(folder, folder.resolve("missing")), sink(), entered::add, () -> false);
        assertThat(found).extracting(Article::text).containsExactly("It rained.");
        assertThat(rejected).hasSize(9);
        assertThat(rejected.get(0)).isEqualTo("a-empty.txt: It is empty.");
        assertThat(rejected.get(1)).isEqualTo("b-blank.txt: It holds no text.");
        assertThat(rejected.get(2)).startsWith("c-binary.txt: It is not text");
        assertThat(rejected.get(3)).startsWith("d-huge.txt: It is 11 MB, and one article may be 10 MB at most.");
        assertThat(rejected.get(8)).isEqualTo("missing: There is no such file or folder. Check the name.");
        assertThat(entered).hasSize(9);
    }

    @Test
    void aBadLineDoesNotStopTheOthers() throws IOException {
        read("a.jsonl", """
                {"title":"One","published":"2025-02-18","text":"First."}
                {"title":"Two"
                {"title":"Three"}

                {"title":"Four","source":"Sample Wire","text":"Fourth."}
                """);
        assertThat(found).extracting(Article::title).containsExactly("One", "Four");
        assertThat(rejected).hasSize(2);
        assertThat(rejected.get(0)).startsWith("a.jsonl!line 2: The line is not JSON");
        assertThat(rejected.get(1)).startsWith("a.jsonl!line 3: There is no article in it");
    }

    @Test
    void tablesFeedsMailAndPagesAreRead() throws IOException {
        read("a.csv", "title,published,text\nOne,2025-02-18,\"First, and best.\"\n");
        read("b.xml", """
                <?xml version="1.0"?><rss version="2.0"><channel><title>Sample Wire</title><link>http://example.org</link>
                <description>d</description><item><title>Two</title><description>&lt;p&gt;Second.&lt;/p&gt;</description>
                <pubDate>Tue, 18 Feb 2025 17:42:00 GMT</pubDate></item></channel></rss>""");
        read(
                "c.eml",
                "From: Desk <desk@example.org>\r\nSubject: Three\r\nDate: Tue, 18 Feb 2025 17:42:00 +0100\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n\r\nThird.\r\n");
        read("d.html", """
                <html lang="en"><head><title>Four | Sample</title><meta property="og:title" content="Four">
                <meta property="article:published_time" content="2025-02-18T10:00:00Z"></head><body>
                <nav><p>Home, news, sport and many other things that are no article at all</p></nav>
                <article><h1>Four</h1><p>The fourth article has a first paragraph.</p>
                <p>And then it has a second one, with <a href="#">a link</a> in it.</p></article>
                <script>document.write("<p>never this text, whatever happens here</p>")</script></body></html>""");
        assertThat(rejected).isEmpty();
        assertThat(found).extracting(Article::title).containsExactly("One", "Two", "Three", "Four");
        assertThat(found)
                .extracting(a -> a.published().edtf())
                .containsExactly("2025-02-18", "2025-02-18T17:42Z", "2025-02-18T16:42Z", "2025-02-18T10:00Z");
        assertThat(found).extracting(Article::source).containsExactly("", "Sample Wire", "Desk", "");
        assertThat(found.get(3).text())
                .endsWith("The fourth article has a first paragraph.\n\n"
                        + "And then it has a second one, with a link in it.");
        assertThat(found.get(3).text()).doesNotContain("Home").doesNotContain("never");
    }

    @Test
    void documentsAndArchivesAreRead() throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("A paragraph in a document.");
            document.write(docx);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("A line in a PDF.");
                content.endText();
            }
            document.save(pdf);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("all.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "../../escape.txt", "An entry whose name points elsewhere.".getBytes(StandardCharsets.UTF_8));
            entry(zip, "b.docx", docx.toByteArray());
            entry(zip, "c.pdf", pdf.toByteArray());
            entry(zip, "d.bin", new byte[] {0, 1, 2});
        }
        Intake.readFile(folder.resolve("all.zip"), sink(), () -> false);
        assertThat(found)
                .extracting(Article::text)
                .containsExactly(
                        "An entry whose name points elsewhere.", "A paragraph in a document.", "A line in a PDF.");
        assertThat(rejected).hasSize(1);
        assertThat(Files.exists(folder.resolve("../../escape.txt"))).isFalse();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private void read(String name, String content) throws IOException {
        bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String name, byte[] content) throws IOException {
        Intake.readFile(Files.write(folder.resolve(name), content), sink(), () -> false);
    }

    private Intake.Sink sink() {
        return new Intake.Sink() {
            @Override
            public void found(String path, Article article) {
                found.add(article);
            }

            @Override
            public void rejected(String path, org.dateline.text.Reason reason) {
                rejected.add(Path.of(path).getFileName() + ": " + reason);
            }
        };
    }
}
