package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Mention;
import org.dateline.article.Reading;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;
import org.dateline.timeline.picture.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OtherProgramsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String TEXT = "\uD83D\uDC1F Ana Brandt met Karl Ode in Oslo; \"fish & chips\", she said.";
    private static final Article ARTICLE =
            Article.of("=Talks", "Sample Post", When.of("2025-03-05"), "en", "", "", TEXT);
    private static final Entity ANA = person("Ana Brandt");
    private static final Entity KARL = person("Karl Ode");
    private static final Span MET = span("met");
    private static final Span SENTENCE = new Span(0, TEXT.length());
    private static final EventMention EVENT = new EventMention(
            MET,
            SENTENCE,
            EventType.CONSULT,
            Status.PLANNED,
            MET,
            List.of(ANA.id(), KARL.id()),
            "",
            When.of("2025-03-04"),
            List.of(),
            "");
    private static final Happening HAPPENING = new Happening(
            "h1",
            "Brandt, Ode: talks, fish; chips",
            EventType.CONSULT,
            Status.PLANNED,
            Happening.Outcome.OPEN,
            When.of("2025-03-04"),
            When.of("2025-03-05"),
            List.of(ANA.id(), KARL.id()),
            "",
            List.of(new Evidence(
                    ARTICLE.id(),
                    "Sample Post",
                    When.of("2025-03-05"),
                    MET,
                    SENTENCE,
                    TEXT,
                    Status.PLANNED,
                    When.of("2025-03-04"))),
            1,
            List.of(),
            "",
            List.of());

    @TempDir
    Path dir;

    private static Entity person(String name) {
        return new Entity(
                Entity.id(EntityKind.PERSON, name),
                EntityKind.PERSON,
                name,
                List.of(),
                List.of(),
                "",
                Entity.Origin.TEXT);
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Reading reading() {
        return new Reading(
                ARTICLE,
                List.of(SENTENCE),
                Map.of(ANA.id(), ANA, KARL.id(), KARL),
                List.of(
                        new Mention(span("Ana Brandt"), ANA.id(), Mention.Form.NAME, ""),
                        new Mention(span("Karl Ode"), KARL.id(), Mention.Form.NAME, "")),
                List.of(),
                List.of(EVENT),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of());
    }

    private static TimelineFile timeline() {
        return new TimelineFile(id -> id.substring(id.indexOf('/') + 1), _ -> "Talks");
    }

    private String library(String format) throws IOException {
        Path file = dir.resolve("out." + format);
        LibraryFile.write(format, file, each -> each.accept(reading()), List.of(ANA, KARL), List.of(HAPPENING));
        return Files.readString(file);
    }

    @Test
    void aTableOpensInASpreadsheetAndRunsNoFormula() throws IOException {
        String csv = new String(timeline().csv(List.of(HAPPENING)), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFid,when,first,last,title,");
        assertThat(csv.lines().skip(1)).allMatch(line -> line.startsWith("h1,2025-03-04,2025-03-04,2025-03-04,"));
        assertThat(library("csv")).contains(",'=Talks,Sample Post,2025-03-05,CONSULT,planned,Ana Brandt; Karl Ode,");
    }

    @Test
    void aCalendarKeepsItsLinesShortAndItsCommasEscaped() {
        String ics = new String(timeline().ics(List.of(HAPPENING), Instant.EPOCH), StandardCharsets.UTF_8);
        assertThat(ics).contains("SUMMARY:[planned] Brandt\\, Ode: talks\\, fish\\; chips\r\n");
        assertThat(ics).contains("DTSTART;VALUE=DATE:20250304\r\n").contains("DTEND;VALUE=DATE:20250305\r\n");
        assertThat(ics).contains("STATUS:TENTATIVE\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(ics.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void aStoryHasItsDatesAndItsWords() {
        JsonNode event = MAPPER.readTree(timeline().timelineJs(List.of(HAPPENING)))
                .path("events")
                .path(0);
        assertThat(event.path("start_date").path("day").asInt()).isEqualTo(4);
        assertThat(event.path("text").path("text").asString()).contains("fish &amp; chips");
    }

    @Test
    void annotationsCountCodePoints() throws IOException {
        List<JsonNode> all =
                library("webannotation").lines().map(MAPPER::readTree).toList();
        assertThat(all).hasSize(3);
        JsonNode position = all.getFirst().path("target").path("selector").path(1);
        assertThat(position.path("start").asInt()).isEqualTo(2);
        assertThat(all.getFirst()
                        .path("target")
                        .path("selector")
                        .path(0)
                        .path("exact")
                        .asString())
                .isEqualTo("Ana Brandt");
    }

    @Test
    void ploverSaysWhatIsStillToCome() throws IOException {
        JsonNode event = MAPPER.readTree(library("plover").strip());
        assertThat(event.path("event_mode").asString()).isEqualTo("future");
        assertThat(event.path("event_type").asString() + " "
                        + event.path("cameo_root").asString())
                .isEqualTo("CONSULT 04");
        assertThat(event.path("actor").path(0).path("name").asString()).isEqualTo("Ana Brandt");
    }

    @Test
    void followTheMoneyHasEntitiesArticlesAndEvents() throws IOException {
        assertThat(library("followthemoney").lines().map(MAPPER::readTree))
                .extracting(o -> o.path("schema").asString())
                .containsExactly("Person", "Person", "Article", "Event");
    }

    @Test
    void aGraphIsXmlAndJoinsNobodyByAPlan() throws IOException, ParserConfigurationException, SAXException {
        library("graphml");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(dir.resolve("out.graphml").toFile());
        assertThat(document.getElementsByTagName("edge").getLength()).isZero();
    }

    @Test
    void anUnknownFormatLeavesNothingBehind() throws IOException {
        assertThatThrownBy(() -> library("pdf")).isInstanceOf(IOException.class).hasMessageContaining("graphml");
        try (var files = Files.list(dir)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void lanesAreDrawnWithoutAWindow() throws IOException {
        Marks marks = Marks.builder(List.of(Lane.of(ANA))).add(HAPPENING, 1).build();
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(TimelinePicture.draw("png", marks, When.UNKNOWN, Words.ENGLISH)));
        assertThat(image.getWidth()).isEqualTo(2000);
        assertThat(new String(TimelinePicture.draw("svg", marks, When.UNKNOWN, Words.ENGLISH), StandardCharsets.UTF_8))
                .startsWith("<svg")
                .contains("Ana Brandt");
    }
}
