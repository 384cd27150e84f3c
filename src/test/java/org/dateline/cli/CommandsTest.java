package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    Path dir;

    private Path article;
    private String library;

    private record Ran(int code, String out, String err) {
        List<JsonNode> lines() {
            return out.lines().map(MAPPER::readTree).toList();
        }
    }

    private static Ran run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Commands.run(args, new PrintWriter(out), new PrintWriter(err), false);
        return new Ran(code, out.toString(), err.toString());
    }

    @BeforeEach
    void write() throws IOException {
        library = dir.resolve("a.dateline").toString();
        article = Files.writeString(
                dir.resolve("one.txt"),
                "Title: Harbour opens\nSource: Sample Wire\nPublished: 2025-03-05\n\n"
                        + "The harbour of Gdynia in Poland opened again on Tuesday after a storm. Ships waited outside.\n");
    }

    @Test
    void wrongUsageIsTwo() {
        assertThat(run("harvest").code()).isEqualTo(2);
        assertThat(run("search", "x").code()).isEqualTo(2);
        assertThat(run("extract").code()).isEqualTo(2);
        assertThat(run("--help").code()).isZero();
    }

    @Test
    void ownRowsGoInAndOut() throws IOException {
        assertThat(run("import", article.toString(), "--library", library).code())
                .isZero();
        Path table = Files.writeString(
                dir.resolve("rows.tsv"), "kind\tname\tcountry\nplace\tGdynia Harbour\tPL\nship\tMV Sample\tPL\n");
        Ran in = run("rows", table.toString(), "--library", library, "--json");
        assertThat(in.code()).isEqualTo(1);
        assertThat(in.lines())
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"added\":1,\"already\":0,\"rejected\":1}",
                        "{\"line\":3,\"reason\":\"“ship” is no kind; it is person, country, organisation or place\"}");
        Ran again = run("rows", table.toString(), "--library", library);
        assertThat(again.out()).isEqualTo("0 added, 1 already there, 1 rejected\n");
        assertThat(again.err())
                .isEqualTo(table + ", line 3: “ship” is no kind; it is person, country, organisation or place\n");
        String rows =
                "kind\tname\taliases\tcountry\toffices\tid\nplace\tGdynia Harbour\t\tPL\t\tplace/gdynia-harbour-pl\n";
        assertThat(run("rows", "--library", library).out()).isEqualTo(rows);
        Path out = dir.resolve("out.tsv");
        assertThat(run("rows", "--library", library, "--out", out.toString()).code())
                .isZero();
        assertThat(out).hasContent(rows);
        assertThat(run("rows", out.toString(), "--library", library).code()).isZero();
    }

    @Test
    void aFailureIsOneLineOnStandardError() {
        Ran ran = run("search", "x", "--library", dir.resolve("none").toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void extractPrintsOneObjectAnArticleWithSpansOfItsText() throws IOException {
        Path lines = Files.writeString(
                dir.resolve("in.jsonl"),
                "{\"id\":\"a\",\"published\":\"2025-03-05\",\"text\":\"Ships left Poland on Monday.\"}\n"
                        + "{\"id\":\"b\",\"text\":\"Nothing here.\"}\n");
        Ran ran = run("extract", lines.toString(), "--jsonl");
        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).extracting(l -> l.path("id").asString()).containsExactly("a", "b");
        JsonNode first = ran.lines().getFirst();
        assertThat(first.propertyNames())
                .contains(
                        "id",
                        "title",
                        "published",
                        "source",
                        "people",
                        "countries",
                        "about",
                        "organisations",
                        "places",
                        "dates",
                        "durations",
                        "events",
                        "statements",
                        "warnings");
        assertThat(first.path("countries").path(0).path("iso2").asString()).isEqualTo("PL");
        assertThat(first.path("countries")
                        .path(0)
                        .path("mentions")
                        .path(0)
                        .path("start")
                        .asInt())
                .isEqualTo(11);
    }

    @Test
    void importSaysWhatBecameOfEachFileAndTheIdIsTheSameEverywhere() throws IOException {
        Files.write(dir.resolve("bad.txt"), new byte[0]);
        Ran ran = run("import", article.toString(), dir.resolve("bad.txt").toString(), "--library", library, "--json");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines())
                .extracting(l -> l.path("status").asString())
                .containsExactlyInAnyOrder("added", "rejected");
        String id = ran.lines().stream()
                .filter(l -> l.path("status").asString().equals("added"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        Ran found = run("search", "storm", "--library", library, "--json");
        assertThat(found.lines()).extracting(l -> l.path("id").asString()).containsExactly(id);
        assertThat(run("import", article.toString(), "--library", library, "--json")
                        .lines())
                .extracting(l -> l.path("status").asString())
                .containsExactly("already");
    }

    @Test
    void aDryRunNeedsNoLibraryAndShowsTheText() {
        Ran ran = run("import", article.toString(), "--dry-run", "--json");
        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.lines().getFirst().path("text").asString()).startsWith("The harbour of Gdynia");
        assertThat(ran.lines().getFirst().path("published").asString()).isEqualTo("2025-03-05");
    }

    @Test
    void anExportComesBackWithNothingLostAndABackupToo() throws IOException {
        run("import", article.toString(), "--library", library);
        String export = dir.resolve("all.jsonl").toString();
        assertThat(run("export", "--library", library, "--format", "jsonl", "--out", export)
                        .code())
                .isZero();
        String other = dir.resolve("b.dateline").toString();
        assertThat(run("import", export, "--library", other).code()).isZero();
        String again = dir.resolve("again.jsonl").toString();
        run("export", "--library", other, "--format", "jsonl", "--out", again);
        assertThat(Files.readAllLines(Path.of(again)).subList(1, 2))
                .isEqualTo(Files.readAllLines(Path.of(export)).subList(1, 2));
        String zip = dir.resolve("all.zip").toString();
        String third = dir.resolve("c.dateline").toString();
        assertThat(run("backup", "--library", library, "--out", zip).code()).isZero();
        assertThat(run("restore", zip, "--library", third).code()).isZero();
        assertThat(run("check", "--library", third).code()).isZero();
        assertThat(run("search", "storm", "--library", third, "--json").lines()).hasSize(1);
    }

    @Test
    void entitiesHaveTheirCounts() {
        run("import", article.toString(), "--library", library);
        Ran ran = run("entities", "Poland", "--library", library, "--json");
        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.lines().getFirst().path("id").asString()).isEqualTo("country/PL");
        assertThat(ran.lines().getFirst().path("articles").asInt()).isEqualTo(1);
    }

    @Test
    void anUnknownStatusOrDateIsNamed() {
        run("import", article.toString(), "--library", library);
        assertThat(run("timeline", "--library", library, "--status", "maybe").err())
                .contains("maybe");
        assertThat(run("timeline", "--library", library, "--from", "soon").err())
                .contains("soon");
    }
}
